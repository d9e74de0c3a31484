import type { LongBody, PlainRow } from "../../sheets/long-sheet";
import { LOOKS } from "../../sheets/look";
import { HostError } from "../errors";
import { columnLetters, type Rect } from "../address";
import { rangeOf, setNumberFormat } from "../ranges";
import { applyLook } from "./apply-look";
import { BYTES_PER_FORMAT, bytesOfRow, rowBlocks, type Batches } from "./batches";
import { LONGEST_TEXT } from "./cell-values";

/** Cells that are asked for, and written, at a time: a few milliseconds; the next ones are made meanwhile. */
const CELLS_PER_BLOCK = 12_000;

/** Rows of plain values, asked for block by block. */
export interface PlainBody extends LongBody {
  rows(offset: number, count: number): Promise<readonly PlainRow[]> | readonly PlainRow[];
  /** ends the writing between two blocks; its reason is thrown */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { done: number; of: number }) => void) | undefined;
}

/**
 * Writes plain rows: one format per column for all of them, `@` on columns of texts before their values, so that
 * Excel never reads one as a formula, a date or a number (law 7 and spec 7); then the values, block by block, and
 * what stands in columns of formulas, which are only ever ours.
 *
 * @param at row (from 1) and column of the first value
 * @throws HostError `textTooLong` rather than losing the end of a text
 */
export async function writePlainBody(
  sheet: Excel.Worksheet,
  at: { readonly row: number; readonly column: number; readonly name: string },
  body: PlainBody,
  batches: Batches,
): Promise<void> {
  const { columns, count } = body;
  if (count === 0) return;
  for (const [i, style] of columns.entries()) {
    if (style === undefined) continue;
    await batches.room(BYTES_PER_FORMAT);
    const range = rangeOf(sheet, { row: at.row, column: at.column + i, rows: count, columns: 1 });
    setNumberFormat(range, LOOKS[style].numberFormat);
    applyLook(range, style);
  }
  const size = Math.max(1, Math.floor(CELLS_PER_BLOCK / columns.length));
  const ask = (offset: number) => Promise.resolve(body.rows(offset, Math.min(size, count - offset)));
  const formulas = new Set(body.formulas);
  let asked: Promise<readonly PlainRow[]> | undefined = ask(0);
  for (let done = 0; asked;) {
    const rows: readonly PlainRow[] = await asked;
    body.signal?.throwIfAborted();
    if (rows.length === 0) throw new Error(`rows of ${at.name} that are gone: ${done} of ${count}`);
    const next = done + rows.length;
    asked = next < count ? ask(next) : undefined;
    const place = { row: at.row + done, column: at.column, rows: rows.length, columns: columns.length };
    await writeValues(sheet, place, at.name, rows, formulas, batches);
    for (const run of runsOf(body.formulas ?? [])) await writeFormulas(sheet, place, rows, run, batches);
    done = next;
    body.onProgress?.({ done, of: count });
  }
}

async function writeValues(
  sheet: Excel.Worksheet,
  place: Rect,
  name: string,
  rows: readonly PlainRow[],
  formulas: ReadonlySet<number>,
  batches: Batches,
): Promise<void> {
  const values = rows.map((row, r) =>
    row.map((value, c) => {
      if (formulas.has(c)) return "";
      if (typeof value === "string" && value.length > LONGEST_TEXT) {
        throw new HostError("textTooLong", {
          sheet: name,
          address: `${columnLetters(place.column + c)}${place.row + r}`,
        });
      }
      return value ?? "";
    }),
  );
  for (const { first, last, bytes } of rowBlocks(values, bytesOfRow)) {
    await batches.room(bytes);
    rangeOf(sheet, { ...place, row: place.row + first, rows: last - first + 1 }).values = values.slice(first, last + 1);
  }
}

async function writeFormulas(
  sheet: Excel.Worksheet,
  place: Rect,
  rows: readonly PlainRow[],
  [from, to]: readonly [first: number, last: number],
  batches: Batches,
): Promise<void> {
  const formulas = rows.map((row) => row.slice(from, to + 1).map((formula) => formula ?? ""));
  for (const { first, last, bytes } of rowBlocks(formulas, bytesOfRow)) {
    await batches.room(bytes);
    const column = place.column + from;
    const rect = { row: place.row + first, column, rows: last - first + 1, columns: to - from + 1 };
    rangeOf(sheet, rect).formulas = formulas.slice(first, last + 1);
  }
}

/** Columns side by side, which are written as one. @example runsOf([3, 5, 6]) // [[3, 3], [5, 6]] */
function runsOf(columns: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
