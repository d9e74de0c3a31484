import { dayOf } from "../../../domain/dates/iso";
import { minorDigits } from "../../../domain/money/currency";
import { signed } from "../decimal-text";

/** Length of a record. */
const WIDTH = 128;

/** Records of 128 characters; spaces that were stripped at their ends are made good. */
export function recordsOf(text: string): string[] {
  return text
    .replace(/[^\P{Cc}\r\n]|\ufeff/gu, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => line.padEnd(WIDTH));
}

/** The text from a position to another, both counted from 1 as the standard does. */
export function at(record: string, from: number, to: number): string {
  return record.slice(from - 1, to);
}

/**
 * The decimal text of 12 digits and three decimals behind a sign (0 credit, 1 debit); a
 * third decimal that says nothing is dropped. "" where it is no amount.
 *
 * @example amountOf("0", "000000812690000", "EUR") // "812690.00"
 */
export function amountOf(sign: string, digits: string, currency: string): string {
  if (!/^[01]$/.test(sign) || !/^\d{15}$/.test(digits)) return "";
  const fraction = digits.slice(12);
  const needed = minorDigits(currency);
  const kept = /^0*$/.test(fraction.slice(needed)) ? fraction.slice(0, needed) : fraction;
  const whole = digits.slice(0, 12).replace(/^0+(?=\d)/, "");
  return signed(kept === "" ? whole : `${whole}.${kept}`, sign === "1" ? -1 : 1);
}

/** `yyyy-mm-dd` of DDMMYY; "" where there is none (000000) or it is no date. */
export function dateOf(text: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  const iso = `${Number(year) < 80 ? "20" : "19"}${year}-${month}-${day}`;
  return dayOf(iso) === undefined ? "" : iso;
}

/** A text with single spaces. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
