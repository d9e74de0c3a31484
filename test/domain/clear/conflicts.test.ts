import { PROFILES } from "../../../src/domain/profile/builtin";
import { day, item, line, match } from "./ledger";

const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen", relationIban: "NL91ABNA0417164300" };
const VRIES = { relationCode: "10001", relationName: "Bouwbedrijf De Vries B.V.", relationIban: "NL20INGB0001234567" };
const FROM_JANSEN = { name: "Bakkerij Jansen", iban: "NL91 ABNA 0417 1643 00" };

describe("assignment (spec 2)", () => {
  test.each([
    ["the relation code on the line", { relationCode: "10002", iban: "NL20INGB0001234567" }],
    ["the account", { iban: "NL91ABNA0417164300", name: "Bouwbedrijf De Vries" }],
    ["the full name of the account holder", { name: "JANSEN BAKKERIJ" }],
    ["the full name as whole words in the description", { description: "Omb: bakkerij jansen te Delft" }],
  ])("by %s", (_, says) => {
    const items = [item(5000, JANSEN), item(5000, VRIES)];
    expect(match(items, [line(5000, says)]).short).toEqual(["amount 0>0"]);
  });

  test.each([
    ["a name that stands at two relations", { name: "A. Visser" }, { relationName: "A. Visser" }],
    ["an account that stands at two relations", { iban: "NL91ABNA0417164300" }, { relationIban: "NL91ABNA0417164300" }],
  ])("%s is no hit", (_, says, shared) => {
    const items = [item(5000, { relationCode: "1", ...shared }), item(7000, { relationCode: "2", ...shared })];
    expect(match(items, [line(5000, says)]).matches.every((m) => m.outcome === "suggested")).toBe(true);
  });

  test("part of a name is no full name", () => {
    const result = match([item(5000, VRIES)], [line(5000, { name: "Bouwbedrijf" })]);
    expect(result.matches.every((m) => m.outcome === "suggested")).toBe(true);
  });

  test("a counterparty that is an own account is an internal transfer and is never matched", () => {
    const items = [item(5000, { invoiceNumber: "2025-0012" })];
    const lines = [
      line(5000, { ownAccount: "NL02RABO0123456789", iban: "NL53INGB0009876543", description: "2025-0012" }),
    ];
    const profile = { ...PROFILES.afletter, ownAccounts: { NL53INGB0009876543: {} } };
    const result = match(items, lines, profile);
    expect(result.short).toEqual(["?assignment-rule 0>"]);
    expect(result.lines[0].reason?.code).toBe("internalTransfer");
  });
});

