import type { Progress } from "../../reconcile";
import { currencyOf, isFree, isWaiting, type Books } from "../books";
import { expectedHits, MOST_CHANCE } from "../combination/chance";
import { countSubsets } from "../combination/subset";
import { oddsText, usable } from "../criteria/combination";
import { numbersOf } from "../evidence/facts";
import type { Explanation } from "../match";
import { gathered, openPool } from "./open-pool";
import { because } from "../reasons";
import { holdOf } from "../evidence/text-free";

/** With more lines of one relation than this a sum of lines proves nothing. */
const MOST_LINES = 40;
/** Every line is the first of a search: of more lines only the whole balance is looked at. */
const MOST_FIRST = 12;
const MOST_ITEMS = 200;
/** With more chance hits than this a found set is no more than a guess. */
const MOST_WORTH_OFFERING = 5;

/** Several lines and the items that they settle together. */
export interface Group {
  readonly lines: readonly number[];
  readonly items: readonly number[];
  readonly byReference: boolean;
  readonly odds?: number;
  readonly hold?: Explanation;
}

/** May the line still be combined with others? */
export function isReady(books: Books, line: number): boolean {
  return isWaiting(books, line) && books.setAside[line] === 0;
}

/** Waiting lines by relation and currency, two or more, but not more than prove anything. */
export function linesByRelation(books: Books): number[][] {
  const groups = new Map<string, number[]>();
  for (const line of books.linesInOrder) {
    const relation = books.assigned.relation[line];
    if (relation < 0 || !isReady(books, line)) continue;
    const key = `${relation} ${currencyOf(books.lines.currency.at(line))}`;
    const list = groups.get(key);
    if (list) list.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].filter((lines) => lines.length > 1 && lines.length <= MOST_LINES);
}

/**
 * The one set of lines of a relation with exactly the amount of one of its items. Every item is
 * another chance to fit by accident: what counts is the sum of all their odds.
 */
export function* linesOfItems(books: Books): Generator<Progress, Group[]> {
  const groups: Group[] = [];
  for (const lines of linesByRelation(books)) {
    yield { stage: "line-combination", done: 1, of: 3 };
    const amounts = gathered(books.lineLeft, lines);
    const items = openPool(books, lines[0]).items.filter((item) => !amounts.includes(books.itemLeft[item]));
    if (items.length > MOST_ITEMS) continue;
    const each = items.map((item) => ({ item, odds: expectedHits(amounts, books.itemLeft[item]) }));
    const odds = each.reduce((sum, one) => sum + one.odds, 0);
    for (const { item, odds: own } of odds > MOST_WORTH_OFFERING ? [] : each) {
      if (own === 0 || !isFree(books, item)) continue;
      const answer = countSubsets(amounts, books.itemLeft[item]);
      if (answer.kind !== "one" && answer.kind !== "several") continue;
      const set = answer.sets[0].map((at) => lines[at]);
      const hold =
        (answer.kind === "several" ? because("severalCandidates", { count: 2 }) : undefined) ??
        chanceOf(odds) ??
        firstHold(books, set, [item]);
      groups.push({ lines: set, items: [item], byReference: false, odds, ...(hold && { hold }) });
    }
  }
  return groups;
}

/**
 * Several lines that together pay a set of items. From each line: the one set of other lines and
 * of items that balances with it; being the only one, no smaller part of it balances. It counts
 * where every line of it leads to the same set.
 */
export function* linesOfSets(books: Books): Generator<Progress, Group[]> {
  const groups: Group[] = [];
  for (const lines of linesByRelation(books)) {
    yield { stage: "line-combination", done: 2, of: 3 };
    const { items, amounts } = openPool(books, lines[0]);
    if (items.length < 2) continue;
    const left = new Float64Array(lines.length + items.length);
    left.set(gathered(books.lineLeft, lines));
    left.set(
      amounts.map((amount) => -amount),
      lines.length,
    );
    const isWhole = left.reduce((sum, amount) => sum + amount, 0) === 0;
    const first = lines.length <= MOST_FIRST ? lines.map((_, at) => at) : isWhole ? [0] : [];
    const found = first.map((at) => setFrom(at, left, lines.length));
    const seen = new Set<string>();
    for (const each of found) {
      if (!each || seen.has(each.key)) continue;
      seen.add(each.key);
      const inLines = each.set.filter((at) => at < lines.length);
      const inItems = each.set.filter((at) => at >= lines.length).map((at) => items[at - lines.length]);
      if (inLines.length < 2 || inItems.length < 2 || !inItems.every((item) => isFree(books, item))) continue;
      const hasOther = first.length > 1 && inLines.some((at) => found[at]?.key !== each.key);
      const set = inLines.map((at) => lines[at]);
      const hold =
        (each.isOnly && !hasOther ? undefined : because("severalCandidates", { count: 2 })) ??
        chanceOf(each.odds) ??
        firstHold(books, set, inItems);
      groups.push({ lines: set, items: inItems, byReference: false, odds: each.odds, ...(hold && { hold }) });
    }
  }
  return groups;
}

interface Balanced {
  /** places of lines and, behind them, of items */
  readonly set: readonly number[];
  readonly key: string;
  readonly isOnly: boolean;
  readonly odds: number;
}

/** The set that balances with the line at this place; undefined where there is none, or too many by chance. */
function setFrom(at: number, left: Float64Array, lines: number): Balanced | undefined {
  const places: number[] = [];
  for (let place = 0; place < left.length; place++) if (place !== at) places.push(place);
  const amounts = gathered(left, places);
  if (usable(amounts, -left[at]) > MOST_ITEMS) return undefined;
  const odds = expectedHits(amounts, -left[at]);
  if (odds > MOST_WORTH_OFFERING) return undefined;
  const { kind, sets } = countSubsets(amounts, -left[at]);
  if (kind !== "one" && kind !== "several") return undefined;
  const both = sets.map((set) => [at, ...set.map((i) => places[i])].sort((a, b) => a - b));
  // a set of this line alone is criterion 10's affair: it has been judged there
  const set = both.find((s) => s.filter((place) => place < lines).length > 1) ?? both[0];
  return { set, key: set.join(" "), isOnly: kind === "one", odds };
}

function chanceOf(odds: number): Explanation | undefined {
  return odds > MOST_CHANCE ? because("byChance", { odds: oddsText(odds) }) : undefined;
}

function firstHold(books: Books, lines: readonly number[], items: readonly number[]): Explanation | undefined {
  const accounts = new Set(items.map((item) => books.items.ledgerAccount.at(item)));
  if (accounts.size > 1) return because("severalAccounts", { other: numbersOf(books, items) });
  for (const line of lines) {
    const hold = holdOf(books, line, items, lines);
    if (hold) return hold;
  }
  return undefined;
}
