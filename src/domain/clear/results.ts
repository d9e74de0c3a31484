import { minor } from "../money/minor";
import { countNames, currencyOf, type Books } from "./books";
import type { Takes } from "./criterion";
import type { Contra, CriterionName, Evidence, Explanation, Match, Part } from "./match";
import { tellingMatch, type Further, type Telling } from "./telling";

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
  /** why it is only offered: a reason's code, "" where there is none */
  readonly why: string;
  readonly tells: Pick<Telling, "explanation">;
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
  readonly tells: Telling;
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
  scored: Pick<Further, "score" | "parts"> = NOT_SCORED,
): Match {
  const { criterion, contra, tells } = taking;
  const isDone = outcome === "cleared";
  const items: Part[] = [];
  const lines: Part[] = [];
  let difference = 0;
  for (const { index, amount } of taking.items) {
    items.push(partOf(index, amount, books.itemLeft[index] - (isDone ? 0 : amount)));
    difference -= amount;
  }
  for (const { index, amount } of taking.lines) {
    lines.push(partOf(index, amount, isDone ? books.lineLeft[index] : restOf(books, index, amount)));
    difference += amount;
  }
  if (criterion === "part-payment" || contra !== undefined) difference = 0;
  const currency = currencyOf(
    items.length > 0 ? books.items.currency.at(items[0].index) : books.lines.currency.at(lines[0].index),
  );
  const relation = contra ? undefined : relationOf(books, taking);
  const { score, parts } = scored;
  const bare = { outcome, criterion, items, lines, difference: minor(difference), currency };
  return tellingMatch(bare, tells, { relation, score, parts, contra });
}

const NOT_SCORED: Pick<Further, "score" | "parts"> = { score: undefined, parts: undefined };

function partOf(index: number, amount: number, rest: number): Part {
  return { index, amount: minor(amount), rest: minor(rest) };
}

/** A suggestion uses its lines wholly, in whatever currency; only between items a rest may stay. */
function restOf(books: Books, index: number, amount: number): number {
  return books.window ? books.lineLeft[index] - amount : 0;
}

/** The relation of the items, or of the line; none where the items are of several. */
function relationOf({ relations, assigned }: Books, { items, lines }: Taking): string | undefined {
  const ofSide = items.length > 0 ? relations.ofItem : assigned.relation;
  const side = items.length > 0 ? items : lines;
  const id = ofSide[side[0].index];
  for (let i = 1; i < side.length; i++) if (ofSide[side[i].index] !== id) return undefined;
  return id < 0 ? undefined : relations.code[id] || relations.name[id] || undefined;
}

/** Remembers an offer for the lines it takes; the same items are offered once, by the first criterion. */
export function offer(books: Books, results: Results, proposal: Offer): void {
  for (const { index: line } of proposal.lines) {
    const list = results.offers.get(line);
    if (!list) results.offers.set(line, [proposal]);
    else if (!list.some((other) => isSame(other, proposal))) list.push(proposal);
    if (proposal.why === "noRelation") continue;
    for (const { index } of proposal.items) {
      const lines = books.offeredTo.get(index);
      if (!lines) books.offeredTo.set(index, [line]);
      else if (!lines.includes(line)) lines.push(line);
    }
  }
}

function isSame(a: Offer, b: Offer): boolean {
  if (a.contra?.account !== b.contra?.account || a.contra?.name !== b.contra?.name) return false;
  return a.items.length === b.items.length && a.items.every(({ index }) => b.items.some((i) => i.index === index));
}

/** Notes why a line is not cleared; the first, strongest criterion's reason stays. */
export function note(results: Results, line: number, reason: Explanation): void {
  if (!results.reasons.has(line)) results.reasons.set(line, reason);
}
