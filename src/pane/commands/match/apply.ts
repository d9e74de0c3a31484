import { markLook } from "../../../sheets/marks";
import { appendRows } from "../../../excel/write/append-rows";
import { drawMarks } from "../../../excel/marks/draw-marks";
import { updateMarks } from "../../../excel/marks/update-marks";
import { writeLongSheet } from "../../../excel/write/write-long-sheet";
import { HostError } from "../../../excel/errors";
import { hostSentence } from "../../../words/host";
import { taskWords } from "../../../words/pane/tasks";
import type { Changed, LongStateSheet, MarkedRow, MarkPlace, StateKind } from "../../../worker/api";
import type { Desk } from "../desk";
import { keepLearnt } from "../settings/learnt";
import { prepareSearch, refreshJournalLater, refreshList } from "../sources/refresh";
import { showStatuses } from "../journal/statuses";
import { progress, say } from "../task";
import { keptNow, refuseTheirs } from "../theirs";

/** Shows what was decided: in the pane, in the state sheets, and as marks in the sources. */
export async function apply(desk: Desk, changed: Changed): Promise<void> {
  const { store } = desk;
  if (changed.rewrite || changed.decided > 0) await refuseTheirs(desk);
  store.set({ outcome: changed.outcome });
  await refreshList(desk);
  // until all of it stands in the workbook: the rows of a decision that could not be kept have no marks yet
  const late = desk.unsaved === true;
  await keepState(desk, changed);
  if (changed.learnt) await keepLearnt(desk, changed.learnt);
  await showStatuses(desk, changed.documents);
  await mark(desk, late ? { ...changed, redraw: true } : changed);
  await refreshJournalLater(desk);
  if (changed.rewrite) prepareSearch(desk);
}

/** The state sheets first: the marks are a view that can be drawn again at any time (design.md). */
async function keepState(desk: Desk, changed: Changed): Promise<void> {
  const isLate = desk.unsaved === true;
  if (!changed.rewrite && changed.decided === 0 && !isLate) return;
  progress(desk, "write", "", 0, 0, false);
  desk.unsaved = true;
  const isAppended = !isLate && (await appended(desk, changed));
  if (!isAppended) await writeStateWhole(desk);
  await keptNow(desk, isAppended ? changed.decided : undefined);
  desk.unsaved = false;
}

/** Appends what was decided to the state sheets; false where one does not stand there any more. */
async function appended(desk: Desk, { decided, decisions, links = [], rewrite }: Changed): Promise<boolean> {
  const sheets = await desk.engine.longStateSheets();
  const all = sheets.find(({ kind }) => kind === "decisions");
  // the links first: a decision about a match that nobody can rebuild says nothing
  if (rewrite) {
    if (!all || all.count === decided) return false;
    await writeState(desk, "links", sheets);
  }
  if (links.length > 0 && !(await appendRows("links", links))) return false;
  if (decisions.length === decided || !all) return appendRows("decisions", decisions);
  const before = all.count - decided;
  return appendRows("decisions", {
    columns: all.columns,
    count: decided,
    rows: (offset, count) => desk.engine.stateRows("decisions", before + offset, count),
  });
}

/** Writes the state sheets whole: the truth as the engine has it. */
export async function saveState(desk: Desk): Promise<void> {
  await refuseTheirs(desk);
  desk.unsaved = true;
  await writeStateWhole(desk);
  await keptNow(desk);
  desk.unsaved = false;
}

async function writeStateWhole(desk: Desk): Promise<void> {
  const sheets = await desk.engine.longStateSheets();
  for (const { kind } of sheets) await writeState(desk, kind, sheets);
}

async function writeState(desk: Desk, kind: StateKind, sheets: readonly LongStateSheet[]): Promise<void> {
  const sheet = sheets.find((one) => one.kind === kind);
  if (!sheet) return;
  await writeLongSheet(sheet, kind, {
    rows: (offset, count) => desk.engine.stateRows(kind, offset, count),
    onProgress: ({ done, of }) => progress(desk, "write", sheet.spec.name, done, of, false),
  });
}

/**
 * Draws marks: whole where a run or a sheet that could not be marked before asks for it, else row by row.
 * A sheet that can't be marked is named, and drawn whole the next time; the others are marked all the same. Stopped
 * while sheets are drawn whole, it leaves the rest of them without marks: what was decided is kept already.
 */
export async function mark(desk: Desk, changed: Pick<Changed, "redraw" | "rows">): Promise<void> {
  const { engine, store } = desk;
  const { language } = store.get();
  const unmarked = (desk.unmarked ??= new Set());
  const failed: string[] = [];
  const { signal } = desk.abort;
  const tried = async (sheet: string, draw: () => Promise<void>, cancellable = false) => {
    progress(desk, "mark", sheet, 0, 0, cancellable && !signal.aborted);
    try {
      if (cancellable) signal.throwIfAborted();
      await draw();
      unmarked.delete(sheet);
      store.set({ marked: true });
    } catch (error) {
      const isStopped = cancellable && signal.aborted;
      if (!isStopped && !(error instanceof HostError)) throw error;
      unmarked.add(sheet);
      if (!(error instanceof HostError)) {
        failed.push(taskWords(language).notMarked(sheet, taskWords(language).markingStopped));
        return;
      }
      // Excel did not tell that its rows changed or moved: they are read again before anything else is decided
      if (error.code === "sheetChanged") desk.changed.add(sheet);
      failed.push(taskWords(language).notMarked(sheet, hostSentence(language, error.code, error.facts)));
    }
  };
  const places = await engine.markPlaces();
  const draw = (place: MarkPlace) =>
    drawMarks(
      { ...place, rows: (offset, count) => engine.markRows(place.sheet, offset, count) },
      {
        look: markLook(language),
        reading: desk.readings.get(place.sheet),
        signal,
        onProgress: ({ done, of }) => progress(desk, "mark", place.sheet, done, of, !signal.aborted),
      },
    );

  const whole = places.filter(({ sheet }) => changed.redraw || unmarked.has(sheet));
  for (const place of whole) await tried(place.sheet, () => draw(place), true);
  for (const [sheet, rows] of bySheet(changed.rows)) {
    if (whole.some((place) => place.sheet === sheet)) continue;
    await tried(sheet, async () => {
      // a sheet whose marks are gone is drawn whole
      if ((await updateMarks(rows)).length === 0) return;
      const place = places.find((one) => one.sheet === sheet);
      if (place) await draw(place);
    });
  }
  store.set({ unmarked: [...unmarked] });
  if (failed.length > 0) say(desk, { intent: "warning", text: failed.join(" ") });
}

function bySheet(rows: readonly MarkedRow[]): Map<string, MarkedRow[]> {
  const sheets = new Map<string, MarkedRow[]>();
  for (const row of rows) {
    const known = sheets.get(row.sheet);
    if (known) known.push(row);
    else sheets.set(row.sheet, [row]);
  }
  return sheets;
}
