import { NO_RELATION } from "../../assign/relations";
import { alsoBlocked } from "../evidence/also-blocked";
import { currencyOf, isOpen, type Books } from "../books";
import type { Criterion, Proposal } from "../criterion";
import { barOf, freeOf } from "../evidence/named";
import { holdOf, isBeforeDocument } from "../evidence/text-free";

/**
 * Criterion 8: the amount, note (3): one item, only if a relation is assigned. What is left out
 * by its date or by a block still counts when uniqueness is judged (spec 3).
 */
export const amount: Criterion = { name: "amount", byReference: false, propose };

function propose(books: Books, line: number): Proposal | undefined {
  const relation = books.assigned.relation[line];
  if (relation === NO_RELATION) return undefined;
  const currency = currencyOf(books.lines.currency.at(line));
  const open = books.itemIndex
    .ofRelationWithAmount(relation, currency, books.lineLeft[line])
    .filter((item) => isOpen(books, item));
  const free = freeOf(books, open);
  if (free.length === 0) return undefined;
  if (books.profile.equalItems === "oldest" && open.length > 1) {
    const ready = free.filter((item) => !isBeforeDocument(books, line, item));
    const hold = holdOf(books, line, ready.slice(0, 1));
    const facts = alsoBlocked(books, open)?.facts;
    if (ready.length > 0)
      return {
        line,
        readings: ready.map((i) => [i]),
        oldestFirst: true,
        ...(facts && { facts }),
        ...(hold && { hold }),
      };
  }
  const hold = (free.length === 1 ? holdOf(books, line, free) : barOf(books, line, free)) ?? alsoBlocked(books, open);
  return { line, readings: free.map((item) => [item]), ...(hold && { hold }) };
}
