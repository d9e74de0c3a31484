import { isoOf } from "../../../domain/dates/iso";
import { decimalFigures, fitOf, plainHundredths, undress, type DecimalMark } from "../../table/cells/amount-text";
import { dayOfText, type DateOrder } from "../../table/cells/date-text";
import { signed } from "../decimal-text";

/** The notation that the amounts of a file together show. */
export interface SeenNotation {
  /** looks at one more amount */
  see(text: string): void;
  /** the notation that all of them show; the bank's own where they show none, or both (then some are damaged, and will be named) */
  mark(): DecimalMark;
}

/** @example const seen = seenNotation("point"); seen.see("1.210"); seen.see("3,50"); seen.mark() // "comma" */
export function seenNotation(own: DecimalMark): SeenNotation {
  const found = { comma: false, point: false };
  return {
    see(text) {
      // one is enough, and what shows nothing but that is soon told
      if ((found.comma && !Number.isNaN(plainHundredths(text, "comma"))) || (found.comma && found.point)) return;
      if (found.point && !Number.isNaN(plainHundredths(text, "point"))) return;
      const dressed = undress(text.trim());
      const fit = dressed ? fitOf(dressed.figures) : "none";
      if (fit === "comma" || fit === "point") found[fit] = true;
    },
    mark: () => (found.comma === found.point ? own : found.comma ? "comma" : "point"),
  };
}

/** Figures without a superfluous zero in front, and two decimals; a sign only where the amount is not zero for certain. */
const PLAIN: Readonly<Record<DecimalMark, RegExp>> = {
  comma: /^(?:-?[1-9]\d{0,28}|0),\d\d$/,
  point: /^(?:-?[1-9]\d{0,28}|0)\.\d\d$/,
};

/**
 * The signed decimal text of an amount; undefined where it is none in this notation.
 *
 * @example decimalIn("-1.427,00", "comma") // "-1427.00"
 */
export function decimalIn(text: string, mark: DecimalMark): string | undefined {
  if (text === "") return undefined;
  // as nearly all of them are written
  if (PLAIN[mark].test(text)) return `${text.slice(0, -3)}.${text.slice(-2)}`;
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
