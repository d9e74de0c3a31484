import type { Problem } from "../../../domain/ledger/problem";
import { packedTexts, type TextColumn } from "../../../domain/ledger/text-column";
import type { CellValue } from "../cells/cells";
import { placedProblem } from "../rows/classify";
import { cellText } from "../cells/cell-text";
import type { Plan } from "../recognise/plan";

/** Excel keeps 15 digits: a number of 16 or more has lost its last ones (spec 1). */
const DAMAGED_FROM = 1e15;
/** The same after a text file was saved by Excel: 4,81477E+15. */
const DAMAGED_TEXT = /^\d(?:[.,]\d+)?E\+\d{2}$/i;

const SHORTEST_DAMAGED = "4E+15".length;

/** Is this cell a long number that has lost digits, so that it is no evidence? */
export function isDamaged(value: CellValue): boolean {
  if (typeof value === "number") return Math.abs(value) >= DAMAGED_FROM;
  return typeof value === "string" && value.includes("+") && DAMAGED_TEXT.test(value.trim());
}

/**
 * A text field of the rows that take part. A damaged number is left out and told as a
 * warning; `carried` fills empty cells of grouped layouts.
 *
 * @param rows from 0
 */
export function readTexts(
  plan: Plan,
  field: string,
  rows: readonly number[],
  warnings: Problem[],
  carried?: ReadonlyMap<number, string>,
): TextColumn {
  const column = plan.column(field);
  if (column < 0 && (!carried || carried.size === 0)) return noTexts(rows.length);
  return packedTexts(rows.length, (i) => {
    const row = rows[i];
    if (column < 0) return carried?.get(row) ?? "";
    const text = cellText(plan.table, row, column);
    // every damaged number is long, and a text of one has a plus in it: most cells need no second look
    if (text.length >= SHORTEST_DAMAGED && isDamaged(plan.table.value(row, column))) {
      warnings.push(placedProblem(plan, row, { code: "damagedNumber", found: text, expected: field }, column));
      return "";
    }
    return text || (carried?.get(row) ?? "");
  });
}

/** A column without texts: it takes no room. */
export function noTexts(length: number): TextColumn {
  return { length, at: () => "" };
}

/** One column per field. */
export function columnsOf<F extends string, C>(fields: readonly F[], column: (field: F) => C): Record<F, C> {
  return Object.fromEntries(fields.map((field) => [field, column(field)])) as Record<F, C>;
}

/** Fills a column position by position: several times as fast as `from` with a function. */
export function filled<C extends Float64Array | Int32Array | Uint32Array | Uint8Array>(
  column: C,
  value: (index: number) => number,
): C {
  for (let i = 0; i < column.length; i++) column[i] = value(i);
  return column;
}
