import type { MarkLook, Marks } from "../../sheets/marks";
import { HostError } from "../errors";
import { isUnchanged, type Reading } from "../read-sheet";
import { inExcel } from "../run";
import { startBatches } from "../write/batches";
import { halfWritten } from "../write/half-written";
import { addMarks } from "./add-marks";
import { cellsOf, drawnBeside, forgetDrawn, keepDrawn } from "./drawn";
import { factsOf, isFree, refuseIfLocked, type SheetFacts } from "./facts";
import { fits, placeMarks, type MarksPlan } from "./plan";
import { removeFrom, undoMarks } from "./remove-marks";
import { writeRows, type MarkCells, type MarkColumns } from "./write-rows";

export interface DrawOptions {
  readonly look: MarkLook;
  /** what was read from the sheet: it must still stand there */
  readonly reading?: Reading | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Draws the three status columns of one sheet and colours its rows by one conditional format per
 * status (law 7). Marks that stand there already are written over: only what changed, if nothing else did.
 *
 * @throws HostError and nothing was changed: `sheetGone`, `sheetChanged`, `protected`, `filtered`, `cellsRight`,
 *   `noRoom` (offer a result sheet), `cellEdit`; or `halfWritten` with whether all was taken away again
 * @example await drawMarks(marks, { look: markLook(language), reading });
 */
export async function drawMarks(marks: Marks, { look, reading, signal }: DrawOptions): Promise<void> {
  await inExcel(
    async (context) => {
      const facts = await factsOf(context, marks.sheet);
      refuseIfLocked(facts);
      if (reading && !(await isUnchanged(context, reading, signal))) {
        throw new HostError("sheetChanged", { sheet: marks.sheet });
      }
      const rows = cellsOf(marks);
      const { table } = placeMarks(facts, marks) ?? {};
      if (facts.marks && fits(facts.marks, marks, table)) {
        const { status, numbers, reason } = facts.marks;
        const inside = rows.slice(0, status.row + status.rows - marks.firstRow);
        await redraw(context, facts, marks, [status.column, numbers.column, reason.column], inside, reading);
      } else {
        const before = facts.marks ? await withoutOld(context, facts) : facts;
        const plan = await freePlan(context, before, marks);
        await drawNew(context, before, plan, look, rows.slice(0, plan.lastRow - plan.firstRow + 1));
      }
      if (reading) keepDrawn(facts.name, reading.checksum, marks.firstRow, rows);
      else forgetDrawn(facts.name);
    },
    { sheet: marks.sheet },
  );
}

/** Takes away marks that no longer fit the rows, and looks again. */
async function withoutOld(context: Excel.RequestContext, facts: SheetFacts): Promise<SheetFacts> {
  await removeFrom(context, facts);
  return factsOf(context, facts.name);
}

/** Where the marks go. @throws HostError `noRoom`, `cellsRight` */
async function freePlan(context: Excel.RequestContext, facts: SheetFacts, marks: Marks): Promise<MarksPlan> {
  const plan = placeMarks(facts, marks);
  if (!plan) throw new HostError("noRoom", { sheet: facts.name });
  if (plan.strip && !(await isFree(context, facts, plan.strip))) {
    throw new HostError("cellsRight", { sheet: facts.name });
  }
  return plan;
}

async function drawNew(
  context: Excel.RequestContext,
  facts: SheetFacts,
  plan: MarksPlan,
  look: MarkLook,
  rows: MarkCells[],
) {
  try {
    const batches = startBatches(context);
    const columns = await addMarks(context, facts, plan, look, batches);
    await writeRows(facts.sheet, columns, plan.firstRow, rows, batches);
    await batches.send();
  } catch (error) {
    throw halfWritten(error, facts.name, await undoMarks(context, facts, plan));
  }
}

async function redraw(
  context: Excel.RequestContext,
  facts: SheetFacts,
  marks: Marks,
  columns: MarkColumns,
  rows: MarkCells[],
  reading: Reading | undefined,
) {
  const known = reading && drawnBeside(facts.name, reading.checksum, marks.firstRow);
  try {
    const batches = startBatches(context);
    await batches.room(100);
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { first, last } of changedStretches(rows, known)) {
      await writeRows(facts.sheet, columns, marks.firstRow + first, rows.slice(first, last + 1), batches);
    }
    await batches.send();
  } catch (error) {
    forgetDrawn(facts.name);
    throw halfWritten(error, facts.name, false);
  }
}

/** Beyond so many stretches, writing all rows is as quick. */
const MOST_STRETCHES = 100;

function changedStretches(rows: readonly MarkCells[], known: readonly MarkCells[] | undefined) {
  const all = rows.length === 0 ? [] : [{ first: 0, last: rows.length - 1 }];
  if (known?.length !== rows.length) return all;
  const stretches: { first: number; last: number }[] = [];
  rows.forEach((row, at) => {
    if (row.every((cell, i) => cell === known[at][i])) return;
    const stretch = stretches.at(-1);
    if (stretch && stretch.last === at - 1) stretch.last = at;
    else stretches.push({ first: at, last: at });
  });
  return stretches.length > MOST_STRETCHES ? all : stretches;
}
