import type { Area } from "./area";
import type { Grid, GridSheet } from "./grid";
import { readValues } from "./values";

/** Excel's own width of a column and height of a row, for Calibri 11. */
export const STANDARD_WIDTH = 8.43;
export const STANDARD_HEIGHT = 15;

/** Width in points of a column whose width is given in characters, as Excel draws Calibri 11 (7 pixels a digit, 5 of padding). */
export function pointsOfWidth(characters: number): number {
  const pixels = characters < 1 ? characters * 12 : characters * 7 + 5;
  // A width goes in as points and comes out as points: what is lost in between is below a thousandth.
  return Math.round(pixels * 750) / 1000;
}

/** The reverse of `pointsOfWidth`. */
export function widthOfPoints(points: number): number {
  const pixels = (points * 4) / 3;
  return pixels < 12 ? pixels / 12 : (pixels - 5) / 7;
}

/** The width of the columns of an area in characters; null where they differ. */
export function columnWidth(sheet: GridSheet, area: Area): number | null {
  const widths = new Set<number>();
  for (let column = area.column; column < area.column + area.columnCount && widths.size < 2; column++) {
    widths.add(sheet.model.columns.get(column)?.width ?? STANDARD_WIDTH);
  }
  return widths.size === 1 ? [...widths][0] : null;
}

/** @param width in characters; undefined for the standard width */
export function setColumnWidth(grid: Grid, sheet: GridSheet, area: Area, width: number | undefined): void {
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const line = { ...sheet.model.columns.get(column) };
    delete line.width;
    if (width !== undefined) line.width = width;
    if (Object.keys(line).length > 0) sheet.model.columns.set(column, line);
    else sheet.model.columns.delete(column);
  }
  grid.tell({ kind: "columns", sheet: sheet.id });
}

/** Height of the rows of an area in points; null where they differ. */
export function rowHeight(sheet: GridSheet, area: Area): number | null {
  const heights = new Set<number>();
  for (let row = area.row; row < area.row + area.rowCount && heights.size < 2; row++) {
    heights.add(sheet.model.rows.get(row)?.height ?? STANDARD_HEIGHT);
  }
  return heights.size === 1 ? [...heights][0] : null;
}

export function setRowHeight(grid: Grid, sheet: GridSheet, area: Area, height: number): void {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    sheet.model.rows.set(row, { ...sheet.model.rows.get(row), height });
  }
  grid.tell({ kind: "rows", sheet: sheet.id });
}

/** Widens columns to their longest text among the first thousand rows; about what Excel does. */
export function autofitColumns(grid: Grid, sheet: GridSheet, area: Area): void {
  const rowCount = Math.min(area.rowCount, 1000, Math.max(1, sheet.model.cells.rowCount - area.row));
  const columnCount = Math.min(area.columnCount, Math.max(1, sheet.model.cells.columnCount - area.column));
  const lines = readValues(grid, sheet, { ...area, rowCount, columnCount });
  for (let c = 0; c < columnCount; c++) {
    const longest = lines.reduce((most, line) => Math.max(most, String(line[c]).length), 0);
    if (longest === 0) continue;
    const width = Math.min(longest + 1, 255);
    setColumnWidth(grid, sheet, { row: 0, column: area.column + c, rowCount: 1, columnCount: 1 }, width);
  }
}
