/** One typing error in a reference (spec 3): it clears only where it can be nothing else. */
import { explain } from "../../../src/words/explanations";
import { item, line, match } from "./ledger";

const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen", relationIban: "NL91ABNA0417164300" };
const SMIT = { relationCode: "10009", relationName: "Drukkerij Smit" };
const invoice = (amount: number, invoiceNumber: string, who = JANSEN as object) =>
  item(amount, { ...who, invoiceNumber });
const paid = (amount: number, description: string) => line(amount, { iban: "NL91ABNA0417164300", description });
const format = { amount: String, date: String };

test.each([
  ["a digit missing", "factuur 2025-046172"],
  ["a digit doubled", "factuur 2025-04617732"],
  ["two digits swapped", "factuur 2052-0461732"],
  ["no word for invoice in front", "2025-046172 dank"],
  ["the separator left out", "fact. 202504617332"],
])("%s: relation and amount agree and nothing else is near: it clears", (_, description) => {
  const items = [invoice(45600, "2025-0461732"), invoice(99900, "2025-7713390")];
  const result = match(items, [paid(45600, description)]);
  expect(result.short).toEqual(["our-reference-and-amount 0>0"]);
  expect(result.matches[0].evidence[0].field).toBe("invoiceNumber");
});

test("the explanation names what was typed, what it stands for, and that nothing else is near", () => {
  const [cleared] = match([invoice(45600, "2025-0461732")], [paid(45600, "factuur 2025-046172")]).matches;
  const told = explain("nl", cleared, format);
  expect(told).toContain("“2025-046172” verschilt één teken van 2025-0461732 en van geen ander nummer in de lijst.");
});

test.each([
  ["another open invoice of the same customer", invoice(99900, "2025-0461712")],
  ["an open invoice of somebody else", invoice(99900, "2025-0461712", SMIT)],
  ["a blocked one", { ...invoice(99900, "2025-0461712"), blocked: true }],
  ["one that is not open any more", invoice(0, "2025-0461712", SMIT)],
])("%s within one error makes it a suggestion that names both", (_, other) => {
  const result = match([invoice(45600, "2025-0461732"), other], [paid(45600, "factuur 2025-046172")]);
  expect(result.short).toEqual(["?our-reference-and-amount 0>0"]);
  expect(explain("en", result.matches[0], format)).toContain("but from 2025-0461712 as well");
});

test("a number as our own are may be an invoice that left the list: suggested", () => {
  const items = [invoice(45600, "2025-0461732"), invoice(99900, "2025-0461999")];
  const result = match(items, [paid(45600, "factuur 2025-0461723")]);
  expect(result.matches.map((m) => m.outcome)).not.toContain("cleared");
  expect(result.lines[0].reason?.code).toBe("namesNotOpen");
});

test("another amount does not clear, nor another relation, nor none", () => {
  const items = [invoice(45600, "2025-0461732"), invoice(45600, "7700-1234999", SMIT)];
  const outcomes = [
    match(items, [paid(45550, "factuur 2025-046172")]),
    match(items, [line(45600, { description: "factuur 2025-046172" })]),
    match(items, [paid(45600, "factuur 7700-123499")]),
  ].flatMap(({ matches }) => matches.map((m) => m.outcome));
  expect(outcomes).not.toContain("cleared");
});

test("a line that names one invoice with an error and pays the amount of another clears neither", () => {
  const items = [invoice(45600, "2025-0461732"), invoice(99900, "2025-7713390")];
  const result = match(items, [paid(99900, "2025-046172")]);
  expect(result.matches.map((m) => m.outcome)).not.toContain("cleared");
  expect(result.lines[0].reason?.code).toBe("typingError");
});

test("a line that names the invoice without an error goes before one that has an error", () => {
  const items = [invoice(45600, "2025-0461732")];
  const lines = [paid(45600, "factuur 2025-046172"), paid(45600, "factuur 2025-0461732")];
  expect(match(items, lines).short[0]).toBe("our-reference-and-amount 1>0");
});
