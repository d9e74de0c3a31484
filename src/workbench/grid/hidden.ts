import type { Sheet } from "../../xlsx/workbook";
import type { Area } from "./area";
import type { Grid, GridSheet } from "./grid";

/** Whether the rows or columns of an area are hidden: true, false, or null where they differ. */
export function hiddenState(sheet: Sheet, what: "rows" | "columns", area: Area): boolean | null {
  const count = what === "rows" ? area.rowCount : area.columnCount;
  const start = what === "rows" ? area.row : area.column;
  let hidden = 0;
  for (const [at, line] of sheet[what]) if (line.hidden && at >= start && at < start + count) hidden++;
  return hidden === 0 ? false : hidden === count ? true : null;
}

/** Hides or shows the rows or columns of an area. */
export function setHidden(grid: Grid, sheet: GridSheet, what: "rows" | "columns", area: Area, hidden: boolean): void {
  const count = what === "rows" ? area.rowCount : area.columnCount;
  const start = what === "rows" ? area.row : area.column;
  const lines = sheet.model[what];
  for (let at = start; at < start + count; at++) {
    const line = lines.get(at);
    if (hidden) lines.set(at, { ...line, hidden });
    else if (line) {
      delete line.hidden;
      if (Object.keys(line).length === 0) lines.delete(at);
    }
  }
  grid.tell({ kind: what, sheet: sheet.id });
}
