import { assign } from "./assign/assign";
import { registerRelations, type Relations } from "./assign/relations";
import { asItems, settlingItems } from "./clear/between-items";
import { amountsAfterHeld, openBooks, type Books, type Known } from "./clear/books";
import { LINE_CRITERIA } from "./clear/criteria";
import { findDoublePayments } from "./clear/double-payment";
import { finish } from "./clear/finish";
import { NOTHING_HELD } from "./clear/held";
import { combineLines } from "./clear/line-combinations";
import { closeInstructed, instructedBooks } from "./clear/instructed";
import type { Match } from "./clear/match";
import { rankItems } from "./clear/ranks";
import { findReferences } from "./clear/references/findings";
import { indexReferences } from "./clear/references";
import { noResults, type Results } from "./clear/results";
import { findReversals } from "./clear/reversal";
import { runCriterion } from "./clear/run-criterion";
import { findCreditors } from "./clear/sides";
import type { RowOutcome } from "./clear/status";
import { suggest } from "./clear/suggest";
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
  const { items, lines, profile, held = NOTHING_HELD } = input;
  yield { stage: "index", done: 0, of: items.count };
  const relations = yield* registerRelations(items, codesOf(lines));
  const isCreditor = findCreditors(items, relations, profile);
  if (lines.count === 0) return yield* betweenItems(input, relations, isCreditor, held);
  const assigned = yield* assign(lines, relations, profile);
  const amounts = amountsAfterHeld(items, lines, held);
  const books = yield* open({ items, lines, profile, held, relations, assigned, ...amounts }, isCreditor);
  const results = noResults();
  yield* findReversals(books, results);
  yield* runCriteria(books, results);
  const foreign = instructedBooks(books);
  if (foreign) {
    yield* runCriteria(foreign, results);
    closeInstructed(books, foreign);
  }
  findDoublePayments(books, results);
  if (profile.criteria.includes("suggestion")) yield* suggest(books, results);
  return yield* finish(books, results);
}

/**
 * Open items against each other, where there are no statement lines (spec 4): what settles is seen
 * as a line of the same relation, and the same criteria decide.
 */
function* betweenItems(
  { items, lines, profile }: ReconcileInput,
  relations: Relations,
  isCreditor: (item: number) => boolean,
  held: Held,
): Generator<Progress, Reconciliation> {
  const settling = settlingItems(items, relations, isCreditor, held);
  const { itemAmount } = amountsAfterHeld(items, lines, held);
  const lineAmount = Float64Array.from(settling.item, (item) => -itemAmount[item]);
  for (const item of settling.item) itemAmount[item] = 0;
  const known = { ...settling, profile, relations, itemAmount, lineAmount, window: profile.window };
  const books = yield* open(known, isCreditor);
  const results = noResults();
  yield* runCriteria(books, results);
  if (profile.criteria.includes("suggestion")) yield* suggest(books, results);
  return asItems(yield* finish(books, results), settling, held);
}

/** Reads all references and builds the indexes, once. */
function* open(
  known: Omit<Known, "findings" | "itemRank">,
  isCreditor: (item: number) => boolean,
): Generator<Progress, Books> {
  const references = yield* indexReferences(known.items, isCreditor);
  const itemRank = yield* rankItems(known.items);
  const findings = yield* findReferences(known.items, known.lines, references, itemRank);
  return yield* openBooks({ ...known, findings, itemRank });
}

/** The profile's criteria in the profile's order: every line passes one before any reaches the next. */
function* runCriteria(books: Books, results: Results): Generator<Progress> {
  for (const name of books.profile.criteria) {
    const criterion = LINE_CRITERIA.get(name);
    if (criterion) yield* runCriterion(books, criterion, results);
    else if (name === "line-combination") yield* combineLines(books, results);
  }
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

function* codesOf(lines: StatementLines): Generator<string> {
  for (let line = 0; line < lines.count; line++) {
    const code = lines.relationCode.at(line);
    if (code !== "") yield code;
  }
}
