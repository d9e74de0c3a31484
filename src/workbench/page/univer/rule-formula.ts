import type { Area } from "../../grid/area";
import { intersection } from "../../grid/area";
import type { Cell, Reference } from "../../grid/calculate/cell-value";
import { toTruth } from "../../grid/calculate/cell-value";
import { Unsupported } from "../../grid/calculate/cell-value";
import { compile, type Compiled } from "../../grid/calculate/parse";
import type { Grid, GridSheet } from "../../grid/grid";

type Reader = Parameters<Compiled["evaluate"]>[0];

/** Reads cells as they stand: whoever asks has let the grid calculate first. */
const READER: Reader = {
  *cells(reference) {
    const area = used(reference);
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        yield reference.sheet.model.cells.value(row, column);
      }
    }
  },
  cell: ({ sheet, area }, row, column) => sheet.model.cells.value(area.row + row, area.column + column),
  used,
  isRowHidden: ({ sheet, area }, row) => sheet.model.rows.get(area.row + row)?.hidden === true,
  isSubtotal: () => false,
};

function used({ sheet, area }: Reference): Area {
  const { rowCount, columnCount } = sheet.model.cells;
  return intersection(area, { row: 0, column: 0, rowCount, columnCount }) ?? { ...area, rowCount: 0, columnCount: 0 };
}

/**
 * Tells whether formulas of conditional formats hold. A formula is worked out once, however many cells
 * share it: `$H4="cleared"` reads the same in every column of row 4.
 *
 * @example
 * const holds = createTest(grid, sheet);
 * holds('$H4="cleared"', 3, 0) // true where H4 says cleared; false also where the formula is unknown or an error
 */
export function createTest(grid: Grid, sheet: GridSheet): (formula: string, row: number, column: number) => boolean {
  const known = new Map<string, boolean>();
  return (formula, row, column) => {
    let holds = known.get(formula);
    if (holds === undefined) {
      holds = isTrue(evaluate(grid, sheet, formula, row, column));
      known.set(formula, holds);
    }
    return holds;
  };
}

function evaluate(grid: Grid, sheet: GridSheet, formula: string, row: number, column: number): Cell {
  try {
    return compile(grid, formula, { sheet, row, column })?.evaluate(READER) ?? null;
  } catch (error) {
    if (error instanceof Unsupported) return null;
    throw error;
  }
}

function isTrue(value: Cell): boolean {
  return typeof value !== "string" && toTruth(value) === true;
}
