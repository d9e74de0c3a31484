import { PROFILES } from "../../../src/domain/profile/builtin";
import { day, item, line, match } from "./ledger";

const EXACT = PROFILES.exact;
const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen", relationIban: "NL91ABNA0417164300" };
const FROM_JANSEN = { name: "Bakkerij Jansen", iban: "NL91ABNA0417164300" };

describe("the eight criteria of Exact Online, with their three notes (spec 3)", () => {
  test("1: the end-to-end id clears several items whose total is the line's amount, note (2)", () => {
    const items = [item(10000, { endToEndId: "E2E-778" }), item(2500, { endToEndId: "E2E-778" }), item(12500)];
    expect(match(items, [line(12500, { endToEndId: "E2E-778" })], EXACT).short).toEqual(["end-to-end-id 0>0+1"]);
  });

  test("1: the end-to-end id is also found in the description", () => {
    const items = [item(10000, { endToEndId: "NLINC-2025-77" })];
    const lines = [line(10000, { description: "INCASSO EREF NLINC-2025-77 contributie" })];
    expect(match(items, lines, EXACT).short).toEqual(["end-to-end-id 0>0"]);
  });

  test("1: a batch is found by its payment batch id, whatever the relations of its items", () => {
    const items = [
      item(-10000, { batchId: "PMT-9001", relationCode: "A" }),
      item(-5000, { batchId: "PMT-9001", relationCode: "B" }),
      item(-15000, { relationCode: "C" }),
    ];
    expect(match(items, [line(-15000, { batchId: "PMT-9001" })], EXACT).short).toEqual(["batch 0>0+1"]);
  });

  test("2: payment reference and amount clear one item", () => {
    const items = [item(12100, { paymentReference: "1067931951601240" }), item(12100)];
    const lines = [line(12100, { paymentReference: "1067931951601240" })];
    expect(match(items, lines, EXACT).short).toEqual(["payment-reference-and-amount 0>0"]);
  });

  test("3: our reference and amount clear one item", () => {
    const items = [item(121000, { invoiceNumber: "2025-0012" }), item(121000, { invoiceNumber: "2025-0013" })];
    const lines = [line(121000, { description: "Betaling factuur 2025-0012" })];
    expect(match(items, lines, EXACT).short).toEqual(["our-reference-and-amount 0>0"]);
  });

  test("3: two items with the reference and the amount are both suggested and neither is cleared, note (1)", () => {
    const items = [
      item(5000, { invoiceNumber: "2025-0012", relationCode: "A" }),
      item(5000, { invoiceNumber: "2025-0012", relationCode: "B" }),
    ];
    const lines = [line(5000, { description: "2025-0012" })];
    expect(match(items, lines, EXACT).short).toEqual([
      "?our-reference-and-amount 0>0",
      "?our-reference-and-amount 0>1",
    ]);
  });

  test("4: booking date and amount clear one item", () => {
    const items = [
      item(7500, { ...JANSEN, bookingDate: day("2025-12-01"), documentDate: day("2025-11-28") }),
      item(7500, { ...JANSEN, bookingDate: day("2025-11-15") }),
    ];
    expect(match(items, [line(7500, FROM_JANSEN)], EXACT).short).toEqual(["date-and-amount 0>0"]);
  });

  test("4: without a relation Exact clears on date and amount, the other profiles only suggest", () => {
    const items = [item(7500, { documentDate: day("2025-12-01") })];
    expect(match(items, [line(7500)], EXACT).short).toEqual(["date-and-amount 0>0"]);
    expect(match(items, [line(7500)], PROFILES.snelstart).short).toEqual(["?date-and-amount 0>0"]);
  });

  test("5: the payment reference clears several items whose total is the line's amount", () => {
    const items = [item(6000, { paymentReference: "240283842818" }), item(4000, { paymentReference: "240283842818" })];
    const lines = [line(10000, { paymentReference: "+++240/2838/42818+++" })];
    expect(match(items, lines, EXACT).short).toEqual(["payment-reference 0>0+1"]);
  });

  test("6: our references clear several items whose total is the line's amount", () => {
    const items = [item(6000, { invoiceNumber: "2025-0012" }), item(4000, { invoiceNumber: "2025-0013" })];
    const lines = [line(10000, { description: "2025-0012 en 2025-0013" })];
    expect(match(items, lines, EXACT).short).toEqual(["our-reference 0>0+1"]);
  });

  test("6: another total clears nothing", () => {
    const items = [item(6000, { invoiceNumber: "2025-0012" }), item(4000, { invoiceNumber: "2025-0013" })];
    const result = match(items, [line(9999, { description: "2025-0012 en 2025-0013" })], EXACT);
    expect(result.short).toEqual([]);
    expect(result.lines[0].reason?.code).toBe("otherAmount");
  });

  test("7: the items of the booking date are cleared when their total is the line's amount", () => {
    const dated = { ...JANSEN, documentDate: day("2025-12-01") };
    const items = [item(6000, dated), item(4000, dated), item(7000, JANSEN)];
    expect(match(items, [line(10000, FROM_JANSEN)], EXACT).short).toEqual(["date 0>0+1"]);
  });

  test("7: a single item with exactly the amount beats the items of the booking date", () => {
    const dated = { ...JANSEN, documentDate: day("2025-12-01") };
    const items = [item(6000, dated), item(4000, dated), item(10000, JANSEN)];
    expect(match(items, [line(10000, FROM_JANSEN)], EXACT).short).toEqual(["amount 0>2"]);
  });

  test("8: the amount clears one item of the assigned relation", () => {
    const items = [item(8800, JANSEN), item(8800, { relationCode: "10003" })];
    expect(match(items, [line(8800, FROM_JANSEN)], EXACT).short).toEqual(["amount 0>0"]);
  });

  test("8: without an assigned relation the amount clears nothing, note (3)", () => {
    const result = match([item(8800, { relationCode: "10003" })], [line(8800)], EXACT);
    expect(result.short).toEqual([]);
    expect(result.lines[0]).toEqual({
      status: "open",
      rest: 8800,
      reason: { code: "noRelationNoReference", facts: {} },
    });
  });

  test("8: two items of the amount are both suggested and neither is cleared", () => {
    const items = [item(8800, JANSEN), item(8800, { ...JANSEN, documentDate: day("2025-10-03") })];
    expect(match(items, [line(8800, FROM_JANSEN)], EXACT).short).toEqual(["?amount 0>1", "?amount 0>0"]);
  });

  test("strong evidence anywhere goes before weak evidence everywhere", () => {
    const items = [item(8800, { ...JANSEN, invoiceNumber: "2025-0044" })];
    const lines = [line(8800, FROM_JANSEN), line(8800, { description: "2025-0044", bookingDate: day("2025-12-05") })];
    expect(match(items, lines, EXACT).short).toEqual(["our-reference-and-amount 1>0"]);
  });

  test("a line passes when what was cleared makes its answer the only one", () => {
    const items = [item(5000, { invoiceNumber: "2025-0012" }), item(5000, { invoiceNumber: "2025-0013" })];
    const lines = [line(5000, { description: "2025-0012 2025-0013" }), line(5000, { description: "2025-0012" })];
    expect(match(items, lines, EXACT).short).toEqual(["our-reference-and-amount 1>0", "our-reference-and-amount 0>1"]);
  });
});
