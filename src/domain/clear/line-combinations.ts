import type { Progress } from "../reconcile";
import { currencyOf, isFree, isOpen, isWaiting, type Books } from "./books";
import { expectedHits, MOST_CHANCE } from "./combination/chance";
import { countSubsets } from "./combination/subset";
import { oddsText } from "./criteria/combination";
import { evidenceOf } from "./evidence";
import { factsOf, numbersOf } from "./facts";
import { isRefused } from "./held";
import type { Explanation } from "./match";
import { conflictOf, isInside, notOpenOf, sameCurrency } from "./named";
import { because } from "./reasons";
import { clear, note, offer, type Results } from "./results";
import { scoreOf } from "./score";
import { isSure } from "./sure";
import { holdOf } from "./text-free";
import { outsideWindow } from "./window";

const NAME = "line-combination";
/** With more lines of one relation than this a sum of lines proves nothing. */
const MOST_LINES = 40;
/** Relations between two reports of progress: each may cost a search for a set. */
const SLICE = 200;

/** Several lines and the items that they settle together. */
interface Group {
  readonly lines: readonly number[];
  readonly items: readonly number[];
  readonly byReference: boolean;
  readonly odds?: number;
  readonly hold?: Explanation;
}

/**
 * Criterion 11: several lines of one relation together pay one item or one set, as 10 (spec 3): the
 * lines that name the same items; else the one set of lines with exactly an item's amount; else
 * all lines of a relation against all its items, where no smaller part balances.
 */
export function* combineLines(books: Books, results: Results): Generator<Progress> {
  yield { stage: NAME, done: 0, of: 3 };
  settle(books, results, namedTogether(books));
  yield { stage: NAME, done: 1, of: 3 };
  settle(books, results, yield* linesOfItems(books));
  yield { stage: NAME, done: 2, of: 3 };
  settle(books, results, yield* wholeRelations(books));
}

/** Clears the groups that share no line or item with another; offers the rest. */
function settle(books: Books, results: Results, groups: readonly Group[]): void {
  const claims = new Map<string, number>();
  const keys = (group: Group) => [...group.lines.map((l) => `l${l}`), ...group.items.map((i) => `i${i}`)];
  for (const group of groups) for (const key of keys(group)) claims.set(key, (claims.get(key) ?? 0) + 1);
  for (const group of groups) {
    const hasOther = !group.byReference && group.lines.some((l) => (results.offers.get(l)?.length ?? 0) > 0);
    const isContested = hasOther || keys(group).some((key) => claims.get(key)! > 1);
    const hold =
      group.hold ??
      outsideWindow(books, group.lines, group.items) ??
      (isContested ? because("severalCandidates", { count: 2 }) : undefined);
    if (isRefused(books.held, group.lines, group.items)) continue;
    const [line] = group.lines;
    const total = group.lines.reduce((sum, l) => sum + books.lineLeft[l], 0);
    const facts = {
      ...factsOf(books, line, group.items),
      amount: total,
      difference: 0,
      lineCount: group.lines.length,
      ...(group.odds !== undefined && { odds: oddsText(group.odds) }),
    };
    const taking = {
      criterion: NAME,
      lines: group.lines.map((index) => ({ index, amount: books.lineLeft[index] })),
      items: group.items.map((index) => ({ index, amount: books.itemLeft[index] })),
    } as const;
    if (!hold) {
      const criterion = { name: NAME, byReference: group.byReference } as const;
      const evidence = group.lines.flatMap((l) => evidenceOf(books, criterion, l, group.items));
      clear(books, results, { ...taking, evidence, explanation: because(NAME, facts) });
      continue;
    }
    for (const l of group.lines) note(results, l, hold);
    const explanation = because(NAME, { ...facts, ...hold.facts, why: hold.code });
    offer(books, results, { ...taking, score: scoreOf(NAME, hold.code, 1), explanation });
  }
}

function ready(books: Books, line: number): boolean {
  return isWaiting(books, line) && books.setAside[line] === 0;
}

