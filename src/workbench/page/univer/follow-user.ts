import type { ICellData, IRange, Nullable, Worksheet } from "@univerjs/presets";
import { styleIndex } from "../../../xlsx/cells";
import type { Area } from "../../grid/area";
import type { GridSheet } from "../../grid/grid";
import { refuseProtectedCells } from "../../grid/protection";
import { shownStyle } from "../../grid/styles";
import type { Entry } from "../../grid/typed";
import { writeValues } from "../../grid/values";
import { entryOf } from "./entry";
import { fromUniverStyle } from "./style";
import type { Unit } from "./unit";

/** Cells by row and column, as Univer tells them. */
export type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

/** @example toArea({ startRow: 1, endRow: 3, startColumn: 0, endColumn: 0 }).rowCount // 3 */
export function toArea(range: IRange): Area {
  const row = Math.max(0, range.startRow || 0);
  const column = Math.max(0, range.startColumn || 0);
  return {
    row,
    column,
    rowCount: Math.max(1, (range.endRow || row) - row + 1),
    columnCount: Math.max(1, (range.endColumn || column) - column + 1),
  };
}

/**
 * Cells that a person wrote in Univer, put into the grid; the grid works out what they mean.
 *
 * @throws Refusal AccessDenied for locked cells of a protected sheet
 */
export function takeCells(unit: Unit, sheet: GridSheet, given: Matrix): void {
  const worksheet = unit.worksheet(sheet);
  const area = boundingArea(given);
  if (!worksheet || !area) return;
  refuseProtectedCells(unit.grid, sheet, area);
  const values: Entry[][] = [];
  let writes = false;
  for (let r = 0; r < area.rowCount; r++) {
    const line: Entry[] = [];
    for (let c = 0; c < area.columnCount; c++) {
      const [row, column] = [area.row + r, area.column + c];
      const told = given[row];
      const entry = told && column in told ? entryOf(told[column], formulaAt(worksheet, row, column)) : null;
      if (entry !== null) writes = true;
      line.push(entry);
    }
    values.push(line);
  }
  takeStyles(unit, sheet, worksheet, given);
  if (writes) writeValues(unit.grid, sheet, area, values);
}

/** Whole areas as they stand in Univer now, after a move or a sort. */
export function takeAreas(unit: Unit, sheet: GridSheet, areas: readonly Area[]): void {
  const worksheet = unit.worksheet(sheet);
  if (!worksheet) return;
  for (const area of areas) {
    const matrix: Matrix = {};
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const line: Record<number, Nullable<ICellData>> = {};
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const cell = worksheet.getCellRaw(row, column);
        line[column] = cell ? { v: null, ...cell, s: cell.s ?? null } : null;
      }
      matrix[row] = line;
    }
    takeCells(unit, sheet, matrix);
  }
}

/** The look of areas as they stand in Univer now. */
export function takeLooks(unit: Unit, sheet: GridSheet, areas: readonly Area[]): void {
  const worksheet = unit.worksheet(sheet);
  if (!worksheet) return;
  for (const area of areas) refuseProtectedCells(unit.grid, sheet, area, "allowFormatCells");
  for (const area of areas) {
    const matrix: Matrix = {};
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const line: Record<number, Nullable<ICellData>> = {};
      for (let column = area.column; column < area.column + area.columnCount; column++) line[column] = null;
      matrix[row] = line;
    }
    takeStyles(unit, sheet, worksheet, matrix);
  }
}

/** Every cell in the matrix that says something about its style gets the one that Univer shows. */
function takeStyles(unit: Unit, sheet: GridSheet, worksheet: Worksheet, given: Matrix): void {
  const { workbook } = unit.grid;
  const area = boundingArea(given);
  let changed = false;
  for (const [rowKey, line] of Object.entries(given)) {
    for (const [columnKey, cell] of Object.entries(line)) {
      if (cell && !("s" in cell)) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const before = shownStyle(sheet.model, row, column);
      const shown = worksheet.getComposedCellStyle(row, column);
      const after = styleIndex(workbook, fromUniverStyle(workbook.styles[before], shown));
      if (after === before) continue;
      sheet.model.cells.setStyle(row, column, after);
      changed = true;
    }
  }
  if (changed && area) unit.grid.tell({ kind: "formats", sheet: sheet.id, area });
}

function formulaAt(worksheet: Worksheet, row: number, column: number): string | undefined {
  return worksheet.getCellRaw(row, column)?.f ?? undefined;
}

function boundingArea(given: Matrix): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of Object.entries(given)) {
    for (const column of Object.keys(line)) {
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
