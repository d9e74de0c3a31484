import { assign } from "./assign/assign";
import { registerRelations } from "./assign/relations";
import { markPastDue, newestDayOf } from "./bulk/past-due";
import { amountsAfterHeld } from "./clear/books";
import { findDoublePayments } from "./clear/stages/double-payment";
import { finish } from "./clear/stages/finish";
import { NOTHING_HELD } from "./clear/held";
import { closeInstructed, instructedBooks } from "./clear/stages/instructed";
import { betweenItems } from "./clear/stages/items-run";
import type { Match } from "./clear/match";
import { noResults } from "./clear/results";
import { findReversals } from "./clear/stages/reversal";
import { openRun, runBatches, runCriteria } from "./clear/run";
import { findCreditors } from "./clear/stages/sides";
import type { RowOutcome } from "./clear/status";
import { suggest } from "./clear/stages/suggest";
import { learnedFrom, newestDay } from "./learn/learned";
import type { Memory } from "./learn/memory";
import { refusedHere } from "./learn/refused-pairs";
import { asPayout } from "./payout/named-payout";
import { clearPayouts } from "./payout/clear-payouts";
import { payoutsAmong } from "./payout/payouts";
import { indexShare } from "./progress-share";
import type { LedgerSide } from "./journal/side";
import type { OpenItems } from "./ledger/open-items";
import type { StatementLines } from "./ledger/statement-lines";
import type { Profile } from "./profile/profile";

/** What was decided before this run and stays (spec 10): by hand, accepted, cleared or approved. */
export interface Held {
  readonly matches: readonly Match[];
  /** pairs that the user refused: never offered again (spec 8) */
  readonly refused: readonly RefusedPair[];
  /** items that the user blocked, besides the column of the source */
  readonly blockedItems: readonly number[];
}

/** The lines and items of a refused match, as indexes. */
export interface RefusedPair {
  readonly lines: readonly number[];
  readonly items: readonly number[];
}

export interface ReconcileInput {
  readonly items: OpenItems;
  readonly lines: StatementLines;
  readonly profile: Profile;
  readonly held?: Held;
  /** which side the list of items is; absent: found from what stands in it */
  readonly ledger?: LedgerSide;
  /** without lines: only these items take part (spec 4); absent: all of them */
  readonly selection?: readonly number[];
  /** what approved clearings taught (spec 8) */
  readonly memory?: Memory;
}

/** How far a run is: `done` of `of` within the stage; stages come in a fixed order. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly of: number;
}

export interface Reconciliation {
  /** held matches first, then new ones, each in the order date, number, key */
  readonly matches: readonly Match[];
  readonly items: readonly RowOutcome[];
  readonly lines: readonly RowOutcome[];
}

/**
 * Clears statement lines against open items: the stages of the spec in their order. Pure, and
 * independent of the order of the rows; it stops at every slice of work to say how far it is.
 *
 * @example const { matches } = runToEnd(reconcile({ items, lines, profile: PROFILES.afletter }))
 */
export function* reconcile(input: ReconcileInput): Generator<Progress, Reconciliation> {
  const { items, lines, profile, memory } = input;
  const held = withRefused(input);
  const relations = yield* indexShare(registerRelations(items, codesOf(lines, profile)), 0, 250);
  const isCreditor = yield* indexShare(findCreditors(items, relations, profile, input.ledger), 250, 300);
  const marked = (result: Reconciliation) => ({
    ...result,
    items: markPastDue(result.items, items, isCreditor, newestDayOf(items, lines)),
  });
  if (lines.count === 0) return marked(yield* betweenItems({ ...input, held }, relations, isCreditor));
  const learned = memory && learnedFrom(memory, newestDay(lines));
  const assigned = yield* assign(lines, relations, profile, learned?.ibans);
  const amounts = amountsAfterHeld(items, lines, held);
  const payouts = payoutsAmong(lines);
  const more = { ...(learned && { learned }), ...(payouts && { payouts }) };
  const books = yield* openRun({ items, lines, profile, held, relations, assigned, ...amounts, ...more }, isCreditor);
  const results = noResults();
  if (payouts) clearPayouts(books, payouts, results);
  yield* runBatches(books, results);
  yield* findReversals(books, results);
  yield* runCriteria(books, results);
  const foreign = yield* instructedBooks(books);
  if (foreign) {
    yield* runCriteria(foreign, results);
    closeInstructed(books, foreign);
  }
  yield* findDoublePayments(books, results);
  if (profile.criteria.includes("suggestion")) yield* suggest(books, results);
  const outcome = marked(yield* finish(books, results));
  return payouts ? { ...outcome, matches: outcome.matches.map((match) => asPayout(match, payouts, held)) } : outcome;
}

/** What was decided before, with the pairs that the memory knows to be refused. */
function withRefused({ items, lines, memory, held = NOTHING_HELD }: ReconcileInput): Held {
  const known = memory ? refusedHere(memory, items, lines) : [];
  return known.length === 0 ? held : { ...held, refused: [...held.refused, ...known] };
}

/**
 * Runs a generator to its end and hands back what it returns.
 *
 * @example runToEnd(reconcile(input)).matches
 */
export function runToEnd<R>(run: Generator<unknown, R>): R {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** Codes that lines or rules name: known relations even where nothing of theirs is open. */
function* codesOf(lines: StatementLines, { assignmentRules }: Profile): Generator<string> {
  for (let line = 0; line < lines.count; line++) {
    const code = lines.relationCode.at(line);
    if (code !== "") yield code;
  }
  for (const { relation } of assignmentRules) if (relation !== undefined) yield relation;
}
