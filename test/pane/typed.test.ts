import { PROFILES } from "../../src/domain/profile/builtin";
import { typedAmount } from "../../src/pane/components/typed-amount";
import { howAllowed, percentText } from "../../src/pane/screens/settings/tolerance";
import { fieldAt, missingOf, withField } from "../../src/pane/screens/sources/mapping";
import { toleranceSentence } from "../../src/words/pane/tolerance";

describe("an amount typed in the pane", () => {
  it.each([
    ["nl", "1.210,50", 121050],
    ["nl", "€ 1.210", 121000],
    ["nl", "-12,5", -1250],
    ["nl", "12345,67", 1234567],
    ["en", "1,210.50", 121050],
    ["en", "12.50", 1250],
  ] as const)("in %s reads %s as %d cents", (language, text, cents) => {
    expect(typedAmount(language, text, "EUR")).toBe(cents);
  });

  it.each([
    ["nl", "12,345"],
    ["nl", "1.21"],
    ["nl", "12,3,4"],
    ["nl", "veel"],
    ["nl", ""],
    ["en", "1,21"],
    ["en", "12.50,00"],
  ] as const)("in %s refuses %s", (language, text) => {
    expect(typedAmount(language, text, "EUR")).toBeUndefined();
  });
});

describe("the example of the tolerance", () => {
  it.each([
    // SnelStart's limits at, just below and just above (spec 5)
    [50000, 49510, "automatic"],
    [50000, 49000, "byHand"],
    [50000, 49001, "automatic"],
    [50000, 48500, "byHand"],
    [50000, 48499, "none"],
    [500, 401, "automatic"],
    [495, 396, "none"],
    [4000, 3900, "byHand"],
    [10000, 9900, "automatic"],
    [10000, 9901, "automatic"],
  ] as const)("invoice %d, paid %d cents: written off %s", (invoice, paid, how) => {
    expect(howAllowed(PROFILES.snelstart, invoice, paid)).toBe(how);
  });

  it("writes nothing off without limits, or when paid exactly", () => {
    expect(howAllowed(PROFILES.exact, 50000, 49999)).toBe("none");
    expect(howAllowed(PROFILES.snelstart, 50000, 50000)).toBe("none");
  });

  it("writes off only what is short where the profile says so", () => {
    const short = { ...PROFILES.snelstart, differences: "short" as const };
    expect(howAllowed(short, 50000, 50010)).toBe("none");
    expect(howAllowed(short, 50000, 49990)).toBe("automatic");
  });

  it("gives percentages with two decimals", () => {
    expect(percentText(490, 50000)).toBe("0.98");
    expect(percentText(1, 30000)).toBe("0.00");
  });

  it("is put in words, for a limit with one bound too", () => {
    expect(toleranceSentence("en", [{ maxPercent: "2.5" }])).toBe(
      "Difference at most 2.5%: written off automatically.",
    );
    expect(toleranceSentence("nl", [])).toBe("Elk verschil blijft open staan.");
  });
});

describe("a mapping", () => {
  it("gives a field to one column only", () => {
    expect(withField({ amount: 3, description: 4 }, 4, "amount")).toEqual({ amount: 4 });
    expect(withField({ amount: 3 }, 3, undefined)).toEqual({});
    expect(fieldAt({ amount: 3 }, 3)).toBe("amount");
  });

  it("needs a date, an amount and one of relation, number and description", () => {
    expect(missingOf("items", { documentDate: 1, openAmount: 2, invoiceNumber: 3 })).toEqual([]);
    expect(missingOf("lines", { bookingDate: 1, description: 2 })).toEqual([["amount", "debit", "credit"]]);
  });
});
