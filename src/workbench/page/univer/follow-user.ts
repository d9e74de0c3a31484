import { RANGE_TYPE, type ICellData, type IRange, type Nullable, type Worksheet } from "@univerjs/presets";
import { styleIndex } from "../../../xlsx/cells";
import { intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "../../grid/area";
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

/** A range of Univer; selected rows and columns are whole ones, as Excel counts them.
 *
 * @example toArea({ startRow: 1, endRow: 3, startColumn: 0, endColumn: 0 }).rowCount // 3 */
export function toArea(range: IRange): Area {
  if (range.rangeType === RANGE_TYPE.ALL) return { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
  const row = Math.max(0, range.startRow || 0);
  const column = Math.max(0, range.startColumn || 0);
  const rowCount = Math.max(1, (range.endRow || row) - row + 1);
  const columnCount = Math.max(1, (range.endColumn || column) - column + 1);
  if (range.rangeType === RANGE_TYPE.ROW) return { row, column: 0, rowCount, columnCount: MAX_COLUMNS };
  if (range.rangeType === RANGE_TYPE.COLUMN) return { row: 0, column, rowCount: MAX_ROWS, columnCount };
  return { row, column, rowCount, columnCount };
}

/**
 * Cells that a person wrote in Univer, put into the grid; the grid works out what they mean.
 *
 * @throws Refusal AccessDenied for locked cells of a protected sheet
 */
export function takeCells(unit: Unit, sheet: GridSheet, given: Matrix): void {
  const worksheet = unit.worksheet(sheet);
  const told = boundingArea(given);
  const area = told && unit.believed(sheet, told);
  if (!worksheet || !area) return;
  refuseProtectedCells(unit.grid, sheet, area);
  takeStyles(unit, sheet, worksheet, given, area);
  const values: Entry[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const line: Entry[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      line.push(entryAt(unit, sheet, worksheet, given, row, column));
    }
    values.push(line);
  }
  const said = values.some((line) => line.some((entry) => entry !== null));
  if (said) writeValues(unit.grid, sheet, area, values);
}

function entryAt(
  { grid }: Unit,
  { model }: GridSheet,
  worksheet: Worksheet,
  given: Matrix,
  row: number,
  column: number,
): Entry {
  const line = given[row];
  if (!line || !(column in line)) return null;
  const { numberFormat } = grid.workbook.styles[shownStyle(model, row, column)];
  const formula = worksheet.getCellRaw(row, column)?.f ?? undefined;
  return entryOf(line[column], formula, numberFormat === "@");
}

/** Whole areas as they stand in Univer now, after a move or a sort. */
export function takeAreas(unit: Unit, sheet: GridSheet, areas: readonly Area[]): void {
  const worksheet = unit.worksheet(sheet);
  if (!worksheet) return;
  for (const wide of areas) {
    const area = shownPart(worksheet, wide);
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
  for (const wide of areas) {
    const area = shownPart(worksheet, wide);
    const matrix: Matrix = {};
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const line: Record<number, Nullable<ICellData>> = {};
      for (let column = area.column; column < area.column + area.columnCount; column++) line[column] = null;
      matrix[row] = line;
    }
    takeStyles(unit, sheet, worksheet, matrix, area);
  }
}

/** Every cell in the matrix that says something about its style gets the one that Univer shows. */
function takeStyles(unit: Unit, sheet: GridSheet, worksheet: Worksheet, given: Matrix, area: Area): void {
  const { workbook } = unit.grid;
  let changed = false;
  for (const [rowKey, line] of Object.entries(given)) {
    for (const [columnKey, cell] of Object.entries(line)) {
      if (cell && !("s" in cell)) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      if (!intersection(area, { row, column, rowCount: 1, columnCount: 1 })) continue;
      const before = shownStyle(sheet.model, row, column);
      // The cell's own style: what tables and conditional formats add is not the person's doing.
      const shown = worksheet.getComposedCellStyleByCellData(row, column, worksheet.getCellRaw(row, column));
      const after = styleIndex(workbook, fromUniverStyle(workbook.styles[before], shown));
      if (after === before) continue;
      sheet.model.cells.setStyle(row, column, after);
      changed = true;
    }
  }
  if (changed) unit.grid.tell({ kind: "formats", sheet: sheet.id, area });
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

/** Univer shows less than the whole of a sheet. */
function shownPart(worksheet: Worksheet, area: Area): Area {
  return {
    ...area,
    rowCount: Math.min(area.rowCount, worksheet.getRowCount() - area.row),
    columnCount: Math.min(area.columnCount, worksheet.getColumnCount() - area.column),
  };
}
