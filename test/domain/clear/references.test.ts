import { item, line, match } from "./ledger";

/** Does the text name the invoice, so that reference and amount clear it? */
function clears(invoiceNumber: string, description: string): boolean {
  const items = [item(12345, { invoiceNumber, relationCode: "X" }), item(12345, { relationCode: "Y" })];
  return match(items, [line(12345, { description })]).short[0] === "our-reference-and-amount 0>0";
}

test.each([
  ["2025-0012", "2025-0012"],
  ["2025-0012", "2025 0012"],
  ["2025-0012", "F2025/0012"],
  ["2025-0012", "factuurnr.20250012"],
  ["2025-0012", "Factuur nr: 2025.0012 dank"],
  ["2025-0012", "2O25-OO12"],
  ["VF-2025-0012", "vf20250012"],
  ["VF-2025-0012", "VF 2025 0012"],
  ["VF-2025-0012", "betaling 2025-0012"],
  ["20250012", "2025-0012"],
  ["2025-0012", "betaling factuur 2025-00 12"],
  ["2025-0012", "betaling factuur 2025-00\n12"],
  ["000123456", "123456"],
  ["2025-0012", "2025-12"],
  ["ORD171882", "M2438111M122IZHS 0030003724612388 Order ORD171882 mr-joy.nl"],
  ["2025-0012", "Café 2025-0012 ’t Hoekje"],
  ["25001-A", "factuur 25001-A"],
  ["2025/0012/NL", "uw factuur 2025/0012/NL dank"],
  ["2025/0012/NL", "20250012NL"],
  ["2025A0012", "nr 2025A0012"],
])("invoice %s is found in '%s'", (invoiceNumber, text) => {
  expect(clears(invoiceNumber, text)).toBe(true);
});

test.each([
  ["2025-0012", "20 betalingen van 25 en 0012"],
  ["2025-0012", "2 0 2 5 0 0 1 2"],
  ["2025-0012", "X2025-00123"],
  ["2025-0012", "120250012"],
  ["2025-0012", "CR-2025-0012"],
  ["112", "betaling 112"],
  ["31122025", "31 12 2025"],
  ["25001-A", "factuur 25001-B"],
])("invoice %s is not found in '%s'", (invoiceNumber, text) => {
  expect(clears(invoiceNumber, text)).toBe(false);
});

describe("several references in one text form a group", () => {
  const numbers = ["2025-0012", "2025-0013", "2025-0014", "2025-0015"];
  const amounts = [1000, 2100, 4300, 8700];
  const items = numbers.map((invoiceNumber, i) => item(amounts[i], { invoiceNumber, relationCode: "X" }));

  test.each([
    ["2025-0012 en 2025-0013", 3100, "0+1"],
    ["VF-2025-0012 en 0013", 3100, "0+1"],
    ["2025-0012/13/15", 11800, "0+1+3"],
    ["2025-0012, 0014", 5300, "0+2"],
    ["2025-0012 t/m 2025-0015", 16100, "0+1+2+3"],
    ["facturen 20250012 tm 14", 7400, "0+1+2"],
    ["2025-0012 tot en met 0014", 7400, "0+1+2"],
    ["2025-0012;2025-0013;2025-0014", 7400, "0+1+2"],
    ["2025-0012 0013", 3100, "0+1"],
  ])("'%s' names them all", (description, amount, found) => {
    expect(match(items, [line(amount, { description })]).short).toEqual([`our-reference 0>${found}`]);
  });

  test("a range is told as it was written, from its first number to its last", () => {
    const { matches } = match(items, [line(16100, { description: "fact 2025-0012 t/m 2025-0015 dank" })]);
    const found = matches[0]?.evidence.filter(({ in: at }) => at.side === "line").map((one) => one.found);
    expect(found).toContain("2025-0012 t/m 2025-0015");
    expect(found).not.toContain("2025-0012 t/m 2025");
  });

  test("one item with exactly the amount beats the group", () => {
    const result = match(items, [line(2100, { description: "2025-0012 en 2025-0013" })]);
    expect(result.short).toEqual(["our-reference-and-amount 0>1"]);
  });

  test("a credit note named with its invoice is taken off", () => {
    const both = [item(10000, { invoiceNumber: "2025-0012" }), item(-2500, { invoiceNumber: "C2025-0003" })];
    const result = match(both, [line(7500, { description: "2025-0012 -/- C2025-0003" })]);
    expect(result.short).toEqual(["our-reference 0>0+1"]);
  });

  test("'2025-0012/1' is no list", () => {
    const result = match(items, [line(1000, { description: "2025-0012/1" })]);
    expect(result.short).toEqual(["our-reference-and-amount 0>0"]);
  });
});

describe("a bare number that is also something else needs the amount to agree", () => {
  test.each([
    ["20251231", "betaling van 20251231"],
    ["20251231", "20251231"],
    ["2025", "contributie 2025"],
    ["1071", "Keizersgracht 1 1071 AB Amsterdam"],
    ["0417164300", "NL91 ABNA 0417 1643 00"],
    ["0612345678", "bel 0612345678"],
    ["10001", "klantnr 10001"],
    ["1210", "EUR 1210,00"],
  ])("%s in '%s' is not enough for a difference", (invoiceNumber, description) => {
    const items = [item(100000, { invoiceNumber, relationCode: "X" })];
    const result = match(items, [line(99950, { description })]);
    expect(result.matches.filter((m) => m.criterion !== "suggestion")).toEqual([]);
  });

  test("with the amount it is, where no other item has that amount", () => {
    const one = item(100000, { invoiceNumber: "20251231", relationCode: "X" });
    const lines = [line(100000, { description: "20251231" })];
    expect(match([one], lines).short).toEqual(["our-reference-and-amount 0>0"]);
    expect(match([one, item(100000, { relationCode: "Y" })], lines).short).toEqual(["?our-reference-and-amount 0>0"]);
  });

  test("called an invoice it is no bare number", () => {
    const items = [item(100000, { invoiceNumber: "20251231", relationCode: "X" })];
    const result = match(items, [line(99950, { description: "factuur 20251231" })]);
    expect(result.short).toEqual(["reference-within-tolerance 0>0 -50"]);
  });

  test("a payment reference whose check digits fail still clears with its amount, and is said to be weak otherwise", () => {
    const items = [item(100000, { paymentReference: "2067931951601240", relationCode: "X" })];
    const right = match(items, [line(100000, { paymentReference: "2067931951601240" })]);
    expect(right.short).toEqual(["payment-reference-and-amount 0>0"]);
    const short = match(items, [line(99950, { paymentReference: "2067931951601240" })]);
    expect(short.matches[0]).toMatchObject({ outcome: "suggested", explanation: { facts: { why: "weakReference" } } });
  });
});

test("reference columns that are equal count at any length", () => {
  const items = [item(5000, { paymentReference: "12" }), item(5000)];
  expect(match(items, [line(5000, { paymentReference: "12" })]).short).toEqual(["payment-reference-and-amount 0>0"]);
});

test("for creditors your reference is the supplier's invoice number; for debtors it proves nothing", () => {
  const supplier = [item(-5000, { yourReference: "INV-77812" }), item(-5000)];
  expect(match(supplier, [line(-5000, { description: "INV-77812" })]).short).toEqual(["our-reference-and-amount 0>0"]);
  const customer = [item(5000, { yourReference: "PO-77812" }), item(5000)];
  expect(
    match(customer, [line(5000, { description: "PO-77812" })]).matches.every((m) => m.outcome === "suggested"),
  ).toBe(true);
});
