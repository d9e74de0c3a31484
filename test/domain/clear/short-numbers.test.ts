/** Bare numbers of few digits: references where the relation agrees, weak evidence elsewhere (spec 3 and 5). */
import { item, line, match } from "./ledger";

const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen", relationIban: "NL91ABNA0417164300" };
const invoice = (amount: number, invoiceNumber: string) => item(amount, { ...JANSEN, invoiceNumber });
const paid = (amount: number, description: string) => line(amount, { iban: "NL91ABNA0417164300", description });

test("at the line's own relation a small difference is booked", () => {
  expect(match([invoice(12100, "4711"), invoice(50000, "4712")], [paid(12050, "betaling 4711")]).short).toEqual([
    "reference-within-tolerance 0>0 -50",
  ]);
});

test("without a relation it is only offered", () => {
  const { matches } = match([invoice(12100, "4711")], [line(12050, { description: "betaling 4711" })]);
  expect(matches.map((m) => m.outcome)).toEqual(["suggested"]);
});

test("it keeps the line from another item of the relation that has the amount by accident", () => {
  const { matches } = match([invoice(12100, "4711"), invoice(50000, "4712")], [paid(50000, "betaling 4711")]);
  expect(matches.map((m) => m.outcome)).not.toContain("cleared");
});

test.each(["klantnr 4711", "Kerkstraat 1, 4711 AB Etten", "tel 4711", "EUR 4711"])(
  "'%s' is no invoice 4711",
  (description) => {
    const { matches } = match([invoice(12100, "4711"), invoice(50000, "4712")], [paid(12050, description)]);
    expect(matches.map((m) => m.outcome)).not.toContain("cleared");
  },
);

test("a number that is part of the customer's name names no invoice", () => {
  const studio = { relationCode: "7", relationName: "Studio 4799 B.V.", relationIban: "NL20INGB0001234567" };
  const items = [item(12345, { ...studio, invoiceNumber: "4711" })];
  const lines = [line(12345, { iban: "NL20INGB0001234567", name: "Studio 4799", description: "van studio 4799" })];
  expect(match(items, lines).short).toEqual(["amount 0>0"]);
});

describe("a bare number among numbers of many kinds", () => {
  const SMIT = { relationCode: "1014", relationName: "Drukkerij Smit" };

  test("one of another customer keeps the line from an item that has the amount", () => {
    const items = [invoice(24200, "1466"), item(5000, { ...SMIT, invoiceNumber: "1473" })];
    const result = match(items, [paid(24200, "/REMI/1473/")]);
    expect(result.matches.map((m) => m.outcome)).not.toContain("cleared");
    expect(result.lines[0].reason?.code).toBe("conflict");
  });

  test("one that is another customer's code may be an invoice that left the list", () => {
    const items = [invoice(24200, "1466"), item(5000, { ...SMIT, invoiceNumber: "1473" })];
    expect(match(items, [paid(24200, "betaling 1014")]).short).toEqual(["?amount 0>0"]);
  });

  test("one's own code is no invoice", () => {
    const items = [invoice(24200, "1466"), item(5000, { ...SMIT, invoiceNumber: "1473" })];
    expect(match(items, [paid(24200, "debiteur 10002 betaling"), paid(1, "10002")]).short).toEqual(["amount 0>0"]);
    expect(match(items, [paid(24200, "10002")]).short).toEqual(["amount 0>0"]);
  });
});

test("an invoice whose number is its amount is not proven by a text that tells the amount", () => {
  const items = [invoice(125000, "1250")];
  for (const description of ["bedrag 1250,00", "EUR 1250", "1250"]) {
    expect(match(items, [line(125000, { description })]).matches.map((m) => m.outcome)).not.toContain("cleared");
  }
  expect(match(items, [line(125000, { description: "factuur 1250" })]).matches[0].outcome).toBe("suggested");
  expect(match(items, [paid(125000, "EUR 1250")]).matches[0].outcome).toBe("cleared");
});

describe("a date that is the number of very many invoices", () => {
  const members = Array.from({ length: 40 }, (_, i) =>
    item(5000 + i, { relationCode: String(700 + i), relationName: `Lid ${i}`, invoiceNumber: "20250214" }),
  );

  test("says nothing of any of them where nobody is known to pay", () => {
    expect(match(members, [line(1234, { description: "contributie 20250214" })]).short).toEqual([]);
  });

  test("is the reference of the payer's own", () => {
    const paid = line(5007, { relationCode: "707", description: "contributie 20250214" });
    expect(match(members, [paid]).short).toEqual(["our-reference-and-amount 0>7"]);
  });
});
