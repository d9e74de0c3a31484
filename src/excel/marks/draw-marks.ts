import type { MarkLook, Marks } from "../../sheets/marks";
import { HostError } from "../errors";
import { isUnchanged, type Reading } from "../read/read-sheet";
import { inExcel } from "../run";
import { startBatches, type Batches } from "../write/batches";
import { halfWritten } from "../write/half-written";
import { addMarks } from "./add-marks";
import { drawnBeside, forgetDrawn, isDrawn, keepDrawn, setDrawn, startDrawn, type Drawn } from "./drawn";
import { factsOf, isFree, refuseIfLocked, type SheetFacts } from "./facts";
import { fits, placeMarks, type MarkedRows, type MarksPlan } from "./plan";
import { removeFrom, undoMarks } from "./remove-marks";
import { writeRows, type MarkCells, type MarkColumns } from "./write-rows";

export interface DrawOptions {
  readonly look: MarkLook;
  /** what was read from the sheet: it must still stand there */
  readonly reading?: Reading | undefined;
  /** ends it: marks that are half drawn are taken away, and its reason is thrown */
  readonly signal?: AbortSignal | undefined;
  /** rows written */
  readonly onProgress?: ((progress: { done: number; of: number }) => void) | undefined;
}

/** The marks of a sheet, their rows asked for block by block. */
export interface LongMarks extends MarkedRows {
  readonly sheet: string;
  rows(offset: number, count: number): Promise<readonly MarkCells[]> | readonly MarkCells[];
}

/** Marks that are here already, as ones that are asked for. */
function longMarks(marks: Marks | LongMarks): LongMarks {
  if (!("codes" in marks)) return marks;
  const { sheet, headRow, firstRow, codes, numbers, reasons } = marks;
  const rowAt = (at: number): MarkCells => [codes[at], numbers[at] ?? "", reasons[at] ?? ""];
  const rows = (offset: number, count: number) =>
    Array.from({ length: Math.min(count, codes.length - offset) }, (_, at) => rowAt(offset + at));
  return { sheet, headRow, firstRow, count: codes.length, rows };
}

/**
 * Draws the three status columns of one sheet and colours its rows by one conditional format per
 * status (law 7). Marks that stand there already are written over: only what changed, if nothing else did.
 *
 * @throws HostError and nothing was changed: `sheetGone`, `sheetChanged`, `protected`, `filtered`, `cellsRight`,
 *   `noRoom` (offer a result sheet), `cellEdit`; or `halfWritten` with whether all was taken away again
 * @example await drawMarks(marks, { look: markLook(language), reading });
 */
export async function drawMarks(
  given: Marks | LongMarks,
  { look, reading, signal, onProgress }: DrawOptions,
): Promise<void> {
  const marks = longMarks(given);
  await inExcel(
    async (context) => {
      const facts = await factsOf(context, marks.sheet);
      refuseIfLocked(facts);
      if (reading && !(await isUnchanged(context, reading, signal))) {
        throw new HostError("sheetChanged", { sheet: marks.sheet });
      }
      const place = { headRow: marks.headRow, firstRow: marks.firstRow, count: marks.count };
      const known = reading && drawnBeside(facts.name, reading.checksum, marks.firstRow, marks.count);
      const now = startDrawn(reading?.checksum ?? "", marks.firstRow, marks.count);
      const drawing: Drawing = { facts, marks, known: undefined, now, signal, onProgress };
      const { table } = placeMarks(facts, place) ?? {};
      if (facts.marks && fits(facts.marks, place, table)) {
        const { status, numbers, reason } = facts.marks;
        const inside = status.row + status.rows - marks.firstRow;
        await redraw(context, { ...drawing, known }, [status.column, numbers.column, reason.column], inside);
      } else {
        const before = facts.marks ? await withoutOld(context, facts) : facts;
        const plan = await freePlan(context, before, place);
        await drawNew(context, { ...drawing, facts: before }, plan, look);
      }
      if (reading) keepDrawn(facts.name, now);
      else forgetDrawn(facts.name);
    },
    { sheet: marks.sheet },
  );
}

