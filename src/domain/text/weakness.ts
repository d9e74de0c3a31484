import { dayOfDate } from "../dates/calendar";
import { isIban } from "./check-digits";
import { ibanLength } from "./iban-lengths";
import { MAY_BE, signsIn } from "./weak-signs";
import { TWO_LETTER_WORDS } from "./words-around";

/**
 * Why a number in free text is weak evidence (spec 3): it is also something else, or it is not
 * the whole reference. Weak evidence needs the amount to agree.
 */
export type Weakness =
  | "date"
  | "amount"
  | "postcode"
  | "iban"
  | "phone"
  | "otherNumber" // a customer number, a contract…
  | "relationCode" // the code of a relation, nowhere called so
  | "part" // part of a longer number with separators
  | "checkDigits"
  | "split" // put together across a break that the reference does not have
  | "zeros" // leading zeros are gone inside it
  | "short"; // few digits, and nothing that says what they are

/** Weaknesses that say that the number probably is something else altogether. */
const OTHER_THINGS: ReadonlySet<Weakness> = new Set([
  "date",
  "amount",
  "postcode",
  "iban",
  "phone",
  "otherNumber",
  "relationCode",
  "part",
  "short",
]);

/** Is the number perhaps no reference at all (a date, a postcode…), rather than one that was typed badly? */
export function isSomethingElse(weakness: Weakness): boolean {
  return OTHER_THINGS.has(weakness);
}

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly weakness: Weakness;
}

const DATE =
  /(?<![A-Z0-9])(?:\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})|(?:19|20)\d\d([-/.])\d{1,2}\2\d{1,2})(?![A-Z0-9])/g;
const MONTH =
  /(?<![A-Z0-9])(?:\d{1,2}[ -]?)?(?:JAN|FEB|MRT|MAART|APR|MEI|JUN|JUL|AUG|SEP|SEPT|OKT|NOV|DEC|JANUARI|FEBRUARI|APRIL|JUNI|JULI|AUGUSTUS|SEPTEMBER|OKTOBER|NOVEMBER|DECEMBER)[ -]?(?:20)?\d\d(?![A-Z0-9])/g;
const AMOUNT =
  /(?<![A-Z0-9])(?:\d{1,3}(?:\.\d{3})*,\d{2}|\d+,\d{2}|\d{1,3}(?:,\d{3})+\.\d{2}|\d+\.\d{2})(?![A-Z0-9]|[.,]\d)|(?:€|(?<![A-Z0-9])EUR(?:O)?) ?\d[\d.,]*/g;
/** RF is no country: that is a creditor reference, which has the same check digits (ISO 11649). */
const IBAN = /(?<![A-Z0-9])(?!RF)[A-Z]{2}\d{2}(?: ?[A-Z0-9]){10,30}/g;
/** Not behind a number and a sign: "2025-0012 2025-0013" is no call to another country. */
const PHONE =
  /(?:\+|(?<!\d|\d[-./])00)\d{2}[ -]?\(?0?\)?(?:[ -]?\d){8,9}(?!\d)|(?<![A-Z0-9]|\d[-./])0\d{1,3}[ -]\d{6,8}(?![A-Z0-9])|(?<![A-Z0-9])0[1-9]\d{8}(?![A-Z0-9])/g;
const POSTCODE = /(?<![A-Z0-9])[1-9]\d{3} ?([A-Z]{2})(?![A-Z0-9])/g;

/** The stretches of a folded text that are dates, amounts, account numbers, telephone numbers or postcodes. */
export function weakSpans(folded: string): readonly Span[] {
  const signs = signsIn(folded);
  if (signs === 0) return NO_SPANS;
  const spans: Span[] = [];
  const each = (sign: number, pattern: RegExp, visit: (start: number, hit: RegExpExecArray) => void) => {
    if ((signs & sign) === 0) return;
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(folded); hit; hit = pattern.exec(folded)) visit(hit.index, hit);
  };
  const add = (start: number, length: number, weakness: Weakness) => {
    spans.push({ start, end: start + length, weakness });
  };
  each(MAY_BE.date, DATE, (start, [text]) => isDateText(text) && add(start, text.length, "date"));
  each(MAY_BE.month, MONTH, (start, [text]) => add(start, text.length, "date"));
  each(MAY_BE.amount, AMOUNT, (start, [text]) => add(start, text.length, "amount"));
  each(MAY_BE.phone, PHONE, (start, [text]) => add(start, text.length, "phone"));
  each(MAY_BE.postcode, POSTCODE, (start, [text, letters]) => {
    if (!TWO_LETTER_WORDS.has(letters)) add(start, text.length, "postcode");
  });
  each(MAY_BE.iban, IBAN, (start, [text]) => {
    const length = ibanEnd(text);
    if (length > 0) add(start, length, "iban");
  });
  return spans;
}

const NO_SPANS: readonly Span[] = [];

/** How much of a run is an IBAN: as long as those of its country are, with the right check digits; 0 for none. */
function ibanEnd(run: string): number {
  const length = ibanLength(run);
  if (length === undefined) return 0;
  let end = 0;
  for (let count = 0; count < length && end < run.length; end++) if (run[end] !== " ") count++;
  return isIban(run.slice(0, end).replaceAll(" ", "")) ? end : 0;
}

function isDateText(text: string): boolean {
  const [a, b, c] = text.split(/[-/.]/).map(Number);
  if (a > 31) return dayOfDate(a, b, c) !== undefined;
  const year = c < 100 ? 2000 + c : c;
  return dayOfDate(year, b, a) !== undefined || dayOfDate(year, a, b) !== undefined;
}

/**
 * Could a bare number be a date: yyyymmdd, ddmmyyyy, yymmdd, ddmmyy, or a year by itself?
 *
 * @example isDateNumber("20251231") // true
 * @example isDateNumber("20250012") // false
 */
export function isDateNumber(digits: string): boolean {
  const n = (from: number, to: number) => Number(digits.slice(from, to));
  const isDate = (year: number, month: number, day: number) =>
    year >= 1950 && year < 2100 && dayOfDate(year, month, day) !== undefined;
  if (/^(19[5-9]|20)\d+$/.test(digits) && digits.length === 4) return true;
  if (digits.length === 8) return isDate(n(0, 4), n(4, 6), n(6, 8)) || isDate(n(4, 8), n(2, 4), n(0, 2));
  if (digits.length === 6) {
    return (
      isDate(2000 + n(0, 2), n(2, 4), n(4, 6)) ||
      isDate(2000 + n(4, 6), n(2, 4), n(0, 2)) ||
      (isDate(n(0, 4), n(4, 6), 1) && n(0, 4) > 1989)
    );
  }
  return false;
}
