import { NO_RELATION } from "../../assign/relations";
import { currencyOf, isFree, isOpen, type Books } from "../books";
import { expectedHits, MOST_CHANCE } from "../combination/chance";
import { countSubsets } from "../combination/subset";
import type { Criterion, Proposal, Reading } from "../criterion";
import { numbersOf } from "../facts";
import type { Explanation } from "../match";
import { sameCurrency } from "../named";
import { because } from "../reasons";
import { holdOf } from "../text-free";
import { hasSingle } from "./date";

/** With more open items than this every sum fits by chance: nothing is looked for. */
const MOST_ITEMS = 300;
/** With more chance hits than this a found set is no more than a guess. */
const MOST_WORTH_OFFERING = 5;

/**
 * Criterion 10: the one set of items of the assigned relation, credit notes included, with
 * exactly this total: cleared if it is proven the only one and a set this size is unlikely to fit
 * by accident (spec 3). Blocked items and items of a later date count when that is judged.
 */
export const combination: Criterion = { name: "combination", byReference: false, propose };

function propose(books: Books, line: number): Proposal | undefined {
  const relation = books.assigned.relation[line];
  if (relation === NO_RELATION) return undefined;
  const amount = books.lineLeft[line];
  const pool = poolOf(books, line, relation);
  if (pool.length < 2 || pool.length > MOST_ITEMS) return undefined;
  if (hasSingle(books, relation, currencyOf(books.lines.currency.at(line)), amount)) return undefined;
  const amounts = pool.map((item) => books.itemLeft[item]);
  const odds = expectedHits(amounts, amount);
  if (odds > MOST_WORTH_OFFERING) return undefined;
  const answer = countSubsets(amounts, amount);
  if (answer.kind === "none" || answer.kind === "undecided") return undefined;
  const sets = answer.sets.map((set) =>
    set.map((at) => pool[at]).sort((a, b) => books.itemRank[a] - books.itemRank[b]),
  );
  const free = sets.filter((set) => set.every((item) => isFree(books, item)));
  if (free.length === 0) return undefined;
  const hold = holdOfSet(books, line, free[0], sets, odds);
  return { line, readings: hold ? free : [free[0]], facts: { odds: oddsText(odds) }, ...(hold && { hold }) };
}

/** All that is open at the relation in the line's currency, on one ledger account (spec 4: sides do not mix). */
function poolOf(books: Books, line: number, relation: number): number[] {
  const open = books.itemIndex
    .ofRelation(relation)
    .filter((item) => isOpen(books, item) && sameCurrency(books, line, item));
  return open.sort((a, b) => books.itemRank[a] - books.itemRank[b]);
}

function holdOfSet(
  books: Books,
  line: number,
  set: Reading,
  sets: readonly Reading[],
  odds: number,
): Explanation | undefined {
  const other = sets.find((another) => another !== set);
  if (other) return because("notOnly", { other: numbersOf(books, other) });
  if (odds > MOST_CHANCE) return because("byChance", { odds: oddsText(odds) });
  const accounts = new Set(set.map((item) => books.items.ledgerAccount.at(item)));
  if (accounts.size > 1) return because("severalAccounts");
  return holdOf(books, line, set);
}

/** Odds with one telling digit, without the help of a locale. @example oddsText(0.00034) // "0.0003" */
export function oddsText(odds: number): string {
  if (odds < 0.0001) return "<0.0001";
  const places = odds >= 1 ? 1 : odds >= 0.1 ? 2 : odds >= 0.01 ? 3 : 4;
  return odds.toFixed(places);
}
