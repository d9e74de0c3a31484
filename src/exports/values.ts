import { dateOf } from "../domain/dates/calendar";
import type { JournalLine } from "../domain/journal/document";
import { decimalOf } from "../domain/money/decimal";

/** @example amountText(121000, "EUR", ",") // "1210,00" */
export function amountText(minor: number, currency: string, decimal: "," | "."): string {
  return decimalOf(minor, currency).replace(".", decimal);
}

/** As `amountText`; "" for nothing, as the empty side of a journal line is written. */
export function sideText(minor: number, currency: string, decimal: "," | "."): string {
  return minor === 0 ? "" : amountText(minor, currency, decimal);
}

/** Debit positive, credit negative. @example signedOf(line) // -121000 */
export function signedOf({ debit, credit }: JournalLine): number {
  return debit - credit;
}

/** dd-mm-jjjj, as Dutch packages import it. @example dutchDate(20452) // "30-12-2025" */
export function dutchDate(day: number): string {
  const { year, month, day: ofMonth } = dateOf(day);
  return `${two(ofMonth)}-${two(month)}-${String(year).padStart(4, "0")}`;
}

/** @example two(7) // "07" */
export function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** A text cut to what a package takes, on one line. @example oneLine("a\nb", 3) // "a b" */
export function oneLine(text: string, longest = Infinity): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longest ? line : line.slice(0, longest).trimEnd();
}
