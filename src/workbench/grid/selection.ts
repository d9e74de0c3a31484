import type { Area } from "./area";
import type { Grid, GridSheet } from "./grid";

const FIRST_CELL: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** What is selected on a sheet; A1 where nobody has selected anything. */
export function selectedAreas(grid: Grid, sheet: GridSheet): readonly Area[] {
  return grid.selections.get(sheet.id) ?? [FIRST_CELL];
}

/** Selects areas of a sheet; the sheet itself is brought to the front by `activateSheet`. */
export function selectAreas(grid: Grid, sheet: GridSheet, areas: readonly Area[]): void {
  if (areas.length === 0) throw new Error("nothing to select");
  grid.selections.set(sheet.id, areas);
  grid.tell({ kind: "selection", sheet: sheet.id, areas });
}
