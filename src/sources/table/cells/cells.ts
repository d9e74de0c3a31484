/** What a cell holds: text, a number (dates are Excel serials), true/false, or nothing. */
export type CellValue = string | number | boolean | null;

/**
 * A block of cells of one sheet, however it was read (Office.js, .xlsx, CSV).
 * Rows and columns of `value` count from 0 within the block.
 */
export interface CellTable {
  /** sheet or file name, for places in problems */
  readonly name: string;
  /** row of the block's first row as Excel shows it, from 1 */
  readonly firstRow: number;
  /** column of the block's first column, from 1 (A) */
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
  value(row: number, column: number): CellValue;
  /** the text of a cell as `textOf` gives it, where the table knows a quicker way */
  text?(row: number, column: number): string;
  /** true where the row is hidden or filtered out (spec 1); absent: none is known to be */
  hidden?(row: number): boolean;
  /** the last row (from 0) of a file that ends in the midst of it, with the cells that it has and those that it should have */
  readonly cutOff?: { readonly row: number; readonly cells: number; readonly width: number };
  /** serials count from 1904 instead of 1900 */
  readonly date1904?: boolean;
}

/** A table whose numbers also tell how they are shown, as the cells of a workbook do. */
export interface FormattedTable extends CellTable {
  /** the number format in the notation of files, e.g. "dd-mm-yyyy"; "General" where there is none */
  format(row: number, column: number): string;
}
