import { addMonths } from "../dates/calendar";
import { NO_DAY, type Day } from "../dates/day";
import type { Explanation } from "../clear/match";
import type { RowOutcome } from "../clear/status";
import type { OpenItems } from "../ledger/open-items";
import type { StatementLines } from "../ledger/statement-lines";

/**
 * Is an item more than a year past due (art. 29 Wet OB)? From then on VAT on a bad debt may be
 * reclaimed, and VAT deducted on an own unpaid purchase is due. An item without a due date is not.
 *
 * @param asOf the day to look from: see `newestDayOf`
 * @example isYearPastDue(dayOf("2024-11-30")!, dayOf("2025-12-01")!) // true
 */
export function isYearPastDue(due: number, asOf: number): boolean {
  return due !== (NO_DAY as number) && asOf !== (NO_DAY as number) && asOf > addMonths(due as Day, 12);
}

/**
 * The day on which the ledger stands: the newest line, else the newest document; never a clock (law 8).
 *
 * @returns a day number, NO_DAY where no row has a date
 */
export function newestDayOf(items: OpenItems, lines: StatementLines): number {
  const newest = (days: Int32Array) => days.reduce((last, day) => Math.max(last, day), NO_DAY);
  const ofLines = newest(lines.bookingDate);
  return ofLines === (NO_DAY as number) ? newest(items.documentDate) : ofLines;
}

/**
 * Marks the open items that are more than a year past due, in the reason that every one of them has: VAT
 * on a customer's may be reclaimed, VAT deducted on an own unpaid purchase is due (spec 5).
 *
 * @param ends how every item ended
 * @param isCreditor by item
 */
export function markPastDue(
  ends: readonly RowOutcome[],
  items: OpenItems,
  isCreditor: (item: number) => boolean,
  asOf: number,
): readonly RowOutcome[] {
  let marked: RowOutcome[] | undefined;
  // many items have one reason between them: marked once, for every side
  const known = { payable: new Map<Explanation, Explanation>(), receivable: new Map<Explanation, Explanation>() };
  for (let item = 0; item < items.count; item++) {
    const { rest, reason } = ends[item];
    if (rest === 0 || !reason || !isYearPastDue(items.dueDate[item], asOf)) continue;
    const isPayable = isCreditor(item);
    // a payment or a credit note is nobody's debt
    if (rest > 0 === isPayable) continue;
    const pastDue = isPayable ? "payable" : "receivable";
    const told = known[pastDue].get(reason) ?? { code: reason.code, facts: { ...reason.facts, pastDue } };
    known[pastDue].set(reason, told);
    (marked ??= [...ends])[item] = { status: ends[item].status, rest, reason: told };
  }
  return marked ?? ends;
}
