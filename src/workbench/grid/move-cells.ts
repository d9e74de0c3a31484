import type { Sheet } from "../../xlsx/workbook";
import type { Shift } from "./shift-area";

/** Moves the cells of a band of rows or columns to make or close a gap; the rest of the sheet stays. */
export function moveCells(sheet: Sheet, shift: Shift): void {
  const { band } = shift;
  if (!band) return;
  const { cells } = sheet;
  const end = shift.what === "columns" ? cells.columnCount : cells.rowCount;
  const copy = (line: number, from: number, to: number) => {
    if (shift.what === "columns") moveCell(sheet, line, from, line, to);
    else moveCell(sheet, from, line, to, line);
  };
  for (let line = band.from; line < band.from + band.count; line++) {
    if (shift.kind === "inserted") {
      for (let at = end - 1; at >= shift.at; at--) copy(line, at, at + shift.count);
    } else {
      for (let at = shift.at; at < end; at++) copy(line, at + shift.count, at);
    }
  }
}

function moveCell(sheet: Sheet, row: number, column: number, toRow: number, toColumn: number): void {
  const { cells } = sheet;
  const formula = cells.formula(row, column);
  const value = cells.value(row, column);
  if (formula === undefined) cells.setValue(toRow, toColumn, value);
  else cells.setFormula(toRow, toColumn, formula, value);
  const style = cells.style(row, column);
  if (style !== cells.style(toRow, toColumn)) cells.setStyle(toRow, toColumn, style);
  cells.setValue(row, column, null);
  if (style !== 0) cells.setStyle(row, column, 0);
}
