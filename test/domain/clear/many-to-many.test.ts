/** Criteria 10 and 11 together: several lines of a relation pay a set of its items (spec 3; issue: combinations with proof). */
import { PROFILES } from "../../../src/domain/profile/builtin";
import { day, item, line, match } from "./ledger";

const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen", relationIban: "NL91ABNA0417164300" };
const items = [123457, 456781, 789013, 333331, 612007].map((amount, i) =>
  item(amount, { ...JANSEN, invoiceNumber: `2025-00${12 + i}` }),
);
const paid = (amount: number, date = "2025-12-01", description = "betaling") =>
  line(amount, { iban: "NL91ABNA0417164300", bookingDate: day(date), description });

test("two lines that only together balance with two of five items clear them", () => {
  const result = match(items, [paid(300000), paid(280238, "2025-12-09")]);
  expect(result.short).toEqual(["line-combination 0+1>0+1"]);
  expect(Number(result.matches[0].explanation.facts.odds) || 0).toBeLessThanOrEqual(0.05);
});

test("a third line that has nothing to do with them stays open", () => {
  const result = match(items, [paid(300000), paid(280238, "2025-12-09"), paid(99991, "2025-12-11")]);
  expect(result.short).toEqual(["line-combination 0+1>0+1"]);
  expect(result.lines[2].status).toBe("open");
});

test("lines that balance with two sets are suggested, and neither is cleared", () => {
  // 123457 + 456781 is also 333331 + 246907
  const both = [...items, item(246907, { ...JANSEN, invoiceNumber: "2025-0099" })];
  const result = match(both, [paid(300000), paid(280238, "2025-12-09")]);
  expect(result.matches.map((m) => m.outcome)).not.toContain("cleared");
  expect(result.lines[0].reason?.code).toBe("severalCandidates");
});

test("two pairs of lines that fit the same items clear neither", () => {
  const lines = [paid(300000), paid(280238), paid(250000, "2025-12-09"), paid(330238, "2025-12-09")];
  expect(match(items, lines).matches.map((m) => m.outcome)).not.toContain("cleared");
});

test("a set with a blocked item is not cleared", () => {
  const blocked = items.map((each, i) => (i === 1 ? { ...each, blocked: true } : each));
  const result = match(blocked, [paid(300000), paid(280238, "2025-12-09")]);
  expect(result.matches.map((m) => m.outcome)).not.toContain("cleared");
});

test("of equal lines and equal items no set is the only one", () => {
  const equal = [0, 1, 2, 3].map((i) => item(12100, { ...JANSEN, invoiceNumber: `2025-01${10 + i}` }));
  const result = match(equal, [paid(12100), paid(12100, "2025-12-02"), paid(12100, "2025-12-03")]);
  expect(result.matches.map((m) => m.outcome)).not.toContain("cleared");
});

test("all that is open is offered first where it has the total by more than one way", () => {
  const many = Array.from({ length: 24 }, (_, i) =>
    item((i % 6 === 5 ? -1 : 1) * (1000 + i * i * 97 + i * 13), { ...JANSEN, invoiceNumber: `2025-02${10 + i}` }),
  );
  const total = many.reduce((sum, each) => sum + each.openAmount, 0);
  const result = match(many, [paid(total, "2025-12-01", "saldo")]);
  expect(result.matches[0]).toMatchObject({ outcome: "suggested", criterion: "combination" });
  expect(result.matches[0].items).toHaveLength(24);
});

test("where every sum fits by chance the line says so, and nothing is offered", () => {
  const many = Array.from({ length: 400 }, (_, i) =>
    item(1001 + i * 7, { ...JANSEN, invoiceNumber: `2025-${1000 + i}` }),
  );
  const result = match(many, [paid(700001)]);
  expect(result.short.filter((s) => s.includes("combination"))).toEqual([]);
  expect(result.lines[0].reason?.code).toBe("byChance");
});

test("without the criteria nothing is combined", () => {
  expect(match(items, [paid(300000), paid(280238)], PROFILES.exact).short).toEqual([]);
});

describe("payment discount for several items without a number (spec 5)", () => {
  const discounted = [100003, 200009, 400031].map((amount, i) =>
    item(amount, {
      ...JANSEN,
      invoiceNumber: `2025-03${10 + i}`,
      discountAmount: Math.round(amount / 50),
      discountDate: day("2025-12-05"),
    }),
  );
  const two = 100003 - 2000 + 200009 - 4000;

  test("the one set with the discounted total is cleared in time", () => {
    expect(match(discounted, [paid(two)]).short).toEqual([`payment-discount 0>0+1 -6000`]);
  });

  test("late it is not", () => {
    expect(match(discounted, [paid(two, "2025-12-06")]).matches.map((m) => m.outcome)).not.toContain("cleared");
  });
});

test("a line that names the item and one that names nothing pay it together", () => {
  const result = match([items[0]], [paid(100001, "2025-12-01", "2025-0012"), paid(23456, "2025-12-09")]);
  expect(result.short).toEqual(["line-combination 0+1>0"]);
});

test("an item that a third line names as well is not cleared by the other two", () => {
  const lines = [
    paid(100001, "2025-12-01", "2025-0012"),
    paid(23456, "2025-12-09"),
    paid(777, "2025-12-10", "2025-0012"),
  ];
  const result = match([items[0]], lines);
  expect(result.matches.map((m) => m.outcome)).not.toContain("cleared");
  expect(result.lines[0].reason?.code).toBe("namedByAnother");
});
