import { listSheets } from "../../../excel/read/list-sheets";
import { readOutlines } from "../../../excel/read/read-outline";
import { taskWords } from "../../../words/pane/tasks";
import { fileWords } from "../../../words/pane/files";
import { Cancelled } from "../../../worker/messages";
import type { FileReading } from "../../../worker/api";
import type { DroppedFile } from "../../model";
import type { Desk } from "../desk";
import { forgetFileSheets, sheetsOfFile, writeFileSheets } from "./file-sheets";
import { rememberLeft } from "../settings/preferences";
import { restore } from "../restore";
import { preview, readList } from "./sources";
import { say, task } from "../task";

/**
 * Files that were dropped become sheets, which are then read like any other (spec 1): statements, payout reports,
 * and every list of a CSV file or a workbook. Each file to its end before the next; cancelled, the file that was
 * being written leaves nothing behind.
 */
export async function dropFiles(desk: Desk, files: readonly File[]): Promise<void> {
  await task(desk, "read", true, async () => {
    say(desk, undefined);
    const added: string[] = [];
    try {
      for (const file of files) added.push(...(await dropFile(desk, file)));
    } finally {
      if (added.length > 0) await take(desk, added);
    }
  });
}

/** @returns the sheets that were added */
async function dropFile(desk: Desk, file: File): Promise<readonly string[]> {
  const { store, engine } = desk;
  show(desk, { name: file.name, state: "reading", sheets: [] });
  let sha256: string | undefined;
  try {
    const reading = await unlessCancelled(desk, async () =>
      engine.readFile(file.name, new Uint8Array(await file.arrayBuffer())),
    );
    ({ sha256 } = reading);
    if (reading.sheets.length === 0) {
      show(desk, { name: file.name, state: "refused", reading, sheets: [] });
      return [];
    }
    const known = await sheetsOfFile(reading);
    if (known.every((sheet) => sheet !== undefined)) {
      show(desk, { name: file.name, state: "read", reading, sheets: known });
      say(desk, { intent: "warning", text: taskWords(store.get().language).fileTwice(file.name) });
      return [];
    }
    const sheets = await writeFileSheets(desk, reading, known);
    store.set(({ sources }) => ({
      sources: { ...sources, sheets: [...new Set([...sources.sheets, ...sheets])] },
    }));
    show(desk, { name: file.name, state: "read", reading, sheets });
    return sheets.filter((_, at) => known[at] === undefined);
  } catch (error) {
    // why is said; a file that became nothing is not shown as one that is still being read
    forget(desk, file.name);
    throw error;
  } finally {
    if (sha256 !== undefined) void engine.forgetFile(sha256);
  }
}

/** Reading a file changes nothing: who cancels need not wait for its end. */
async function unlessCancelled(desk: Desk, read: () => Promise<FileReading>): Promise<FileReading> {
  const { signal } = desk.abort;
  signal.throwIfAborted();
  const listening = new AbortController();
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Cancelled()), { signal: listening.signal });
  });
  try {
    return await Promise.race([read(), cancelled]);
  } finally {
    listening.abort();
  }
}

/**
 * Takes the new sheets for what they are: every list of lines, and the list of open items where there is none yet. A
 * second list of open items waits until the user says so; a list whose heads do not tell is shown to be mapped.
 */
async function take(desk: Desk, sheets: readonly string[]): Promise<void> {
  const { store, engine } = desk;
  const survey = await engine.survey(await readOutlines(sheets));
  const { items: present } = store.get().sources;
  if (survey.items && !present) await readList(desk, "items", survey.items, false);
  for (const choice of survey.lines) await readList(desk, "lines", choice, false);
  const { items, lines } = store.get().sources;
  const used = new Set([...(items ? [items] : []), ...lines].map(({ sheet }) => sheet));
  const unused = sheets.filter((sheet) => !used.has(sheet));
  const kinds = new Map(
    store
      .get()
      .sources.files.flatMap((file) =>
        (file.reading?.sheets ?? []).map(({ kind }, at) => [file.sheets[at] ?? "", kind] as const),
      ),
  );
  // the sheet would be taken for the list by itself the next time the pane is opened
  for (const sheet of unused) if (kinds.get(sheet) === "items") await rememberLeft(sheet);
  await restore(desk);
  const unknown = unused.find((sheet) => kinds.get(sheet) === "unknown");
  if (unknown !== undefined) await preview(desk, items ? "lines" : "items", unknown);
}

/** Takes a file back: its sheets are removed, unless something was cleared with them. */
export async function removeFile(desk: Desk, name: string): Promise<void> {
  const { store, engine } = desk;
  const file = store.get().sources.files.find((one) => one.name === name);
  if (!file?.reading) return;
  const { reading } = file;
  await task(desk, "remove", false, async () => {
    const sheets = (await sheetsOfFile(reading)).filter((sheet) => sheet !== undefined);
    const words = fileWords(store.get().language);
    const held = await engine.heldOn(sheets);
    if (held > 0) {
      say(desk, { intent: "warning", text: words.inUse(name, held) });
      return;
    }
    await forgetFileSheets(reading);
    const there = new Set((await listSheets()).map((sheet) => sheet.name));
    const { sources } = store.get();
    for (const { sheet } of [...(sources.items ? [sources.items] : []), ...sources.lines]) {
      if (there.has(sheet)) continue;
      await engine.dropTable(sheet);
      desk.readings.delete(sheet);
      desk.changed.delete(sheet);
    }
    store.set(({ sources: { items, change, ...rest } }) => ({
      sources: {
        ...rest,
        ...(items && there.has(items.sheet) ? { items } : {}),
        ...(change && there.has(change.sheet) ? { change } : {}),
        lines: rest.lines.filter(({ sheet }) => there.has(sheet)),
        sheets: rest.sheets.filter((sheet) => there.has(sheet)),
        files: rest.files.filter((one) => one.name !== name),
      },
    }));
    await restore(desk);
    say(desk, { intent: "success", text: words.removed(name) });
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
