import { dateOf, dayOfDate } from "./calendar";
import { NO_DAY, type Day } from "./day";

/**
 * The day of an ISO date text `yyyy-mm-dd`; undefined where it is no such text or no such date.
 *
 * @example dayOf("2025-12-31") // 20453
 * @example dayOf("2025-02-31") // undefined
 */
export function dayOf(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOfDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** `yyyy-mm-dd` of a day; "" for NO_DAY. */
export function isoOf(day: number): string {
  if (day === (NO_DAY as number)) return "";
  const { year, month, day: date } = dateOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
