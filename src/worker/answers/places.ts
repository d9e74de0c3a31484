/** Rows of a sheet that the user selected, as Excel shows them. */
export interface PickedRows {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** A row of a source, as Excel shows it. */
export interface RowAddress {
  readonly sheet: string;
  readonly row: number;
}
