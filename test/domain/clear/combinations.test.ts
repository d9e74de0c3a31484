import { day, item, line, match } from "./ledger";

const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen", relationIban: "NL91ABNA0417164300" };
const FROM_JANSEN = { name: "Bakkerij Jansen", iban: "NL91ABNA0417164300" };
const OPEN = [12345, 45678, 78901, -6050, 33333].map((amount, i) =>
  item(amount, { ...JANSEN, invoiceNumber: `2025-00${12 + i}` }),
);

describe("criterion 10: a combination of items (spec 3)", () => {
  test("the one set with exactly this total clears, with the odds", () => {
    const result = match(OPEN, [line(58023, FROM_JANSEN)]);
    expect(result.short).toEqual(["combination 0>0+1"]);
    expect(result.matches[0].explanation.facts).toMatchObject({ candidates: 5, odds: "0.0002" });
  });

  test("credit notes are in it", () => {
    expect(match(OPEN, [line(72851, FROM_JANSEN)]).short).toEqual(["combination 0>2+3"]);
  });

  test("the whole balance of the relation clears", () => {
    expect(match(OPEN, [line(164207, FROM_JANSEN)]).short).toEqual(["combination 0>0+1+2+3+4"]);
  });

  test("a single item with exactly the amount beats any combination", () => {
    const items = [...OPEN, item(58023, JANSEN)];
    expect(match(items, [line(58023, FROM_JANSEN)]).short).toEqual(["amount 0>5"]);
  });

  test("two sets with the total are suggested, and neither is cleared", () => {
    const items = [...OPEN, item(12345 + 45678 - 33333, JANSEN)];
    const result = match(items, [line(58023, FROM_JANSEN)]);
    expect(result.short).toEqual(["?combination 0>4+5", "?combination 0>0+1"]);
    expect(result.lines[0].reason?.code).toBe("notOnly");
  });

  test("a sum of round amounts fits by chance: suggested, with the odds", () => {
    const items = [10000, 20000, 35000, 50000].map((amount) => item(amount, JANSEN));
    const result = match(items, [line(45000, FROM_JANSEN)]);
    expect(result.short).toEqual(["?combination 0>0+2"]);
    expect(result.lines[0].reason?.code).toBe("byChance");
  });

  test("without an assigned relation nothing is combined", () => {
    expect(match(OPEN, [line(58023)]).short).toEqual([]);
  });

  test("an item of a later date in it makes it a suggestion, a blocked one takes no part", () => {
    const later = [OPEN[0], { ...OPEN[1], documentDate: day("2025-12-20") }, OPEN[2]];
    expect(match(later, [line(58023, FROM_JANSEN)]).short).toEqual(["?combination 0>0+1"]);
    const blocked = [OPEN[0], { ...OPEN[1], blocked: true }, OPEN[2]];
    expect(match(blocked, [line(58023, FROM_JANSEN)]).matches.map((m) => m.outcome)).not.toContain("cleared");
  });

  test("five thousand open items do not hurt, and prove nothing", () => {
    const many = Array.from({ length: 5000 }, (_, i) => item(1001 + i * 7, JANSEN));
    expect(match(many, [line(2_000_003, FROM_JANSEN)]).matches.map((m) => m.outcome)).not.toContain("cleared");
  });
});

describe("criterion 11: a combination of lines (spec 3)", () => {
  test("lines that name the same invoice and add up to it clear it together", () => {
    const lines = [
      line(40000, { ...FROM_JANSEN, description: "2025-0014 deel 1" }),
      line(38901, { ...FROM_JANSEN, description: "2025-0014 rest", bookingDate: day("2025-12-08") }),
    ];
    expect(match(OPEN, lines).short).toEqual(["line-combination 0+1>2"]);
  });

  test("one invoice may be paid in two parts on two own accounts (G-rekening)", () => {
    const named = { relationCode: "10002", description: "2025-0014" };
    const lines = [
      line(60000, { ...named, ownAccount: "NL02RABO0123456789" }),
      line(18901, { ...named, ownAccount: "NL86INGB0002445588" }),
    ];
    expect(match(OPEN, lines).short).toEqual(["line-combination 0+1>2"]);
  });

  test("without a reference the one set of lines with an item's amount clears it", () => {
    const lines = [line(40017, FROM_JANSEN), line(38884, { ...FROM_JANSEN, bookingDate: day("2025-12-08") })];
    expect(match([OPEN[1], OPEN[2]], lines).short).toEqual(["line-combination 0+1>1"]);
  });

  test("all lines of a relation against all its items, where no smaller part balances", () => {
    const items = [OPEN[0], OPEN[1]];
    const lines = [line(30019, FROM_JANSEN), line(28004, { ...FROM_JANSEN, bookingDate: day("2025-12-08") })];
    expect(match(items, lines).short).toEqual(["line-combination 0+1>0+1"]);
  });
});
