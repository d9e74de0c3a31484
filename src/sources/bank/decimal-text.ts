import { Decimal } from "decimal.js";

/** Enough digits that no sum of a bank's amounts is ever rounded. */
const Exact = Decimal.clone({ precision: 100, toExpNeg: -100, toExpPos: 100 });

const DECIMAL = /^\d{1,30}(?:\.\d{0,30})?$|^\.\d{1,30}$/;

/** Is this an unsigned decimal text with a point, as XML Schema writes amounts? */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** The text of an amount with its sign; zero has none. @example signed("12.50", -1) // "-12.50" */
export function signed(text: string, sign: 1 | -1): string {
  return sign === -1 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** The exact sum of decimal texts, with at least `decimals` decimals. @example sumOf(["0.1", "0.2"], 2) // "0.30" */
export function sumOf(texts: readonly string[], decimals: number): string {
  let sum = new Exact(0);
  for (const text of texts) sum = sum.plus(text);
  return shown(sum, decimals);
}

/** opening + entries - closing, exactly. */
export function differenceOf(opening: string, entries: readonly string[], closing: string, decimals: number): string {
  return shown(new Exact(sumOf([opening, ...entries], 0)).minus(closing), decimals);
}

/** Is a decimal text zero? */
export function isZero(text: string): boolean {
  return !/[1-9]/.test(text);
}

function shown(value: Decimal, decimals: number): string {
  const zero = value.isZero() ? new Exact(0) : value;
  return zero.toFixed(Math.max(decimals, zero.decimalPlaces()));
}
