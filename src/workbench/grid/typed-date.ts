import { serialOf } from "./serial";
import type { TypedNumber } from "./typed-number";

const MONTHS: Record<string, number> = {
  ...{ jan: 1, feb: 2, mrt: 3, mar: 3, apr: 4, mei: 5, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, okt: 10, oct: 10 },
  ...{ nov: 11, dec: 12 },
};

/**
 * Reads a date or a time as a person types it: in the order of the language, year first where it has
 * four digits. A year of two digits below 30 is in this century, as Windows has it.
 *
 * @example typedDate("2025-1", { language: "nl", year: 2025 }) // { value: 45658, numberFormat: "mmm-yy" }
 */
export function typedDate(text: string, rules: { language: "nl" | "en"; year: number }): TypedNumber | undefined {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) return timeOf(time);
  const parts = /^(\d{1,4}|[a-z]{3,9})([-/ ])(\d{1,2}|[a-z]{3,9})(?:\2(\d{1,4}))?$/i.exec(text);
  if (!parts) return undefined;
  const [, first, , second, third] = parts as unknown as [string, string, string, string, string | undefined];
  return third === undefined ? twoParts(first, second, rules) : threeParts(first, second, third, rules.language);
}

function timeOf(found: RegExpExecArray): TypedNumber | undefined {
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, numberFormat: found[3] === undefined ? "h:mm" : "h:mm:ss" };
}

function twoParts(first: string, second: string, rules: { language: "nl" | "en"; year: number }) {
  const monthNamed = monthOf(first) !== undefined || monthOf(second) !== undefined;
  if (/^\d{4}$/.test(first) && /^\d{1,2}$/.test(second)) return dateOf(first, Number(second), 1, "mmm-yy");
  const [day, month] =
    (rules.language === "nl" && !/^\D/.test(first)) || /^\D/.test(second) ? [first, second] : [second, first];
  const number = monthOf(month) ?? plain(month);
  if (number === undefined || plain(day) === undefined) return undefined;
  const asDay = dateOf(String(rules.year), number, Number(day), "d-mmm");
  if (asDay) return asDay;
  // "jan-25" with a day that can't be is a month and a year; so is "3-2025"
  return monthNamed || /^\d{4}$/.test(day) ? dateOf(day, number, 1, "mmm-yy") : undefined;
}

function threeParts(first: string, second: string, third: string, language: "nl" | "en") {
  const format = language === "nl" ? "d-m-yyyy" : "m/d/yyyy";
  if (/^\d{4}$/.test(first)) {
    const month = monthOf(second) ?? plain(second);
    return month === undefined ? undefined : dateOf(first, month, Number(third), format);
  }
  if (third.length === 1 || third.length === 3) return undefined;
  if (monthOf(second) !== undefined) return dateOf(third, monthOf(second)!, Number(first), "d-mmm-yy");
  const [day, month] = language === "nl" ? [first, second] : [second, first];
  const number = plain(month);
  return number === undefined || plain(day) === undefined ? undefined : dateOf(third, number, Number(day), format);
}

function monthOf(text: string): number | undefined {
  return /^[a-z]/i.test(text) ? MONTHS[text.slice(0, 3).toLowerCase()] : undefined;
}

function plain(text: string): number | undefined {
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

function dateOf(year: string, month: number, day: number, numberFormat: string): TypedNumber | undefined {
  const number = Number(year);
  const full = year.length <= 2 ? (number < 30 ? 2000 + number : 1900 + number) : number;
  const value = serialOf(full, month, day);
  return value === undefined ? undefined : { value, numberFormat };
}
