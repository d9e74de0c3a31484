import type { Assignment, Assignments } from "../../assign/assign";
import { labelledCode, type Relations } from "../../assign/relations";
import { NO_DAY } from "../../dates/day";
import type { OpenItems } from "../../ledger/open-items";
import type { StatementLines } from "../../ledger/statement-lines";
import type { TextColumn } from "../../ledger/text-column";
import { minor } from "../../money/minor";
import type { Held, Progress, Reconciliation } from "../../reconcile";
import { NOTHING_HELD } from "../held";
import type { Evidence, Explanation, Match, Part } from "../match";
import type { Pools } from "../sets/pools";
import type { RowOutcome } from "../status";
import { tellingMatch, type Telling } from "../telling";

/**
 * Open items that settle other open items, seen as statement lines (spec 4): a payment or credit
 * note of -1.210,00 settles what a line of 1.210,00 would.
 */
export interface Settling {
  /** by pseudo-line: the item that it is */
  readonly item: readonly number[];
  readonly lines: StatementLines;
  /** what is left to be settled: the settling items stand in it empty */
  readonly items: OpenItems;
  readonly assigned: Assignments;
  readonly held: Held;
}

const STAGE = "index";
const SLICE = 5000;

/**
 * Splits a list of open items into those that settle and those to be settled: of a debtor the
 * credit items, of a creditor the debit items. Items without a pool settle nothing.
 *
 * @param out items that take no part at all
 * @param credits items that would settle, but are to be settled: a payment names them
 */
export function* settlingItems(
  items: OpenItems,
  { relations, isCreditor }: Pools,
  held: Held,
  out: (item: number) => boolean,
  credits: ReadonlySet<number> = NONE,
): Generator<Progress, Settling> {
  const blocked = new Set(held.blockedItems);
  const item: number[] = [];
  const place = new Map<number, number>();
  for (let i = 0; i < items.count; i++) {
    if (i % SLICE === 0) yield { stage: STAGE, done: i, of: items.count };
    const settles = isCreditor(i) ? items.openAmount[i] > 0 : items.openAmount[i] < 0;
    if (!settles || credits.has(i) || relations.ofItem[i] < 0 || items.blocked[i] || blocked.has(i) || out(i)) continue;
    place.set(i, item.length);
    item.push(i);
  }
  // what was refused of a statement line says nothing about items among themselves
  const refused = held.refused
    .filter((pair) => pair.lines.length === 0)
    .map((pair) => ({
      lines: pair.items.filter((i) => place.has(i)).map((i) => place.get(i)!),
      items: pair.items.filter((i) => !place.has(i)),
    }));
  const whole = { stage: STAGE, done: items.count, of: items.count };
  yield whole;
  const lines = asLines(items, relations, item);
  yield whole;
  const left = without(items, (i) => place.has(i) || out(i));
  yield whole;
  return {
    item,
    lines,
    items: left,
    assigned: assignedTo(relations, item),
    held: { ...NOTHING_HELD, refused, blockedItems: held.blockedItems },
  };
}

function asLines(items: OpenItems, relations: Relations, item: readonly number[]): StatementLines {
  const of = (read: (i: number) => string): TextColumn => ({ length: item.length, at: (line) => read(item[line]) });
  const none = of(() => "");
  const booked = (i: number) =>
    items.bookingDate[i] === (NO_DAY as number) ? items.documentDate[i] : items.bookingDate[i];
  // its own number is told apart below: in a text it would look like an invoice that is not open
  const text = (i: number) => {
    const own = items.invoiceNumber.at(i);
    const all = [items.description, items.ourReference, items.yourReference].map((column) => column.at(i)).join(" ; ");
    return own.length < 4 ? all : all.replaceAll(own, " ; ");
  };
  return {
    count: item.length,
    source: Uint16Array.from(item, (i) => items.source[i]),
    row: Uint32Array.from(item, (i) => items.row[i]),
    reversal: new Uint8Array(item.length),
    id: of((i) => items.id.at(i)),
    ownAccount: none,
    currency: of((i) => items.currency.at(i)),
    instructedCurrency: none,
    name: none,
    iban: none,
    description: of(text),
    paymentReference: of((i) => items.paymentReference.at(i)),
    // a payment is often booked under the number of the invoice that it pays
    endToEndId: of((i) => items.endToEndId.at(i) || items.invoiceNumber.at(i)),
    batchId: none,
    code: none,
    relationCode: of((i) => labelledCode(relations, relations.ofItem[i])),
    bookingDate: Int32Array.from(item, booked),
    valueDate: new Int32Array(item.length).fill(NO_DAY),
    amount: Float64Array.from(item, (i) => -items.openAmount[i]),
    instructedAmount: new Float64Array(item.length).fill(NaN),
    charges: new Float64Array(item.length).fill(NaN),
  };
}

