import { NO_RELATION } from "../../assign/relations";
import { NO_DAY } from "../../dates/day";
import { currencyOf, isFree, isOpen, type Books } from "../books";
import { because } from "../reasons";
import type { Criterion, Proposal } from "../criterion";
import { sameCurrency } from "../evidence/named";
import { holdOf } from "../evidence/text-free";

/**
 * Criterion 7: all items with the line's booking date, note (2): as long as their total is the
 * line's amount. A single item with exactly the amount beats them (spec 3).
 */
export const date: Criterion = { name: "date", byReference: false, propose };

function propose(books: Books, line: number): Proposal | undefined {
  const day = books.lines.bookingDate[line];
  if (day === (NO_DAY as number)) return undefined;
  const relation = books.assigned.relation[line];
  const hasNone = relation === NO_RELATION;
  const amount = books.lineLeft[line];
  const items = books.itemIndex
    .onDate(relation, day)
    .filter((item) => isFree(books, item) && sameCurrency(books, line, item));
  if (items.length === 0) return undefined;
  let total = 0;
  for (const item of items) total += books.itemLeft[item];
  if (total !== amount) return undefined;
  if (items.length > 1 && hasSingle(books, relation, currencyOf(books.lines.currency.at(line)), amount))
    return undefined;
  const hold =
    (hasNone && !books.profile.dateClearsWithoutRelation ? because("noRelation") : undefined) ??
    holdOf(books, line, items);
  const reading = [...items].sort((a, b) => books.itemRank[a] - books.itemRank[b]);
  return { line, readings: [reading], ...(hold && { hold }), ...(hasNone && { yields: true }) };
}

/** Is there one open item with exactly the amount? */
export function hasSingle(books: Books, relation: number, currency: string, amount: number): boolean {
  const { itemIndex } = books;
  const items =
    relation === NO_RELATION
      ? itemIndex.withAmount(currency, amount)
      : itemIndex.ofRelationWithAmount(relation, currency, amount);
  return items.some((item) => isOpen(books, item));
}
