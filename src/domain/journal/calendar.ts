import type { Day } from "../dates/day";

/** A date as year, month (1-12) and day of the month. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 0000-03-01 to 1970-01-01 in the proleptic Gregorian calendar. */
const TO_1970 = 719_468;
const DAYS_PER_400_YEARS = 146_097;

/**
 * Year, month and day of a day number. Years run from March, so that the leap day is the last.
 *
 * @example civilOf(20088 as Day) // { year: 2024, month: 12, day: 31 }
 */
export function civilOf(day: Day): CivilDate {
  const shifted = day + TO_1970;
  const era = Math.floor(shifted / DAYS_PER_400_YEARS);
  const ofEra = shifted - era * DAYS_PER_400_YEARS;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: year + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** @example dayOf({ year: 2024, month: 12, day: 31 }) // 20088 */
export function dayOf({ year, month, day }: CivilDate): Day {
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const years = month > 2 ? year : year - 1;
  const era = Math.floor(years / 400);
  const ofEra = years - era * 400;
  const ofYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  const days = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return (era * DAYS_PER_400_YEARS + days - TO_1970) as Day;
}

/** Text of a day as `yyyy-mm-dd`. @example textOfDay(20088 as Day) // "2024-12-31" */
export function textOfDay(day: Day): string {
  const { year, month, day: ofMonth } = civilOf(day);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(ofMonth)}`;
}

/** A day from `yyyy-mm-dd`; undefined for any other form and for dates that do not exist. */
export function dayOfText(text: string): Day | undefined {
  const hit = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!hit) return undefined;
  const day = dayOf({ year: Number(hit[1]), month: Number(hit[2]), day: Number(hit[3]) });
  return textOfDay(day) === text ? day : undefined;
}

/** @example two(7) // "07" */
export function two(number: number): string {
  return String(number).padStart(2, "0");
}
