import { styleIndex } from "../../xlsx/cells";
import type { CellStyle, Sheet, Workbook } from "../../xlsx/workbook";

/** The style that a cell shows: its own, else its row's, else its column's. */
export function shownStyle(sheet: Sheet, row: number, column: number): number {
  const own = sheet.cells.style(row, column);
  return own === 0 ? (sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? 0) : own;
}

/** Makes a change of style that is worked out once for every style it meets. */
export function restyler(workbook: Workbook, change: (style: CellStyle) => CellStyle): (style: number) => number {
  const made = new Map<number, number>();
  return (style) => {
    let result = made.get(style);
    if (result === undefined) {
      result = styleIndex(workbook, change({ ...workbook.styles[style] }));
      made.set(style, result);
    }
    return result;
  };
}
