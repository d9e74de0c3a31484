import fc from "fast-check";
import { minorDigits } from "../../../src/domain/money/currency";
import { decimalOf, minorOfDecimal, minorOfNumber } from "../../../src/domain/money/decimal";

describe("amounts in minor units", () => {
  it.each([
    ["EUR", 2],
    ["JPY", 0],
    ["KWD", 3],
    ["XYZ", 2],
    ["", 2],
  ])("gives %s %i decimals, as ISO 4217 says", (currency, digits) => {
    expect(minorDigits(currency)).toBe(digits);
  });

  it.each([
    ["1210.00", "EUR", 121000],
    ["1210", "EUR", 121000],
    ["-12.5", "EUR", -1250],
    [".5", "EUR", 50],
    ["10.5000", "EUR", 1050],
    ["1210", "JPY", 1210],
    ["1.234", "KWD", 1234],
    ["-0", "EUR", 0],
  ])("reads %s in %s as %i minor units", (text, currency, units) => {
    expect(minorOfDecimal(text, currency)).toBe(units);
  });

  it.each([
    ["12.345", "EUR", "tooManyDecimals"],
    ["1210.5", "JPY", "tooManyDecimals"],
    ["12,50", "EUR", "notAnAmount"],
    ["1E5", "EUR", "notAnAmount"],
    ["", "EUR", "notAnAmount"],
    ["-", "EUR", "notAnAmount"],
    [".", "EUR", "notAnAmount"],
    ["90071992547409.93", "EUR", "amountTooLarge"],
  ])("refuses %s in %s: %s", (text, currency, fault) => {
    expect(minorOfDecimal(text, currency)).toBe(fault);
  });

  it.each([
    [0.1 + 0.2, "EUR", 30],
    [1210.1 - 1210, "EUR", 10],
    [89.54000000000001, "EUR", 8954],
    [1.005 * 1000, "EUR", 100500],
    [-60.5, "EUR", -6050],
    [1210, "JPY", 1210],
    [12345678901234.5, "EUR", 1234567890123450],
  ])("reads the number %d of a cell in %s as %i minor units, without Excel's noise", (value, currency, units) => {
    expect(minorOfNumber(value, currency)).toBe(units);
  });

  it.each([
    [12.345, "EUR", "tooManyDecimals"],
    [12.3400001, "EUR", "tooManyDecimals"],
    [0.5, "JPY", "tooManyDecimals"],
    [NaN, "EUR", "notAnAmount"],
    [1e300, "EUR", "amountTooLarge"],
  ])("refuses the number %d of a cell in %s: %s", (value, currency, fault) => {
    expect(minorOfNumber(value, currency)).toBe(fault);
  });

  it.each([
    [121000, "EUR", "1210.00"],
    [-5, "EUR", "-0.05"],
    [0, "EUR", "0.00"],
    [1210, "JPY", "1210"],
    [1234, "KWD", "1.234"],
  ])("writes %i minor units of %s as %s", (units, currency, text) => {
    expect(decimalOf(units, currency)).toBe(text);
  });

  it("gives every amount back that it wrote, as text and as a number in a cell", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }),
        fc.constantFrom("EUR", "JPY", "KWD"),
        (units, currency) => {
          const text = decimalOf(units, currency);
          expect(minorOfDecimal(text, currency)).toBe(units);
          expect(minorOfNumber(Number(text), currency)).toBe(units);
        },
      ),
      { seed: 1 },
    );
  });
});
