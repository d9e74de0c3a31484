import { NO_RELATION } from "../../assign/relations";
import { currencyOf, isFree, type Books } from "../books";
import { expectedHits, MOST_CHANCE } from "../combination/chance";
import { countSubsets } from "../combination/subset";
import type { Criterion, Proposal, Reading } from "../criterion";
import { numbersOf } from "../evidence/facts";
import type { Explanation } from "../match";
import { openPool } from "../sets/open-pool";
import { because } from "../reasons";
import { holdOf } from "../evidence/text-free";
import { hasSingle } from "./date";

/** With more items that may be in a set than this every sum fits by chance: nothing is looked for. */
const MOST_ITEMS = 300;
/** With more chance hits than this a found set is no more than a guess. */
const MOST_WORTH_OFFERING = 5;

/**
 * Criterion 10: the one set of items of the assigned relation, credit notes included, with
 * exactly this total: cleared if it is proven the only one and a set this size is unlikely to fit
 * by accident (spec 3). Blocked items and items of a later date count when that is judged. All
 * that is open at the relation is offered first where it has the total, even where other sets
 * have it too.
 */
export const combination: Criterion = { name: "combination", byReference: false, propose };

function propose(books: Books, line: number): Proposal | undefined {
  const relation = books.assigned.relation[line];
  if (relation === NO_RELATION) return undefined;
  const amount = books.lineLeft[line];
  const { items: pool, amounts, sum } = openPool(books, line);
  if (pool.length < 2) return undefined;
  if (hasSingle(books, relation, currencyOf(books.lines.currency.at(line)), amount)) return undefined;
  const isWhole = sum === amount;
  const odds = usable(amounts, amount) > MOST_ITEMS ? Infinity : expectedHits(amounts, amount);
  if (odds > MOST_WORTH_OFFERING) {
    const hold = because("byChance", { odds: oddsText(odds) });
    return isWhole && pool.every((item) => isFree(books, item))
      ? { line, readings: [pool], facts: { odds: oddsText(odds), candidates: pool.length, unproven: 1 }, hold }
      : nothing(books, line, hold);
  }
  const answer = countSubsets(amounts, amount);
  if (answer.kind === "none") return undefined;
  if (answer.kind === "undecided" && !isWhole) return nothing(books, line, because("undecided"));
  const found = answer.sets.map((set) => [...set].sort((a, b) => a - b).map((at) => pool[at]));
  const sets = isWhole ? [pool, ...found.filter((set) => set.length < pool.length)] : found;
  const free = sets.filter((set) => set.every((item) => isFree(books, item)));
  if (free.length === 0) return undefined;
  const hold = answer.kind === "undecided" ? because("undecided") : holdOfSet(books, line, free[0], sets, odds);
  return {
    line,
    readings: hold ? free : [free[0]],
    facts: {
      odds: oddsText(odds),
      candidates: pool.length,
      ...(answer.kind === "undecided" && { unproven: 1 }),
    },
    ...(hold && { hold }),
  };
}

/** How many of the amounts may be in a set with the total, or in what it leaves. */
export function usable(amounts: ArrayLike<number>, target: number): number {
  let sum = 0;
  let total = target;
  for (let i = 0; i < amounts.length; i++) {
    sum += Math.abs(amounts[i]);
    if (amounts[i] < 0) total -= amounts[i];
  }
  const least = Math.min(total, sum - total);
  let count = 0;
  for (let i = 0; i < amounts.length; i++) if (Math.abs(amounts[i]) <= least) count++;
  return count;
}

/** A reason without an offer; a line that names something has a better one. */
function nothing(books: Books, line: number, hold: Explanation): Proposal | undefined {
  return books.findings.of[line] ? undefined : { line, readings: [], hold };
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
  if (odds > 1000) return ">1000";
  const places = odds >= 1 ? 1 : odds >= 0.1 ? 2 : odds >= 0.01 ? 3 : 4;
  return odds.toFixed(places);
}
