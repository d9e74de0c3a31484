import { minor } from "../money/minor";
import { withEvidence } from "./packed-evidence";
import { countNames, currencyOf, type Books } from "./books";
import type { Reading, Takes } from "./criterion";
import type { Contra, CriterionName, Evidence, Explanation, Match, Part, ScorePart } from "./match";

/** What a run has found so far. */
export interface Results {
  readonly cleared: Match[];
  /** by line: what may be offered, strongest criterion first */
  readonly offers: Map<number, Offer[]>;
  /** by line: why it is not cleared, as the criteria came by */
  readonly reasons: Map<number, Explanation>;
}

/** Something that may be suggested at the end, if its items are still open then. */
export interface Offer {
  readonly criterion: CriterionName;
  readonly lines: Takes;
  readonly items: Takes;
  readonly score: number;
  readonly explanation: Explanation;
  /** where the criterion has its own; else it is what the texts of the lines say */
  readonly evidence?: readonly Evidence[];
  readonly contra?: Contra;
}

export function noResults(): Results {
  return { cleared: [], offers: new Map(), reasons: new Map() };
}

/** What a clearing takes: lines and items with the minor units taken of each. */
export interface Taking {
  readonly criterion: CriterionName;
  readonly lines: Takes;
  readonly items: Takes;
  readonly evidence: readonly Evidence[];
  readonly explanation: Explanation;
  readonly contra?: Contra;
}

/**
 * Books a clearing: the cents are used from here on (law 3).
 *
 * @throws RangeError where more than what is open would be taken: a bug of the criterion
 */
export function clear(books: Books, results: Results, taking: Taking): void {
  for (const { index, amount } of taking.lines) {
    take(books.lineLeft, index, amount);
    if (!books.lineDone[index]) countNames(books, index, -1);
    books.lineDone[index] = 1;
  }
  for (const { index, amount } of taking.items) {
    take(books.itemLeft, index, amount);
    books.itemDone[index] = 1;
  }
  results.cleared.push(matchOf(books, "cleared", taking));
}

function take(left: Float64Array, index: number, amount: number): void {
  const rest = left[index] - amount;
  if (Math.sign(rest) === -Math.sign(left[index]) && rest !== 0) {
    throw new RangeError(`more taken than is open: ${amount} of ${left[index]}`);
  }
  left[index] = rest;
}

/** A match of what is taken, with what stays open after it. */
export function matchOf(
  books: Books,
  outcome: Match["outcome"],
  taking: Taking,
  scored?: { readonly score: number; readonly parts: readonly ScorePart[] },
): Match {
  const part = (t: Takes[number], rest: number): Part => ({
    index: t.index,
    amount: minor(t.amount),
    rest: minor(rest),
  });
  const isDone = outcome === "cleared";
  const sum = (parts: readonly { amount: number }[]) => parts.reduce((total, p) => total + p.amount, 0);
  const hasNone = taking.criterion === "part-payment" || taking.contra !== undefined;
  const relation = taking.contra ? undefined : relationOf(books, taking);
  const match = {
    outcome,
    criterion: taking.criterion,
    items: taking.items.map((t) => part(t, books.itemLeft[t.index] - (isDone ? 0 : t.amount))),
    lines: taking.lines.map((t) => part(t, isDone ? books.lineLeft[t.index] : restOf(books, t))),
    difference: minor(hasNone ? 0 : sum(taking.lines) - sum(taking.items)),
    currency: currencyOf(
      taking.items.length > 0
        ? books.items.currency.at(taking.items[0].index)
        : books.lines.currency.at(taking.lines[0].index),
    ),
    ...(relation !== undefined && { relation }),
    explanation: taking.explanation,
    ...(scored && { score: scored.score, scoreParts: scored.parts }),
    ...(taking.contra && { contra: taking.contra }),
  };
  return withEvidence(match, taking.evidence);
}

/** A suggestion uses its lines wholly, in whatever currency; only between items a rest may stay. */
function restOf(books: Books, { index, amount }: Takes[number]): number {
  return books.window ? books.lineLeft[index] - amount : 0;
}

/** The relation of the items, or of the line; none where the items are of several. */
function relationOf(books: Books, taking: Taking): string | undefined {
  const ids = new Set(taking.items.map((t) => books.relations.ofItem[t.index]));
  if (ids.size === 0) for (const t of taking.lines) ids.add(books.assigned.relation[t.index]);
  const [id] = ids;
  if (ids.size !== 1 || id < 0) return undefined;
  return books.relations.code[id] || books.relations.name[id] || undefined;
}

/** Remembers an offer for the lines it takes; the same items are offered once, by the first criterion. */
export function offer(books: Books, results: Results, proposal: Offer): void {
  for (const { index: line } of proposal.lines) {
    const list = results.offers.get(line) ?? [];
    const isSame = (other: Offer) =>
      other.contra?.account === proposal.contra?.account &&
      other.contra?.name === proposal.contra?.name &&
      sameItems(
        other.items.map((i) => i.index),
        proposal.items.map((i) => i.index),
      );
    if (!list.some(isSame)) list.push(proposal);
    results.offers.set(line, list);
    if (proposal.explanation.facts.why === "noRelation") continue;
    for (const { index } of proposal.items) {
      const lines = books.offeredTo.get(index);
      if (!lines) books.offeredTo.set(index, [line]);
      else if (!lines.includes(line)) lines.push(line);
    }
  }
}

function sameItems(a: Reading, b: Reading): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

/** Notes why a line is not cleared; the first, strongest criterion's reason stays. */
export function note(results: Results, line: number, reason: Explanation): void {
  if (!results.reasons.has(line)) results.reasons.set(line, reason);
}
