import { NO_RELATION } from "../../assign/relations";
import { numberOfItem } from "../../ledger/item-number";
import type { Books } from "../books";
import { currencyOf } from "../books";
import type { Explanation } from "../match";
import { labelOf, type Named } from "./named";

/** How many invoice numbers an explanation spells out. */
const MOST_NUMBERS = 5;

/** What is known of a line and the items it settles when they are looked at: minor units, and a count. */
export interface Figures {
  /** open on the line */
  readonly amount: number;
  /** open on the items together */
  readonly total: number;
  /** among how many items they were found */
  readonly candidates: number;
}

/** What every explanation tells of a line and the items it settles; the caller may add to it. */
export function factsOf(books: Books, line: number, items: readonly number[]): Facts {
  const total = totalOf(books.itemLeft, items);
  return factsAt(books, line, items, { amount: books.lineLeft[line], total, candidates: candidatesFor(books, line) });
}

/** The same, of figures that were so at some moment of the run. */
export function factsAt(
  { assigned, relations, lines, items: list }: Pick<Books, "assigned" | "lines" | "items"> & Named,
  line: number,
  items: readonly number[],
  { amount, total, candidates }: Figures,
): Facts {
  const relation = items.length > 0 ? relations.ofItem[items[0]] : NO_RELATION;
  const isOne = items.length > 0 && items.every((item) => relations.ofItem[item] === relation);
  const inRelation = assigned.relation[line];
  const facts: Facts = {
    amount,
    currency: currencyOf(lines.currency.at(line)),
    date: lines.bookingDate[line],
    items: numbersOf({ items: list }, items),
    itemCount: items.length,
    total,
    difference: amount - total,
    candidates,
  };
  if (isOne && relation >= 0) facts.relation = labelOf({ relations }, relation);
  // what the payer was recognised by tells nothing of an item of another relation
  const by = assigned.of[line]?.by;
  if (by !== undefined && (inRelation < 0 || !isOne || inRelation === relation)) facts.assignedBy = by;
  return facts;
}

/** Minor units open on items together. */
export function totalOf(itemLeft: Float64Array, items: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < items.length; i++) total += itemLeft[items[i]];
  return total;
}

/** Among how many items those of a line were looked for: its relation's, or all. */
export function candidatesFor(books: Books, line: number): number {
  const relation = books.assigned.relation[line];
  return relation >= 0 ? books.itemIndex.countOfRelation(relation) : books.items.count;
}

/** Facts that are being put together. */
export type Facts = Record<string, string | number>;

/** Adds facts to others; of the same name the later ones hold. */
export function addFacts(facts: Facts, more: Explanation["facts"] | undefined): Facts {
  for (const name in more) facts[name] = more[name];
  return facts;
}

/** Invoice numbers, or what stands for them; the first five and how many more. */
export function numbersOf(books: Pick<Books, "items">, items: readonly number[]): string {
  if (items.length === 1) return numberOfItem(books.items, items[0]);
  const names = items.slice(0, MOST_NUMBERS).map((item) => numberOfItem(books.items, item));
  return names.join(", ") + (items.length > MOST_NUMBERS ? ` (+${items.length - MOST_NUMBERS})` : "");
}

/**
 * What fits as well, told apart from what it is named beside: where both are called the same, with its relation, or its id
 * where that is the same too.
 *
 * @example otherThan(books, [7], [3]) // "2025-0012 (200 Pieters)"
 */
export function otherThan(
  books: Pick<Books, "items"> & Named,
  other: readonly number[],
  reading: readonly number[],
): string {
  const name = numbersOf(books, other);
  if (other.length === 0 || name !== numbersOf(books, reading)) return name;
  const { ofItem } = books.relations;
  const relation = ofItem[other[0]];
  const label = relation === ofItem[reading[0]] ? books.items.id.at(other[0]) : labelOf(books, relation);
  return label === "" ? name : `${name} (${label})`;
}
