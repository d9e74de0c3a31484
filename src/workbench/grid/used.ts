import type { Sheet } from "../../xlsx/workbook";
import type { Area } from "./area";

/**
 * The smallest area that holds every cell with a value or, unless `valuesOnly`, with a format of its
 * own; undefined on a sheet that has neither (Worksheet.getUsedRange).
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | undefined {
  const { cells } = sheet;
  const used = (row: number, column: number) =>
    cells.value(row, column) !== null ||
    cells.formula(row, column) !== undefined ||
    (!valuesOnly && cells.style(row, column) !== 0);
  const top = within?.row ?? 0;
  const left = within?.column ?? 0;
  const bottom = Math.min(cells.rowCount, within ? within.row + within.rowCount : Infinity) - 1;
  const right = Math.min(cells.columnCount, within ? within.column + within.columnCount : Infinity) - 1;
  const rowUsed = (row: number) => any(left, right, (column) => used(row, column));
  const columnUsed = (column: number) => any(top, bottom, (row) => used(row, column));
  let [firstRow, lastRow, firstColumn, lastColumn] = [top, bottom, left, right];
  while (firstRow <= lastRow && !rowUsed(firstRow)) firstRow++;
  if (firstRow > lastRow) return undefined;
  while (!rowUsed(lastRow)) lastRow--;
  while (!columnUsed(firstColumn)) firstColumn++;
  while (!columnUsed(lastColumn)) lastColumn--;
  return {
    row: firstRow,
    column: firstColumn,
    rowCount: lastRow - firstRow + 1,
    columnCount: lastColumn - firstColumn + 1,
  };
}

function any(from: number, to: number, test: (at: number) => boolean): boolean {
  for (let at = from; at <= to; at++) if (test(at)) return true;
  return false;
}