interface Drawing {
  readonly facts: SheetFacts;
  readonly marks: LongMarks;
  /** what stands there */
  readonly known: Drawn | undefined;
  /** takes what is drawn */
  readonly now: Drawn;
  readonly signal: DrawOptions["signal"];
  readonly onProgress: DrawOptions["onProgress"];
}

/** Takes away marks that no longer fit the rows, and looks again. */
async function withoutOld(context: Excel.RequestContext, facts: SheetFacts): Promise<SheetFacts> {
  await removeFrom(context, facts);
  return factsOf(context, facts.name);
}

/** Where the marks go. @throws HostError `noRoom`, `cellsRight` */
async function freePlan(context: Excel.RequestContext, facts: SheetFacts, marks: MarkedRows): Promise<MarksPlan> {
  const plan = placeMarks(facts, marks);
  if (!plan) throw new HostError("noRoom", { sheet: facts.name });
  if (plan.strip && !(await isFree(context, facts, plan.strip))) {
    throw new HostError("cellsRight", { sheet: facts.name });
  }
  return plan;
}

async function drawNew(context: Excel.RequestContext, drawing: Drawing, plan: MarksPlan, look: MarkLook) {
  const { facts } = drawing;
  try {
    const batches = startBatches(context, { suspendCalculation: true });
    const columns = await addMarks(context, facts, plan, look, batches);
    await writeAll(drawing, columns, plan.lastRow - plan.firstRow + 1, batches);
    await batches.send();
  } catch (error) {
    throw halfWritten(error, facts.name, await undoMarks(context, facts, plan));
  }
}

async function redraw(context: Excel.RequestContext, drawing: Drawing, columns: MarkColumns, inside: number) {
  const { facts } = drawing;
  try {
    const batches = startBatches(context, { suspendCalculation: true });
    await batches.room(100);
    context.application.suspendScreenUpdatingUntilNextSync();
    await writeAll(drawing, columns, inside, batches);
    await batches.send();
  } catch (error) {
    forgetDrawn(facts.name);
    // some rows would tell of now and others of before
    if (drawing.signal?.aborted) await removeFrom(context, facts);
    throw halfWritten(error, facts.name, false);
  }
}

/** Rows that are made, and written, at a time; the next ones are made meanwhile. */
const ROWS_PER_BLOCK = 1_024;

/** Writes what is not there yet; rows beyond those of a table are no rows of it. */
async function writeAll(drawing: Drawing, columns: MarkColumns, inside: number, batches: Batches): Promise<void> {
  const { facts, marks, known, now, signal, onProgress } = drawing;
  const of = Math.min(marks.count, inside);
  const ask = (offset: number) => Promise.resolve(marks.rows(offset, Math.min(ROWS_PER_BLOCK, of - offset)));
  let asked = of > 0 ? ask(0) : undefined;
  for (let done = 0; asked;) {
    const rows: readonly MarkCells[] = await asked;
    signal?.throwIfAborted();
    const next = done + rows.length;
    asked = rows.length > 0 && next < of ? ask(next) : undefined;
    for (const { first, last } of changedStretches(rows, known && ((at) => !isDrawn(known, done + at, rows[at])))) {
      await writeRows(facts.sheet, columns, marks.firstRow + done + first, rows.slice(first, last + 1), batches);
    }
    rows.forEach((cells, at) => setDrawn(now, done + at, cells));
    done = next;
    onProgress?.({ done, of });
  }
}

/** Beyond so many stretches in a block, writing all its rows is as quick. */
const MOST_STRETCHES = 50;

function changedStretches(rows: readonly MarkCells[], isChanged: ((at: number) => boolean) | undefined) {
  const all = rows.length === 0 ? [] : [{ first: 0, last: rows.length - 1 }];
  if (!isChanged) return all;
  const stretches: { first: number; last: number }[] = [];
  rows.forEach((_, at) => {
    if (!isChanged(at)) return;
    const stretch = stretches.at(-1);
    if (stretch && stretch.last === at - 1) stretch.last = at;
    else stretches.push({ first: at, last: at });
  });
  return stretches.length > MOST_STRETCHES ? all : stretches;
}
