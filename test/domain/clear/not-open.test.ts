/** A line that names an invoice that is not open never clears another item (spec 3). */
import { item, line, match } from "./ledger";

const SUPPLIER = { relationCode: "5001", relationName: "Leverancier B.V.", relationIban: "NL91ABNA0417164300" };
const purchases = (amount: number, ...yourReferences: string[]) =>
  yourReferences.map((yourReference, i) => item(-amount - i * 1000, { ...SUPPLIER, yourReference }));
const paid = (amount: number, description: string) => line(-amount, { iban: "NL91ABNA0417164300", description });

test.each([
  ["factuur RE-003882", ["RE-806126", "RE-717022"]],
  ["RE-003882", ["RE-806126", "RE-717022"]],
  ["factuur I/25/7917", ["I/25/3998", "I/25/1107"]],
  ["uw factuurnr. RE 003882", ["RE-806126"]],
])("a supplier's number of the same build as his others: '%s'", (description, known) => {
  const result = match(purchases(30000, ...known), [paid(30000, description)]);
  expect(result.matches.map((m) => m.outcome)).not.toContain("cleared");
  expect(result.lines[0].reason?.code).toBe("namesNotOpen");
});

test("also where a customer has the last part of that number", () => {
  const items = [...purchases(80000, "I/25/1550"), item(5000, { relationCode: "7", invoiceNumber: "1252" })];
  const result = match(items, [paid(80000, "factuur I/25/1252")]);
  expect(result.matches.map((m) => m.outcome)).not.toContain("cleared");
});

test("a date that has the shape of our numbers may be an invoice that left the list", () => {
  const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen", relationIban: "NL91ABNA0417164300" };
  const items = [item(12100, { ...JANSEN, invoiceNumber: "20250298" })];
  const named = (description: string) =>
    match(items, [line(12100, { iban: "NL91ABNA0417164300", description })]).short[0];
  expect(named("betaling 20250207")).toBe("?amount 0>0");
  expect(named("betaling 07-02-2025")).toBe("amount 0>0");
  expect(named("20250207 nota 20250298")).toBe("our-reference-and-amount 0>0");
});

test.each([
  ["klant 1024 nota 1249", "namesNotOpen"],
  ["klant 1024 nota 1311", "namesAnother"],
])("a customer number with the amount of an invoice of that number does not beat '%s'", (description, reason) => {
  const JANSEN = { relationCode: "1024", relationName: "Bouwbedrijf Jansen", relationIban: "NL91ABNA0417164300" };
  const items = ["1024", "1311", "1476"].map((invoiceNumber, i) => item(3025 + i * 1000, { ...JANSEN, invoiceNumber }));
  const result = match(items, [line(3025, { iban: "NL91ABNA0417164300", description })]);
  expect(result.matches.map((m) => m.outcome)).not.toContain("cleared");
  expect(result.lines[0].reason?.code).toBe(reason);
});

describe("a number of which the year or the series was left out", () => {
  const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen", relationIban: "NL91ABNA0417164300" };
  const items = [
    item(12100, { ...JANSEN, invoiceNumber: "2025-0012" }),
    item(24200, { ...JANSEN, invoiceNumber: "2025-0013" }),
    item(24200, { ...JANSEN, invoiceNumber: "2025-0019" }),
  ];
  const named = (amount: number, description: string) =>
    match(items, [line(amount, { iban: "NL91ABNA0417164300", description })]).short[0];

  test("agrees with the item that has the amount", () => {
    expect(named(12100, "factuur 0012")).toBe("amount 0>0");
    expect(named(12100, "factuur 0012 van november")).toBe("amount 0>0");
  });

  test("does not agree with another item that has the amount", () => {
    expect(named(12100, "factuur 0013")).toBe("?amount 0>0");
  });
});

describe("a number of our own build with another year in front is an invoice that left the list", () => {
  const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen", relationIban: "NL91ABNA0417164300" };
  const items = [item(12100, { ...JANSEN, invoiceNumber: "2025-0012" })];
  const named = (description: string) =>
    match(items, [line(12100, { iban: "NL91ABNA0417164300", description })]).short[0];

  test.each(["2024-0099", "F2024-0099", "2024/0099", "20240099", "2026.0003"])("'%s' clears nothing else", (text) => {
    expect(named(text)).toBe("?amount 0>0");
  });

  test.each([
    ["two years after each other", "contributie 2025/2026"],
    ["the same, of earlier years", "seizoen 2024-2025"],
    ["a day of another year", "betaling 20241115"],
    ["a year and a number that stands apart", "december 2024 1177 gedaan"],
    ["a number of a year for which no books are kept", "polis 20030077"],
  ])("but not %s: '%s'", (_, text) => {
    expect(named(text)).toBe("amount 0>0");
  });
});
