import { NO_DAY } from "../../domain/dates/day";
import type { Match, Part } from "../../domain/clear/match";
import type { OpenItems } from "../../domain/ledger/open-items";
import type { StatementLines } from "../../domain/ledger/statement-lines";

/**
 * What a part takes of its line, in the line's own currency: a line that was matched by its instructed
 * amount is taken whole.
 */
export function takenOfLine(lines: StatementLines, match: Match, { index, amount }: Part, base: string): number {
  return (lines.currency.at(index) || base) === (match.currency || base) ? amount : lines.amount[index];
}

/** What stays open of every item after these matches, in minor units. */
export function restOfItems(items: OpenItems, matches: readonly { readonly match: Match }[]): Float64Array {
  const rest = Float64Array.from(items.openAmount);
  for (const { match } of matches) for (const { index, amount } of match.items) rest[index] = rest[index] - amount;
  return rest;
}

/** What no match takes of every line, in minor units of its own currency. */
export function restOfLines(
  lines: StatementLines,
  matches: readonly { readonly match: Match }[],
  base: string,
): Float64Array {
  const rest = Float64Array.from(lines.amount);
  for (const { match } of matches) {
    for (const part of match.lines) rest[part.index] = rest[part.index] - takenOfLine(lines, match, part, base);
  }
  return rest;
}

/** The day on which a match settles: of its lines, else of its items the latest (spec 7, the document's date). */
export function dayOfMatch({ lines, items }: Match, ledger: { items: OpenItems; lines: StatementLines }): number {
  const latest = (days: readonly number[]) => days.reduce<number>((last, day) => (day > last ? day : last), NO_DAY);
  const booked = latest(lines.map(({ index }) => ledger.lines.bookingDate[index]));
  return booked === NO_DAY ? latest(items.map(({ index }) => ledger.items.documentDate[index])) : booked;
}
