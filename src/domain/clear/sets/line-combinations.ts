import type { Progress } from "../../reconcile";
import { isFree, type Books } from "../books";
import { oddsText } from "../criteria/combination";
import { evidenceOf } from "../evidence/evidence";
import { factsOf, numbersOf } from "../evidence/facts";
import { isRefused } from "../held";
import { isReady, linesOfItems, linesOfSets, type Group } from "./line-groups";
import { conflictOf, isInside, notOpenOf, sameCurrency } from "../evidence/named";
import { told } from "../evidence/packed-evidence";
import { because } from "../reasons";
import { clear, note, offer, type Results } from "../results";
import { scoreOf } from "../score/score";
import { isSure } from "../evidence/sure";
import { outsideWindow } from "../window";

const NAME = "line-combination";
/** Lines or groups between two reports of progress. */
const SLICE = 2000;

/**
 * Criterion 11: several lines of one relation together pay one item or one set, as 10 (spec 3): the
 * lines that name the same items; else the one set of lines with exactly an item's amount; else
 * lines and items that only balance together.
 */
export function* combineLines(books: Books, results: Results): Generator<Progress> {
  yield { stage: NAME, done: 0, of: 3 };
  yield* settle(books, results, yield* namedTogether(books));
  yield { stage: NAME, done: 1, of: 3 };
  yield* settle(books, results, yield* linesOfItems(books));
  yield { stage: NAME, done: 2, of: 3 };
  yield* settle(books, results, yield* linesOfSets(books));
}

/** Only the lines that name the same items, and add up to them: what references say needs no search. */
export function* combineNamedLines(books: Books, results: Results): Generator<Progress> {
  yield* settle(books, results, yield* namedTogether(books));
}

/** Clears the groups that share no line or item with another; offers the rest. */
function* settle(books: Books, results: Results, groups: readonly Group[]): Generator<Progress> {
  const claims = new Map<string, number>();
  const keys = (group: Group) => [...group.lines.map((l) => `l${l}`), ...group.items.map((i) => `i${i}`)];
  for (const group of groups) for (const key of keys(group)) claims.set(key, (claims.get(key) ?? 0) + 1);
  let done = 0;
  for (const group of groups) {
    if (++done % SLICE === 0) yield { stage: NAME, done, of: groups.length };
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
      clear(books, results, { ...taking, tells: told(evidence, because(NAME, facts)) });
      continue;
    }
    for (const l of group.lines) note(results, l, hold);
    const why = hold.code;
    const tells = { explanation: because(NAME, { ...facts, ...hold.facts, why }) };
    offer(books, results, { ...taking, score: scoreOf(NAME, why, 1), why, tells });
  }
}

/** Lines whose strong references name exactly the same items, and add up to them. */
function* namedTogether(books: Books): Generator<Progress, Group[]> {
  const byItems = new Map<string, { lines: number[]; items: number[] }>();
  let done = 0;
  for (const line of books.linesInOrder) {
    if (++done % SLICE === 0) yield { stage: NAME, done, of: books.lines.count };
    if (!isReady(books, line) || conflictOf(books, line)) continue;
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
