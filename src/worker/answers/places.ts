/** Rows of a sheet that the user selected, as Excel shows them. */
export interface PickedRows {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** An item that lines can be split over by hand; minor units. */
export interface SplitRow extends RowAddress {
  /** its invoice number */
  readonly label: string;
  readonly name: string;
  readonly left: number;
  /** what clearing in part would take of it */
  readonly usual: number;
}

/** How much is taken of an item, in minor units; 0 leaves it out. */
export interface ItemShare extends RowAddress {
  readonly amount: number;
}

/** A row of a source, as Excel shows it. */
export interface RowAddress {
  readonly sheet: string;
  readonly row: number;
}
