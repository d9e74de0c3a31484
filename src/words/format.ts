import { dateOf } from "../domain/dates/calendar";
import { NO_DAY } from "../domain/dates/day";
import { decimalOf } from "../domain/money/decimal";
import { baseOf, type Language } from "./language";

const SYMBOLS: Readonly<Record<string, string>> = { EUR: "€", USD: "US$", GBP: "£" };

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * An amount as people read it (ux.md, Tone): symbol, thousands, all decimals, minus in front.
 *
 * @param amount whole minor units
 * @example formatAmount("nl", 121000, "EUR") // "€ 1.210,00"
 * @example formatAmount("en", -121000, "EUR") // "-€ 1,210.00"
 */
export function formatAmount(language: Language, amount: number, currency: string): string {
  const sign = amount < 0 ? "-" : "";
  const symbol = Object.hasOwn(SYMBOLS, currency) ? SYMBOLS[currency] : currency;
  const figures = formatNumber(language, decimalOf(Math.abs(amount), currency));
  return symbol ? `${sign}${symbol} ${figures}` : sign + figures;
}

/**
 * A decimal text (point, minus in front) with the language's thousands and decimals.
 *
 * @example formatNumber("nl", "1210.5") // "1.210,5"
 */
export function formatNumber(language: Language, decimal: string): string {
  const [, sign = "", whole = "", fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? ["", "", decimal];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, baseOf(language) === "nl" ? "." : ",");
  return sign + grouped + (fraction === undefined ? "" : (baseOf(language) === "nl" ? "," : ".") + fraction);
}

/** A count of things. @example formatCount("nl", 100000) // "100.000" */
export function formatCount(language: Language, count: number): string {
  return formatNumber(language, String(count));
}

/**
 * A day as people read it; "" for NO_DAY.
 *
 * @example formatDay("nl", dayOf("2025-12-31")) // "31-12-2025"
 * @example formatDay("en", dayOf("2025-12-31")) // "31 Dec 2025"
 */
export function formatDay(language: Language, day: number): string {
  if (day === (NO_DAY as number)) return "";
  const { year, month, day: date } = dateOf(day);
  if (baseOf(language) === "en") return `${date} ${MONTHS[month - 1] ?? ""} ${year}`;
  return `${String(date).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}`;
}
