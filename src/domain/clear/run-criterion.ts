import type { Progress } from "../reconcile";
import { isFree, isWaiting, type Books } from "./books";
import { because } from "./reasons";
import { lineTakeOf, ready, takesOf, type Criterion, type Proposal, type Reading, type Ready } from "./criterion";
import { otherThan } from "./evidence/facts";
import { isRefused } from "./held";
import type { Explanation } from "./match";
import { momentOf } from "./moment";
import { payerOf } from "./payer";
import { clear, note, offer, type Results } from "./results";
import { scoreOf } from "./score/score";
import { outsideWindow } from "./window";
import { changedBy, waitingLines } from "./work-list";

const SLICE = 5000;
/** Writing down a clearing or an offer costs more than looking at a line. */
const WORK = 2000;

/** Of several readings so many are offered. */
const MOST_OFFERED = 3;

/** By item: the proposals with one reading that claim it, where there are two or more. */
type Claims = ReadonlyMap<number, readonly Weighed[]>;

/**
 * Lets every waiting line pass through one criterion, resolves the claims from both sides, and
 * repeats until nothing changes: what is cleared can make the next line's answer the only one
 * (spec 3). Only lines for which that can be so are asked again. What remains unclear is offered,
 * never chosen (law 4).
 */
export function* runCriterion(books: Books, given: Criterion, results: Results): Generator<Progress> {
  if (given.applies?.(books) === false) return;
  const criterion = ready(given);
  const lines = waitingLines(books);
  let before: readonly Weighed[] = [];
  let isChanged: (line: number) => boolean = always;
  for (;;) {
    const proposals: Weighed[] = [];
    let known = 0;
    for (let i = 0; i < lines.length; i++) {
      if (i % SLICE === 0) yield { stage: criterion.name, done: i, of: lines.length };
      const line = lines[i];
      // both run in the same order
      const last = known < before.length && before[known].line === line ? before[known++] : undefined;
      if (!isWaiting(books, line)) continue;
      const proposal = isChanged(line) ? weighed(books, criterion, line) : last;
      if (proposal) proposals.push(proposal);
    }
    const claims = yield* claimsOf(books, criterion, proposals);
    const from = results.cleared.length;
    if ((yield* settle(books, criterion, proposals, claims, results)) === 0) {
      for (let i = 0; i < proposals.length; i++) {
        if (i % WORK === WORK - 1) yield { stage: criterion.name, done: i, of: proposals.length };
        offerAll(books, criterion, proposals[i], claims, results);
      }
      return;
    }
    isChanged = changedBy(books, results, from);
    before = proposals;
  }
}

const always = () => true;

/** A proposal with all that it may say, so that those of all criteria are of one shape. */
interface Weighed {
  readonly line: number;
  readonly readings: readonly Reading[];
  readonly hold: Explanation | undefined;
  readonly oldestFirst: boolean;
  readonly yields: boolean;
  readonly facts: Proposal["facts"];
  readonly evidence: Proposal["evidence"];
}

function weighed(books: Books, criterion: Ready, line: number): Weighed | undefined {
  const proposal = criterion.propose(books, line);
  if (!proposal) return undefined;
  const { readings, hold, oldestFirst = false, yields = false, facts, evidence } = proposal;
  return { line, readings, hold: hold ?? outsideOf(books, line, readings), oldestFirst, yields, facts, evidence };
}

/** Between items one to many needs dates that lie close together (spec 4). */
function outsideOf(books: Books, line: number, readings: readonly Reading[]): Explanation | undefined {
  return books.window && outsideWindow(books, [line], readings[0] ?? []);
}

/** Clears what only one line claims; returns how many lines were cleared. */
function* settle(
  books: Books,
  criterion: Ready,
  proposals: readonly Weighed[],
  claims: Claims,
  results: Results,
): Generator<Progress, number> {
  const chosen: { proposal: Weighed; reading: Reading }[] = [];
  for (const proposal of proposals) {
    if (proposal.hold || proposal.readings.length !== 1) continue;
    const reading = proposal.readings[0];
    if (isRefused(books.held, [proposal.line], reading)) continue;
    const others = rivals(proposal, claims);
    if (others.length === 0 || (criterion.byReference && isFirstOfPaidTwice(books, proposal, others))) {
      chosen.push({ proposal, reading });
    }
  }
  for (let i = 0; i < chosen.length; i++) {
    if (i % WORK === WORK - 1) yield { stage: criterion.name, done: i, of: chosen.length };
    clearReading(books, criterion, chosen[i].proposal, chosen[i].reading, results);
  }
  let cleared = chosen.length;
  for (const proposal of proposals) {
    if (!proposal.oldestFirst || proposal.hold || proposal.readings.length < 2) continue;
    const oldest = oldestOf(books, proposal);
    if (oldest === undefined || isRefused(books.held, [proposal.line], [oldest])) continue;
    clearReading(books, criterion, asOldest(books, proposal, oldest), [oldest], results);
    cleared++;
  }
  return cleared;
}

