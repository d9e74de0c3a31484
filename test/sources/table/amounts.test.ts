import { decimalFigures, fitOf, undress } from "../../../src/sources/table/cells/amount-text";
import { notationOf } from "../../../src/sources/table/columns/amount-column";
import { sheet } from "./sheet";

describe("amount texts", () => {
  it.each([
    ["1.210,00", "1.210,00", 1],
    ["€ 1.210,00-", "1.210,00", -1],
    ["1,210.00", "1,210.00", 1],
    ["(12,50)", "12,50", -1],
    ["-12.50", "12.50", -1],
    ["+50,00", "50,00", 1],
    ["- 12,50", "12,50", -1],
    ["\u221212,50", "12,50", -1],
    ["1'210.00", "1'210.00", 1],
    ["1 210,00", "1 210,00", 1],
    ["1.210,-", "1.210,", 1],
  ] as const)("takes %s out of its dress", (text, figures, sign) => {
    expect(undress(text)).toMatchObject({ figures, sign });
  });

  it("tells debit and credit behind the figures, and the currency beside them", () => {
    expect(undress("12,50 CR")).toEqual({ figures: "12,50", sign: 1, side: "credit" });
    expect(undress("12,50 D")).toEqual({ figures: "12,50", sign: 1, side: "debit" });
    expect(undress("USD 12.50")).toEqual({ figures: "12.50", sign: 1, currency: "USD" });
    expect(undress("12,50 €")).toEqual({ figures: "12,50", sign: 1, currency: "EUR" });
  });

  it.each(["", "-", "1E5", "12 %", "abc", "(12,50", "-12,50-", "ref 12", "12,50 x", "1".repeat(60) + ",00", "=1+1"])(
    "knows that '%s' is no amount",
    (text) => {
      expect(undress(text)).toBeUndefined();
    },
  );

  it.each([
    ["1.210,00", "comma"],
    ["1,210.00", "point"],
    ["12,5", "comma"],
    ["1.210", "either"],
    ["1,210", "either"],
    ["1210", "same"],
    ["1.210.000", "comma"],
    ["1,210,000.5", "point"],
    ["12,3,4", "none"],
    ["1.21.0", "none"],
    ["0.5", "point"],
  ] as const)("sees which notation %s fits: %s", (figures, fit) => {
    expect(fitOf(figures)).toBe(fit);
  });

  it("gives the decimal of figures in a notation", () => {
    expect(decimalFigures("1.210,50", "comma")).toBe("1210.50");
    expect(decimalFigures("1.210", "comma")).toBe("1210");
    expect(decimalFigures("1.210", "point")).toBe("1.210");
    expect(decimalFigures("1'210.50", "point")).toBe("1210.50");
    expect(decimalFigures("1.210,50", "point")).toBeUndefined();
  });
});

describe("the notation of a column", () => {
  const notation = (...cells: (string | number)[]) => notationOf(sheet(cells.map((cell) => [cell])), 0, 0);

  it("is what its telling cells say", () => {
    expect(notation("1.210", "12,50", "7")).toBe("comma");
    expect(notation("1.210", "12.50", "7")).toBe("point");
    expect(notation("1210", "7")).toBe("any");
    expect(notation(1210.5, 7)).toBe("any");
  });

  it("has to be asked where the whole column fits both", () => {
    expect(notation("1.210", "7", "2.500")).toBe("ask");
  });

  it("has to be asked where cells contradict each other and others fit both", () => {
    expect(notation("12,50", "12.50", "13,50", "1.210")).toBe("ask");
  });

  it("is that of most cells where the others can only be mistakes", () => {
    expect(notation("12,50", "13,50", "12.5")).toBe("comma");
  });
});
