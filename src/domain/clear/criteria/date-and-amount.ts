import { NO_RELATION } from "../../assign/relations";
import { alsoBlocked } from "../evidence/also-blocked";
import { currencyOf, isFree, isOpen, type Books } from "../books";
import { because } from "../reasons";
import type { Criterion, Proposal } from "../criterion";
import { hasDateOf, holdOf } from "../evidence/text-free";

/** More candidates than this without a relation say nothing worth a look. */
const MOST_WITHOUT_RELATION = 3;

/**
 * Criterion 4: booking date and amount, note (1): only if exactly one open item meets both. It
 * rests on no text: without a relation it only suggests, except in Exact Online (spec 3).
 */
export const dateAndAmount: Criterion = { name: "date-and-amount", byReference: false, propose };

function propose(books: Books, line: number): Proposal | undefined {
  const relation = books.assigned.relation[line];
  const currency = currencyOf(books.lines.currency.at(line));
  const amount = books.lineLeft[line];
  const candidates =
    relation === NO_RELATION
      ? books.itemIndex.withAmount(currency, amount)
      : books.itemIndex.ofRelationWithAmount(relation, currency, amount);
  const hasNone = relation === NO_RELATION;
  const met: number[] = [];
  const free: number[] = [];
  for (const item of candidates) {
    if (!hasDateOf(books, line, item) || !isOpen(books, item)) continue;
    met.push(item);
    if (!isFree(books, item)) continue;
    free.push(item);
    if (hasNone && free.length > MOST_WITHOUT_RELATION) return undefined;
  }
  if (free.length === 0) return undefined;
  const hold =
    (hasNone && !books.profile.dateClearsWithoutRelation ? because("noRelation") : undefined) ??
    holdOf(books, line, free.slice(0, 1)) ??
    alsoBlocked(books, met);
  return { line, readings: free.map((item) => [item]), ...(hold && { hold }), ...(hasNone && { yields: true }) };
}
