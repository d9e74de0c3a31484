import { markLook } from "../../sheets/marks";
import { appendRows } from "../../excel/write/append-rows";
import { drawMarks } from "../../excel/marks/draw-marks";
import { updateMarks } from "../../excel/marks/update-marks";
import { updateColumns } from "../../excel/write/update-columns";
import { memorialWords } from "../../words/sheets/memorial";
import { writeSheet } from "../../excel/write/write-sheet";
import { HostError } from "../../excel/errors";
import { hostSentence } from "../../words/host";
import { taskWords } from "../../words/pane/tasks";
import type { Changed, MarkedRow } from "../../worker/api";
import type { Actions } from "../model";
import { stampOf, type Desk } from "./desk";
import { refreshJournal, refreshList } from "./refresh";
import { look } from "./sources";
import { progress, say, task } from "./task";

type MatchActions = Pick<Actions, "match" | "cancel" | "accept" | "refuse" | "acceptAbove" | "undo" | "redo">;

/** Running the engine, and deciding about what it found (ux.md, 2). */
export function matchActions(desk: Desk): MatchActions {
  const { engine } = desk;

  const decide = (verb: () => Promise<Changed>) =>
    void task(desk, "mark", false, async () => {
      await apply(desk, await verb());
    });

  return {
    match: () => void match(desk),
    cancel() {
      desk.abort.abort();
      engine.cancel();
    },
    accept: (matches) => decide(() => engine.accept(matches, stampOf(desk))),
    refuse: (matches) => decide(() => engine.refuse(matches, stampOf(desk))),
    acceptAbove: (score) => decide(async () => engine.accept(await engine.suggestionsAbove(score), stampOf(desk))),
    undo: () => decide(() => engine.undo(stampOf(desk))),
    redo: () => decide(() => engine.redo(stampOf(desk))),
  };
}

async function match(desk: Desk): Promise<void> {
  // what was changed in a source since it was read is read again first: nothing is decided on old rows
  if (desk.changed.size > 0) await look(desk);
  await task(desk, "match", true, async () => {
    const { store, engine } = desk;
    const stop = engine.onProgress(({ stage, done, of }) => progress(desk, "match", stage, done, of, true));
    try {
      const changed = await engine.match(stampOf(desk));
      store.set(({ list }) => ({
        place: "match",
        list: { ...list, tab: changed.outcome.tabs.suggested > 0 ? "suggested" : "cleared", offset: 0, search: "" },
      }));
      await apply(desk, changed);
    } finally {
      stop();
    }
  });
}

/** Shows what was decided: in the pane, in the state sheets, and as marks in the sources. */
export async function apply(desk: Desk, changed: Changed): Promise<void> {
  const { store } = desk;
  store.set({ outcome: changed.outcome });
  await refreshList(desk);
  await keepState(desk, changed);
  await showStatuses(desk, changed);
  await mark(desk, changed);
  await refreshJournal(desk);
}

/** The state sheets first: the marks are a view that can be drawn again at any time (design.md). */
async function keepState(desk: Desk, changed: Changed): Promise<void> {
  progress(desk, "write", "", 0, 0, false);
  for (const { kind, spec } of changed.state ?? []) await writeSheet(spec, { kind, onExists: "replace own" });
  if (changed.state || changed.decisions.length === 0) return;
  if (await appendRows("decisions", changed.decisions)) return;
  for (const { kind, spec } of await desk.engine.stateSheets())
    await writeSheet(spec, { kind, onExists: "replace own" });
}

/** Writes the status of documents into their memorial's sheet, wherever the user sorted them to. */
async function showStatuses(desk: Desk, { documents }: Changed): Promise<void> {
  const { columns } = memorialWords(desk.store.get().language);
  for (const sheet of new Set(documents.map((row) => row.sheet))) {
    const cells = new Map(documents.filter((row) => row.sheet === sheet).map((row) => [row.number, row.cells]));
    await updateColumns(sheet, columns.document, [columns.status, columns.statusBy, columns.statusAt], (number) =>
      cells.get(number),
    );
  }
}

/** A sheet that can't be marked is named; the others are marked all the same. */
async function mark(desk: Desk, changed: Changed): Promise<void> {
  const { language } = desk.store.get();
  const failed: string[] = [];
  const tried = async (sheet: string, draw: () => Promise<void>) => {
    progress(desk, "mark", sheet, 0, 0, false);
    try {
      await draw();
      desk.store.set({ marked: true });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      failed.push(taskWords(language).notMarked(sheet, hostSentence(language, error.code, error.facts)));
    }
  };
  for (const marks of changed.marks ?? []) {
    await tried(marks.sheet, () =>
      drawMarks(marks, { look: markLook(language), reading: desk.readings.get(marks.sheet) }),
    );
  }
  for (const [sheet, rows] of bySheet(changed.rows))
    await tried(sheet, async () => {
      // a sheet whose marks are gone is drawn whole
      if ((await updateMarks(rows)).length === 0) return;
      const marks = (await desk.engine.marks()).find((m) => m.sheet === sheet);
      if (marks) await drawMarks(marks, { look: markLook(language), reading: desk.readings.get(sheet) });
    });
  if (failed.length > 0) say(desk, { intent: "warning", text: failed.join(" ") });
}

function bySheet(rows: readonly MarkedRow[]): Map<string, MarkedRow[]> {
  const sheets = new Map<string, MarkedRow[]>();
  for (const row of rows) sheets.set(row.sheet, [...(sheets.get(row.sheet) ?? []), row]);
  return sheets;
}
