import type { Sheet } from "../../xlsx/workbook";
import { officeValue, type OfficeValue } from "./office-value";
import type { Area } from "./area";
import type { Grid, GridSheet } from "./grid";
import { styleIndex } from "../../xlsx/cells";
import { shownStyle } from "./styles";
import { followHeads } from "./tables";
import { typed, type Entry } from "./typed";

/** What the cells of an area say, row by row, after everything is calculated. */
export function readValues(grid: Grid, sheet: GridSheet, area: Area): OfficeValue[][] {
  grid.calculator.calculate();
  const { cells } = sheet.model;
  return block(area, (row, column) => officeValue(cells.value(row, column)));
}

/** The same with the formulas as they stand; a cell without one gives its value. */
export function readFormulas(grid: Grid, sheet: GridSheet, area: Area): OfficeValue[][] {
  grid.calculator.calculate();
  const { cells } = sheet.model;
  return block(area, (row, column) => cells.formula(row, column) ?? officeValue(cells.value(row, column)));
}

/** The number formats in their English notation. */
export function readNumberFormats(grid: Grid, sheet: GridSheet, area: Area): string[][] {
  const { styles } = grid.workbook;
  return block(area, (row, column) => styles[shownStyle(sheet.model, row, column)].numberFormat);
}

/**
 * Fills an area as if each entry were typed into its cell: text is read as a number, date, truth
 * value or formula unless the cell's number format is `@`. `null` leaves a cell as it is, "" empties it.
 * The block has the shape of the area.
 */
export function writeValues(grid: Grid, sheet: GridSheet, area: Area, values: readonly (readonly Entry[])[]): void {
  const { styles } = grid.workbook;
  const dates = new Map<string, number>();
  let formulas = false;
  for (let r = 0; r < area.rowCount; r++) {
    const line = values[r];
    for (let c = 0; c < area.columnCount; c++) {
      const entry = line[c];
      if (entry === null || entry === undefined) continue;
      const row = area.row + r;
      const column = area.column + c;
      if (typeof entry !== "string") {
        sheet.model.cells.setValue(row, column, entry);
        continue;
      }
      const style = shownStyle(sheet.model, row, column);
      const said = typed(entry, styles[style].numberFormat, grid);
      if (said.formula !== undefined) {
        sheet.model.cells.setFormula(row, column, said.formula, 0);
        formulas = true;
      } else sheet.model.cells.setValue(row, column, said.value);
      if (said.numberFormat !== undefined) {
        setNumberFormat(grid, sheet.model, row, column, said.numberFormat, dates);
      }
    }
  }
  followHeads(sheet, area);
  grid.calculator.changed(sheet, area, formulas);
  grid.tell({ kind: "values", sheet: sheet.id, area });
}

/** Typing a date or a percentage into a General cell gives the cell that format. */
function setNumberFormat(
  grid: Grid,
  sheet: Sheet,
  row: number,
  column: number,
  numberFormat: string,
  made: Map<string, number>,
): void {
  const old = shownStyle(sheet, row, column);
  const key = `${old} ${numberFormat}`;
  let style = made.get(key);
  if (style === undefined) {
    style = styleIndex(grid.workbook, { ...grid.workbook.styles[old], numberFormat });
    made.set(key, style);
  }
  sheet.cells.setStyle(row, column, style);
}

function block<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  const rows = new Array<T[]>(area.rowCount);
  for (let r = 0; r < area.rowCount; r++) {
    const line = new Array<T>(area.columnCount);
    for (let c = 0; c < area.columnCount; c++) line[c] = cell(area.row + r, area.column + c);
    rows[r] = line;
  }
  return rows;
}
