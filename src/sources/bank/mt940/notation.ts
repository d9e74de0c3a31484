import { dayOf, isoOf } from "../../../domain/dates/iso";
import { remembered } from "../../remembered";
import { isDecimal, signed } from "../decimal-text";

/**
 * `yyyy-mm-dd` of YYMMDD; "" where it is no date. Two digits of a year from 80 on are
 * of the last century: MT940 is no older.
 *
 * @example dateOf("140101") // "2014-01-01"
 */
export const dateOf = remembered((text) => {
  const [, year = "", month = "", day = ""] = /^(\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  const iso = `${Number(year) < 80 ? "20" : "19"}${year}-${month}-${day}`;
  return dayOf(iso) === undefined ? "" : iso;
});

/**
 * The entry date MMDD in the year that brings it nearest to the value date (formats.md 1.2).
 *
 * @example entryDateOf("1229", "2014-01-01") // "2013-12-29"
 */
export function entryDateOf(text: string, valueDate: string): string {
  const value = dayOf(valueDate);
  if (value === undefined) return "";
  const year = Number(valueDate.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .map((candidate) => dayOf(`${candidate}-${text.slice(0, 2)}-${text.slice(2)}`))
    .filter((day) => day !== undefined);
  const nearest = days.sort((a, b) => Math.abs(a - value) - Math.abs(b - value)).at(0);
  return nearest === undefined ? "" : isoOf(nearest);
}

/** The decimal text of an amount with a comma; "" where it is none. @example decimalOf("010,50") // "10.50" */
export function decimalOf(text: string): string {
  // as nearly all of them are written
  if (/^(?:[1-9]\d{0,28}|0),\d\d$/.test(text)) return `${text.slice(0, -3)}.${text.slice(-2)}`;
  const point = text
    .trim()
    .replace(",", ".")
    .replace(/\.$/, "")
    .replace(/^0+(?=\d)/, "");
  return isDecimal(point) ? point : "";
}

/** A balance: mark, date, currency, amount. */
export interface Balance {
  readonly amount: string;
  readonly currency: string;
  readonly date: string;
}

/** Reads `:60F:`, `:62M:` and so on. @example balanceOf("C140731EUR436,90")?.amount // "436.90" */
export function balanceOf(text: string): Balance | undefined {
  const [, mark, date, currency, amount] = /^([CD])(\d{6})([A-Z]{3})([\d.,]+)\s*$/.exec(text.trim()) ?? [];
  if (amount === undefined) return undefined;
  const decimal = decimalOf(amount);
  if (decimal === "") return undefined;
  return { amount: signed(decimal, mark === "D" ? -1 : 1), currency, date: dateOf(date) };
}
