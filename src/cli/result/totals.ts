import type { RowOutcome } from "../../domain/clear/status";
import { decimalOf } from "../../domain/money/decimal";
import type { Matched } from "../reconcile-sources";

/** A count of rows and their absolute amount in the main currency; every currency apart where there are several. */
export interface Total {
  readonly count: number;
  readonly amount: string;
  readonly amounts?: Readonly<Record<string, string>>;
}

export interface Totals {
  readonly currency: string;
  readonly items: Total;
  readonly lines: Total;
  /** the three below are of the lines, or of the items where there is no statement; together they are all of them */
  readonly cleared: Total;
  readonly suggested: Total;
  readonly unmatched: Total;
}

/**
 * The totals of a run. A row that was cleared in part counts as cleared; its amount is split: what was
 * taken is cleared, its rest unmatched. Currencies are not added up (spec 3).
 */
export function totalsOf({ ledger, items, lines }: Matched, hasStatement: boolean): Totals {
  const ofItems = { rows: items, amounts: ledger.items.openAmount, currency: ledger.items.currency };
  const ofLines = { rows: lines, amounts: ledger.lines.amount, currency: ledger.lines.currency };
  const main = mainCurrency(hasStatement && ledger.lines.count > 0 ? ofLines : ofItems);
  const cleared = sum();
  const suggested = sum();
  const unmatched = sum();
  const { rows, amounts, currency } = hasStatement ? ofLines : ofItems;
  rows.forEach(({ status, rest }: RowOutcome, i) => {
    const code = currency.at(i);
    const isTaken = status === "cleared" || status === "partial";
    (isTaken ? cleared : status === "suggested" ? suggested : unmatched).count++;
    if (isTaken) cleared.add(code, Math.abs(amounts[i] - rest));
    const left = Math.abs(rest);
    if (left > 0) (status === "suggested" ? suggested : unmatched).add(code, left);
  });
  const whole = (side: typeof ofItems) => {
    const total = sum();
    side.amounts.forEach((amount, i) => total.add(side.currency.at(i), Math.abs(amount)));
    total.count = side.amounts.length;
    return total.result(main);
  };
  return {
    currency: main,
    items: whole(ofItems),
    lines: whole(ofLines),
    cleared: cleared.result(main),
    suggested: suggested.result(main),
    unmatched: unmatched.result(main),
  };
}

/** Adds up by currency, exactly: beyond what a double holds the sum is carried over into a whole number of any size (law 9). */
function sum() {
  const amounts = new Map<string, number>();
  const carried = new Map<string, bigint>();
  return {
    count: 0,
    add(currency: string, amount: number) {
      const total = (amounts.get(currency) ?? 0) + amount;
      if (Number.isSafeInteger(total)) {
        amounts.set(currency, total);
        return;
      }
      carried.set(currency, (carried.get(currency) ?? 0n) + BigInt(amounts.get(currency) ?? 0));
      amounts.set(currency, amount);
    },
    result(main: string): Total {
      const shown = (currency: string) =>
        decimalOf((carried.get(currency) ?? 0n) + BigInt(amounts.get(currency) ?? 0), currency);
      const currencies = [...amounts.keys()].sort();
      const several = currencies.some((currency) => currency !== main);
      return {
        count: this.count,
        amount: shown(main),
        ...(several ? { amounts: Object.fromEntries(currencies.map((currency) => [currency, shown(currency)])) } : {}),
      };
    },
  };
}

/** The currency of most rows; of equally many the first by name. */
function mainCurrency({ amounts, currency }: { amounts: Float64Array; currency: { at(i: number): string } }): string {
  const counts = new Map<string, number>();
  for (let i = 0; i < amounts.length; i++) counts.set(currency.at(i), (counts.get(currency.at(i)) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] || "EUR";
}
