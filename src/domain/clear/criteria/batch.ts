import { NO_RELATION } from "../../assign/relations";
import { NO_DAY } from "../../dates/day";
import { executedOn } from "../stages/batches";
import { currencyOf, isFree, isOpen, type Books } from "../books";
import { expectedHits, MOST_CHANCE } from "../combination/chance";
import { countSubsets } from "../combination/subset";
import type { Criterion, Proposal, Reading } from "../criterion";
import { numbersOf } from "../evidence/facts";
import type { Explanation } from "../match";
import { openMentions, sameCurrency } from "../evidence/named";
import { gathered } from "../sets/open-pool";
import { because } from "../reasons";
import { kindsOf } from "../references/findings";
import { holdOf } from "../evidence/text-free";
import { oddsText } from "./combination";
import { hasSingle } from "./date";
import { referenceTotal } from "./reference-total";

/** With more items than this every sum fits by chance: nothing is looked for. */
const MOST_ITEMS = 300;
/** With more chance hits than this a found set is no more than a guess. */
const MOST_WORTH_OFFERING = 5;

const whole = referenceTotal("batch", ["batch"], true);

/**
 * A SEPA batch is one line on the statement (spec 6). Its batch id finds what was sent in it; where the
 * line is less than all of that, the one set with exactly its total: what was returned stays open. Without
 * an id it is the set with that total and execution date, both under the conditions of criterion 10.
 */
export const batch: Criterion = {
  name: "batch",
  byReference: true,
  applies: ({ items, findings }) =>
    findings.kinds.some((kinds) => (kinds & kindsOf(["batch"])) !== 0) ||
    items.executionDate.some((day) => day !== (NO_DAY as number)),
  propose: (books, line) => whole.propose(books, line) ?? withoutReturned(books, line) ?? byExecutionDate(books, line),
};

/** The items of the batch without those that came back before it was booked. */
function withoutReturned(books: Books, line: number): Proposal | undefined {
  const sent = openMentions(books, line, ["batch"]).filter((m) => m.weakness === undefined);
  if (sent.length < 2) return undefined;
  return theOneSet(books, line, [...new Set(sent.map((m) => m.item))]);
}

/** A batch names nobody: neither a reference of one item, nor who pays. */
function byExecutionDate(books: Books, line: number): Proposal | undefined {
  const pool = poolOf(books, line);
  if (pool.length < 2 || books.assigned.relation[line] !== NO_RELATION) return undefined;
  if (openMentions(books, line, ["batch", "end-to-end", "payment", "our"]).some((m) => m.weakness === undefined)) {
    return undefined;
  }
  const amount = books.lineLeft[line];
  if (hasSingle(books, NO_RELATION, currencyOf(books.lines.currency.at(line)), amount)) return undefined;
  const isAll = pool.reduce((sum, item) => sum + books.itemLeft[item], 0) === amount;
  // a line that says who paid is the batch only where it is the whole day
  if (books.lines.iban.at(line) !== "" && !isAll) return undefined;
  const proposal = theOneSet(books, line, pool);
  if (!proposal) return undefined;
  const hold = proposal.hold ?? holdOf(books, line, proposal.readings[0]);
  const facts = { ...proposal.facts, by: "executionDate", executionDate: dayOf(books, line) };
  return { ...proposal, facts, ...(hold && { hold }), yields: true };
}

/** What was to be executed on the day of the line, in its currency. */
function poolOf(books: Books, line: number): number[] {
  const day = dayOf(books, line);
  if (day === (NO_DAY as number)) return [];
  return executedOn(books.items, day).filter((item) => isOpen(books, item) && sameCurrency(books, line, item));
}

/** The line's booking date, or its value date where nothing was executed on that. */
function dayOf(books: Books, line: number): number {
  const { bookingDate, valueDate } = books.lines;
  return executedOn(books.items, bookingDate[line]).length > 0 ? bookingDate[line] : valueDate[line];
}

/** The set with exactly the line's amount: cleared only if it is proven the only one and no accident. */
function theOneSet(books: Books, line: number, items: readonly number[]): Proposal | undefined {
  const pool = [...items].sort((a, b) => books.itemRank[a] - books.itemRank[b]);
  const amount = books.lineLeft[line];
  if (pool.length > MOST_ITEMS) return undefined;
  const amounts = gathered(books.itemLeft, pool);
  const odds = expectedHits(amounts, amount);
  if (odds > MOST_WORTH_OFFERING) return undefined;
  const answer = countSubsets(amounts, amount);
  if (answer.kind === "none" || answer.kind === "undecided") return undefined;
  const sets = answer.sets.map((set) => set.map((at) => pool[at]));
  const free = sets.filter((set) => set.every((item) => isFree(books, item)));
  if (free.length === 0) return undefined;
  const hold = holdOfSet(books, free[0], sets, odds);
  return { line, readings: hold ? free : [free[0]], facts: { odds: oddsText(odds) }, ...(hold && { hold }) };
}

function holdOfSet(books: Books, set: Reading, sets: readonly Reading[], odds: number): Explanation | undefined {
  const other = sets.find((another) => another !== set);
  if (other) return because("notOnly", { other: numbersOf(books, other) });
  return odds > MOST_CHANCE ? because("byChance", { odds: oddsText(odds) }) : undefined;
}
