import { isAllowed } from "../../../src/domain/clear/tolerance";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { day, item, line, match } from "./ledger";

const { snelstart } = PROFILES;

describe("SnelStart reading statements: at, just below and just above every boundary (spec 5)", () => {
  test.each([
    // less than 1,00 and less than 20 %
    [99, 10000, true],
    [100, 1000, false], // 1,00 exactly; 10 % is too much for the second limit
    [19, 100, true],
    [20, 100, false], // 20 % exactly
    [21, 100, false],
    [79, 400, true],
    [80, 400, false],
    // less than 10,00 and less than 2 %
    [999, 100000, true],
    [1000, 100000, false], // 10,00 exactly
    [1001, 100000, false],
    [199, 10000, true],
    [200, 10000, false], // 2 % exactly, and 2,00 is not less than 1,00
    [201, 10000, false],
    [490, 50000, true], // the example of the settings screen: € 4,90 of € 500,00
    [99, 0, false],
  ])("a difference of %i cents on %i is allowed: %s", (difference, total, expected) => {
    expect(isAllowed(snelstart.tolerance, difference, total, "EUR")).toBe(expected);
    expect(isAllowed(snelstart.tolerance, -difference, total, "EUR")).toBe(expected);
    expect(isAllowed(snelstart.tolerance, difference, -total, "EUR")).toBe(expected);
  });

  test("by hand 3 % is allowed, 3 % and a cent is not", () => {
    expect(isAllowed(snelstart.toleranceByHand, 300, 10000, "EUR")).toBe(true);
    expect(isAllowed(snelstart.toleranceByHand, 301, 10000, "EUR")).toBe(false);
  });
});

describe("limits of the other profiles", () => {
  test("AFAS with both: at most the amount and at most the percentage", () => {
    const both = [{ maxAmount: "5.00", maxPercent: "1" }];
    expect(isAllowed(both, 500, 50000, "EUR")).toBe(true);
    expect(isAllowed(both, 501, 60000, "EUR")).toBe(false);
    expect(isAllowed(both, 500, 49999, "EUR")).toBe(false);
  });

  test("AFAS with either: one suffices", () => {
    const either = [{ maxAmount: "5.00" }, { maxPercent: "1" }];
    expect(isAllowed(either, 500, 1000, "EUR")).toBe(true);
    expect(isAllowed(either, 700, 70000, "EUR")).toBe(true);
    expect(isAllowed(either, 701, 70000, "EUR")).toBe(false);
  });

  test("Exact Online: no difference", () => {
    expect(isAllowed(PROFILES.exact.tolerance, 1, 100000, "EUR")).toBe(false);
  });

  test("a currency without decimals counts whole units", () => {
    expect(isAllowed([{ maxAmount: "10" }], 10, 5000, "JPY")).toBe(true);
    expect(isAllowed([{ maxAmount: "10" }], 11, 5000, "JPY")).toBe(false);
  });

  test("percentages with decimals are exact", () => {
    expect(isAllowed([{ maxPercent: "0.1" }], 3, 3000, "EUR")).toBe(true);
    expect(isAllowed([{ maxPercent: "0.1" }], 3, 2999, "EUR")).toBe(false);
  });
});

describe("criterion 9: reference found, difference within tolerance", () => {
  const invoice = item(121000, { invoiceNumber: "2025-0012", relationCode: "1" });
  const named = { description: "2025-0012" };

  test("underpaid and overpaid are both differences", () => {
    expect(match([invoice], [line(120950, named)]).short).toEqual(["reference-within-tolerance 0>0 -50"]);
    expect(match([invoice], [line(121050, named)]).short).toEqual(["reference-within-tolerance 0>0 +50"]);
  });

  test("a setting limits differences to underpayment", () => {
    const short = { ...PROFILES.snelstart, differences: "short" } as const;
    expect(match([invoice], [line(120950, named)], short).short).toEqual(["reference-within-tolerance 0>0 -50"]);
    expect(match([invoice], [line(121050, named)], short).short).toEqual([]);
  });

  test("for creditors too", () => {
    const bill = item(-121000, { yourReference: "F-88123", relationCode: "S" });
    expect(match([bill], [line(-120950, { description: "F-88123" })]).short).toEqual([
      "reference-within-tolerance 0>0 +50",
    ]);
  });

  test("the total is the original one, net of credit notes", () => {
    const items = [
      item(10000, { invoiceNumber: "2025-0012", originalAmount: 60000, relationCode: "1" }),
      item(-1000, { invoiceNumber: "2025-0013", relationCode: "1" }),
    ];
    const lines = [line(8010, { description: "2025-0012 en 0013" })];
    expect(match(items, lines, PROFILES.snelstart).short).toEqual(["reference-within-tolerance 0>0+1 -990"]);
  });

  test("AFAS measures against what is open", () => {
    const afas = { ...PROFILES.afas, tolerance: [{ maxPercent: "1" }] };
    const items = [item(10000, { invoiceNumber: "2025-0012", originalAmount: 60000 })];
    expect(match(items, [line(9900, named)], afas).short).toEqual(["reference-within-tolerance 0>0 -100"]);
    expect(match(items, [line(9899, named)], afas).short).toEqual(["?part-payment 0>0"]);
  });

  test("beyond it the underpaid rest stays on the item, with the reason", () => {
    const result = match([invoice], [line(110000, named)], PROFILES.snelstart);
    expect(result.short).toEqual([]);
    expect(result.lines[0].reason?.code).toBe("beyondTolerance");
  });

  test("when another item of the relation has exactly the amount, both are suggested", () => {
    const result = match(
      [invoice, item(120950, { relationCode: "1" })],
      [line(120950, { ...named, relationCode: "1" })],
    );
    expect(result.matches.every((m) => m.outcome === "suggested")).toBe(true);
    expect(result.short).toEqual(["?reference-within-tolerance 0>0 -50", "?amount 0>1"]);
  });

  test("a payer whose name disagrees may have mistyped somebody else's number", () => {
    const items = [item(121000, { invoiceNumber: "2025-0012", relationName: "Bakkerij Jansen" })];
    expect(match(items, [line(120950, { ...named, name: "Hotel De Zon" })]).short).toEqual([
      "?reference-within-tolerance 0>0 -50",
    ]);
  });

  test("an amount that two lines complete is no difference", () => {
    const result = match([invoice], [line(120950, named), line(50, { ...named, bookingDate: day("2025-12-03") })]);
    expect(result.short).not.toContain("reference-within-tolerance 0>0 -50");
  });
});

