import type { OpenItems } from "../ledger/open-items";
import type { StatementLines } from "../ledger/statement-lines";
import { compareText } from "../text/compare";

/**
 * The place of every item in the order date, number, then everything else that the row says:
 * the order of the rows themselves never shows (spec 0, law 5).
 */
export function rankItems(items: OpenItems): Int32Array {
  return ranksOf(items.count, (a, b) => {
    return (
      items.documentDate[a] - items.documentDate[b] ||
      compareText(items.invoiceNumber.at(a), items.invoiceNumber.at(b)) ||
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
export function rankLines(lines: StatementLines): Int32Array {
  return ranksOf(lines.count, (a, b) => {
    return (
      lines.bookingDate[a] - lines.bookingDate[b] ||
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

/** Sorts positions and gives each its place. */
function ranksOf(count: number, compare: (a: number, b: number) => number): Int32Array {
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  order.sort(compare);
  const rank = new Int32Array(count);
  for (let place = 0; place < count; place++) rank[order[place]] = place;
  return rank;
}
