import { readTable, type Reading } from "../read/read-list";
import { tablesAs } from "../read/read-list";
import type { Source } from "../read/source";
import { listSheets } from "../../xlsx/read-sheet-cells";
import type { StoredState } from "./stored-state";

/**
 * The statements of the workbook that were cleared from before and were not given now: without them what
 * they paid would seem unpaid. They become sources after those that were given.
 */
export function linkedSheets(sources: readonly Source[], { links }: StoredState, reading: Reading): Source[] {
  const [{ file }] = sources;
  const given = new Set(sources.flatMap((source) => (source.file.path === file.path ? (source.sheet ?? []) : [])));
  const there = new Set(listSheets(file.bytes, { name: file.path }).map(({ name }) => name));
  const wanted = [...new Set(links.flatMap(({ side, sheet }) => (side === "line" ? [sheet] : [])))];
  const missing = wanted.filter((sheet) => there.has(sheet) && !given.has(sheet));
  return missing.flatMap((sheet, i) => {
    const only = { ...file, sheet };
    return tablesAs(only, "lines", reading).map((taken) =>
      readTable(only, taken, "lines", sources.length + i, reading),
    );
  });
}
