import { listOwnSheets } from "../../../excel/own/list-own-sheets";
import { removeOwnSheetsByNumber } from "../../../excel/own/remove-own-sheet";
import { writeSheet } from "../../../excel/write/write-sheet";
import type { DroppedSheet, FileReading } from "../../../worker/api";
import type { Desk } from "../desk";
import { preferences, savePreferences } from "../settings/preferences";
import { progress } from "../task";

/** The sheets that a file became, in its order, under the names they have now; undefined where one is not there (any more). */
export async function sheetsOfFile({
  sha256,
  sheets,
}: FileReading): Promise<readonly string[] | (string | undefined)[]> {
  const numbers = await numbersOf(sha256);
  if (numbers.length === 0) return sheets.map(() => undefined);
  const own = await listOwnSheets();
  return sheets.map((_, at) => own.find(({ number }) => number === numbers[at])?.sheet);
}

/**
 * Writes the sheets of a file that are not there yet, with progress; what is in a file is in the workbook wholly or
 * not at all.
 *
 * @param known from `sheetsOfFile`
 * @returns the names of all of them
 * @throws the reason of a cancel, or what Excel refused: what was added is taken away again
 */
export async function writeFileSheets(
  desk: Desk,
  reading: FileReading,
  known: readonly (string | undefined)[],
): Promise<readonly string[]> {
  const before = new Set((await listOwnSheets()).map(({ number }) => number));
  const numbers = [...(await numbersOf(reading.sha256))];
  const names: string[] = [];
  try {
    for (const [at, sheet] of reading.sheets.entries()) {
      const name = known[at] ?? (await writeOne(desk, reading, sheet, at));
      names.push(name);
      numbers[at] = (await listOwnSheets()).find((own) => own.sheet === name)?.number ?? 0;
    }
  } catch (error) {
    const added = (await listOwnSheets()).filter(({ number }) => !before.has(number));
    await removeOwnSheetsByNumber(added.map(({ number }) => number));
    throw error;
  }
  const { fileSheets } = await preferences();
  await savePreferences({ fileSheets: { ...fileSheets, [reading.sha256]: numbers } });
  return names;
}

async function writeOne(desk: Desk, reading: FileReading, sheet: DroppedSheet, at: number): Promise<string> {
  const { engine, abort } = desk;
  const { spec, kind, following, hidden } = sheet;
  abort.signal.throwIfAborted();
  progress(desk, "write", spec.name, 0, following, true);
  const written = await writeSheet(spec, {
    kind: kind === "statement" || kind === "payout" ? "statement" : "list",
    onExists: "next name",
    following: {
      count: following,
      hidden,
      rows: (first, count) => engine.fileRows(reading.sha256, at, first, count),
      signal: abort.signal,
      onProgress: ({ done, of }) => progress(desk, "write", spec.name, done, of, true),
    },
  });
  return written.sheet;
}

/** Removes the sheets of a file, and forgets that it was read. */
export async function forgetFileSheets({ sha256 }: FileReading): Promise<void> {
  await removeOwnSheetsByNumber(await numbersOf(sha256));
  const { fileSheets } = await preferences();
  await savePreferences({
    fileSheets: Object.fromEntries(Object.entries(fileSheets).filter(([known]) => known !== sha256)),
  });
}

/** Numbers among Afletter's own sheets, which stay when a sheet is renamed. */
async function numbersOf(sha256: string): Promise<readonly number[]> {
  const kept = (await preferences()).fileSheets[sha256];
  return kept === undefined ? [] : typeof kept === "number" ? [kept] : kept;
}
