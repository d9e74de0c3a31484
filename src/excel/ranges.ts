import type { Rect } from "./address";

/** Asks for what `rectOf` needs. */
export function askRect<T extends Excel.Range>(range: T): T {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}

/** Where a loaded range stands (Office.js counts from 0, we as Excel shows it). */
export function rectOf(range: Excel.Range): Rect {
  return {
    row: range.rowIndex + 1,
    column: range.columnIndex + 1,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** The range of a rectangle. */
export function rangeOf(sheet: Excel.Worksheet, rect: Rect): Excel.Range {
  return sheet.getRangeByIndexes(rect.row - 1, rect.column - 1, rect.rows, rect.columns);
}

/**
 * Sets one number format on all cells of a range. A single value instead of an array of the
 * range's shape applies to every cell, which keeps requests small; the types know only the array.
 */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
