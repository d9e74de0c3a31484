import { plainValue } from "./plain-value";
import type { CellStyleName, SheetCell, SheetSpec } from "./sheet";

/**
 * A sheet with one table that is too long to be held as cells: what stands around its rows, how its columns look,
 * and how many rows there are. The rows themselves come block by block, as plain values.
 */
export interface LongSheet {
  /** the head is its last row; its table reaches to the last row of the body */
  readonly spec: SheetSpec;
  /** one per column; a row holds texts only in columns whose style is of texts (`@`); undefined: a number as it comes */
  readonly columns: readonly (CellStyleName | undefined)[];
  /** columns, from 0, whose texts are formulas of ours; none where it is left out */
  readonly formulas?: readonly number[];
  /** rows of the body */
  readonly count: number;
}

/** The rows below the frame of a long sheet, without what stands in them. */
export type LongBody = Pick<LongSheet, "columns" | "formulas" | "count">;

/** A row of plain values: texts, numbers as Excel stores them, null where a cell is empty. */
export type PlainRow = readonly (string | number | null)[];

/**
 * The values of cells, without what they look like.
 *
 * @example plainRow([text("AB"), integer(7), null]) // ["AB", 7, null]
 */
export function plainRow(cells: readonly SheetCell[]): PlainRow {
  return cells.map(plainValue);
}
