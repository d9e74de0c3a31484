import { markLook } from "../../sheets/marks";
import { appendRows } from "../../excel/write/append-rows";
import { drawMarks } from "../../excel/marks/draw-marks";
import { updateMarks } from "../../excel/marks/update-marks";
import { writeSheet } from "../../excel/write/write-sheet";
import { HostError } from "../../excel/errors";
import { hostSentence } from "../../words/host";
import { taskWords } from "../../words/pane/tasks";
import type { Changed, MarkedRow } from "../../worker/api";
import type { Desk } from "./desk";
import { keepLearnt } from "./learnt";
import { refreshJournal, refreshList } from "./refresh";
import { showStatuses } from "./statuses";
import { progress, say } from "./task";

/** Shows what was decided: in the pane, in the state sheets, and as marks in the sources. */
export async function apply(desk: Desk, changed: Changed): Promise<void> {
  const { store } = desk;
  store.set({ outcome: changed.outcome });
  await refreshList(desk);
  // until all of it stands in the workbook: the rows of a decision that could not be kept have no marks yet
  const late = desk.unsaved === true;
  await keepState(desk, changed);
  if (changed.learnt) await keepLearnt(desk, changed.learnt);
  await showStatuses(desk, changed.documents);
  await mark(desk, late && !changed.marks ? { ...changed, marks: await desk.engine.marks() } : changed);
  await refreshJournal(desk);
}

/** The state sheets first: the marks are a view that can be drawn again at any time (design.md). */
async function keepState(desk: Desk, changed: Changed): Promise<void> {
  const isLate = desk.unsaved === true;
  if (!changed.state && changed.decisions.length === 0 && !isLate) return;
  progress(desk, "write", "", 0, 0, false);
  desk.unsaved = true;
  if (changed.state || isLate || !(await appended(changed))) await saveState(desk);
  desk.unsaved = false;
}

/** Appends what was decided to the state sheets; false where one does not stand there any more. */
async function appended({ decisions, links = [] }: Changed): Promise<boolean> {
  // the links first: a decision about a match that nobody can rebuild says nothing
  if (links.length > 0 && !(await appendRows("links", links))) return false;
  return appendRows("decisions", decisions);
}

/** Writes the state sheets whole: the truth as the engine has it. */
export async function saveState(desk: Desk): Promise<void> {
  desk.unsaved = true;
  for (const { kind, spec } of await desk.engine.stateSheets()) {
    await writeSheet(spec, { kind, onExists: "replace own" });
  }
  desk.unsaved = false;
}

/**
 * Draws marks: whole where a run or a sheet that could not be marked before asks for it, else row by row.
 * A sheet that can't be marked is named, and drawn whole the next time; the others are marked all the same.
 */
export async function mark(desk: Desk, changed: Pick<Changed, "marks" | "rows">): Promise<void> {
  const { language } = desk.store.get();
  const unmarked = (desk.unmarked ??= new Set());
  const failed: string[] = [];
  const tried = async (sheet: string, draw: () => Promise<void>) => {
    progress(desk, "mark", sheet, 0, 0, false);
    try {
      await draw();
      unmarked.delete(sheet);
      desk.store.set({ marked: true });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      unmarked.add(sheet);
      failed.push(taskWords(language).notMarked(sheet, hostSentence(language, error.code, error.facts)));
    }
  };
  const draw = (marks: NonNullable<Changed["marks"]>[number]) =>
    drawMarks(marks, { look: markLook(language), reading: desk.readings.get(marks.sheet) });

  const late = changed.marks || unmarked.size === 0 ? [] : await desk.engine.marks();
  const whole = changed.marks ?? late.filter(({ sheet }) => unmarked.has(sheet));
  for (const marks of whole) await tried(marks.sheet, () => draw(marks));
  for (const [sheet, rows] of bySheet(changed.rows)) {
    if (whole.some((marks) => marks.sheet === sheet)) continue;
    await tried(sheet, async () => {
      // a sheet whose marks are gone is drawn whole
      if ((await updateMarks(rows)).length === 0) return;
      const marks = (await desk.engine.marks()).find((m) => m.sheet === sheet);
      if (marks) await draw(marks);
    });
  }
  desk.store.set({ unmarked: [...unmarked] });
  if (failed.length > 0) say(desk, { intent: "warning", text: failed.join(" ") });
}

function bySheet(rows: readonly MarkedRow[]): Map<string, MarkedRow[]> {
  const sheets = new Map<string, MarkedRow[]>();
  for (const row of rows) sheets.set(row.sheet, [...(sheets.get(row.sheet) ?? []), row]);
  return sheets;
}