/** Lines whose strong references name exactly the same items, and add up to them. */
function namedTogether(books: Books): Group[] {
  const byItems = new Map<string, { lines: number[]; items: number[] }>();
  for (const line of books.linesInOrder) {
    if (!ready(books, line) || conflictOf(books, line)) continue;
    const strong = books.findings.of[line]?.mentions.filter((m) => isSure(books, line, m)) ?? [];
    const items = [...new Set(strong.map((m) => m.item))];
    const fits = items.every((i) => isFree(books, i) && isInside(books, line, i) && sameCurrency(books, line, i));
    if (items.length === 0 || !fits || notOpenOf(books, line).length > 0) continue;
    items.sort((a, b) => books.itemRank[a] - books.itemRank[b]);
    const key = items.join(" ");
    const group = byItems.get(key);
    if (group) group.lines.push(line);
    else byItems.set(key, { lines: [line], items });
  }
  const sums = (left: Float64Array, parts: readonly number[]) => parts.reduce((sum, part) => sum + left[part], 0);
  return [...byItems.values()]
    .filter(({ lines, items }) => lines.length > 1 && sums(books.lineLeft, lines) === sums(books.itemLeft, items))
    .map(({ lines, items }) => {
      const isShared = items.some((item) => books.namedBy[item] > lines.length);
      const opposed = lines.some((l) => books.lineLeft[l] * books.lineLeft[lines[0]] < 0);
      const hold = isShared || opposed ? because("namedByAnother", { reference: numbersOf(books, items) }) : undefined;
      return { lines, items, byReference: true, ...(hold && { hold }) };
    });
}

/** Waiting lines by relation and currency, without those whose references point elsewhere. */
function linesByRelation(books: Books): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const line of books.linesInOrder) {
    const relation = books.assigned.relation[line];
    if (relation < 0 || !ready(books, line)) continue;
    const key = `${relation} ${currencyOf(books.lines.currency.at(line))}`;
    const list = groups.get(key);
    if (list) list.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}

/** The one set of lines of a relation with exactly the amount of one of its items. */
function* linesOfItems(books: Books): Generator<Progress, Group[]> {
  const groups: Group[] = [];
  let done = 0;
  for (const lines of linesByRelation(books).values()) {
    if (++done % SLICE === 0) yield { stage: NAME, done: 1, of: 3 };
    if (lines.length < 2 || lines.length > MOST_LINES) continue;
    const amounts = lines.map((line) => books.lineLeft[line]);
    for (const item of openItems(books, lines[0])) {
      if (!isFree(books, item) || amounts.includes(books.itemLeft[item])) continue;
      const odds = expectedHits(amounts, books.itemLeft[item]);
      if (odds > 1) continue;
      const answer = countSubsets(amounts, books.itemLeft[item]);
      if (answer.kind !== "one" && answer.kind !== "several") continue;
      const set = answer.sets[0].map((at) => lines[at]);
      const hold =
        (answer.kind === "several" ? because("severalCandidates", { count: 2 }) : undefined) ??
        (odds > MOST_CHANCE ? because("byChance", { odds: oddsText(odds) }) : undefined) ??
        firstHold(books, set, [item]);
      groups.push({ lines: set, items: [item], byReference: false, odds, ...(hold && { hold }) });
    }
  }
  return groups;
}

/** All waiting lines of a relation against all its open items, where no smaller part balances. */
function* wholeRelations(books: Books): Generator<Progress, Group[]> {
  const groups: Group[] = [];
  let done = 0;
  for (const lines of linesByRelation(books).values()) {
    if (++done % SLICE === 0) yield { stage: NAME, done: 2, of: 3 };
    const items = openItems(books, lines[0]);
    if (lines.length < 2 || items.length < 2 || lines.length + items.length > MOST_LINES) continue;
    if (!items.every((item) => isFree(books, item))) continue;
    const signed = [...lines.map((line) => books.lineLeft[line]), ...items.map((item) => -books.itemLeft[item])];
    if (signed.reduce((sum, amount) => sum + amount, 0) !== 0) continue;
    // with the first line in it, the only set that balances must be the whole
    const answer = countSubsets(signed.slice(1), -signed[0]);
    const odds = expectedHits(signed.slice(1), -signed[0]);
    const hold =
      (odds > MOST_CHANCE ? because("byChance", { odds: oddsText(odds) }) : undefined) ??
      (answer.kind === "one" ? undefined : because("severalCandidates", { count: 2 })) ??
      firstHold(books, lines, items);
    groups.push({ lines, items, byReference: false, odds, ...(hold && { hold }) });
  }
  return groups;
}

function openItems(books: Books, line: number): number[] {
  return books.itemIndex
    .ofRelation(books.assigned.relation[line])
    .filter((item) => isOpen(books, item) && sameCurrency(books, line, item))
    .sort((a, b) => books.itemRank[a] - books.itemRank[b]);
}

function firstHold(books: Books, lines: readonly number[], items: readonly number[]): Explanation | undefined {
  for (const line of lines) {
    const hold = holdOf(books, line, items);
    if (hold) return hold;
  }
  return undefined;
}
