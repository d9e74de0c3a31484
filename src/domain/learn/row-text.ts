import { isoOf } from "../dates/iso";
import type { OpenItems } from "../ledger/open-items";
import type { StatementLines } from "../ledger/statement-lines";
import { decimalOf } from "../money/decimal";
import { compactIban } from "../text/iban";

/** Longer descriptions say nothing more about which row it is. */
const MOST_CHARACTERS = 60;

/**
 * A line as people would point it out, and as it is found back in another file: date, amount, who
 * and what for. Two lines that say the same are one here: refusing one refuses both.
 *
 * @example "2026-01-12 1210.00 EUR NL91ABNA0417164300 2025-0012"
 */
export function lineText(lines: StatementLines, line: number): string {
  const currency = lines.currency.at(line) || "EUR";
  return joined(
    isoOf(lines.bookingDate[line]),
    decimalOf(lines.amount[line], currency),
    currency,
    compactIban(lines.iban.at(line)) || lines.name.at(line),
    lines.description.at(line).slice(0, MOST_CHARACTERS),
  );
}

/**
 * An open item in the same way: relation, number and document date. What is still open of it is
 * left out, for that changes while it stays the same item.
 *
 * @example "10001 2025-0012 2025-12-15"
 */
export function itemText(items: OpenItems, item: number): string {
  const number = items.invoiceNumber.at(item) || items.ourReference.at(item) || items.yourReference.at(item);
  return joined(
    items.relationCode.at(item) || items.relationName.at(item),
    number || items.id.at(item) || items.description.at(item).slice(0, MOST_CHARACTERS),
    isoOf(items.documentDate[item]),
  );
}

function joined(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim().replace(/\s+/g, " "))
    .filter(Boolean)
    .join(" ");
}
