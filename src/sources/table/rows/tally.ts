import type { ControlTotal } from "./report";

/** Control totals per currency, in the order in which the currencies appear (spec 1). */
export function controlTotals(units: Float64Array, currency: (index: number) => string): ControlTotal[] {
  const totals = new Map<string, { debit: number; credit: number }>();
  units.forEach((amount, index) => {
    const code = currency(index);
    const total = totals.get(code) ?? { debit: 0, credit: 0 };
    if (amount > 0) total.debit += amount;
    else total.credit -= amount;
    totals.set(code, total);
  });
  return [...totals].map(([code, { debit, credit }]) => ({ currency: code, debit, credit, balance: debit - credit }));
}
