import type { Decision } from "../../domain/decisions/decision";
import type { Link } from "../../domain/decisions/link";
import { readDecisions } from "../../sheets/state/decisions-sheet";
import { readLinks } from "../../sheets/state/links-sheet";
import { textIn, type OwnKind } from "../../sheets/own-names";
import type { CellTable } from "../../sources/table/cells/cells";
import { decisionWords, linkWords } from "../../words/sheets/state";
import { listNames, listSheets, readSheetCells } from "../../xlsx/read-sheet-cells";
import type { OpenedFile } from "../read/open-file";
import type { Source } from "../read/source";
import { inWorkbook } from "../read/tables";
import { refuse, refuseFor } from "../refusal";
import { ownNamesIn } from "../write/own-names";

/** What was decided in a workbook before this run: by the pane, or by an earlier run here (design.md, State). */
export interface StoredState {
  readonly decisions: readonly Decision[];
  readonly links: readonly Link[];
  /** the memorials that are still there, by the name that each was written under */
  readonly memorials: ReadonlyMap<string, CellTable>;
}

/**
 * Reads the decisions and links of a workbook, by their hidden names, else by what the sheets are called.
 *
 * @returns undefined where nothing was decided
 * @throws Refusal where the decisions are there and cannot be relied on: what was cleared must not be cleared once more
 */
export function readStoredState(file: OpenedFile): StoredState | undefined {
  if (file.kind !== "xlsx") return undefined;
  const { path, bytes } = file;
  return inWorkbook(path, () => {
    const decisionsAt = sheetOf(file, "decisions", decisionWords);
    if (decisionsAt === undefined) return undefined;
    const { decisions, problems } = readDecisions(readSheetCells(bytes, decisionsAt, { name: path }));
    if (problems.length > 0) refuseFor(onSheet(problems[0], path, decisionsAt));
    if (decisions.length === 0) return undefined;
    const linksAt = sheetOf(file, "links", linkWords);
    if (linksAt === undefined) return refuse((words) => words.linksGone(path));
    const read = readLinks(readSheetCells(bytes, linksAt, { name: path }));
    if (read.problems.length > 0) refuseFor(onSheet(read.problems[0], path, linksAt));
    return { decisions, links: read.links, memorials: memorialsIn(file) };
  });
}

/** Refuses other workbooks in which was decided: only that of the open items is gone on with. */
export function refuseOtherStates(sources: readonly Source[]): void {
  const [{ file: own }] = sources;
  const others = new Map(sources.flatMap(({ file }) => (file.path === own.path ? [] : [[file.path, file] as const])));
  for (const file of others.values()) if (readStoredState(file)) refuse((words) => words.decided(file.path));
}

type Problem = Parameters<typeof refuseFor>[0];

function onSheet(problem: Problem, path: string, sheet: string): Problem {
  return { ...problem, place: { ...problem.place, source: `${path}#${sheet}` } };
}

function memorialsIn({ path, bytes }: OpenedFile): Map<string, CellTable> {
  const names = new Set(listSheets(bytes, { name: path }).map(({ name }) => name));
  const own = ownNamesIn(listNames(bytes, { name: path })).filter(({ part }) => part === "memorial");
  return new Map(
    own.flatMap(({ role, number, sheet }): [string, CellTable][] => {
      if (role !== "sheet" || sheet === undefined || !names.has(sheet)) return [];
      const title = textIn(own.find((one) => one.role === "title" && one.number === number)?.formula ?? "");
      return [[title ?? sheet, readSheetCells(bytes, sheet, { name: path })]];
    }),
  );
}

function sheetOf(
  { path, bytes }: OpenedFile,
  kind: OwnKind,
  words: (language: "nl" | "en") => { sheetName: string },
): string | undefined {
  const names = listSheets(bytes, { name: path }).map(({ name }) => name);
  const own = ownNamesIn(listNames(bytes, { name: path }));
  const named = own.findLast((one) => one.role === "sheet" && one.part === kind && one.sheet !== undefined)?.sheet;
  if (named !== undefined && names.includes(named)) return named;
  return names.findLast((name) => (["nl", "en"] as const).some((language) => name === words(language).sheetName));
}
