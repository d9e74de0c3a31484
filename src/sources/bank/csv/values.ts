import { isoOf } from "../../../domain/dates/iso";
import { decimalFigures, fitOf, undress, type DecimalMark } from "../../table/amount-text";
import { dayOfText, type DateOrder } from "../../table/date-text";
import { signed } from "../decimal-text";

/**
 * The notation that all amounts of a file together show; the bank's own where they show
 * none, or both (then some are damaged, and will be named).
 *
 * @example notationOf(["1.210", "3,50"], "point") // "comma"
 */
export function notationOf(amounts: Iterable<string>, own: DecimalMark): DecimalMark {
  const found = { comma: 0, point: 0 };
  for (const text of amounts) {
    const dressed = undress(text.trim());
    const fit = dressed ? fitOf(dressed.figures) : "none";
    if (fit === "comma" || fit === "point") found[fit]++;
  }
  return found.comma > 0 === found.point > 0 ? own : found.comma > 0 ? "comma" : "point";
}

/**
 * The signed decimal text of an amount; undefined where it is none in this notation.
 *
 * @example decimalIn("-1.427,00", "comma") // "-1427.00"
 */
export function decimalIn(text: string, mark: DecimalMark): string | undefined {
  const dressed = undress(text.trim());
  if (!dressed || dressed.side !== undefined) return undefined;
  const decimal = decimalFigures(dressed.figures, mark);
  return decimal === undefined ? undefined : signed(decimal.replace(/^0+(?=\d)/, ""), dressed.sign);
}

/** `yyyy-mm-dd` of a date text; undefined where it is none. @example isoIn("31-12-2025", "dmy") // "2025-12-31" */
export function isoIn(text: string, order: DateOrder): string | undefined {
  const day = dayOfText(text.trim(), order);
  return typeof day === "string" ? undefined : isoOf(day);
}

const MINUS = /^(?:af|d|db|debet|debit|debet\.|deb|-|dbit|soll)$/i;
const PLUS = /^(?:bij|c|cr|credit|cred|\+|crdt|haben)$/i;

/** 1 for money in, -1 for money out, by what a column of directions says. @example signIn("Af") // -1 */
export function signIn(text: string): 1 | -1 | undefined {
  const word = text.trim();
  return MINUS.test(word) ? -1 : PLUS.test(word) ? 1 : undefined;
}

/** The amount with its sign turned where the direction says so; a negative amount beside a direction says both. */
export function directed(decimal: string, sign: 1 | -1): string {
  const negative = decimal.startsWith("-");
  return sign === 1 ? decimal : negative ? decimal.slice(1) : signed(decimal, -1);
}
