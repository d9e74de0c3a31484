import { NO_DAY } from "../../src/domain/dates/day";
import { dayOf } from "../../src/domain/dates/iso";
import { formatAmount, formatCount, formatDay, formatNumber } from "../../src/words/format";

describe("figures for people", () => {
  it.each([
    ["nl", 121000, "EUR", "€ 1.210,00"],
    ["en", 121000, "EUR", "€ 1,210.00"],
    ["nl", -121000, "EUR", "-€ 1.210,00"],
    ["nl", -5, "EUR", "-€ 0,05"],
    ["nl", 123456789, "USD", "US$ 1.234.567,89"],
    ["en", 1210, "JPY", "JPY 1,210"],
    ["nl", 1234567, "KWD", "KWD 1.234,567"],
    ["nl", 100, "", "1,00"],
  ] as const)("writes in %s the amount %i of %s as %s", (language, amount, currency, text) => {
    expect(formatAmount(language, amount, currency)).toBe(text);
  });

  it("writes dates as an accountant does", () => {
    expect(formatDay("nl", dayOf("2025-12-31")!)).toBe("31-12-2025");
    expect(formatDay("en", dayOf("2025-12-31")!)).toBe("31 Dec 2025");
    expect(formatDay("nl", NO_DAY)).toBe("");
  });

  it("groups counts and decimals by thousands", () => {
    expect(formatCount("nl", 100000)).toBe("100.000");
    expect(formatCount("en", 999)).toBe("999");
    expect(formatNumber("nl", "-1210.5")).toBe("-1.210,5");
  });
});