const NONE: ReadonlySet<number> = new Set();

/** The items with these emptied: positions stay what they are. */
export function without(items: OpenItems, isEmptied: (item: number) => boolean): OpenItems {
  const masked = (column: TextColumn): TextColumn => ({
    length: column.length,
    at: (i) => (isEmptied(i) ? "" : column.at(i)),
  });
  return {
    ...items,
    openAmount: items.openAmount.map((amount, i) => (isEmptied(i) ? 0 : amount)),
    invoiceNumber: masked(items.invoiceNumber),
    ourReference: masked(items.ourReference),
    yourReference: masked(items.yourReference),
    paymentReference: masked(items.paymentReference),
    endToEndId: masked(items.endToEndId),
    batchId: masked(items.batchId),
  };
}

function assignedTo(relations: Relations, item: readonly number[]): Assignments {
  const relation = Int32Array.from(item, (i) => relations.ofItem[i]);
  // an account is no relation: nothing recognised one
  const of = Array.from(relation, (r): Assignment | undefined =>
    labelledCode(relations, r) === "" ? undefined : { relation: r, by: "relationCode", field: "relationCode" },
  );
  return { relation, of, internal: new Uint8Array(item.length), destination: new Map() };
}

/**
 * The result of such a run in terms of the items alone.
 *
 * @param held what was decided before: it comes first and stays
 */
export function* asItems(
  result: Reconciliation,
  items: OpenItems,
  settling: Settling,
  held: Held,
): Generator<Progress, Reconciliation> {
  const stage = "finish";
  const ends: RowOutcome[] = [...result.items];
  settling.item.forEach((item, line) => {
    const end = result.lines[line];
    ends[item] = { ...end, rest: end.rest === 0 ? 0 : -end.rest };
  });
  const among: RowOutcome[] = [];
  for (const end of ends) {
    if (among.length % SLICE === 0) yield { stage, done: among.length, of: ends.length };
    among.push(end.reason ? { ...end, reason: between(end.reason) } : end);
  }
  const matches = [...held.matches];
  for (const match of result.matches) {
    if (matches.length % SLICE === 0) yield { stage, done: ends.length, of: ends.length };
    matches.push(asItemsMatch(match, items, settling));
  }
  return { matches, items: among, lines: [] };
}

/** The column that the text of a pseudo-line came from (`asLines`). */
function placeIn(items: OpenItems, index: number, { found, in: { field } }: Evidence): Evidence["in"] {
  const side = "item";
  if (field === "endToEndId" && items.endToEndId.at(index) === "") return { side, index, field: "invoiceNumber" };
  if (field !== "description") return { side, index, field };
  const column = (["ourReference", "yourReference"] as const).find((name) => items[name].at(index).includes(found));
  return { side, index, field: column ?? field };
}

/** What is said of it speaks of items, and of no line. */
function between(explanation: Explanation): Explanation {
  return { ...explanation, facts: { ...explanation.facts, between: 1 } };
}

function asItemsMatch(match: Match, items: OpenItems, { item }: Settling): Match {
  const turned = (part: Part): Part => ({
    index: item[part.index],
    amount: minor(0 - part.amount),
    rest: minor(0 - part.rest),
  });
  const { relation, score, scoreParts: parts, contra } = match;
  const { outcome, criterion, difference, currency } = match;
  const all = [...match.items, ...match.lines.map(turned)];
  const bare = { outcome, criterion, items: all, lines: [], difference, currency };
  return tellingMatch(bare, new AmongItems(match, items, item), { relation, score, parts, contra });
}

/** What a match of pseudo-lines tells, in terms of the items; a class, as `Moment` is. */
class AmongItems implements Telling {
  constructor(
    private readonly match: Match,
    private readonly items: OpenItems,
    private readonly item: readonly number[],
  ) {}

  get evidence(): readonly Evidence[] {
    const { match, items, item } = this;
    return match.evidence.map((e) => (e.in.side === "item" ? e : { ...e, in: placeIn(items, item[e.in.index], e) }));
  }

  get explanation(): Explanation {
    return between(this.match.explanation);
  }
}
