import { listSheets, type SheetInfo } from "../../../excel/read/list-sheets";
import type { OwnKind } from "../../../excel/own/names";
import { goTo } from "../../../excel/user/select";
import { readOutlines } from "../../../excel/read/read-outline";
import { readSheet } from "../../../excel/read/read-sheet";
import type { ColumnChoices, KnownHeads, Role, SheetChoice, SourceSummary } from "../../../worker/api";
import type { Actions, PaneState } from "../../model";
import { mark, saveState } from "../match/apply";
import type { Desk } from "../desk";
import { download } from "../download";
import { dropFiles, removeFile } from "./files";
import {
  followNames,
  preferences,
  rememberChoice,
  rememberHeads,
  rememberLeft,
  savePreferences,
} from "../settings/preferences";
import { restore } from "../restore";
import { attempt, progress, quick, task } from "../task";

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
  | "removeFile"
  | "useSheet"
  | "goTo"
>;

/** Everything on the place Sources (ux.md, 1). */
export function sourceActions(desk: Desk): SourceActions {
  const { store, engine } = desk;

  return {
    readAgain: () => void look(desk),
    openChange(role) {
      const { sources } = store.get();
      const sheet = (role === "items" ? sources.items?.sheet : sources.lines[0]?.sheet) ?? sources.sheets[0];
      if (sheet !== undefined) quick(desk, () => preview(desk, role, sheet));
    },
    closeChange: () => store.set(({ sources }) => ({ sources: { ...sources, change: undefined } })),
    previewSheet: (role, sheet, headRow) => quick(desk, () => preview(desk, role, sheet, headRow)),
    chooseSheet: (role, sheet, headRow, mapping) =>
      void task(desk, "read", true, () => choose(desk, role, { sheet, headRow, mapping })),
    useSheet: (role, sheet) =>
      void task(desk, "read", true, async () => {
        await engine.survey(await readOutlines([sheet]));
        const { headRow, mapping } = await engine.columnsOf(role, sheet);
        // its heads do not tell: the user does
        if (Object.keys(mapping).length === 0) await preview(desk, role, sheet);
        else await choose(desk, role, { sheet, headRow, mapping });
      }),
    dropSheet: (_, sheet) =>
      void task(desk, "read", false, async () => {
        await rememberLeft(sheet);
        await drop(desk, sheet);
        await restore(desk);
      }),
    includeHidden(role, include) {
      const all = { ...store.get().sources.includeHidden, [role]: include };
      store.set(({ sources }) => ({ sources: { ...sources, includeHidden: all } }));
      void task(desk, "survey", false, () => savePreferences({ includeHidden: all }));
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
    setLedgerBalance(amount) {
      if (amount === store.get().sources.ledgerBalance) return;
      store.set(({ sources }) => ({ sources: { ...sources, ledgerBalance: amount } }));
      void task(desk, "survey", false, () => savePreferences({ ledgerBalance: amount }));
    },
    openSample: () => download("afletter-voorbeeld.xlsx", new URL("assets/sample.xlsx", location.href).href),
    dropFiles: (files) => void dropFiles(desk, files),
    removeFile: (name) => void removeFile(desk, name),
    dismissFile: (name) =>
      store.set(({ sources }) => ({ sources: { ...sources, files: sources.files.filter((f) => f.name !== name) } })),
    goTo: ({ sheet, row, column }) =>
      void task(desk, "survey", false, () => goTo(sheet, column === undefined ? `${row}:${row}` : `${column}${row}`)),
  };
}

/** Shows the first rows of a sheet with what each column is taken for. */
export async function preview({ store, engine }: Desk, role: Role, sheet: string, headRow?: number): Promise<void> {
  const columns = await engine.columnsOf(role, sheet, headRow);
  store.set(({ sources }) => ({ sources: { ...sources, change: { role, ...columns } } }));
}

/** Takes a sheet for a list as the user said, and remembers it: for this sheet, and for lists with the same heads. */
async function choose(desk: Desk, role: Role, choice: SheetChoice): Promise<void> {
  const { store, engine } = desk;
  const { sheet, headRow } = choice;
  const replaced = role === "items" ? store.get().sources.items?.sheet : undefined;
  // first the new one, to the end: cancelled, all is as it was
  await readList(desk, role, choice);
  if (replaced !== undefined && replaced !== sheet) {
    await drop(desk, replaced);
    await rememberLeft(replaced);
  }
  store.set(({ sources }) => ({ sources: { ...sources, change: undefined } }));
  await rememberChoice(role, choice);
  const known = headRow > 0 ? knownHeads(role, choice, await engine.columnsOf(role, sheet, headRow)) : undefined;
  if (known) await engine.knowHeads(await rememberHeads(known));
  await restore(desk);
}

/** The heads of a list with what was said of them; undefined where it has none to be known by. */
function knownHeads(role: Role, { mapping }: SheetChoice, { columns }: ColumnChoices): KnownHeads | undefined {
  const [first] = columns;
  if (!first) return undefined;
  const fields = Object.entries(mapping).map(([field, position]) => [field, position - first.position]);
  return { role, heads: columns.map(({ head }) => head), fields: Object.fromEntries(fields) as KnownHeads["fields"] };
}

/**
 * Looks at the workbook, takes what looks like open items and bank lines, and reads both. What is
 * shown is at every moment what the engine has: cancelled half way, lists not read yet are as they were.
 *
 * @returns whether all was read; if not, why has been said
 */
export function look(desk: Desk): Promise<boolean> {
  return attempt(desk, "survey", true, async () => {
    const { store } = desk;
    desk.looked = false;
    // what the sheets do not hold yet would be forgotten by reading them
    if (desk.unsaved) await saveState(desk);
    const { items, lines } = await chosenLists(desk);
    const wanted = new Map(lines.map(({ sheet }) => [sheet, "lines"]));
    if (items) wanted.set(items.sheet, "items");
    const { sources } = store.get();
    for (const { sheet, role } of [...(sources.items ? [sources.items] : []), ...sources.lines]) {
      if (wanted.get(sheet) !== role) await drop(desk, sheet);
    }
    if (items) await readList(desk, "items", items);
    for (const choice of lines) await readList(desk, "lines", choice);
    desk.changed.clear();
    await restore(desk);
    desk.looked = true;
    if (desk.unmarked?.size && store.get().outcome) await mark(desk, { rows: [] });
  });
}

/** Kinds of sheets of Afletter's own that are sources: what became of files. */
const SOURCES: ReadonlySet<OwnKind> = new Set(["statement", "payout", "list"]);

/** Which sheets are taken for which list: as the user said, else as they look. */
async function chosenLists(desk: Desk): Promise<{ items?: SheetChoice; lines: SheetChoice[] }> {
  const all = await listSheets();
  await followNames(renamedSheets(desk, all));
  desk.sheetIds = new Map(all.map(({ name, id }) => [name, id]));
  const sheets = all.filter(({ own }) => own === undefined || SOURCES.has(own));
  const usable = sheets.filter(({ used, visibility }) => used && visibility === "visible").map(({ name }) => name);
  const survey = await desk.engine.survey(await readOutlines(usable));
  const { choices, left } = await preferences();
  const chosen = (role: Role) =>
    Object.values(choices).filter((c) => c.role === role && usable.includes(c.choice.sheet));
  const taken = new Set([...Object.keys(choices), ...left]);
  const items =
    chosen("items").at(-1)?.choice ?? (survey.items && !taken.has(survey.items.sheet) ? survey.items : undefined);
  desk.store.set(({ sources }) => ({
    marked: sheets.some(({ isMarked }) => isMarked),
    sources: { ...sources, sheets: usable, problems: survey.problems },
  }));
  return {
    ...(items ? { items } : {}),
    lines: [
      ...chosen("lines").map(({ choice }) => choice),
      ...survey.lines.filter(({ sheet }) => !taken.has(sheet) && sheet !== items?.sheet),
    ],
  };
}

/** Sheets that were renamed since the workbook was looked at: the old name -> the new one. */
export function renamedSheets(
  { sheetIds = new Map() }: Desk,
  sheets: readonly Pick<SheetInfo, "name" | "id">[],
): ReadonlyMap<string, string> {
  const there = new Map(sheets.map(({ name, id }) => [id, name]));
  return new Map(
    [...sheetIds].flatMap(([name, id]) => {
      const now = there.get(id);
      return now === undefined || now === name ? [] : [[name, now] as const];
    }),
  );
}

/** Reads one list from its sheet into the engine. */
export async function readList(desk: Desk, role: Role, choice: SheetChoice, cancellable = true): Promise<void> {
  const { store, engine } = desk;
  await engine.openTable(role, choice);
  const blocks: Promise<void>[] = [];
  const reading = await readSheet(choice.sheet, {
    onBlock: (cells) => void blocks.push(engine.addBlock(choice.sheet, cells)),
    ...(cancellable ? { signal: desk.abort.signal } : {}),
    onProgress: ({ done, of }) => progress(desk, "read", choice.sheet, done, of, cancellable),
  });
  await Promise.all(blocks);
  const answer = (await preferences()).answers[choice.sheet];
  const { includeHidden } = store.get().sources;
  const summary = await engine.closeTable(choice.sheet, { ...answer, includeHidden: includeHidden[role] });
  desk.readings.set(choice.sheet, reading);
  desk.changed.delete(choice.sheet);
  store.set(({ sources }) => ({ sources: withSummary(sources, summary) }));
}

/** The summary in its place; a sheet is one list at a time. */
function withSummary({ items, lines, ...rest }: PaneState["sources"], summary: SourceSummary): PaneState["sources"] {
  const { sheet, role } = summary;
  if (role === "items") return { ...rest, items: summary, lines: lines.filter((list) => list.sheet !== sheet) };
  const isKnown = lines.some((list) => list.sheet === sheet);
  return {
    ...rest,
    ...(items && items.sheet !== sheet ? { items } : {}),
    lines: isKnown ? lines.map((list) => (list.sheet === sheet ? summary : list)) : [...lines, summary],
  };
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
