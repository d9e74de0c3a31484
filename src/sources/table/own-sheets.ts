import type { CellTable } from "./cells";
import { textOf } from "./cell-text";
import { headKey } from "./heads/normalise";

/**
 * The heads by which the sheets that Afletter writes are known, as keys of `headKey`: a row
 * that has all of one set belongs to a memorial, the decisions or the links. They are never
 * taken for a source. The texts themselves are words; a test holds the two together.
 */
const SIGNS: readonly (readonly string[])[] = [
  // memorial
  ["boekstuk", "regel", "debet", "credit", "status"],
  ["document", "line", "debit", "credit", "status"],
  ["boekstuk", "grootboekrekening", "debet", "credit", "status"],
  ["document", "glaccount", "debit", "credit", "status"],
  // decisions
  ["besluit", "wie", "wanneer", "handeling"],
  ["beslissing", "wie", "wanneer"],
  ["decision", "who", "when"],
  // links
  ["koppeling", "uitkomst", "criterium"],
  ["match", "outcome", "criterion"],
];

const ROWS = 40;

/** Did Afletter write this sheet as its result? A bank file that it made into a sheet is a source and is not. */
export function isOwnSheet(table: CellTable): boolean {
  for (let row = 0; row < Math.min(table.rowCount, ROWS); row++) {
    const keys = new Set<string>();
    for (let column = 0; column < table.columnCount; column++) {
      const value = table.value(row, column);
      if (typeof value === "string" && value !== "") keys.add(headKey(textOf(value)).key);
    }
    if (SIGNS.some((signs) => signs.every((sign) => keys.has(sign)))) return true;
  }
  return false;
}
