import type { Assignments } from "../assign/assign";
import type { Relations } from "../assign/relations";
import type { Learned } from "../learn/learned";
import type { OpenItems } from "../ledger/open-items";
import type { StatementLines } from "../ledger/statement-lines";
import type { DateWindow, Profile } from "../profile/profile";
import type { Payouts } from "../payout/payouts";
import { indexShare } from "../progress-share";
import type { Held, Progress } from "../reconcile";
import { currencyOf, indexItems, type ItemIndex } from "./item-index";
import { rankLines } from "./score/ranks";
import { isSure } from "./evidence/sure";
import type { ReferenceIndex } from "./references";
import type { Findings } from "./references/findings";

export { currencyOf } from "./item-index";

/**
 * Everything that a run knows, in columns and indexes built once, and the one place that says
 * who used which cent.
 */
export interface Books {
  readonly items: OpenItems;
  readonly lines: StatementLines;
  readonly profile: Profile;
  readonly held: Held;
  readonly relations: Relations;
  readonly assigned: Assignments;
  readonly findings: Findings;
  /** every reference of every item, for what a line names with a typing error */
  readonly references: ReferenceIndex;
  /** minor units open when the run began, held matches taken off */
  readonly itemAmount: Float64Array;
  readonly lineAmount: Float64Array;
  /** minor units open now */
  readonly itemLeft: Float64Array;
  readonly lineLeft: Float64Array;
  /** 1 once a match of this run takes it: it takes no part any more */
  readonly itemDone: Uint8Array;
  readonly lineDone: Uint8Array;
  readonly blocked: Uint8Array;
  /** place in the order date, number, key */
  readonly itemRank: Int32Array;
  readonly lineRank: Int32Array;
  /** positions in the order of rank */
  readonly linesInOrder: Int32Array;
  readonly itemIndex: ItemIndex;
  /** how many waiting lines name the item by a strong reference */
  readonly namedBy: Int32Array;
  /** lines whose references admit more than one reading: weaker evidence may not choose */
  readonly unclear: Uint8Array;
  /** items against items (spec 4): how far apart the dates of several may lie */
  readonly window?: DateWindow;
  /** items against items: those, seen as lines, that another names: their amount alone may not choose */
  readonly namedLines?: ReadonlySet<number>;
  /** lines that an item was offered to with a relation or a reference: weaker evidence may not choose it */
  readonly offeredTo: Map<number, number[]>;
  /** returns whose original was not found: no other item may take its place */
  readonly setAside: Uint8Array;
  /** what approved clearings taught: ranks suggestions, never clears (spec 8) */
  readonly learned?: Learned;
  /** the payouts of providers among the lines (spec 6) */
  readonly payouts?: Payouts;
}

/** What is known before the indexes are built. */
export type Known = Pick<
  Books,
  | "items"
  | "lines"
  | "profile"
  | "held"
  | "relations"
  | "assigned"
  | "findings"
  | "references"
  | "itemAmount"
  | "lineAmount"
  | "itemRank"
  | "window"
  | "namedLines"
  | "learned"
  | "payouts"
>;

/** Minor units that are open after the held matches: their cents are used (spec 0, law 3). */
export function amountsAfterHeld(
  items: OpenItems,
  lines: StatementLines,
  held: Held,
): Pick<Books, "itemAmount" | "lineAmount"> {
  const itemAmount = Float64Array.from(items.openAmount);
  const lineAmount = Float64Array.from(lines.amount);
  for (const match of held.matches) {
    for (const part of match.items) itemAmount[part.index] -= part.amount;
    for (const part of match.lines) {
      const own = currencyOf(lines.currency.at(part.index));
      // a match in the instructed currency uses the whole line
      lineAmount[part.index] = own === match.currency ? lineAmount[part.index] - part.amount : 0;
    }
  }
  return { itemAmount, lineAmount };
}

const SLICE = 5000;

/** Opens the books of a run. */
export function* openBooks(known: Known): Generator<Progress, Books> {
  const { items, lines } = known;
  const blocked = Uint8Array.from(items.blocked);
  for (const item of known.held.blockedItems) blocked[item] = 1;
  const lineRank = yield* indexShare(rankLines(lines), 800, 880);
  const linesInOrder = new Int32Array(lines.count);
  lineRank.forEach((place, line) => (linesInOrder[place] = line));
  const books: Books = {
    ...known,
    itemLeft: Float64Array.from(known.itemAmount),
    lineLeft: Float64Array.from(known.lineAmount),
    itemDone: new Uint8Array(items.count),
    lineDone: new Uint8Array(lines.count),
    blocked,
    lineRank,
    linesInOrder,
    itemIndex: yield* indexShare(indexItems(items, known.relations, known.itemAmount), 880, 950),
    namedBy: new Int32Array(items.count),
    unclear: new Uint8Array(lines.count),
    offeredTo: new Map<number, number[]>(),
    setAside: new Uint8Array(lines.count),
  };
  yield* indexShare(countAllNames(books), 950, 1000);
  return books;
}

function* countAllNames(books: Books): Generator<Progress> {
  const { count } = books.lines;
  for (let line = 0; line < count; line++) {
    if (line % SLICE === 0) yield { stage: "index", done: line, of: count };
    countNames(books, line, 1);
  }
}

/** Counts a waiting line among those that name its items (1), or takes it off (-1). */
export function countNames(books: Books, line: number, by: 1 | -1): void {
  const finding = books.findings.of[line];
  if (!finding || books.assigned.internal[line]) return;
  const count = (item: number) => {
    if (books.itemAmount[item] * books.lineAmount[line] > 0) books.namedBy[item] += by;
  };
  const [first] = finding.mentions;
  if (finding.mentions.length === 1) {
    if (isSure(books, line, first)) count(first.item);
    return;
  }
  const items = new Set<number>();
  for (const m of finding.mentions) if (isSure(books, line, m)) items.add(m.item);
  for (const item of items) count(item);
}

/** May the item still be cleared in this run? */
export function isFree(books: Books, item: number): boolean {
  return books.itemDone[item] === 0 && books.blocked[item] === 0 && books.itemLeft[item] !== 0;
}

/** Is the item still open, be it blocked? It counts when uniqueness is judged. */
export function isOpen(books: Books, item: number): boolean {
  return books.itemDone[item] === 0 && books.itemLeft[item] !== 0;
}

/** May the line still be cleared in this run? */
export function isWaiting(books: Books, line: number): boolean {
  return books.lineDone[line] === 0 && books.lineLeft[line] !== 0 && books.assigned.internal[line] === 0;
}
