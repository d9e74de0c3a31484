import { isAllowed } from "../clear/tolerance";
import type { FinishedRun } from "./finished-run";
import type { Pair } from "./pair";

/** Minor units of the invoice against which a difference is measured (spec 5). */
export function invoiceAmountOf({ input: { items, profile } }: FinishedRun, item: number): number {
  const original = items.originalAmount[item];
  return profile.toleranceOf === "open" || Number.isNaN(original) ? items.openAmount[item] : original;
}

/** Is the difference of a pair more than the profile books, or does it book none? */
export function differsTooMuch(run: FinishedRun, { item, amount, open, currency }: Pair): boolean {
  const { profile } = run.input;
  if (!profile.criteria.includes("reference-within-tolerance")) return true;
  if (profile.differences === "short" && Math.abs(amount) > Math.abs(open)) return true;
  return !isAllowed(profile.tolerance, amount - open, invoiceAmountOf(run, item), currency);
}
