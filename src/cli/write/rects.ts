import { bottom, right, type Rect } from "../../sheets/rect";
import { parseRange, rangeName } from "../../xlsx/cells";
import type { Sheet } from "../../xlsx/workbook";

/** All that holds something; undefined on an empty sheet. */
export function usedRect({ cells }: Sheet): Rect | undefined {
  const { rowCount, columnCount } = cells;
  if (rowCount === 0 || columnCount === 0) return undefined;
  const holds = (column: number) => {
    for (let row = 0; row < rowCount; row++) if (cells.value(row, column) !== null) return true;
    return false;
  };
  let first = 0;
  while (first < columnCount - 1 && !holds(first)) first++;
  return { row: 1, column: first + 1, rows: rowCount, columns: columnCount - first };
}

/** Does nothing stand in these cells? */
export function isEmpty(sheet: Sheet, rect: Rect): boolean {
  for (let row = rect.row; row <= bottom(rect); row++) {
    for (let column = rect.column; column <= right(rect); column++) {
      if (sheet.cells.value(row - 1, column - 1) !== null) return false;
    }
  }
  return true;
}

/** @example rectOf("B2:C4") // { row: 2, column: 2, rows: 3, columns: 2 } */
export function rectOf(ref: string): Rect | undefined {
  const range = parseRange(ref);
  if (!range) return undefined;
  const { top, left } = range;
  return { row: top + 1, column: left + 1, rows: range.bottom - top + 1, columns: range.right - left + 1 };
}

/** The inverse of `rectOf`. */
export function refOf(rect: Rect): string {
  return rangeName({ top: rect.row - 1, left: rect.column - 1, bottom: bottom(rect) - 1, right: right(rect) - 1 });
}
