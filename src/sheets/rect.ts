/** A rectangle of cells; rows and columns from 1, as Excel shows them. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The largest sheet that Excel has. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Last row of a rectangle. */
export const bottom = (rect: Rect): number => rect.row + rect.rows - 1;
/** Last column of a rectangle. */
export const right = (rect: Rect): number => rect.column + rect.columns - 1;

/** @example columnLetters(28) // "AB" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
