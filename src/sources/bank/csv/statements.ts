import type { Problem } from "../../../domain/ledger/problem";
import type { BankEntry, BankStatement } from "../bank-file";
import { given } from "../camt-detail";
import { minorDigits } from "../../../domain/money/currency";
import { ownText } from "../../../domain/text/own-text";
import { sameAmount } from "../notices";
import { proven } from "../proof";
import { differenceOf, sumOf } from "../decimal-text";

/** An entry with what its row says about the account: its balance before or after it. */
export interface AccountRow {
  readonly account: string;
  readonly currency: string;
  readonly entry: BankEntry;
  readonly after: string | undefined;
  readonly before: string | undefined;
  /** the bank's number of the statement; "" for none */
  readonly number: string;
}

/** So many places where the balance does not follow are named; one file of another order has thousands. */
const MOST_BREAKS = 10;

/**
 * The rows of a file as statements: one per account and currency, in the order in which they
 * appear. Opening and closing follow from the balances that stand in the rows, whichever way
 * they are sorted; where a row is missing between two of them, the difference shows it and a
 * notice names the row (issue 4, Proof of reading).
 */
export function statementsOfRows(source: string, rows: readonly AccountRow[], notices: Problem[]): BankStatement[] {
  const accounts = new Map<string, AccountRow[]>();
  let last: AccountRow[] = [];
  for (const row of rows) {
    if (row.account !== last[0]?.account || row.currency !== last[0].currency) {
      const key = `${row.account} ${row.currency}`;
      last = accounts.get(key) ?? [];
      accounts.set(key, last);
    }
    last.push(row);
  }
  return [...accounts.values()].map((found) => {
    const [{ account, currency, number }] = found;
    return proven({
      account: ownText(account),
      currency,
      ...given({ number: found.every((row) => row.number === number) ? ownText(number) : "", ...periodOf(found) }),
      ...balancesOf(source, found, notices),
      entries: found.map(({ entry }) => entry),
    });
  });
}

/** The first and the last day; "" where no row has one. */
function periodOf(rows: readonly AccountRow[]): { from: string; to: string } {
  let [from, to] = ["", ""];
  for (const { entry } of rows) {
    const { date } = entry;
    if (date === undefined) continue;
    if (from === "" || date < from) from = date;
    if (date > to) to = date;
  }
  return { from, to };
}

interface Balances {
  readonly opening?: string;
  readonly closing?: string;
}

/** A row whose balances on both sides are known. */
interface Step {
  readonly before: string;
  readonly after: string;
  readonly index: number;
}

function balancesOf(source: string, rows: readonly AccountRow[], notices: Problem[]): Balances {
  const steps: Step[] = [];
  rows.forEach((row, index) => {
    const step = stepOf(row, index);
    if (step) steps.push(step);
  });
  if (steps.length === 0) return {};
  const loose = looseEnds(steps);
  if (steps.length === rows.length && loose.openings.length === 1 && loose.closings.length === 1)
    return { opening: loose.openings[0], closing: loose.closings[0] };
  const forward = isForward(rows, steps);
  const ordered = forward ? steps : [...steps].reverse();
  if (loose.openings.length > 0) nameBreaks(source, rows, ordered, notices);
  const [first, last] = [ordered[0], ordered[ordered.length - 1]];
  const [head, tail] = forward ? [first.index, last.index] : [last.index, first.index];
  const [above, below] = [rows.slice(0, head), rows.slice(tail + 1)];
  const decimals = minorDigits(rows[0].currency);
  const amounts = (found: readonly AccountRow[]): string[] => found.map(({ entry: { amount } }) => amount ?? "0");
  // rows without a balance at either end are before or behind the chain
  return {
    opening: differenceOf(first.before, [], sumOf(amounts(forward ? above : below), 0), decimals),
    closing: sumOf([last.after, ...amounts(forward ? below : above)], decimals),
  };
}

function stepOf({ entry: { amount }, before, after, currency }: AccountRow, index: number): Step | undefined {
  const decimals = minorDigits(currency);
  if (after !== undefined && before !== undefined) return { before, after, index };
  if (amount === undefined) return undefined;
  if (after !== undefined) return { before: differenceOf(after, [], amount, decimals), after, index };
  return before === undefined ? undefined : { before, after: sumOf([before, amount], decimals), index };
}

/** Balances that no other row leads to or goes on from: one of each where nothing is missing, in whatever order. */
function looseEnds(steps: readonly Step[]): { openings: string[]; closings: string[] } {
  const [first, last] = [steps[0], steps[steps.length - 1]];
  for (const [opening, closing, isChain] of [
    [first.before, last.after, (i: number) => steps[i].before === steps[i - 1].after],
    [last.before, first.after, (i: number) => steps[i].after === steps[i - 1].before],
  ] as const) {
    if (plain(opening) !== plain(closing) && steps.every((_, i) => i === 0 || isChain(i)))
      return { openings: [opening], closings: [closing] };
  }
  const count = new Map<string, { text: string; times: number }>();
  const add = (text: string, times: number): void => {
    const key = plain(text);
    const found = count.get(key);
    if (found) found.times += times;
    else count.set(key, { text, times });
  };
  for (const { before, after } of steps) {
    add(before, 1);
    add(after, -1);
  }
  const ends = (sign: 1 | -1): string[] =>
    [...count.values()].flatMap(({ text, times }) => Array<string>(Math.max(0, times * sign)).fill(text));
  return { openings: ends(1), closings: ends(-1) };
}

/** Oldest first? By the balances of rows that stand next to each other; by the dates where they don't tell. */
function isForward(rows: readonly AccountRow[], steps: readonly Step[]): boolean {
  let [forward, backward] = [0, 0];
  for (let i = 1; i < steps.length; i++) {
    if (sameAmount(steps[i - 1].after, steps[i].before)) forward++;
    if (sameAmount(steps[i].after, steps[i - 1].before)) backward++;
  }
  if (forward !== backward) return forward > backward;
  return (rows[0].entry.date ?? "") <= (rows[rows.length - 1].entry.date ?? "");
}

function nameBreaks(source: string, rows: readonly AccountRow[], ordered: readonly Step[], notices: Problem[]): void {
  let named = 0;
  for (let i = 1; i < ordered.length && named < MOST_BREAKS; i++) {
    const [found, expected] = [ordered[i].before, ordered[i - 1].after];
    if (sameAmount(found, expected)) continue;
    named++;
    const { entry } = rows[ordered[i].index];
    notices.push({ code: "balanceBreak", place: { source, row: entry.row }, found, expected });
  }
}

function plain(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
