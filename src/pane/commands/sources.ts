import { listSheets } from "../../excel/list-sheets";
import { goTo } from "../../excel/select";
import { readOutlines } from "../../excel/read-outline";
import { readSheet } from "../../excel/read-sheet";
import { writeSheet } from "../../excel/write/write-sheet";
import { taskWords } from "../../words/pane/tasks";
import type { Role, SheetChoice, SourceSummary } from "../../worker/api";
import type { Actions, DroppedFile } from "../model";
import type { Desk } from "./desk";
import { download } from "./download";
import { preferences, savePreferences } from "./preferences";
import { restore } from "./restore";
import { progress, say, task } from "./task";

type SourceActions = Pick<
  Actions,
  | "readAgain"
  | "openChange"
  | "closeChange"
  | "previewSheet"
  | "chooseSheet"
  | "dropSheet"
  | "includeHidden"
  | "answerTable"
  | "setLedgerBalance"
  | "openSample"
  | "dropFiles"
  | "dismissFile"
  | "goTo"
>;

/** Everything on the place Sources (ux.md, 1). */
export function sourceActions(desk: Desk): SourceActions {
  const { store, engine } = desk;

  async function preview(role: Role, sheet: string, headRow?: number): Promise<void> {
    const columns = await engine.columnsOf(role, sheet, headRow);
    store.set(({ sources }) => ({ sources: { ...sources, change: { role, ...columns } } }));
  }

  return {
    readAgain: () => void look(desk),
    openChange(role) {
      const { sources } = store.get();
      const sheet = (role === "items" ? sources.items?.sheet : sources.lines[0]?.sheet) ?? sources.sheets[0];
      if (sheet !== undefined) void preview(role, sheet);
    },
    closeChange: () => store.set(({ sources: { change: _, ...sources } }) => ({ sources })),
    previewSheet: (role, sheet, headRow) => void preview(role, sheet, headRow),
    chooseSheet: (role, sheet, headRow, mapping) =>
      void task(desk, "read", true, async () => {
        const choice = { sheet, headRow, mapping };
        const { choices } = await preferences();
        await savePreferences({ choices: { ...choices, [sheet]: { role, choice } } });
        const { sources } = store.get();
        // the sheet that this one takes the place of, and what it was read as itself before
        const replaced = role === "items" ? sources.items?.sheet : undefined;
        for (const gone of new Set([replaced, sheet])) if (gone !== undefined) await drop(desk, gone);
        await readList(desk, role, choice);
        store.set(({ sources: { change: _, ...rest } }) => ({ sources: rest }));
        await restore(desk);
      }),
    dropSheet: (_, sheet) =>
      void task(desk, "read", false, async () => {
        await drop(desk, sheet);
        await restore(desk);
      }),
    includeHidden(role, include) {
      store.set(({ sources }) => ({
        sources: { ...sources, includeHidden: { ...sources.includeHidden, [role]: include } },
      }));
      void look(desk);
    },
    answerTable: (sheet, answer) =>
      void task(desk, "read", true, async () => {
        const { answers } = await preferences();
        await savePreferences({ answers: { ...answers, [sheet]: { ...answers[sheet], ...answer } } });
        const { items, lines } = store.get().sources;
        const list = [items, ...lines].find((summary) => summary?.sheet === sheet);
        if (list) await readList(desk, list.role, list.choice);
        await restore(desk);
      }),
    setLedgerBalance: (amount) =>
      store.set(({ sources: { ledgerBalance: _, ...sources } }) => ({
        sources: amount === undefined ? sources : { ...sources, ledgerBalance: amount },
      })),
    openSample: () => download("afletter-voorbeeld.xlsx", new URL("assets/sample.xlsx", location.href).href),
    dropFiles: (files) => void dropFiles(desk, files),
    dismissFile: (name) =>
      store.set(({ sources }) => ({ sources: { ...sources, files: sources.files.filter((f) => f.name !== name) } })),
    goTo: ({ sheet, row, column }) =>
      void task(desk, "survey", false, () => goTo(sheet, column === undefined ? `${row}:${row}` : `${column}${row}`)),
  };
}

