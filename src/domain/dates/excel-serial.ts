import type { Day } from "./day";

/** 1970-01-01 as a serial of the 1900 system, and of the 1904 system. */
const EPOCH_1900 = 25569;
const EPOCH_1904 = 24107;
/** 9999-12-31, the last date that Excel has. */
const LAST_DAY = 2932896;

/**
 * The day that an Excel serial stands for; a time of day (the fraction) is dropped.
 *
 * Excel counts 29 February 1900, which never was, as serial 60: that serial is no date,
 * and the serials before it stand one day later than the count says.
 *
 * @param serial days since the start of the workbook's date system
 * @param date1904 true where the workbook counts from 1904
 * @returns undefined where Excel itself has no date for it
 * @example dayOfSerial(46034) // 2026-01-12
 */
export function dayOfSerial(serial: number, date1904 = false): Day | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < (date1904 ? 0 : 1)) return undefined;
  if (!date1904 && whole === 60) return undefined;
  const day = date1904 ? whole - EPOCH_1904 : whole < 60 ? whole - EPOCH_1900 + 1 : whole - EPOCH_1900;
  return day > LAST_DAY ? undefined : (day as Day);
}

/** The serial of a day in the 1900 system (or 1904): the inverse of `dayOfSerial`. */
export function serialOf(day: number, date1904 = false): number {
  if (date1904) return day + EPOCH_1904;
  const serial = day + EPOCH_1900;
  return serial > 60 ? serial : serial - 1;
}
