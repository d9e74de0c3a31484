import type { Progress, Reconciliation } from "../../reconcile";
import { isFree, type Books } from "../books";
import { because } from "../reasons";
import { isRefused } from "../held";
import type { Explanation, Match, Part } from "../match";
import { minor } from "../../money/minor";
import { offered } from "../moment";
import { matchOf, type Offer, type Results } from "../results";
import { itemReason, lineReason } from "../row-reasons";
import { scoredOffer } from "../score/score-parts";
import type { RowOutcome, RowStatus } from "../status";

/** At most so many suggestions per line, best first (spec 11). */
const MOST_OFFERS = 3;
const STAGE = "finish";
const SLICE = 5000;
/** One for all of them: most rows of a large ledger end so. */
const CLEARED: RowOutcome = { status: "cleared", rest: 0 };
const REVERSED = because("reversed");

/** Puts the outcome together: matches in their order, and an end with a reason for every row (law 6). */
export function* finish(books: Books, results: Results): Generator<Progress, Reconciliation> {
  const of = books.lines.count + books.items.count;
  yield { stage: STAGE, done: 0, of };
  const cleared = inOrder(books, results.cleared);
  yield { stage: STAGE, done: 0, of };
  const suggested = yield* suggestions(books, results);
  const matches = [...books.held.matches, ...cleared, ...suggested];
  yield { stage: STAGE, done: 0, of };
  const suggestedLines = partsOf(suggested, "lines");
  const suggestedItems = partsOf(suggested, "items");
  const lines: RowOutcome[] = [];
  for (let line = 0; line < books.lines.count; line++) {
    if (line % SLICE === 0) yield { stage: STAGE, done: line, of };
    const original = books.lines.amount[line];
    const left = books.lineLeft[line];
    if (left === 0 && original !== 0) lines.push(CLEARED);
    else lines.push(ended(original, left, suggestedLines.has(line), false, lineReason(books, results, line)));
  }
  const items: RowOutcome[] = [];
  const told = new Map<string, Explanation>();
  const reversed = partsOf(
    cleared.filter((m) => m.criterion === "reversal"),
    "items",
  );
  for (let item = 0; item < books.items.count; item++) {
    if (item % SLICE === 0) yield { stage: STAGE, done: books.lines.count + item, of };
    const original = books.items.openAmount[item];
    const left = books.itemLeft[item];
    if (left === 0 && original !== 0) {
      items.push(CLEARED);
      continue;
    }
    const offers = suggestedItems.get(item);
    const reason = reversed.has(item) ? REVERSED : itemReason(books, item, offers, told);
    items.push(ended(original, left, offers !== undefined, books.blocked[item] === 1, reason));
  }
  return { matches, items, lines };
}

/** The end of a row that is not wholly cleared. */
function ended(
  original: number,
  left: number,
  isSuggested: boolean,
  isBlocked: boolean,
  reason: Explanation,
): RowOutcome {
  const status: RowStatus = left !== original ? "partial" : isBlocked ? "blocked" : isSuggested ? "suggested" : "open";
  return { status, rest: minor(left), reason };
}

/** Matches by date and number of what they settle, never by row (law 5). */
function inOrder(books: Books, matches: readonly Match[]): Match[] {
  const line = Float64Array.from(matches, (m) => leastRank(m.lines, books.lineRank));
  const item = Float64Array.from(matches, (m) => leastRank(m.items, books.itemRank));
  const difference = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
  const order = Uint32Array.from(matches, (_, i) => i);
  order.sort((a, b) => difference(line[a], line[b]) || difference(item[a], item[b]) || a - b);
  return Array.from(order, (i) => matches[i]);
}

function leastRank(parts: readonly Part[], rank: Int32Array): number {
  let least = Infinity;
  for (const { index } of parts) least = Math.min(least, rank[index]);
  return least;
}

/** What may still be offered, best first, at most three per line. */
function* suggestions(books: Books, results: Results): Generator<Progress, Match[]> {
  const found: Match[] = [];
  const seen = new Set<Offer>();
  const { linesInOrder } = books;
  for (let i = 0; i < linesInOrder.length; i++) {
    if (i % SLICE === 0) yield { stage: STAGE, done: 0, of: linesInOrder.length };
    const line = linesInOrder[i];
    const offers = results.offers.get(line);
    if (!offers || !isLeft(books, line)) continue;
    const possible = offers.filter(
      (o) =>
        o.lines.every((l) => isLeft(books, l.index)) &&
        o.items.every((i) => isOffered(books, o, i)) &&
        !wasRefused(books, o),
    );
    const best = possible
      .map((o, place) => ({ o, place, ...scoredOffer(books, o) }))
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .slice(0, MOST_OFFERS);
    for (const { o, score, parts } of best) {
      if (seen.has(o)) continue;
      seen.add(o);
      const { criterion, lines, items } = o;
      const taking = { criterion, lines, items, tells: offered(books, o), ...(o.contra && { contra: o.contra }) };
      found.push(matchOf(books, "suggested", taking, { score, parts }));
    }
  }
  return found;
}

/** Is there anything left of the line to offer? A transfer between own accounts is offered to its account alone. */
function isLeft(books: Books, line: number): boolean {
  return books.lineDone[line] === 0 && books.lineLeft[line] !== 0;
}

function wasRefused(books: Books, o: Offer): boolean {
  const indexes = (takes: Offer["items"]) => takes.map(({ index }) => index);
  return isRefused(books.held, indexes(o.lines), indexes(o.items));
}

/** Is what the offer takes still there? A double payment only names its item; a return gives back. */
function isOffered(books: Books, o: Offer, item: Offer["items"][number]): boolean {
  return o.criterion === "double-payment" || o.criterion === "reversal" || isFree(books, item.index);
}

function partsOf(matches: readonly Match[], side: "lines" | "items"): Map<number, Match> {
  const parts = new Map<number, Match>();
  for (const match of matches) {
    for (const part of match[side]) if (!parts.has(part.index)) parts.set(part.index, match);
  }
  return parts;
}
