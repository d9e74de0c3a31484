import { addMonths } from "../dates/calendar";
import { NO_DAY, type Day } from "../dates/day";
import type { DateWindow } from "../profile/profile";
import type { Books } from "./books";
import type { Explanation } from "./match";
import { because } from "./reasons";

/**
 * Do all pairs of dates lie within the window (spec 4)? A calendar month is clipped at its end: 31
 * January reaches to 28 February. Rows without a date do not restrict it.
 *
 * @example areWithin([dayOf("2025-01-31"), dayOf("2025-02-28")], { months: 1 }) // true
 */
export function areWithin(days: readonly number[], window: DateWindow): boolean {
  const known = days.filter((day) => day !== (NO_DAY as number));
  if (known.length < 2) return true;
  // the first and the last are the pair that is furthest apart
  const first = Math.min(...known) as Day;
  const last = Math.max(...known);
  return last <= ("months" in window ? addMonths(first, window.months) : first + window.days);
}

/** Why one to many, or many to one, may not be coupled between items (spec 4). */
export function outsideWindow(
  books: Books,
  lines: readonly number[],
  items: readonly number[],
): Explanation | undefined {
  if (!books.window || lines.length + items.length < 3) return undefined;
  const days = [
    ...lines.map((line) => books.lines.bookingDate[line]),
    ...items.map((item) => books.items.documentDate[item]),
  ];
  return areWithin(days, books.window) ? undefined : because("outsideWindow");
}
