import { NO_RELATION } from "../../assign/relations";
import { NO_DAY } from "../../dates/day";
import { isFree, isOpen, type Books } from "../books";
import { expectedHits, MOST_CHANCE } from "../combination/chance";
import { countSubsets } from "../combination/subset";
import type { Criterion, Proposal } from "../criterion";
import { sameCurrency } from "../evidence/named";
import { namedGroup } from "../evidence/named-group";
import { holdOf } from "../evidence/text-free";
import { openPool } from "../sets/open-pool";
import { because } from "../reasons";
import { oddsText } from "./combination";
import { hasSingle } from "./date";
import { currencyOf } from "../item-index";

/**
 * Payment discount (spec 5): booked on or before the discount date, and exactly the discounted
 * total of what the line names; without a reference, of one item of the assigned relation, or of
 * the one set of them.
 */
export const paymentDiscount: Criterion = {
  name: "payment-discount",
  byReference: true,
  propose,
  applies: ({ items }) => items.discountDate.some((day) => day !== (NO_DAY as number)),
};

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
  if (fitting.length === 0) return severalTogether(books, line);
  if (fitting.length > free.length) return undefined;
  const hold = holdOf(books, line, free);
  return { line, readings: free.map((item) => [item]), ...(hold && { hold }) };
}

/** More items than this with their discounts fit any total by chance. */
const MOST_ITEMS = 100;

/** Several items of the relation, less their discounts: the one set with the amount, under the conditions of criterion 10. */
function severalTogether(books: Books, line: number): Proposal | undefined {
  const { items, amounts: whole } = openPool(books, line);
  const isOn = books.profile.criteria.includes("combination");
  if (!isOn || items.length < 2 || items.length > MOST_ITEMS) return undefined;
  const amounts = whole.map((_, i) => discountedAmount(books, line, items[i]));
  if (amounts.every((each, i) => each === books.itemLeft[items[i]])) return undefined;
  const odds = expectedHits(amounts, books.lineLeft[line]);
  const answer = odds > MOST_CHANCE ? undefined : countSubsets(amounts, books.lineLeft[line]);
  if (answer?.kind !== "one") return undefined;
  const set = [...answer.sets[0]].sort((a, b) => a - b).map((at) => items[at]);
  const hasDiscount = set.some((item) => discountedAmount(books, line, item) !== books.itemLeft[item]);
  if (!hasDiscount || !set.every((item) => isFree(books, item))) return undefined;
  // without a discount another set may have the total as well: then both readings stand
  const isAlsoWhole = countSubsets(whole, books.lineLeft[line]).kind !== "none";
  const hold = isAlsoWhole ? because("severalCandidates", { count: 2 }) : holdOf(books, line, set);
  return { line, readings: [set], facts: { odds: oddsText(odds), candidates: items.length }, ...(hold && { hold }) };
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
