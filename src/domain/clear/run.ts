import { withOrderNumbers } from "../payout/open";
import { indexShare } from "../progress-share";
import type { Progress } from "../reconcile";
import { openBooks, type Books, type Known } from "./books";
import { LINE_CRITERIA } from "./criteria";
import { batch } from "./criteria/batch";
import { typingError } from "./criteria/typing-error";
import { combineLines, combineNamedLines } from "./sets/line-combinations";
import type { CriterionName } from "./match";
import { rankItems } from "./score/ranks";
import { indexReferences } from "./references";
import { findReferences } from "./references/findings";
import type { Results } from "./results";
import { runCriterion } from "./run-criterion";
import { clearToAccounts } from "./stages/to-account";

/** Reads all references and builds the indexes, once. */
export function* openRun(
  known: Omit<Known, "findings" | "references" | "itemRank">,
  isCreditor: (item: number) => boolean,
): Generator<Progress, Books> {
  const references = yield* indexShare(indexReferences(known.items, isCreditor), 300, 600);
  const itemRank = yield* indexShare(rankItems(known.items), 600, 750);
  const named = yield* findReferences(known.items, known.lines, references, itemRank, {
    ofLine: known.assigned.relation,
    ofItem: known.relations.ofItem,
  });
  const findings = known.payouts
    ? yield* indexShare(withOrderNumbers(named, known.items, known.lines, known.payouts, itemRank), 750, 800)
    : named;
  return yield* openBooks({ ...known, findings, references, itemRank });
}

/** Batches come before everything (spec 2): what was returned of one is found in it. */
export function* runBatches(books: Books, results: Results): Generator<Progress> {
  if (books.profile.criteria.includes("batch")) yield* runCriterion(books, batch, results);
}

/** The profile's criteria in the profile's order: every line passes one before any reaches the next. */
export function* runCriteria(books: Books, results: Results): Generator<Progress> {
  for (const name of withAccounts(books.profile.criteria)) {
    const criterion = LINE_CRITERIA.get(name);
    if (criterion) yield* runCriterion(books, criterion, results);
    else if (name === "line-combination") yield* combineLines(books, results);
    else if (name === "assignment-rule") yield* clearToAccounts(books, results);
    // after every whole reference, so that one that was typed well goes before one that was not
    if (name === "our-reference-and-amount") yield* runCriterion(books, typingError, results);
    // between items many to one is no criterion of its own: it is one to many, seen from the other side (spec 4)
    if (name === "our-reference" && books.window && !books.profile.criteria.includes("line-combination"))
      yield* combineNamedLines(books, results);
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
