import type { Books } from "./books";
import { currencyOf } from "./books";
import type { Explanation } from "./match";
import { labelOf } from "./named";

/** How many invoice numbers an explanation spells out. */
const MOST_NUMBERS = 5;

/** What every explanation tells of a line and the items it settles. */
export function factsOf(books: Books, line: number, items: readonly number[]): Explanation["facts"] {
  const relations = new Set(items.map((item) => books.relations.ofItem[item]));
  const [relation] = relations;
  const assigned = books.assigned.of[line];
  const total = items.reduce((sum, item) => sum + books.itemLeft[item], 0);
  const inRelation = books.assigned.relation[line];
  return {
    amount: books.lineLeft[line],
    currency: currencyOf(books.lines.currency.at(line)),
    date: books.lines.bookingDate[line],
    items: numbersOf(books, items),
    itemCount: items.length,
    total,
    difference: books.lineLeft[line] - total,
    candidates: inRelation >= 0 ? books.itemIndex.ofRelation(inRelation).length : books.items.count,
    ...(relations.size === 1 && relation >= 0 && { relation: labelOf(books, relation) }),
    // what the payer was recognised by tells nothing of an item of another relation
    ...(assigned && (inRelation < 0 || relations.size !== 1 || inRelation === relation) && { assignedBy: assigned.by }),
  };
}

/** Invoice numbers, or what stands for them; the first five and how many more. */
export function numbersOf(books: Books, items: readonly number[]): string {
  const names = items.slice(0, MOST_NUMBERS).map((item) => numberOf(books, item));
  return names.join(", ") + (items.length > MOST_NUMBERS ? ` (+${items.length - MOST_NUMBERS})` : "");
}

/** What an item is called: its invoice number, else a reference, its id or its row. */
export function numberOf(books: Books, item: number): string {
  const { items } = books;
  return (
    items.invoiceNumber.at(item) ||
    items.ourReference.at(item) ||
    items.yourReference.at(item) ||
    items.id.at(item) ||
    `#${items.row[item]}`
  );
}
