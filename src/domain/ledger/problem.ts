/** Where something stands: a file or sheet, and in it a row and a column as Excel shows them. */
export interface Place {
  /** file name or sheet name */
  readonly source: string;
  /** from 1 */
  readonly row?: number;
  /** Excel's letters ("D"), or the path of an element in a file ("Ntry/Amt") */
  readonly column?: string;
}

/**
 * Expected trouble as data (design.md, Errors). `code` is one of the keys of
 * `words/problems.ts`, which turns it into a sentence.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly place: Place;
  /** what stood there, as text */
  readonly found?: string;
  /** what was expected, as data for the sentence: a field name, a currency, a count */
  readonly expected?: string;
}
