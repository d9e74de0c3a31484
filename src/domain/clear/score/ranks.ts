import type { OpenItems } from "../../ledger/open-items";
import type { StatementLines } from "../../ledger/statement-lines";
import type { Progress } from "../../reconcile";
import { compareText } from "../../text/compare";

/**
 * The place of every item in the order date, number, then everything else that the row says:
 * the order of the rows themselves never shows (spec 0, law 5).
 */
export function* rankItems(items: OpenItems): Generator<Progress, Int32Array> {
  const numbers = Array.from({ length: items.count }, (_, i) => items.invoiceNumber.at(i));
  return yield* ranksOf(items.documentDate, (a, b) => {
    return (
      compareText(numbers[a], numbers[b]) ||
      compareText(items.relationCode.at(a), items.relationCode.at(b)) ||
      compareText(items.relationName.at(a), items.relationName.at(b)) ||
      items.openAmount[a] - items.openAmount[b] ||
      items.dueDate[a] - items.dueDate[b] ||
      compareText(items.id.at(a), items.id.at(b)) ||
      compareText(items.ourReference.at(a), items.ourReference.at(b)) ||
      compareText(items.yourReference.at(a), items.yourReference.at(b)) ||
      compareText(items.paymentReference.at(a), items.paymentReference.at(b)) ||
      compareText(items.endToEndId.at(a), items.endToEndId.at(b)) ||
      compareText(items.description.at(a), items.description.at(b)) ||
      items.source[a] - items.source[b] ||
      items.row[a] - items.row[b]
    );
  });
}

/** The place of every line in the order date, then everything else that the row says. */
export function* rankLines(lines: StatementLines): Generator<Progress, Int32Array> {
  return yield* ranksOf(lines.bookingDate, (a, b) => {
    return (
      lines.amount[a] - lines.amount[b] ||
      compareText(lines.name.at(a), lines.name.at(b)) ||
      compareText(lines.description.at(a), lines.description.at(b)) ||
      compareText(lines.iban.at(a), lines.iban.at(b)) ||
      compareText(lines.id.at(a), lines.id.at(b)) ||
      compareText(lines.paymentReference.at(a), lines.paymentReference.at(b)) ||
      compareText(lines.endToEndId.at(a), lines.endToEndId.at(b)) ||
      compareText(lines.ownAccount.at(a), lines.ownAccount.at(b)) ||
      lines.valueDate[a] - lines.valueDate[b] ||
      lines.source[a] - lines.source[b] ||
      lines.row[a] - lines.row[b]
    );
  });
}

const SLICE = 5000;

/**
 * Sorts positions and gives each its place: by day as plain numbers, which is nearly all of the
 * work, and only within a day by what the rows say.
 */
function* ranksOf(days: Int32Array, compare: (a: number, b: number) => number): Generator<Progress, Int32Array> {
  const count = days.length;
  // a day and a position together are a whole number that a double holds exactly
  const keyed = Float64Array.from(days, (day, i) => Math.max(day, FIRST_DAY) * ROWS + i).sort();
  const rank = new Int32Array(count);
  let sliceEnd = 0;
  for (let from = 0; from < count;) {
    const day = Math.floor(keyed[from] / ROWS);
    const same: number[] = [];
    for (let at = from; at < count && keyed[at] < (day + 1) * ROWS; at++) same.push(keyed[at] - day * ROWS);
    if (same.length > 1) same.sort(compare);
    for (const position of same) rank[position] = from++;
    if (from < sliceEnd) continue;
    yield { stage: "index", done: from, of: count };
    sliceEnd = from + SLICE;
  }
  return rank;
}

/** Room for all rows of many full sheets, and for every day of a calendar; "no day" comes before them. */
const ROWS = 2 ** 28;
const FIRST_DAY = -(2 ** 23);
