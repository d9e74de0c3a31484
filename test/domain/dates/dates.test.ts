import fc from "fast-check";
import { addDays, addMonths, dateOf, dayOfDate } from "../../../src/domain/dates/calendar";
import { NO_DAY, type Day } from "../../../src/domain/dates/day";
import { dayOfSerial, serialOf } from "../../../src/domain/dates/excel-serial";
import { dayOf, isoOf } from "../../../src/domain/dates/iso";

const day = (text: string): Day => dayOf(text)!;

describe("days", () => {
  it.each([
    ["1970-01-01", 0],
    ["2000-02-29", 11016],
    ["2026-02-28", 20512],
    ["1899-12-31", -25568],
  ])("counts %s as %i days since 1970", (text, count) => {
    expect(dayOf(text)).toBe(count);
    expect(isoOf(count)).toBe(text);
  });

  it.each(["2025-02-31", "2025-02-29", "2025-13-01", "2025-00-10", "2025-1-1", "31-12-2025", "0000-01-01"])(
    "knows that %s is no date",
    (text) => {
      expect(dayOf(text)).toBeUndefined();
    },
  );

  it("refuses a day that its month does not have", () => {
    expect(dayOfDate(2025, 2, 31)).toBeUndefined();
    expect(dayOfDate(2025, 1, 0)).toBeUndefined();
    expect(dayOfDate(2025, 1, 1.5)).toBeUndefined();
  });

  it("writes no date as an empty text", () => {
    expect(isoOf(NO_DAY)).toBe("");
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-11-30", 3, "2026-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-05-15", -17, "2024-12-15"],
  ])("adds months to %s (%i) and clips at the end of the month: %s", (from, months, to) => {
    expect(isoOf(addMonths(day(from), months))).toBe(to);
  });

  it("adds days over the end of a year", () => {
    expect(isoOf(addDays(day("2025-12-31"), 1))).toBe("2026-01-01");
  });

  it("takes every day apart and puts it together again", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (count) => {
        const { year, month, day: date } = dateOf(count);
        expect(dayOfDate(year, month, date)).toBe(count);
      }),
      { seed: 1 },
    );
  });
});

describe("Excel serials", () => {
  it.each([
    [46034, "2026-01-12"],
    [46034.75, "2026-01-12"],
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [2958465, "9999-12-31"],
  ])("reads %d of the 1900 system as %s", (serial, text) => {
    expect(isoOf(dayOfSerial(serial)!)).toBe(text);
  });

  it("has no date for 29 February 1900, for nothing and for what lies beyond Excel", () => {
    expect(dayOfSerial(60)).toBeUndefined();
    expect(dayOfSerial(0)).toBeUndefined();
    expect(dayOfSerial(-3)).toBeUndefined();
    expect(dayOfSerial(20260112)).toBeUndefined();
  });

  it("reads the 1904 system 1462 days later", () => {
    expect(isoOf(dayOfSerial(0, true)!)).toBe("1904-01-01");
    expect(dayOfSerial(46034 - 1462, true)).toBe(dayOfSerial(46034));
  });

  it.each([false, true])("writes the serial that it would read (1904: %s)", (date1904) => {
    for (const text of ["1904-01-01", "1999-12-31", "2026-02-28"]) {
      expect(dayOfSerial(serialOf(day(text), date1904), date1904)).toBe(day(text));
    }
    expect(serialOf(day("1900-01-01"))).toBe(1);
  });
});
