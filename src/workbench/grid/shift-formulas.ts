import { formatArea, parseArea } from "./area";
import { plainSheetName, rewriteReferences } from "./calculate/tokens";
import { rewriteFormulas } from "./formulas";
import type { Grid, GridSheet } from "./grid";
import { shiftArea, type Shift } from "./shift-area";

/** Moves the references of all formulas along with rows or columns that came or went on a sheet. */
export function shiftFormulas(grid: Grid, sheet: GridSheet, shift: Shift): void {
  const moved = sheet.model.name.toLowerCase();
  rewriteFormulas(grid, (formula, home) =>
    rewriteReferences(formula, (token) => {
      if (token.kind !== "reference" || token.cells === undefined) return undefined;
      const on = token.sheet === undefined ? home : plainSheetName(token.sheet);
      if (on?.toLowerCase() !== moved) return undefined;
      const cells = shiftReference(token.cells, shift);
      return cells === token.cells ? undefined : (token.sheet === undefined ? "" : `${token.sheet}!`) + cells;
    }),
  );
}

/**
 * @example shiftReference("$B$2:B9", { kind: "inserted", what: "columns", at: 0, count: 1 }) // "$C$2:C9"
 */
export function shiftReference(cells: string, shift: Shift): string {
  const area = parseArea(cells);
  if (!area) return cells;
  const moved = shiftArea(area, shift);
  if (!moved) return "#REF!";
  // A block of one cell keeps its two corners where it was written with two.
  const corners = formatArea(moved).split(":");
  const written = cells.split(":");
  return written.map((corner, at) => withDollars(corner, corners[at] ?? corners[0])).join(":");
}

/** Puts the `$` of the old corner into the new one. */
function withDollars(old: string, corner: string): string {
  const [, column = "", row = ""] = /^(\$?[A-Za-z]+)?(\$?[0-9]+)?$/.exec(old) ?? [];
  const [, letters = "", digits = ""] = /^([A-Z]*)([0-9]*)$/.exec(corner) ?? [];
  return (column.startsWith("$") && letters ? "$" : "") + letters + (row.startsWith("$") && digits ? "$" : "") + digits;
}
