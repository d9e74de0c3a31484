import { isZero, sumOf } from "../bank/decimal-text";

/** The decimal text with the opposite sign. @example negated("-2.50") // "2.50" */
export function negated(decimal: string): string {
  if (decimal.startsWith("-")) return decimal.slice(1);
  return isZero(decimal) ? decimal : `-${decimal}`;
}

/** `a - b`, exactly. @example less("10.00", "2.50") // "7.50" */
export function less(a: string, b: string): string {
  return sumOf([a, negated(b)], 0);
}

/** Is the decimal below zero? */
export function isNegative(decimal: string | undefined): boolean {
  return decimal?.startsWith("-") ?? false;
}

/** Do two decimals come to the same? */
export function isSame(a: string, b: string): boolean {
  return isZero(less(a, b));
}

/** Credit less debit, where they stand in two columns; undefined where both are empty. */
export function balanceOf(credit: string | undefined, debit: string | undefined): string | undefined {
  if (debit === undefined) return credit;
  return credit === undefined ? negated(debit) : less(credit, debit);
}
