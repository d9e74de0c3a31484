import { PROFILES } from "../../../src/domain/profile/builtin";
import { day, item, line, match } from "./ledger";

const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen", relationIban: "NL91ABNA0417164300" };
const FROM_JANSEN = { name: "Bakkerij Jansen", iban: "NL91ABNA0417164300" };
const NAMED = { ...FROM_JANSEN, description: "2025-0012" };
const INVOICE = item(5000, { ...JANSEN, invoiceNumber: "2025-0012" });

describe("paid twice (spec 3)", () => {
  test("on different dates the earliest line clears, and the later one is shown as a possible double payment", () => {
    const lines = [line(5000, { ...NAMED, bookingDate: day("2025-12-09") }), line(5000, NAMED)];
    const result = match([INVOICE], lines);
    expect(result.short).toEqual(["our-reference-and-amount 1>0", "?double-payment 0>0 +5000"]);
    expect(result.lines[0].reason).toEqual({
      code: "paidTwice",
      facts: { reference: "2025-0012", firstDate: day("2025-12-01") },
    });
  });

  test("on the same date neither clears", () => {
    const result = match([INVOICE], [line(5000, NAMED), line(5000, NAMED)]);
    expect(result.short).toEqual(["?our-reference-and-amount 0>0", "?our-reference-and-amount 1>0"]);
    expect(result.lines[0].reason?.code).toBe("paidTwiceSameDay");
  });

  test("of different payers neither clears", () => {
    const bare = item(5000, { invoiceNumber: "2025-0012" });
    const lines = [
      line(5000, { iban: "NL91ABNA0417164300", description: "2025-0012" }),
      line(5000, { iban: "NL20INGB0001234567", description: "2025-0012", bookingDate: day("2025-12-09") }),
    ];
    expect(match([bare], lines).matches.map((m) => m.outcome)).toEqual(["suggested", "suggested"]);
  });

  test("an item claimed by two lines on its amount is cleared by neither", () => {
    const lines = [line(5000, FROM_JANSEN), line(5000, { ...FROM_JANSEN, bookingDate: day("2025-12-09") })];
    expect(match([INVOICE], lines).short).toEqual(["?amount 0>0", "?amount 1>0"]);
  });

  test("what an earlier run cleared is a double payment when it comes again", () => {
    const first = match([INVOICE], [line(5000, NAMED)]);
    const lines = [line(5000, NAMED), line(5000, { ...NAMED, bookingDate: day("2026-01-02") })];
    const held = { matches: first.matches, refused: [], blockedItems: [] };
    expect(match([INVOICE], lines, PROFILES.afletter, held).short).toEqual([
      "our-reference-and-amount 0>0",
      "?double-payment 1>0 +5000",
    ]);
  });
});

describe("equal items, the monthly subscription (spec 3)", () => {
  const months = ["2025-10-01", "2025-09-01", "2025-11-01"].map((documentDate) =>
    item(2500, { ...JANSEN, documentDate: day(documentDate), dueDate: day(documentDate) + 30 }),
  );

  test("are suggested, the oldest first", () => {
    expect(match(months, [line(2500, FROM_JANSEN)]).short).toEqual(["?amount 0>1", "?amount 0>0", "?amount 0>2"]);
  });

  test("are cleared oldest first if the user chose so", () => {
    const oldest = { ...PROFILES.afletter, equalItems: "oldest" } as const;
    const lines = [line(2500, { ...FROM_JANSEN, bookingDate: day("2025-12-05") }), line(2500, FROM_JANSEN)];
    expect(match(months, lines, oldest).short).toEqual(["amount 1>1", "amount 0>0"]);
  });

  test("oldest means due items first, then by document date (art. 6:43 BW)", () => {
    const oldest = { ...PROFILES.afletter, equalItems: "oldest" } as const;
    const items = [
      item(2500, { ...JANSEN, documentDate: day("2025-09-01"), dueDate: day("2026-03-01") }),
      item(2500, { ...JANSEN, documentDate: day("2025-10-01"), dueDate: day("2025-10-31") }),
    ];
    expect(match(items, [line(2500, FROM_JANSEN)], oldest).short).toEqual(["amount 0>1"]);
  });
});

