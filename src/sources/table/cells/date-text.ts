import { dayOfDate } from "../../../domain/dates/calendar";
import type { Day } from "../../../domain/dates/day";

/** The order of day, month and year in a text of three numbers. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** Why a cell is no date: no date at all, or one that the calendar does not have. */
export type DateFault = "notADate" | "noSuchDate";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const TIME = String.raw`(?:[T ,]\s*\d{1,2}:\d{2}.*)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})${TIME}$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const TRIPLE = new RegExp(String.raw`^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`);
const DAY_NAMED = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|er)?[-. /]*(\p{L}{3,9})[-. /,]*(\d{4}|\d{2})${TIME}$`,
  "u",
);
const MONTH_NAMED = new RegExp(String.raw`^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME}$`, "u");

/** First letters of the months in Dutch, English, French and German. */
const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^f[eé][bv]/,
  /^(maa|mrt|mar|mär|mrz)/,
  /^a[pv]r/,
  /^(mei|may|mai)/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|ao[uû])/,
  /^sep/,
  /^o[kc]t/,
  /^nov/,
  /^d[eé][cz]/,
];

/**
 * A year of two figures: 00-79 is 2000-2079, 80-99 is 1980-1999, as SWIFT reads it (spec 1).
 */
export function fullYear(year: number): number {
  return year >= 100 ? year : year < 80 ? 2000 + year : 1900 + year;
}

/**
 * The day of a date text. A year of four figures in front is always year, month, day;
 * `order` settles the rest.
 *
 * @example dayOfText("31-12-2025", "dmy") // day 20453
 * @example dayOfText("31-02-2025", "dmy") // "noSuchDate"
 */
export function dayOfText(text: string, order: DateOrder): Day | DateFault {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return dayIn(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const compact = COMPACT.exec(text);
  if (compact) return dayIn(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const triple = TRIPLE.exec(text);
  if (triple) {
    const [first, second] = [Number(triple[1]), Number(triple[3])];
    const last = triple[4];
    if (order === "ymd") return last.length === 2 ? dayIn(fullYear(first), second, Number(last)) : "noSuchDate";
    const year = last.length === 2 ? fullYear(Number(last)) : Number(last);
    return order === "dmy" ? dayIn(year, second, first) : dayIn(year, first, second);
  }
  return dayOfNamed(text);
}

/** A text of three numbers of which the order has to be settled; undefined where the text itself tells, or is no date. */
export function undecidedDate(text: string): { readonly separator: string } | undefined {
  const triple = TRIPLE.exec(text);
  return triple ? { separator: triple[2] } : undefined;
}

function dayOfNamed(text: string): Day | DateFault {
  const lower = text.toLowerCase();
  const first = DAY_NAMED.exec(lower);
  const [name, day, year] = first ? [first[2], first[1], first[3]] : (MONTH_NAMED.exec(lower)?.slice(1) ?? []);
  if (name === undefined || day === undefined || year === undefined) return "notADate";
  const month = MONTHS.findIndex((pattern) => pattern.test(name)) + 1;
  if (month === 0) return "notADate";
  return dayIn(year.length === 2 ? fullYear(Number(year)) : Number(year), month, Number(day));
}

function dayIn(year: number, month: number, day: number): Day | DateFault {
  if (year < FIRST_YEAR || year > LAST_YEAR) return "noSuchDate";
  return dayOfDate(year, month, day) ?? "noSuchDate";
}
