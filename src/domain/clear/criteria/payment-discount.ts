import { NO_RELATION } from "../../assign/relations";
import { NO_DAY } from "../../dates/day";
import { isFree, isOpen, type Books } from "../books";
import type { Criterion, Proposal } from "../criterion";
import { sameCurrency } from "../named";
import { namedGroup } from "../named-group";
import { holdOf } from "../text-free";
import { hasSingle } from "./date";
import { currencyOf } from "../item-index";

/**
 * Payment discount (spec 5): booked on or before the discount date, and exactly the discounted
 * total of what the line names; without a reference, of one item of the assigned relation.
 */
export const paymentDiscount: Criterion = { name: "payment-discount", byReference: true, propose };

function propose(books: Books, line: number): Proposal | undefined {
  const amount = books.lineLeft[line];
  const group = namedGroup(books, line);
  if (group) {
    const discounted = group.items.reduce((sum, item) => sum + discountedAmount(books, line, item), 0);
    if (discounted !== amount || discounted === group.total) return undefined;
    return { line, readings: [group.items], ...(group.hold && { hold: group.hold }) };
  }
  const relation = books.assigned.relation[line];
  if (relation === NO_RELATION) return undefined;
  if (hasSingle(books, relation, currencyOf(books.lines.currency.at(line)), amount)) return undefined;
  const fitting = books.itemIndex
    .ofRelation(relation)
    .filter(
      (item) =>
        books.items.discountDate[item] !== (NO_DAY as number) &&
        isOpen(books, item) &&
        sameCurrency(books, line, item) &&
        books.itemLeft[item] !== amount &&
        discountedAmount(books, line, item) === amount,
    );
  const free = fitting.filter((item) => isFree(books, item));
  if (free.length === 0 || fitting.length > free.length) return undefined;
  const hold = holdOf(books, line, free);
  return { line, readings: free.map((item) => [item]), ...(hold && { hold }) };
}

/** What is to be paid for an item on the day of the line: less its discount while that runs. */
export function discountedAmount(books: Books, line: number, item: number): number {
  const { items, lines } = books;
  const open = books.itemLeft[item];
  const discount = Math.abs(items.discountAmount[item]);
  const last = items.discountDate[item];
  const day = lines.bookingDate[line];
  const runs = last !== (NO_DAY as number) && day !== (NO_DAY as number) && day <= last;
  if (!runs || Number.isNaN(discount) || discount === 0 || discount >= Math.abs(open)) return open;
  return open - Math.sign(open) * discount;
}
