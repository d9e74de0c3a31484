import { listOwnSheets } from "../../excel/list-own-sheets";
import { readOutlines } from "../../excel/read-outline";
import { writeSheet } from "../../excel/write/write-sheet";
import { taskWords } from "../../words/pane/tasks";
import type { DroppedFile } from "../model";
import type { Desk } from "./desk";
import { preferences, savePreferences } from "./preferences";
import { restore } from "./restore";
import { readList } from "./sources";
import { progress, say, task } from "./task";

/** Bank files that were dropped become statement sheets, which are then read like any other (spec 1). */
export async function dropFiles(desk: Desk, files: readonly File[]): Promise<void> {
  await task(desk, "read", true, async () => {
    say(desk, undefined);
    for (const file of files) {
      try {
        await dropFile(desk, file);
      } catch (error) {
        // why is said; a file that became nothing is not shown as one that is still being read
        forget(desk, file.name);
        throw error;
      }
    }
  });
}

async function dropFile(desk: Desk, file: File): Promise<void> {
  const { store, engine } = desk;
  show(desk, { name: file.name, state: "reading" });
  const reading = await engine.readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!reading.sheet) {
    show(desk, { name: file.name, state: "refused", reading });
    return;
  }
  const known = await sheetOf(desk, reading.sha256);
  if (known !== undefined) {
    show(desk, { name: file.name, state: "read", reading, sheet: known });
    say(desk, { intent: "warning", text: taskWords(store.get().language).fileTwice(file.name) });
    return;
  }
  desk.abort.signal.throwIfAborted();
  // from here on the workbook changes: it is done to the end
  progress(desk, "write", file.name, 0, 0, false);
  const { sheet } = await writeSheet(reading.sheet, { kind: "statement", onExists: "next name" });
  store.set(({ sources }) => ({ sources: { ...sources, sheets: [...sources.sheets, sheet] } }));
  show(desk, { name: file.name, state: "read", reading, sheet });
  await rememberFile(reading.sha256, sheet);
  const survey = await engine.survey(await readOutlines([sheet]));
  const choice = survey.lines[0];
  if (choice) await readList(desk, "lines", choice, false);
  await restore(desk);
}

/** The sheet that a file became, if it is still there, also where the user renamed it since. */
async function sheetOf({ store }: Desk, sha256: string): Promise<string | undefined> {
  const { files, fileSheets } = await preferences();
  const number = fileSheets[sha256];
  if (number !== undefined) return (await listOwnSheets()).find((own) => own.number === number)?.sheet;
  // remembered by an earlier version, which knew the name only
  const named = files[sha256];
  return named !== undefined && store.get().sources.sheets.includes(named) ? named : undefined;
}

async function rememberFile(sha256: string, sheet: string): Promise<void> {
  const { files, fileSheets } = await preferences();
  const number = (await listOwnSheets()).find((own) => own.sheet === sheet)?.number;
  await savePreferences({
    files: { ...files, [sha256]: sheet },
    ...(number === undefined ? {} : { fileSheets: { ...fileSheets, [sha256]: number } }),
  });
}

function show({ store }: Desk, dropped: DroppedFile): void {
  const { name } = dropped;
  store.set(({ sources }) => {
    const isKnown = sources.files.some((file) => file.name === name);
    const files = isKnown
      ? sources.files.map((file) => (file.name === name ? dropped : file))
      : [...sources.files, dropped];
    return { sources: { ...sources, files } };
  });
}

/** Takes a file that is not read off the list; one that became a sheet stays. */
function forget({ store }: Desk, name: string): void {
  store.set(({ sources }) => ({
    sources: { ...sources, files: sources.files.filter((file) => file.name !== name || file.state === "read") },
  }));
}
