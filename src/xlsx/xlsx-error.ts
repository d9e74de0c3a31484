import type { Place, Problem } from "../domain/ledger/problem";

/** What can be wrong with a file that should be a workbook. */
export type XlsxProblemCode =
  /** no zip, or a zip without a workbook in it */
  | "xlsx-not-a-workbook"
  /** an old .xls, or a file with a password to open: not readable here */
  | "xlsx-old-or-encrypted"
  /** cut off, a check sum that fails, XML that breaks off or is not well-formed */
  | "xlsx-damaged"
  /** more than the limits allow once unpacked, a zip bomb included */
  | "xlsx-too-large"
  /** declares a document type or entities of its own, which no spreadsheet program does */
  | "xlsx-unsafe"
  /** a cell outside the 1,048,576 x 16,384 of a sheet */
  | "xlsx-bad-reference"
  /** no sheet of the name asked for */
  | "xlsx-sheet-not-found";

/**
 * What the readers throw for a file that cannot be read: the `Problem` as data, for the
 * caller to list. Nothing else is thrown for any bytes, however hostile.
 */
export class XlsxError extends Error {
  override readonly name = "XlsxError";
  constructor(readonly problem: Problem<XlsxProblemCode>) {
    super(`${problem.code} at ${problem.place.source} ${problem.place.column ?? ""}: ${problem.found ?? ""}`);
  }
}

/** Gives up on a file. `found` is what stood there. */
export function refuse(code: XlsxProblemCode, place: Place, found?: string): never {
  throw new XlsxError({ code, place, ...(found === undefined ? {} : { found }) });
}
