import { dayOf } from "../../../src/domain/dates/iso";
import { areWithin } from "../../../src/domain/clear/window";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { day, item, match } from "./ledger";

const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen" };
const PAID = { documentDate: day("2025-11-20") };
const { afas } = PROFILES;

describe("open items against each other, after AFAS Profit (spec 4)", () => {
  test("a receipt of a debtor is coupled to the invoice with its amount", () => {
    const items = [item(121000, { ...JANSEN, invoiceNumber: "2025-0012" }), item(-121000, { ...JANSEN, ...PAID })];
    const result = match(items, [], afas);
    expect(result.short).toEqual(["amount >0+1"]);
    expect(result.matches[0].items).toEqual([
      { index: 0, amount: 121000, rest: 0 },
      { index: 1, amount: -121000, rest: 0 },
    ]);
    expect(result.items.map((end) => end.status)).toEqual(["cleared", "cleared"]);
  });

  test("a payment booked under the number of an invoice is coupled to it", () => {
    const items = [
      item(121000, { ...JANSEN, invoiceNumber: "2025-0012" }),
      item(121000, { ...JANSEN, invoiceNumber: "2025-0013" }),
      item(-121000, { ...JANSEN, invoiceNumber: "2025-0013" }),
    ];
    expect(match(items, [], afas).short).toEqual(["our-reference-and-amount >1+2"]);
  });

  test("a prepayment is coupled to an invoice of a later date", () => {
    const items = [item(121000, { ...JANSEN, documentDate: day("2025-12-20") }), item(-121000, JANSEN)];
    expect(match(items, [], afas).short).toEqual(["amount >0+1"]);
  });

  test("creditors alike: a payment is a debit item there", () => {
    const supplier = { relationCode: "S1", relationName: "Groothandel" };
    const items = [item(-60000, supplier), item(-45000, supplier), item(45000, { ...supplier, ...PAID })];
    expect(match(items, [], afas).short).toEqual(["amount >1+2"]);
  });

  test("never across relations, and for many relations in one run", () => {
    const items = [
      item(100, { relationCode: "A" }),
      item(-100, { relationCode: "A" }),
      item(300, { relationCode: "B" }),
      item(-300, { relationCode: "C" }),
      item(500, { relationCode: "D" }),
      item(-500, { relationCode: "D" }),
    ];
    expect(match(items, [], afas).short).toEqual(["date-and-amount >0+1", "date-and-amount >4+5"]);
  });

  test("many to one too: payments that name one invoice and add up to it, within a month of each other", () => {
    const paid = (amount: number, date: string) =>
      item(-amount, { ...JANSEN, documentDate: day(date), description: "betaling 2025-0012" });
    const invoice = item(10000, { ...JANSEN, documentDate: day("2025-10-01"), invoiceNumber: "2025-0012" });
    const near = [invoice, paid(4000, "2025-10-15"), paid(6000, "2025-10-16")];
    expect(match(near, [], afas).short).toEqual(["line-combination >0+1+2"]);
    const far = [invoice, paid(4000, "2025-10-15"), paid(6000, "2025-11-16")];
    expect(match(far, [], afas).matches.map((m) => m.outcome)).not.toContain("cleared");
  });

  test("one to many needs document dates within one month of each other", () => {
    const dated = (amount: number, date: string, invoiceNumber = "") =>
      item(amount, { ...JANSEN, documentDate: day(date), invoiceNumber });
    const near = [
      dated(12345, "2025-01-31", "2025-0012"),
      dated(45678, "2025-02-10", "2025-0013"),
      { ...dated(-58023, "2025-02-28"), description: "2025-0012 en 2025-0013" },
    ];
    expect(match(near, [], afas).short).toEqual(["our-reference >0+1+2"]);
    const far = [near[0], near[1], { ...near[2], documentDate: day("2025-03-01") }];
    const result = match(far, [], afas);
    expect(result.short).toEqual(["?our-reference >0+1+2"]);
    expect(result.items[2].reason?.code).toBe("outsideWindow");
  });

  test("a payment that names an invoice and a credit note pays the one less the other", () => {
    const items = [
      item(121000, { ...JANSEN, invoiceNumber: "2025-0012" }),
      item(-24200, { ...JANSEN, invoiceNumber: "C2025-0003" }),
      item(-96800, { ...JANSEN, ...PAID, description: "2025-0012 minus C2025-0003" }),
      item(24200, { ...JANSEN, invoiceNumber: "2025-0031" }),
    ];
    expect(match(items, [], afas).short).toEqual(["our-reference >0+1+2"]);
    expect(match(items, []).short).toEqual(["our-reference >0+1+2"]);
  });

  test("a credit note that a payment names beside too little is not cleared on its amount", () => {
    const items = [
      item(121000, { ...JANSEN, invoiceNumber: "2025-0012" }),
      item(-24200, { ...JANSEN, invoiceNumber: "C2025-0003" }),
      item(-90000, { ...JANSEN, ...PAID, description: "2025-0012 minus C2025-0003" }),
      item(24200, { ...JANSEN, invoiceNumber: "2025-0031" }),
    ];
    const result = match(items, [], afas);
    expect(result.short).toContain("?date-and-amount >1+3");
    expect(result.matches.map((m) => m.outcome)).not.toContain("cleared");
  });

  test("with tolerance, the difference is what was paid short", () => {
    const limits = { ...afas, tolerance: [{ maxAmount: "1.00" }] };
    const items = [
      item(121000, { ...JANSEN, invoiceNumber: "2025-0012" }),
      item(-120950, { ...JANSEN, description: "2025-0012" }),
    ];
    expect(match(items, [], limits).short).toEqual(["reference-within-tolerance >0+1 -50"]);
  });

  test("a part payment is suggested; the rest of either side stays open", () => {
    const clear = { ...afas, partPayment: "clear" } as const;
    const invoice = item(121000, { ...JANSEN, invoiceNumber: "2025-0012" });
    const less = match([invoice, item(-50000, { ...JANSEN, description: "2025-0012" })], [], clear);
    expect(less.short).toEqual(["part-payment >0+1"]);
    expect(less.items.map((end) => end.rest)).toEqual([71000, 0]);
    const more = match(
      [item(60500, { ...JANSEN }), invoice, item(-150000, { ...JANSEN, description: "2025-0012" })],
      [],
      clear,
    );
    expect(more.short).toEqual(["part-payment >1+2"]);
    expect(more.items.map((end) => end.rest)).toEqual([60500, 0, -29000]);
  });

  test("what was decided before stays, and a refused couple is not offered again", () => {
    const items = [item(121000, JANSEN), item(-121000, JANSEN)];
    const refused = { matches: [], refused: [{ lines: [], items: [0, 1] }], blockedItems: [] };
    expect(match(items, [], afas, refused).short).toEqual([]);
    const first = match(items, [], afas);
    expect(match(items, [], afas, { matches: first.matches, refused: [], blockedItems: [] }).matches).toEqual(
      first.matches,
    );
  });

  test("two payments that fit one invoice are both suggested", () => {
    const items = [item(121000, JANSEN), item(50000, JANSEN), item(-121000, JANSEN), item(-121000, JANSEN)];
    expect(match(items, [], afas).matches.map((m) => m.outcome)).toEqual(["suggested", "suggested"]);
  });
});

test("a calendar month is clipped at its end; a window in days counts days", () => {
  const at = (text: string) => dayOf(text)!;
  expect(areWithin([at("2025-02-28"), at("2025-01-31")], { months: 1 })).toBe(true);
  expect(areWithin([at("2025-01-31"), at("2025-03-01")], { months: 1 })).toBe(false);
  expect(areWithin([at("2025-01-15"), at("2025-02-15")], { months: 1 })).toBe(true);
  expect(areWithin([at("2025-01-15"), at("2025-02-16")], { months: 1 })).toBe(false);
  expect(areWithin([at("2025-01-01"), at("2025-02-01")], { days: 31 })).toBe(true);
  expect(areWithin([at("2025-01-01"), at("2025-02-02")], { days: 31 })).toBe(false);
});
