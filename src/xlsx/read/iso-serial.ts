import { serialOf } from "../../domain/dates/excel-serial";
import { dayOf } from "../../domain/dates/iso";

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;

/**
 * A date of the strict edition (`t="d"`) as the serial number that Excel shows it by.
 *
 * @returns undefined where the text is no date
 * @example isoSerial("2025-01-31T12:00:00", false) // 45688.5
 */
export function isoSerial(text: string, dates1904: boolean): number | undefined {
  const [, date = "", ...time] = ISO.exec(text) ?? [];
  const day = dayOf(date);
  const [hour, minute, second] = time.map((part: string | undefined) => Number(part ?? 0));
  if (day === undefined || hour > 23 || minute > 59 || second >= 60) return undefined;
  return serialOf(day, dates1904) + (hour * 3600 + minute * 60 + second) / 86_400;
}
