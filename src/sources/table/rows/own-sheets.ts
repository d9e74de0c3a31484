import type { CellTable } from "../cells/cells";
import { textOf } from "../cells/cell-text";
import { headKey } from "../heads/normalise";

const ROWS = 60;

/**
 * Did Afletter write this sheet as its result: a memorial, the decisions or the links? They
 * have a column of match numbers under Afletter's name without its status column beside it,
 * and are never taken for a source. A bank file that became a sheet has neither and is one.
 */
export function isOwnSheet(table: CellTable): boolean {
  for (let row = 0; row < Math.min(table.rowCount, ROWS); row++) {
    let number = false;
    let status = false;
    for (let column = 0; column < table.columnCount; column++) {
      const value = table.value(row, column);
      if (typeof value !== "string" || !/^afletter/i.test(value)) continue;
      const { key } = headKey(textOf(value));
      if (key === "afletternummer") number = true;
      if (key === "afletterstatus") status = true;
    }
    if (number && !status) return true;
  }
  return false;
}