/** The proposal as what clears the oldest of equal items: it tells of the next one, and that the user chose so (law 6). */
function asOldest(books: Books, proposal: Weighed, oldest: number): Weighed {
  const others = proposal.readings
    .filter(([item]) => item !== oldest)
    .sort((a, b) => rankOf(books, a) - rankOf(books, b));
  const other = others.length > 0 ? otherThan(books, others[0], [oldest]) : "";
  return { ...proposal, facts: { ...proposal.facts, other, why: "oldestFirst" } };
}

function clearReading(
  books: Books,
  criterion: Ready,
  { line, facts, evidence }: Weighed,
  reading: Reading,
  results: Results,
): void {
  clear(books, results, {
    criterion: criterion.name,
    lines: [{ index: line, amount: lineTakeOf(criterion, books, line, reading) }],
    items: takesOf(criterion, books, line, reading),
    tells: momentOf(books, criterion, line, reading, (facts ?? evidence) && { facts, evidence }),
  });
}

/** Which proposals with one reading claim an item that another claims too. */
function* claimsOf(books: Books, { name }: Ready, proposals: readonly Weighed[]): Generator<Progress, Claims> {
  const claims = new Map<number, Weighed[]>();
  if (proposals.length < 2) return claims;
  const first = new Int32Array(books.items.count);
  for (let i = 0; i < proposals.length; i++) {
    if (i % SLICE === SLICE - 1) yield { stage: name, done: i, of: proposals.length };
    const proposal = proposals[i];
    if (proposal.readings.length !== 1) continue;
    for (const item of proposal.readings[0]) {
      const list = claims.get(item);
      if (list) list.push(proposal);
      else if (first[item] > 0) claims.set(item, [proposals[first[item] - 1], proposal]);
      else first[item] = i + 1;
    }
  }
  return claims;
}

const NOBODY: readonly Weighed[] = [];

/** The other lines that claim one of the same items; those without a relation give way. */
function rivals(proposal: Weighed, claims: Claims): readonly Weighed[] {
  if (claims.size === 0 || !proposal.readings[0].some((item) => claims.has(item))) return NOBODY;
  const found = new Set<Weighed>();
  for (const item of proposal.readings[0]) {
    for (const other of claims.get(item) ?? []) {
      if (other !== proposal && (!other.yields || proposal.yields)) found.add(other);
    }
  }
  return [...found];
}

/**
 * Paid twice (spec 3): the same payer and reference on different dates: the earliest line clears.
 * On the same date neither does.
 */
function isFirstOfPaidTwice(books: Books, proposal: Weighed, others: readonly Weighed[]): boolean {
  const items = proposal.readings[0].join(" ");
  const payer = payerOf(books, proposal.line);
  const day = books.lines.bookingDate[proposal.line];
  return (
    payer !== "" &&
    others.every(
      (other) =>
        other.readings[0].join(" ") === items &&
        payerOf(books, other.line) === payer &&
        books.lines.bookingDate[other.line] > day,
    )
  );
}

/** Due items first, then by document date and number (art. 6:43 BW); undefined where all are gone. */
function oldestOf(books: Books, proposal: Weighed): number | undefined {
  const day = books.lines.bookingDate[proposal.line];
  const isDue = (item: number) => (books.items.dueDate[item] <= day ? 0 : 1);
  return proposal.readings
    .map((reading) => reading[0])
    .filter((item) => isFree(books, item))
    .sort((a, b) => isDue(a) - isDue(b) || books.itemRank[a] - books.itemRank[b])[0];
}

/** Offers every reading of a proposal that could not clear, with the reason. */
function offerAll(books: Books, criterion: Ready, proposal: Weighed, claims: Claims, results: Results): void {
  const { line, readings } = proposal;
  const reason = reasonOf(books, proposal, claims);
  note(results, line, reason);
  if (criterion.byReference && !proposal.hold) books.unclear[line] = 1;
  const ordered = readings.length < 2 ? readings : [...readings].sort((a, b) => rankOf(books, a) - rankOf(books, b));
  for (let i = 0; i < ordered.length && i < MOST_OFFERED; i++) {
    const reading = ordered[i];
    // the reading that fits as well, so that a suggestion names both (law 4)
    const other = ordered.length > 1 ? ordered[i === 0 ? 1 : 0] : undefined;
    offer(books, results, {
      criterion: criterion.name,
      lines: [{ index: line, amount: lineTakeOf(criterion, books, line, reading) }],
      items: takesOf(criterion, books, line, reading),
      score: scoreOf(criterion.name, reason.code, readings.length),
      why: reason.code,
      tells: momentOf(books, criterion, line, reading, { facts: proposal.facts, reason, other }),
    });
  }
}

function reasonOf(books: Books, proposal: Weighed, claims: Claims): Explanation {
  if (proposal.hold) return proposal.hold;
  const { line, readings } = proposal;
  if (readings.length > 1) return because("severalCandidates", { count: readings.length });
  if (isRefused(books.held, [line], readings[0])) return because("refused");
  const others = rivals(proposal, claims);
  const payer = payerOf(books, line);
  const isTwice = payer !== "" && others.some((other) => payerOf(books, other.line) === payer);
  return because(isTwice ? "paidTwiceSameDay" : "claimedByAnother", { count: others.length + 1 });
}

function rankOf(books: Books, reading: Reading): number {
  return reading.length > 0 ? books.itemRank[reading[0]] : 0;
}
