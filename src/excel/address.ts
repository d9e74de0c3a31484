import { bottom, columnLetters, right, type Rect } from "../sheets/rect";

export { columnNumber, parseReference, referenceOf } from "../sheets/references";
export { bottom, columnLetters, MAX_COLUMNS, MAX_ROWS, right, type Rect } from "../sheets/rect";

/** @example addressOf({ row: 2, column: 10, rows: 3, columns: 1 }) // "J2:J4" */
export function addressOf(rect: Rect): string {
  const first = `${columnLetters(rect.column)}${rect.row}`;
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${columnLetters(right(rect))}${bottom(rect)}`;
}

/** True where two rectangles share a cell. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.row <= bottom(b) && b.row <= bottom(a) && a.column <= right(b) && b.column <= right(a);
}
