import { currencyOf } from "../clear/item-index";
import type { Contra, Match } from "../clear/match";
import { because } from "../clear/reasons";
import { minor } from "../money/minor";
import type { Minor } from "../money/minor";
import type { OpenItems } from "../ledger/open-items";
import { compareText } from "../text/compare";
import { isYearPastDue } from "./past-due";
import { NO_DAY } from "../dates/day";

/** What writing off looks at. */
export interface BulkBooks {
  readonly items: OpenItems;
  /** minor units still open, by position */
  readonly itemLeft: Float64Array;
  readonly isBlocked: (item: number) => boolean;
}

/** How many invoice numbers an explanation spells out. */
const MOST_NUMBERS = 5;

/**
 * The small remainders of many relations as one proposal per currency (spec 5, By hand and in bulk):
 * what is left of an item that was paid for the rest, or money without an invoice. Never cleared by
 * itself: the user accepts it.
 *
 * @param most minor units, of either sign: what counts as small
 * @param date the day on which it is to be booked, a day number
 * @example remaindersOf(books, 100 as Minor, dayOf("2025-12-31")!)[0].items.length // 12
 */
export function remaindersOf(books: BulkBooks, most: Minor, date: number): Match[] {
  const { items, itemLeft } = books;
  const byCurrency = new Map<string, number[]>();
  for (let item = 0; item < items.count; item++) {
    if (itemLeft[item] === 0 || Math.abs(itemLeft[item]) > most || books.isBlocked(item)) continue;
    if (!isRemainder(books, item)) continue;
    const currency = currencyOf(items.currency.at(item));
    byCurrency.set(currency, [...(byCurrency.get(currency) ?? []), item]);
  }
  return [...byCurrency]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, some]) => proposal(books, some, { name: "paymentDifferences", date }, "remainders"));
}

/** An invoice of which nothing was paid is small, but no remainder. */
function isRemainder({ items, itemLeft }: BulkBooks, item: number): boolean {
  const original = items.originalAmount[item];
  if (!Number.isNaN(original) && original !== itemLeft[item]) return true;
  return itemLeft[item] !== items.openAmount[item] || items.dueDate[item] === (NO_DAY as number);
}

/**
 * A debtor's item that will never be paid, as a proposal of its own (spec 5): loss, VAT to reclaim,
 * debtor. Undefined where nothing is open on it, it is blocked, or it is no claim.
 *
 * @param date the day on which it is to be booked, a day number
 * @example badDebtOf(books, 3, dayOf("2025-12-31")!)?.explanation.facts.pastDue // 1
 */
export function badDebtOf(books: BulkBooks, item: number, date: number): Match | undefined {
  if (books.itemLeft[item] <= 0 || books.isBlocked(item)) return undefined;
  return proposal(books, [item], { name: "badDebts", date }, "badDebt");
}

function proposal(books: BulkBooks, some: readonly number[], contra: Contra, kind: string): Match {
  const { items, itemLeft } = books;
  const numbers = (item: number) => items.invoiceNumber.at(item);
  const ordered = [...some].sort(
    (a, b) =>
      items.documentDate[a] - items.documentDate[b] || compareText(numbers(a), numbers(b)) || itemLeft[a] - itemLeft[b],
  );
  const total = ordered.reduce((sum, item) => sum + itemLeft[item], 0);
  const relations = new Set(ordered.map((item) => items.relationCode.at(item) || items.relationName.at(item)));
  const [relation] = relations;
  const first = ordered[0];
  const pastDue = ordered.filter((item) => isYearPastDue(items.dueDate[item], contra.date ?? NO_DAY)).length;
  const currency = currencyOf(items.currency.at(first));
  return {
    outcome: "suggested",
    criterion: "manual",
    lines: [],
    items: ordered.map((index) => ({ index, amount: minor(itemLeft[index]), rest: minor(0) })),
    difference: minor(0),
    currency,
    ...(relations.size === 1 && relation !== "" ? { relation } : {}),
    evidence: [],
    explanation: because("manual", {
      kind,
      currency,
      total,
      itemCount: ordered.length,
      items: ordered.slice(0, MOST_NUMBERS).map(numbers).filter(Boolean).join(", "),
      relations: relations.size,
      pastDue,
      ...(kind === "badDebt" && { vat: items.vat?.[first] === undefined ? "unknown" : "known" }),
    }),
    contra,
  };
}