describe("storno (spec 3)", () => {
  const collected = line(5000, { ...NAMED, bookingDate: day("2025-12-01") });
  const returned = line(-5000, { ...NAMED, bookingDate: day("2025-12-03"), reversal: true });

  test("a returned direct debit debits the debtor again: the item is open", () => {
    const result = match([INVOICE], [collected, returned]);
    expect(result.short).toEqual(["our-reference-and-amount 0>0", "reversal 1>0"]);
    expect(result.matches[1].items).toEqual([{ index: 0, amount: -5000, rest: 5000 }]);
    expect(result.items[0]).toEqual({ status: "open", rest: 5000, reason: { code: "reversed", facts: {} } });
    expect(result.lines.map((l) => l.status)).toEqual(["cleared", "cleared"]);
  });

  test("also where both its end-to-end id and its text name the item", () => {
    const ids = { endToEndId: "E2E-0012" };
    const result = match(
      [{ ...INVOICE, ...ids }],
      [
        { ...collected, ...ids },
        { ...returned, ...ids },
      ],
    );
    expect(result.short).toEqual(["end-to-end-id 0>0", "reversal 1>0"]);
  });

  test("the next attempt clears the item that is open again", () => {
    const again = line(5000, { ...NAMED, bookingDate: day("2025-12-10") });
    const result = match([INVOICE], [collected, returned, again]);
    expect(result.short).toEqual(["our-reference-and-amount 0>0", "reversal 1>0", "our-reference-and-amount 2>0"]);
    expect(result.items[0].status).toBe("cleared");
  });

  test("also when the collection was cleared in an earlier run", () => {
    const first = match([INVOICE], [collected]);
    const held = { matches: first.matches, refused: [], blockedItems: [] };
    const result = match([INVOICE], [collected, returned], PROFILES.afletter, held);
    expect(result.short).toEqual(["our-reference-and-amount 0>0", "reversal 1>0"]);
    expect(result.items[0].rest).toBe(5000);
  });

  test("original not found: suggested, and no credit note takes its place", () => {
    const items = [INVOICE, item(-5000, JANSEN)];
    const result = match(items, [returned]);
    expect(result.short).toEqual(["?reversal 0>0"]);
    expect(result.lines[0].reason?.code).toBe("originalNotFound");
  });

  test("a return that names an invoice which left the list is suggested, with what it names", () => {
    const other = line(-7500, { name: "Onbekend", description: "STORNO MD06 factuur 2025-9876" });
    const result = match([INVOICE], [other]);
    expect(result.lines[0].status).toBe("suggested");
    expect(result.matches[0]).toMatchObject({ criterion: "reversal", items: [] });
    expect(result.lines[0].reason?.facts).toMatchObject({ reference: "2025-9876" });
  });

  test("the bank's own charge for a return is no match without items: it stays open, with the reason", () => {
    const charge = line(-350, { name: "ING Bank N.V.", description: "Kosten terugboeking incasso" });
    const result = match([INVOICE], [charge]);
    expect(result.short).toEqual([]);
    expect(result.lines[0].status).toBe("open");
    expect(result.lines[0].reason?.code).toBe("originalNotFound");
  });

  test("a returned payment to a supplier mirrors it", () => {
    const bill = item(-8000, { relationCode: "S1", invoiceNumber: "INV-4411" });
    const lines = [
      line(-8000, { description: "INV-4411" }),
      line(8000, { description: "INV-4411 retour", bookingDate: day("2025-12-04"), reversal: true }),
    ];
    expect(match([bill], lines).short).toEqual(["our-reference-and-amount 0>0", "reversal 1>0"]);
  });
});

test("the return of a collection of a blocked item is neither taken back nor offered", () => {
  const items = [item(12100, { invoiceNumber: "2025-0012", blocked: true })];
  const result = match(items, [line(-12100, { description: "storno 2025-0012", reversal: true })]);
  expect(result.short).toEqual([]);
  expect(result.lines[0].reason?.code).toBe("namesBlocked");
});
