const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days from 1 March 0000 (proleptic Gregorian) to the date. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + day;
}

const ZERO = dayNumber(1899, 12, 30);

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * Excel's serial number of a date in the 1900 system, its 29 February 1900 included;
 * undefined where there is no such date.
 *
 * @example serialOf(2025, 1, 1) // 45658
 */
export function serialOf(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > (month === 2 && isLeap(year) ? 29 : MONTH_LENGTHS[month - 1])) return undefined;
  const serial = dayNumber(year, month, day) - ZERO;
  return serial < 61 ? serial - 1 : serial;
}

/** The date of a serial number. @example dateOfSerial(45658) // { year: 2025, month: 1, day: 1 } */
export function dateOfSerial(serial: number): { year: number; month: number; day: number } {
  const whole = Math.floor(serial);
  const days = (whole < 60 ? whole + 1 : whole) + ZERO - 1;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}
