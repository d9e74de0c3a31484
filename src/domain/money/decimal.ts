import { minorDigits, minorFactor } from "./currency";
import { minor, type Minor } from "./minor";

/**
 * Why a text or number is no amount in a currency: no number at all, more decimals than
 * the currency has, or more minor units than can be counted exactly. The words are keys
 * of problems.
 */
export type AmountFault = "notAnAmount" | "tooManyDecimals" | "amountTooLarge";

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d*))?$|^([+-]?)\.(\d+)$/;

/**
 * Minor units of a decimal text: digits, at most one point, a sign in front. Zeros beyond
 * the currency's decimals are allowed ("10.5000"), other digits there are a fault (law 9).
 *
 * @returns whole minor units, or what is wrong
 * @example minorOfDecimal("1210.00", "EUR") // 121000
 * @example minorOfDecimal("12.345", "EUR") // "tooManyDecimals"
 */
export function minorOfDecimal(text: string, currency: string): Minor | AmountFault {
  const match = DECIMAL.exec(text);
  if (!match) return "notAnAmount";
  const sign = (match[1] ?? match[4]) === "-" ? -1 : 1;
  const whole = match[2] ?? "0";
  const fraction = match[3] ?? match[5] ?? "";
  const digits = minorDigits(currency);
  if (/[1-9]/.test(fraction.slice(digits))) return "tooManyDecimals";
  const units = Number(whole + fraction.slice(0, digits).padEnd(digits, "0"));
  return Number.isSafeInteger(units) ? minor(sign * units) : "amountTooLarge";
}

/** Noise of sums and differences that Excel leaves behind the 15 digits, in main units: `1210.1-1210` is 0.0999999999999091. */
const NOISE = 1e-9;

/**
 * Minor units of a number in a cell. Excel keeps 15 digits, so the number is read at 15
 * digits and what arithmetic left beyond is dropped; a real further decimal is a fault (law 9).
 *
 * @returns whole minor units, or what is wrong
 * @example minorOfNumber(0.1 + 0.2, "EUR") // 30
 * @example minorOfNumber(12.345, "EUR") // "tooManyDecimals"
 */
export function minorOfNumber(value: number, currency: string): Minor | AmountFault {
  if (!Number.isFinite(value)) return "notAnAmount";
  const factor = minorFactor(currency);
  const units = Math.round(value * factor);
  if (!Number.isSafeInteger(units)) return "amountTooLarge";
  // the double nearest to a decimal is what that decimal divided out gives
  if (units / factor === value) return minor(units);
  const read = Number(value.toPrecision(15));
  if (units / factor === read || Math.abs(read - units / factor) < NOISE) return minor(units);
  return "tooManyDecimals";
}

/**
 * The decimal text of an amount, with a point and all decimals of the currency.
 *
 * @param amount whole minor units
 * @example decimalOf(121000, "EUR") // "1210.00"
 * @example decimalOf(-5, "EUR") // "-0.05"
 */
export function decimalOf(amount: number | bigint, currency: string): string {
  const digits = minorDigits(currency);
  const text = String(amount < 0 ? -amount : amount).padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  const sign = amount < 0 ? "-" : "";
  return digits === 0 ? sign + whole : `${sign}${whole}.${text.slice(-digits)}`;
}
