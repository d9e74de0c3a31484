import type { Match } from "../../domain/clear/match";
import { canRedo, canUndo } from "../../domain/decisions/undo";
import type { Outcome, Tally } from "../api";
import type { Session } from "./session";
import { viewOf, type RowStanding, type Standing } from "./state/view";

/**
 * What the run came to, decisions included, for the sentence, the bar and the breakdown of
 * ux.md. Amounts are absolute, in the currency that most lines have; other currencies are
 * counted but not added up (spec 3: currencies do not mix).
 */
export function outcomeOf(session: Session): Outcome {
  const view = viewOf(session);
  const { lines } = session.ledger;
  const { currency, lineSizes, itemSizes } = sizesOf(session.ledger);
  return {
    currency,
    lines: {
      ...tallies(view.lines, lineSizes),
      in: tally(lines.amount, lineSizes, (amount) => amount > 0),
      out: tally(lines.amount, lineSizes, (amount) => amount < 0),
    },
    items: tallies(view.items, itemSizes),
    byCriterion: [...criteria("cleared", view.cleared, currency), ...criteria("suggested", view.suggested, currency)],
    tabs: { suggested: view.suggested.length, cleared: view.cleared.length, open: view.open.length },
    canUndo: canUndo(session.decisions),
    canRedo: canRedo(session.decisions),
  };
}

type Criterion = Outcome["byCriterion"][number];

/** What each criterion came to, in the order in which they come. */
function criteria(
  outcome: Criterion["outcome"],
  standings: readonly Standing[],
  currency: string,
): Iterable<Criterion> {
  const byName = new Map<string, { -readonly [K in keyof Criterion]: Criterion[K] }>();
  for (const { match } of standings) {
    const { criterion } = match;
    let so = byName.get(criterion);
    if (!so) byName.set(criterion, (so = { criterion, outcome, matches: 0, amount: 0 }));
    so.matches++;
    if (match.currency === currency) so.amount += takenBy(match);
  }
  return byName.values();
}

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
  let sum = 0;
  if (lines.length > 0) for (const { amount } of lines) sum += Math.abs(amount);
  else for (const { amount } of items) sum += Math.max(0, amount);
  return sum;
}

/** A row in part cleared counts where its rest is: with the open ones. */
function tallies(
  rows: readonly RowStanding[],
  sizes: Float64Array,
): Record<"total" | "cleared" | "suggested" | "open", Tally> {
  const [cleared, suggested, open] = Array.from({ length: 3 }, () => ({ count: 0, amount: 0 }));
  for (let i = 0; i < rows.length; i++) {
    const { status } = rows[i];
    const own = status === "cleared" ? cleared : status === "suggested" ? suggested : open;
    own.count++;
    own.amount += sizes[i];
  }
  const amount = cleared.amount + suggested.amount + open.amount;
  return { total: { count: rows.length, amount }, cleared, suggested, open };
}

function tally(amounts: Float64Array, sizes: Float64Array, counts: (amount: number) => boolean): Tally {
  let count = 0;
  let amount = 0;
  for (let i = 0; i < amounts.length; i++) {
    if (!counts(amounts[i])) continue;
    count++;
    amount += sizes[i];
  }
  return { count, amount };
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
