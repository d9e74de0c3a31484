import { day, item, line, match } from "./ledger";

const SENT = { executionDate: day("2025-12-01") };
const PAYMENTS = [
  item(-12345, { relationCode: "S1", invoiceNumber: "F-1001", batchId: "PMT-1", ...SENT }),
  item(-45678, { relationCode: "S2", invoiceNumber: "F-2002", batchId: "PMT-1", ...SENT }),
  item(-78901, { relationCode: "S3", invoiceNumber: "F-3003", batchId: "PMT-1", ...SENT }),
];
const TOTAL = -136924;
const withoutId = PAYMENTS.map((payment) => ({ ...payment, batchId: "" }));

describe("a batch by its id (spec 6)", () => {
  test("clears everything that was sent in it, of whatever relations", () => {
    expect(match(PAYMENTS, [line(TOTAL, { batchId: "PMT-1" })]).short).toEqual(["batch 0>0+1+2"]);
  });

  test("that is short of what was returned clears the rest; what was returned stays open", () => {
    const result = match(PAYMENTS, [line(TOTAL + 45678, { batchId: "PMT-1" })]);
    expect(result.short).toEqual(["batch 0>0+2"]);
    expect(result.items[1]).toMatchObject({ status: "open", rest: -45678 });
  });

  test("is only suggested where two sets of it have the total", () => {
    const payments = [...PAYMENTS, item(-45678, { relationCode: "S4", batchId: "PMT-1", ...SENT })];
    const result = match(payments, [line(TOTAL, { batchId: "PMT-1" })]);
    expect(result.matches.map((m) => m.outcome)).not.toContain("cleared");
    expect(result.short).toContain("?batch 0>0+1+2");
  });

  test("is cleared first, and what is returned from it later is open again", () => {
    const collected = PAYMENTS.map(({ openAmount, ...rest }) => item(-openAmount, { ...rest }));
    const lines = [
      line(-TOTAL, { batchId: "PMT-1" }),
      line(-45678, { bookingDate: day("2025-12-04"), description: "Storno F-2002", reversal: true }),
    ];
    const result = match(collected, lines);
    expect(result.short).toEqual(["batch 0>0+1+2", "reversal 1>1"]);
    expect(result.items.map(({ status, rest }) => [status, rest])).toEqual([
      ["cleared", 0],
      ["open", 45678],
      ["cleared", 0],
    ]);
    expect(result.items[1].reason?.code).toBe("reversed");
  });
});

describe("a batch without an id (spec 6)", () => {
  test("is the set with its total and execution date", () => {
    const others = [item(-5000, { relationCode: "S9", executionDate: day("2025-12-02") }), item(-777)];
    const result = match([...withoutId, ...others], [line(TOTAL, { description: "SEPA batch 3 posten" })]);
    expect(result.short).toEqual(["batch 0>0+1+2"]);
    expect(result.matches[0].explanation.facts).toMatchObject({ by: "executionDate", itemCount: 3 });
    expect(result.matches[0].evidence.map((e) => e.field)).toEqual(["bookingDate", "amount"]);
  });

  test("may be a part of the day: the rest of it stays open", () => {
    const result = match(withoutId, [line(TOTAL + 45678)]);
    expect(result.short).toEqual(["batch 0>0+2"]);
  });

  test("is found by its value date where nothing was executed on the day it was booked", () => {
    const booked = line(TOTAL, { bookingDate: day("2025-12-02"), valueDate: day("2025-12-01") });
    expect(match(withoutId, [booked]).short).toEqual(["batch 0>0+1+2"]);
  });

  test("is only suggested where a second set has the total, or chance could have it", () => {
    const twice = [...withoutId, item(-12345, { relationCode: "S4", ...SENT })];
    expect(match(twice, [line(TOTAL)]).matches.map((m) => m.outcome)).not.toContain("cleared");
    const round = [10000, 20000, 35000, 50000].map((amount, i) => item(-amount, { relationCode: `S${i}`, ...SENT }));
    const result = match(round, [line(-45000)]);
    expect(result.short).toEqual(["?batch 0>0+2"]);
    expect(result.lines[0].reason?.code).toBe("byChance");
  });

  test.each([
    ["a single item with exactly its amount is open", [item(TOTAL, { relationCode: "S8" })], {}],
    ["it names an item", [], { description: "F-1001" }],
    ["it says who was paid and is not the whole day", [item(-999, SENT)], { iban: "NL20INGB0001234567" }],
  ])("is not looked for where %s", (_, more, says) => {
    const found = match([...withoutId, ...more], [line(TOTAL, says)]);
    expect(found.short.filter((text) => text.includes("batch"))).toEqual([]);
  });

  test("of two lines that fit the same set neither clears", () => {
    const result = match(withoutId, [line(TOTAL), line(TOTAL)]);
    expect(result.matches.map((m) => m.outcome)).toEqual(["suggested", "suggested"]);
  });
});
