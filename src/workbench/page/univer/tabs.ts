import type { GridSheet } from "../../grid/grid";
import { addSheet, deleteSheet, findSheet, moveSheet, renameSheet, setVisibility } from "../../grid/worksheets";
import { takeAreas } from "./follow-user";
import type { Told } from "./person";
import type { Unit } from "./unit";

/**
 * What a person does to the tabs: adds, copies, deletes, renames, moves, hides and colours sheets.
 *
 * @returns whether the mutation was one of these
 * @throws Refusal for what Excel refuses, such as a name of 32 characters
 */
export function takeSheets(unit: Unit, mutation: string, told: Told, sheet: GridSheet | undefined): boolean {
  const { grid } = unit;
  switch (mutation) {
    case "sheet.mutation.insert-sheet":
      insertSheet(unit, told);
      return true;
    case "sheet.mutation.remove-sheet":
      if (sheet) deleteSheet(grid, sheet);
      return true;
    case "sheet.mutation.set-worksheet-name":
      if (sheet && told.name !== undefined && told.name !== sheet.model.name) renameSheet(grid, sheet, told.name);
      return true;
    case "sheet.mutation.set-worksheet-order":
      if (sheet && told.toOrder !== undefined) moveSheet(grid, sheet, told.toOrder);
      return true;
    case "sheet.mutation.set-worksheet-hidden":
      if (sheet) setVisibility(grid, sheet, told.hidden === 1 ? "hidden" : "visible");
      return true;
    case "sheet.mutation.set-tab-color":
      if (sheet) colorTab(unit, sheet, told.color);
      return true;
    default:
      return false;
  }
}

/** A new sheet, or a copy with its cells; one that undo brings back comes as a copy too. */
function insertSheet(unit: Unit, { sheet: inserted, index }: Told): void {
  if (!inserted) return;
  const { grid } = unit;
  const added = findSheet(grid, inserted.name) ? addSheet(grid) : addSheet(grid, inserted.name);
  unit.tie(inserted.id, added);
  if (index !== undefined && index < grid.sheets.length - 1) moveSheet(grid, added, index);
  const worksheet = unit.worksheet(added);
  if (!worksheet?.getCellMatrix().hasValue()) return;
  const used = worksheet.getDataRealRange();
  takeAreas(unit, added, [{ row: 0, column: 0, rowCount: used.endRow + 1, columnCount: used.endColumn + 1 }]);
}

function colorTab({ grid }: Unit, sheet: GridSheet, color: string | undefined): void {
  if (color) sheet.model.tabColor = color.replace("#", "").toUpperCase();
  else delete sheet.model.tabColor;
  grid.tell({ kind: "sheetChanged", sheet: sheet.id });
}