/** Looks at the workbook, takes what looks like open items and bank lines, and reads both. */
export function look(desk: Desk): Promise<void> {
  return task(desk, "survey", true, async () => {
    const { store, engine } = desk;
    const sheets = (await listSheets()).filter(({ own }) => own === undefined || own === "statement");
    const usable = sheets.filter(({ used, visibility }) => used && visibility === "visible").map(({ name }) => name);
    const survey = await engine.survey(await readOutlines(usable));
    const { choices } = await preferences();
    const chosen = (role: Role) =>
      Object.values(choices).filter((c) => c.role === role && usable.includes(c.choice.sheet));
    const taken = new Set(Object.keys(choices));
    const items =
      chosen("items").at(-1)?.choice ?? (survey.items && !taken.has(survey.items.sheet) ? survey.items : undefined);
    const lines = [
      ...chosen("lines").map(({ choice }) => choice),
      ...survey.lines.filter(({ sheet }) => !taken.has(sheet) && sheet !== items?.sheet),
    ];
    store.set(({ sources: { items: _, ...rest } }) => ({
      marked: sheets.some(({ isMarked }) => isMarked),
      sources: { ...rest, lines: [], sheets: usable, problems: survey.problems },
    }));
    for (const sheet of desk.readings.keys()) {
      if (sheet !== items?.sheet && !lines.some((l) => l.sheet === sheet)) await drop(desk, sheet);
    }
    if (items) await readList(desk, "items", items);
    for (const choice of lines) await readList(desk, "lines", choice);
    await restore(desk);
  });
}

/** Reads one list from its sheet into the engine. */
export async function readList(desk: Desk, role: Role, choice: SheetChoice): Promise<void> {
  const { store, engine } = desk;
  await engine.openTable(role, choice);
  const blocks: Promise<void>[] = [];
  const reading = await readSheet(choice.sheet, {
    onBlock: (cells) => void blocks.push(engine.addBlock(choice.sheet, cells)),
    signal: desk.abort.signal,
    onProgress: ({ done, of }) => progress(desk, "read", choice.sheet, done, of, true),
  });
  await Promise.all(blocks);
  const answer = (await preferences()).answers[choice.sheet];
  const { includeHidden } = store.get().sources;
  const summary = await engine.closeTable(choice.sheet, { ...answer, includeHidden: includeHidden[role] });
  desk.readings.set(choice.sheet, reading);
  desk.changed.delete(choice.sheet);
  store.set(({ sources }) => ({ sources: { ...sources, ...withSummary(sources, summary) } }));
}

function withSummary(sources: { lines: readonly SourceSummary[] }, summary: SourceSummary) {
  if (summary.role === "items") return { items: summary };
  const others = sources.lines.filter(({ sheet }) => sheet !== summary.sheet);
  return { lines: [...others, summary] };
}

async function drop(desk: Desk, sheet: string): Promise<void> {
  await desk.engine.dropTable(sheet);
  desk.readings.delete(sheet);
  desk.store.set(({ sources: { items, ...rest } }) => ({
    sources: {
      ...rest,
      ...(items && items.sheet !== sheet ? { items } : {}),
      lines: rest.lines.filter((l) => l.sheet !== sheet),
    },
  }));
}

/** Bank files that were dropped become statement sheets, which are then read like any other. */
async function dropFiles(desk: Desk, files: readonly File[]): Promise<void> {
  await task(desk, "read", true, async () => {
    for (const file of files) await dropFile(desk, file);
  });
}

async function dropFile(desk: Desk, file: File): Promise<void> {
  const { store, engine } = desk;
  const { language } = store.get();
  const show = (dropped: DroppedFile) =>
    store.set(({ sources }) => ({
      sources: { ...sources, files: [...sources.files.filter((f) => f.name !== file.name), dropped] },
    }));
  show({ name: file.name, state: "reading" });
  const reading = await engine.readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!reading.sheet) {
    show({ name: file.name, state: "refused", reading });
    return;
  }
  const { files } = await preferences();
  const twice = files[reading.sha256];
  if (twice !== undefined && store.get().sources.sheets.includes(twice)) {
    show({ name: file.name, state: "refused", reading });
    say(desk, { intent: "warning", text: taskWords(language).fileTwice(file.name) });
    return;
  }
  const { sheet } = await writeSheet(reading.sheet, { kind: "statement", onExists: "next name" });
  await savePreferences({ files: { ...files, [reading.sha256]: sheet } });
  const survey = await engine.survey(await readOutlines([sheet]));
  const choice = survey.lines[0];
  if (choice) await readList(desk, "lines", choice);
  store.set(({ sources }) => ({ sources: { ...sources, sheets: [...sources.sheets, sheet] } }));
  show({ name: file.name, state: "read", reading, sheet });
  await restore(desk);
}
