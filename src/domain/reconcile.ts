import { assign } from "./assign/assign";
import { registerRelations, type Relations } from "./assign/relations";
import { asItems, settlingItems } from "./clear/between-items";
import { amountsAfterHeld, openBooks, type Books, type Known } from "./clear/books";
import { LINE_CRITERIA } from "./clear/criteria";
import { typingError } from "./clear/criteria/typing-error";
import { findDoublePayments } from "./clear/double-payment";
import { finish } from "./clear/finish";
import { NOTHING_HELD } from "./clear/held";
import { combineLines } from "./clear/line-combinations";
import { closeInstructed, instructedBooks } from "./clear/instructed";
import type { CriterionName, Match } from "./clear/match";
import { rankItems } from "./clear/ranks";
import { findReferences } from "./clear/references/findings";
import { indexReferences } from "./clear/references";
import { noResults, type Results } from "./clear/results";
import { findReversals } from "./clear/reversal";
import { runCriterion } from "./clear/run-criterion";
import { findCreditors } from "./clear/sides";
import type { RowOutcome } from "./clear/status";
import { suggest } from "./clear/suggest";
import { clearToAccounts } from "./clear/to-account";
import { learnedFrom, newestDay } from "./learn/learned";
import type { Memory } from "./learn/memory";
import { refusedHere } from "./learn/refused-pairs";
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
  yield { stage: "index", done: 0, of: items.count };
  const relations = yield* registerRelations(items, codesOf(lines, profile));
  const isCreditor = findCreditors(items, relations, profile);
  if (lines.count === 0) return yield* betweenItems(input, relations, isCreditor, held);
  const learned = memory && learnedFrom(memory, newestDay(lines));
  const assigned = yield* assign(lines, relations, profile, learned?.ibans);
  const amounts = amountsAfterHeld(items, lines, held);
  const books = yield* open(
    { items, lines, profile, held, relations, assigned, ...amounts, ...(learned && { learned }) },
    isCreditor,
  );
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

/** What was decided before, with the pairs that the memory knows to be refused. */
function withRefused({ items, lines, memory, held = NOTHING_HELD }: ReconcileInput): Held {
  const known = memory ? refusedHere(memory, items, lines) : [];
  return known.length === 0 ? held : { ...held, refused: [...held.refused, ...known] };
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
  known: Omit<Known, "findings" | "references" | "itemRank">,
  isCreditor: (item: number) => boolean,
): Generator<Progress, Books> {
  const references = yield* indexReferences(known.items, isCreditor);
  const itemRank = yield* rankItems(known.items);
  const findings = yield* findReferences(known.items, known.lines, references, itemRank);
  return yield* openBooks({ ...known, findings, references, itemRank });
}

/** The profile's criteria in the profile's order: every line passes one before any reaches the next. */
function* runCriteria(books: Books, results: Results): Generator<Progress> {
  for (const name of withAccounts(books.profile.criteria)) {
    const criterion = LINE_CRITERIA.get(name);
    if (criterion) yield* runCriterion(books, criterion, results);
    // after every whole reference, so that one that was typed well goes before one that was not
    if (name === "our-reference-and-amount") yield* runCriterion(books, typingError, results);
    else if (name === "line-combination") yield* combineLines(books, results);
    else if (name === "assignment-rule") yield* clearToAccounts(books, results);
  }
}

/** Criteria 1 to 8: what they find takes precedence over an account (spec 2). */
const BEFORE_ACCOUNTS: ReadonlySet<CriterionName> = new Set([
  "batch",
  "payout",
  "reversal",
  "end-to-end-id",
  "payment-reference-and-amount",
  "our-reference-and-amount",
  "date-and-amount",
  "payment-reference",
  "our-reference",
  "date",
  "amount",
]);

/** Rules and transfers hold in every profile: where one does not say when, right after criteria 1 to 8. */
function withAccounts(criteria: readonly CriterionName[]): readonly CriterionName[] {
  if (criteria.includes("assignment-rule")) return criteria;
  const last = criteria.reduce((at, name, i) => (BEFORE_ACCOUNTS.has(name) ? i + 1 : at), 0);
  return [...criteria.slice(0, last), "assignment-rule", ...criteria.slice(last)];
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
