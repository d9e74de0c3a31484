import type { GridCells } from "../../xlsx/cells";
import type { Sheet } from "../../xlsx/workbook";
import type { Grid } from "./grid";

/** Every formula of a sheet with its place. */
export function* formulasOf(sheet: Sheet): Generator<{ row: number; column: number; formula: string }> {
  const cells = sheet.cells as GridCells;
  for (let column = 0; column < cells.columnCount; column++) {
    for (const [row, formula] of cells.formulas(column) ?? []) yield { row, column, formula };
  }
}

/**
 * Rewrites every formula of the workbook: in cells, names, conditional formats, validations.
 *
 * @param rewrite gets the formula and the name of the sheet it stands on (undefined for a name of the workbook)
 */
export function rewriteFormulas(grid: Grid, rewrite: (formula: string, sheet: string | undefined) => string): void {
  for (const sheet of grid.sheets) {
    const { model } = sheet;
    for (const { row, column, formula } of [...formulasOf(model)]) {
      const changed = rewrite(formula, model.name);
      if (changed === formula) continue;
      model.cells.setFormula(row, column, changed, model.cells.value(row, column));
      if (changed.includes("#REF!")) {
        grid.calculator.changed(sheet, { row, column, rowCount: 1, columnCount: 1 }, true);
      }
    }
    for (const { rule } of model.conditionalFormats) {
      if (rule.kind === "expression") rule.formula = rewrite(rule.formula, model.name);
    }
    for (const { rule } of model.validations) {
      if (rule.kind === "list") rule.formula = rewrite(rule.formula, model.name);
    }
  }
  for (const name of grid.workbook.names.values()) name.formula = rewrite(name.formula, name.sheet);
}
