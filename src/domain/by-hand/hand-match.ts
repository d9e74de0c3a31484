import { because } from "../clear/reasons";
import type { Match, Part } from "../clear/match";
import type { Open } from "../clear/sets/fill";
import { NO_DAY } from "../dates/day";
import { minor } from "../money/minor";
import { compareText } from "../text/compare";
import type { HandBooks } from "./weigh";

/** How many invoice numbers the explanation spells out. */
const MOST_NUMBERS = 5;

/** What is taken of which rows, in minor units. */
export interface Taken {
  readonly lines: readonly Open[];
  readonly items: readonly Open[];
}

/** The match that takes just this: what it does not take of a row stays open on it (spec 0, law 1). */
export function handMatch(books: HandBooks, { lines, items }: Taken, currency: string): Match {
  const sum = (taken: readonly Open[]) => taken.reduce((total, { amount }) => total + amount, 0);
  const relation = relationOf(books, items);
  const difference = sum(lines) - sum(items);
  const debit = items.filter(({ amount }) => amount > 0);
  return {
    outcome: "cleared",
    criterion: "manual",
    lines: lines.map((taken) => partOf(taken, books.lineLeft)),
    items: items.map((taken) => partOf(taken, books.itemLeft)),
    difference: minor(difference),
    currency,
    ...(relation === "" ? {} : { relation }),
    evidence: [],
    explanation: because("manual", {
      currency,
      amount: sum(lines.length > 0 ? lines : debit),
      items: numbersOf(books, items),
      itemCount: items.length,
      lineCount: lines.length,
      difference,
    }),
  };
}

/** Rows with what is open on them. */
export function openOf(left: Float64Array, rows: readonly number[]): Open[] {
  return rows.map((index) => ({ index, amount: left[index] }));
}

/** By due date (the document date where there is none), document date and number; never by row (law 5). */
export function inOrderOfItems({ items }: Pick<HandBooks, "items">, rows: readonly number[]): number[] {
  const due = (item: number) => (items.dueDate[item] === NO_DAY ? items.documentDate[item] : items.dueDate[item]);
  return [...rows].sort(
    (a, b) =>
      due(a) - due(b) ||
      items.documentDate[a] - items.documentDate[b] ||
      compareText(items.invoiceNumber.at(a), items.invoiceNumber.at(b)),
  );
}

export function inOrderOfLines({ lines }: Pick<HandBooks, "lines">, rows: readonly number[]): number[] {
  return [...rows].sort(
    (a, b) =>
      lines.bookingDate[a] - lines.bookingDate[b] ||
      compareText(lines.description.at(a), lines.description.at(b)) ||
      lines.amount[a] - lines.amount[b],
  );
}

function partOf({ index, amount }: Open, left: Float64Array): Part {
  return { index, amount: minor(amount), rest: minor(left[index] - amount) };
}

/** The one relation of the items, by code or else by name; "" where there are several. */
function relationOf({ items }: HandBooks, taken: readonly Open[]): string {
  const relations = new Set(taken.map(({ index }) => items.relationCode.at(index) || items.relationName.at(index)));
  const [only = ""] = relations;
  return relations.size === 1 ? only : "";
}

function numbersOf({ items }: HandBooks, taken: readonly Open[]): string {
  const names = taken
    .slice(0, MOST_NUMBERS)
    .map(({ index }) => items.invoiceNumber.at(index) || items.ourReference.at(index) || `#${items.row[index]}`);
  return names.join(", ") + (taken.length > MOST_NUMBERS ? ` (+${taken.length - MOST_NUMBERS})` : "");
}
