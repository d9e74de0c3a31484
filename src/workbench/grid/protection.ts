import type { Area } from "./area";
import type { Grid, GridSheet } from "./grid";
import { accessDenied } from "./refusal";
import { shownStyle } from "./styles";

/** What a protected sheet may still let people do (Excel.WorksheetProtectionOptions). */
export type Allowance =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowSort";

/** @throws Refusal AccessDenied on a protected sheet, unless it allows this */
export function refuseProtected(sheet: GridSheet, allowance?: Allowance): void {
  const { protection } = sheet.model;
  if (!protection || (allowance !== undefined && protection.options[allowance])) return;
  throw accessDenied(`the sheet ${sheet.model.name} is protected`);
}

/** The same for cells: on a protected sheet the unlocked ones may be written. */
export function refuseProtectedCells(grid: Grid, sheet: GridSheet, area: Area, allowance?: Allowance): void {
  const { protection } = sheet.model;
  if (!protection || (allowance !== undefined && protection.options[allowance])) return;
  if (allowance === undefined && area.rowCount * area.columnCount <= 100_000 && allUnlocked(grid, sheet, area)) return;
  refuseProtected(sheet);
}

function allUnlocked(grid: Grid, sheet: GridSheet, area: Area): boolean {
  const { styles } = grid.workbook;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (styles[shownStyle(sheet.model, row, column)].locked !== false) return false;
    }
  }
  return true;
}
