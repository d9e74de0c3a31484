import { styleIndex } from "../../xlsx/cells";
import type { CellStyle } from "../../xlsx/workbook";
import { isEntireColumns, isEntireRows, type Area } from "./area";
import type { Grid, GridSheet } from "./grid";
import { restyler, shownStyle } from "./styles";

/** Sets the number format of every cell; null leaves a cell as it is. The block has the shape of the area. */
export function writeNumberFormats(
  grid: Grid,
  sheet: GridSheet,
  area: Area,
  formats: readonly (readonly (string | null)[])[],
): void {
  const made = new Map<string, (style: number) => number>();
  const { cells } = sheet.model;
  for (let r = 0; r < area.rowCount; r++) {
    for (let c = 0; c < area.columnCount; c++) {
      const numberFormat = formats[r][c];
      if (numberFormat === null || numberFormat === undefined) continue;
      let restyle = made.get(numberFormat);
      if (!restyle) {
        restyle = restyler(grid.workbook, (style) => ({ ...style, numberFormat: numberFormat || "General" }));
        made.set(numberFormat, restyle);
      }
      const [row, column] = [area.row + r, area.column + c];
      cells.setStyle(row, column, restyle(shownStyle(sheet.model, row, column)));
    }
  }
  grid.tell({ kind: "formats", sheet: sheet.id, area });
}

/** Changes the style of every cell of an area; of whole columns and rows the style that new cells get too. */
export function restyleArea(grid: Grid, sheet: GridSheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  const restyle = restyler(grid.workbook, change);
  const { cells, columns, rows } = sheet.model;
  const entireColumns = isEntireColumns(area);
  const entireRows = isEntireRows(area) && !entireColumns;
  const bottom = entireColumns ? Math.min(area.row + area.rowCount, cells.rowCount) : area.row + area.rowCount;
  const right = entireRows
    ? Math.min(area.column + area.columnCount, cells.columnCount)
    : area.column + area.columnCount;
  const width = entireColumns && isEntireRows(area) ? cells.columnCount : right;
  for (let row = area.row; row < bottom; row++) {
    for (let column = area.column; column < width; column++) {
      // In whole columns and rows only the cells that exist have a style of their own.
      if ((entireColumns || entireRows) && cells.style(row, column) === 0) continue;
      cells.setStyle(row, column, restyle(shownStyle(sheet.model, row, column)));
    }
  }
  if (entireColumns) setLineStyles(columns, area.column, area.column + area.columnCount, restyle);
  if (entireRows) setLineStyles(rows, area.row, area.row + area.rowCount, restyle);
  grid.tell({ kind: "formats", sheet: sheet.id, area });
}

function setLineStyles(
  lines: Map<number, { style?: number }>,
  from: number,
  to: number,
  restyle: (style: number) => number,
): void {
  for (let at = from; at < to; at++) {
    const line = lines.get(at) ?? {};
    lines.set(at, { ...line, style: restyle(line.style ?? 0) });
  }
}

/** What all cells of an area have in common of their styles; null where they differ. */
export function commonStyle<T>(grid: Grid, sheet: GridSheet, area: Area, read: (style: CellStyle) => T): T | null {
  const { cells, columns, rows } = sheet.model;
  const { styles } = grid.workbook;
  const first = read(styles[shownStyle(sheet.model, area.row, area.column)]);
  const bottom = Math.min(
    area.row + area.rowCount,
    Math.max(cells.rowCount, ...(rows.size > 0 ? [...rows.keys()] : [0])) + 1,
  );
  const right = Math.min(
    area.column + area.columnCount,
    Math.max(cells.columnCount, ...(columns.size > 0 ? [...columns.keys()] : [0])) + 1,
  );
  let last = -1;
  for (let row = area.row; row < Math.max(bottom, area.row + 1); row++) {
    for (let column = area.column; column < Math.max(right, area.column + 1); column++) {
      const style = shownStyle(sheet.model, row, column);
      if (style === last) continue;
      last = style;
      if (read(styles[style]) !== first) return null;
    }
  }
  return first;
}

/** Gives every cell of an area one style. */
export function resetStyles(grid: Grid, sheet: GridSheet, area: Area): void {
  const plain = styleIndex(grid.workbook, { numberFormat: "General" });
  restyleArea(grid, sheet, area, () => ({ ...grid.workbook.styles[plain] }));
}