describe("conflicts and invoices that are not there (spec 3)", () => {
  test("a reference that stands at another relation than the assigned one is suggested, with both named", () => {
    const items = [item(5000, { ...VRIES, invoiceNumber: "2025-0012" }), item(5000, JANSEN)];
    const result = match(items, [line(5000, { ...FROM_JANSEN, description: "2025-0012" })]);
    expect(result.matches.every((m) => m.outcome === "suggested")).toBe(true);
    expect(result.short).toContain("?our-reference-and-amount 0>0");
    expect(result.lines[0].reason).toEqual({
      code: "conflict",
      facts: { assigned: "10002 Bakkerij Jansen", other: "10001 Bouwbedrijf De Vries B.V.", reference: "2025-0012" },
    });
  });

  test("an end-to-end id at another relation is a conflict too", () => {
    const items = [item(5000, { ...VRIES, endToEndId: "E2E-9" })];
    expect(match(items, [line(5000, { ...FROM_JANSEN, relationCode: "10002", endToEndId: "E2E-9" })]).short).toEqual([
      "?end-to-end-id 0>0",
    ]);
  });

  test("an unknown account is no conflict", () => {
    const items = [item(5000, { ...VRIES, invoiceNumber: "2025-0012" })];
    const lines = [line(5000, { iban: "DE89370400440532013000", name: "Derde", description: "2025-0012" })];
    expect(match(items, lines).short).toEqual(["our-reference-and-amount 0>0"]);
  });

  test("a number of two series belongs to the assigned relation", () => {
    const items = [
      item(5000, { ...VRIES, invoiceNumber: "2025-0012" }),
      item(5000, { ...JANSEN, invoiceNumber: "2025-0012" }),
    ];
    expect(match(items, [line(5000, { ...FROM_JANSEN, description: "2025-0012" })]).short).toEqual([
      "our-reference-and-amount 0>1",
    ]);
  });

  test.each([
    ["is not open", { description: "Factuur 2025-0099" }, "namesNotOpen"],
    ["looks like one of ours and is not open", { description: "2025 0099" }, "namesNotOpen"],
    ["is blocked", { description: "2025-0013" }, "namesBlocked"],
  ])("a line that names an invoice that %s never clears another item", (_, says, reason) => {
    const items = [
      item(5000, { ...JANSEN, invoiceNumber: "2025-0012" }),
      item(7000, { ...JANSEN, invoiceNumber: "2025-0013", blocked: true }),
    ];
    const result = match(items, [line(5000, { ...FROM_JANSEN, ...says })]);
    expect(result.short).toEqual(["?amount 0>0"]);
    expect(result.lines[0].reason?.code).toBe(reason);
  });

  test("a line that names an open item and pays the amount of another only suggests", () => {
    const items = [
      item(5000, { ...JANSEN, invoiceNumber: "2025-0012" }),
      item(3000, { ...JANSEN, invoiceNumber: "2025-0013" }),
    ];
    const result = match(items, [line(3000, { ...FROM_JANSEN, description: "2025-0012" })]);
    expect(result.matches.map((m) => m.outcome)).not.toContain("cleared");
    expect(result.short).toContain("?amount 0>1");
    expect(result.short).toContain("?part-payment 0>0");
  });

  test("blocked items take no part, are listed, and still count when uniqueness is judged", () => {
    const items = [item(5000, { ...JANSEN, blocked: true }), item(5000, JANSEN)];
    const result = match(items, [line(5000, FROM_JANSEN)]);
    expect(result.short).toEqual(["?amount 0>1"]);
    expect(result.items[0]).toEqual({ status: "blocked", rest: 5000, reason: { code: "blocked", facts: {} } });
  });

  test("currencies do not mix", () => {
    const items = [item(5000, { invoiceNumber: "2025-0012", currency: "USD" })];
    const result = match(items, [line(5000, { description: "2025-0012" })]);
    expect(result.short).toEqual([]);
    expect(result.lines[0].reason?.code).toBe("otherCurrency");
  });

  test("except through the instructed amount that the bank file gives", () => {
    const items = [item(100000, { invoiceNumber: "2025-0012", currency: "USD", baseAmount: 93000 })];
    const lines = [line(92500, { description: "2025-0012", instructedAmount: 100000, instructedCurrency: "USD" })];
    const result = match(items, lines);
    expect(result.short).toEqual(["our-reference-and-amount 0>0"]);
    expect(result.matches[0]).toMatchObject({ currency: "USD", difference: 0, lines: [{ amount: 100000, rest: 0 }] });
    expect(result.lines[0]).toEqual({ status: "cleared", rest: 0 });
  });
});

describe("dates (spec 3)", () => {
  const later = { documentDate: day("2025-12-20") };

  test("a line before the document clears by reference and amount: prepayments are normal", () => {
    const items = [item(5000, { ...later, invoiceNumber: "2025-0012" })];
    expect(match(items, [line(5000, { description: "2025-0012" })]).short).toEqual(["our-reference-and-amount 0>0"]);
  });

  test("by the amount alone it only suggests", () => {
    const result = match([item(5000, { ...JANSEN, ...later })], [line(5000, FROM_JANSEN)]);
    expect(result.short).toEqual(["?amount 0>0"]);
    expect(result.lines[0].reason?.code).toBe("beforeDocument");
  });

  test("an item left out by its date still counts when uniqueness is judged", () => {
    const items = [item(5000, { ...JANSEN, ...later }), item(5000, JANSEN)];
    expect(match(items, [line(5000, FROM_JANSEN)]).matches.every((m) => m.outcome === "suggested")).toBe(true);
  });
});
