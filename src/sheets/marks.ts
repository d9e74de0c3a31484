/** The three status columns of one source, row by row (spec 10, ux.md In the sheet). */
export interface Marks {
  readonly sheet: string;
  /** row as Excel shows it, from 1 */
  readonly headRow: number;
  readonly firstRow: number;
  /** code, match numbers, reason: one entry per row from `firstRow` on; "" where there is none */
  readonly codes: readonly string[];
  readonly numbers: readonly string[];
  readonly reasons: readonly string[];
}
