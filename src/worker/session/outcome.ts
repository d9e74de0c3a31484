import type { Match } from "../../domain/clear/match";
import { canRedo, canUndo } from "../../domain/decisions/undo";
import type { Outcome, Tally } from "../api";
import type { Session } from "./session";
import { viewOf, type RowStanding } from "./view";

/**
 * What the run came to, decisions included, for the sentence, the bar and the breakdown of
 * ux.md. Amounts are absolute, in the currency that most lines have; other currencies are
 * counted but not added up (spec 3: currencies do not mix).
 */
export function outcomeOf(session: Session): Outcome {
  const view = viewOf(session);
  const { lines } = session.ledger;
  const { currency, lineSizes, itemSizes } = sizesOf(session.ledger);
  const lineRow = (i: number) => lineSizes[i];
  const itemRow = (i: number) => itemSizes[i];
  const byCriterion = new Map<string, { -readonly [K in keyof Criterion]: Criterion[K] }>();
  for (const { match, state } of [...view.cleared, ...view.suggested]) {
    const outcome = state === "suggested" ? "suggested" : "cleared";
    const key = `${outcome} ${match.criterion}`;
    const so = byCriterion.get(key) ?? { criterion: match.criterion, outcome, matches: 0, amount: 0 };
    if (so.matches === 0) byCriterion.set(key, so);
    so.matches++;
    if (match.currency === currency) so.amount += takenBy(match);
  }
  return {
    currency,
    lines: {
      ...tallies(view.lines, lineRow),
      in: tally(view.lines, (_, i) => (lines.amount[i] > 0 ? lineRow(i) : undefined)),
      out: tally(view.lines, (_, i) => (lines.amount[i] < 0 ? lineRow(i) : undefined)),
    },
    items: tallies(view.items, itemRow),
    byCriterion: [...byCriterion.values()],
    tabs: { suggested: view.suggested.length, cleared: view.cleared.length, open: view.open.length },
    canUndo: canUndo(session.decisions),
    canRedo: canRedo(session.decisions),
  };
}

type Criterion = Outcome["byCriterion"][number];

interface Sizes {
  readonly currency: string;
  /** by line and by item: what it counts for, in minor units */
  readonly lineSizes: Float64Array;
  readonly itemSizes: Float64Array;
}

const sizes = new WeakMap<Session["ledger"], Sizes>();

/** What every row counts for; made once for the rows as they are. */
function sizesOf(ledger: Session["ledger"]): Sizes {
  const known = sizes.get(ledger);
  if (known) return known;
  const { items, lines } = ledger;
  const currency = mainCurrency(lines.count > 0 ? lines.currency : items.currency);
  const sizeOf = (own: { at(i: number): string }) => (amount: number, i: number) =>
    own.at(i) === currency ? Math.abs(amount) : 0;
  const made = {
    currency,
    lineSizes: lines.amount.map(sizeOf(lines.currency)),
    itemSizes: items.openAmount.map(sizeOf(items.currency)),
  };
  sizes.set(ledger, made);
  return made;
}

/** What a match clears: of its lines, or of the debit side where items settle each other. */
function takenBy({ lines, items }: Match): number {
  if (lines.length > 0) return lines.reduce((sum, part) => sum + Math.abs(part.amount), 0);
  return items.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
}

/** A row in part cleared counts where its rest is: with the open ones. */
function tallies(rows: readonly RowStanding[], amount: (index: number) => number) {
  return {
    total: tally(rows, (_, i) => amount(i)),
    cleared: tally(rows, (row, i) => (row.status === "cleared" ? amount(i) : undefined)),
    suggested: tally(rows, (row, i) => (row.status === "suggested" ? amount(i) : undefined)),
    open: tally(rows, (row, i) => (row.status === "cleared" || row.status === "suggested" ? undefined : amount(i))),
  };
}

function tally(rows: readonly RowStanding[], amount: (row: RowStanding, index: number) => number | undefined): Tally {
  let count = 0;
  let sum = 0;
  rows.forEach((row, index) => {
    const value = amount(row, index);
    if (value === undefined) return;
    count++;
    sum += value;
  });
  return { count, amount: sum };
}

function mainCurrency(column: { length: number; at(i: number): string }): string {
  const counts = new Map<string, number>();
  for (let i = 0; i < column.length; i++) counts.set(column.at(i), (counts.get(column.at(i)) ?? 0) + 1);
  let most = "EUR";
  let highest = 0;
  for (const [currency, count] of counts) {
    if (count > highest || (count === highest && currency < most)) [most, highest] = [currency, count];
  }
  return most;
}