describe("criteria 12 and 13: paid less, paid more", () => {
  const items = [
    item(50000, { invoiceNumber: "2025-0012", relationCode: "1", dueDate: day("2025-12-20") }),
    item(40000, { invoiceNumber: "2025-0013", relationCode: "1", dueDate: day("2025-12-10") }),
    item(30000, { invoiceNumber: "2025-0014", relationCode: "1", dueDate: day("2025-12-30") }),
  ];
  const text = { description: "2025-0012/13/14" };

  test("a part payment is suggested: filled by due date, what is not reached is left out, the rest stays open", () => {
    const result = match(items, [line(60000, text)]);
    expect(result.short).toEqual(["?part-payment 0>0+1"]);
    expect(result.matches[0].items).toEqual([
      { index: 1, amount: 40000, rest: 0 },
      { index: 0, amount: 20000, rest: 30000 },
    ]);
  });

  test("or cleared if the user chose so", () => {
    const result = match(items, [line(60000, text)], { ...PROFILES.afletter, partPayment: "clear" });
    expect(result.short).toEqual(["part-payment 0>0+1"]);
    expect(result.items.map(({ status, rest }) => [status, rest])).toEqual([
      ["partial", 30000],
      ["cleared", 0],
      ["open", 30000],
    ]);
  });

  test("a credit note that is named adds to what was paid", () => {
    const credit = item(-5000, { invoiceNumber: "2025-0015", relationCode: "1" });
    const result = match([items[0], credit], [line(20000, { description: "2025-0012 en 2025-0015" })]);
    expect(result.matches[0].items).toEqual([
      { index: 1, amount: -5000, rest: 0 },
      { index: 0, amount: 25000, rest: 25000 },
    ]);
  });

  test("an overpayment is suggested: the line is used wholly, the rest is the difference", () => {
    const result = match([items[0]], [line(60000, { description: "2025-0012" })]);
    expect(result.short).toEqual(["?overpayment 0>0 +10000"]);
  });

  test("or cleared if the user chose so", () => {
    const result = match([items[0]], [line(60000, { description: "2025-0012" })], {
      ...PROFILES.afletter,
      overpayment: "clear",
    });
    expect(result.short).toEqual(["overpayment 0>0 +10000"]);
  });

  test("off: nothing is suggested", () => {
    const off = { ...PROFILES.snelstart, criteria: PROFILES.afletter.criteria.filter((c) => c !== "suggestion") };
    expect(match([items[0]], [line(60000, { description: "2025-0012" })], off).short).toEqual([]);
  });
});

describe("payment discount (spec 5)", () => {
  const discount = {
    discountDate: day("2025-12-10"),
    discountAmount: 2000,
    invoiceNumber: "2025-0012",
    relationCode: "1",
  };

  test("is taken when paid in time with exactly the discounted total, of several items together", () => {
    const items = [
      item(100000, discount),
      item(50000, { ...discount, invoiceNumber: "2025-0013", discountAmount: 1000 }),
    ];
    const lines = [line(147000, { description: "2025-0012 en 2025-0013" })];
    expect(match(items, lines).short).toEqual(["payment-discount 0>0+1 -3000"]);
  });

  test("late, or another amount, is a part payment; paid in full takes no discount", () => {
    const items = [item(100000, discount)];
    const text = { description: "2025-0012" };
    expect(match(items, [line(98000, { ...text, bookingDate: day("2025-12-11") })]).short).toEqual([
      "?part-payment 0>0",
    ]);
    expect(match(items, [line(97000, text)]).short).toEqual(["?part-payment 0>0"]);
    expect(match(items, [line(100000, text)]).short).toEqual(["our-reference-and-amount 0>0"]);
  });

  test("without a reference one item of the assigned relation is enough", () => {
    expect(match([item(100000, discount)], [line(98000, { relationCode: "1" })]).short).toEqual([
      "payment-discount 0>0 -2000",
    ]);
  });
});

test("a number that two relations have names the one or the other, never both together", () => {
  const items = [
    item(6000, { relationCode: "A", invoiceNumber: "2025-0012" }),
    item(6020, { relationCode: "B", invoiceNumber: "2025-0012" }),
  ];
  expect(match(items, [line(6010, { description: "2025-0012" })]).short).toEqual([
    "?reference-within-tolerance 0>0 +10",
    "?reference-within-tolerance 0>1 -10",
  ]);
  expect(match(items, [line(3000, { description: "2025-0012" })]).short).toEqual([
    "?part-payment 0>0",
    "?part-payment 0>1",
  ]);
  expect(match(items, [line(9000, { description: "2025-0012" })]).short).toEqual([
    "?overpayment 0>0 +3000",
    "?overpayment 0>1 +2980",
  ]);
});
