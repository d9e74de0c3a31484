import type { Area } from "./area";
import { clearConditionalFormats } from "./conditional-formats";
import { restyleArea } from "./formats";
import type { Grid, GridSheet } from "./grid";
import { clearValidations } from "./validations";

/** What to clear of cells (Excel.ClearApplyTo, as far as the grid has it). */
export type ClearWhat = "All" | "Contents" | "Formats";

/** Empties cells, takes their formats, or both; with the formats go conditional formats, with all the validations too. */
export function clearCells(grid: Grid, sheet: GridSheet, area: Area, what: ClearWhat): void {
  if (what !== "Formats") clearContents(grid, sheet, area);
  if (what !== "Contents") {
    restyleArea(grid, sheet, area, () => ({ numberFormat: "General" }));
    clearConditionalFormats(grid, sheet, area);
  }
  if (what === "All") clearValidations(grid, sheet, area);
}

function clearContents(grid: Grid, sheet: GridSheet, area: Area): void {
  const { cells } = sheet.model;
  const bottom = Math.min(area.row + area.rowCount, cells.rowCount);
  const right = Math.min(area.column + area.columnCount, cells.columnCount);
  for (let column = area.column; column < right; column++) {
    for (let row = area.row; row < bottom; row++) cells.setValue(row, column, null);
  }
  grid.calculator.changed(sheet, area, true);
  grid.tell({ kind: "values", sheet: sheet.id, area });
}
