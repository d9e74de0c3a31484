import { journalOf } from "../../../src/domain/journal/journal-of";
import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import { withSettings } from "../../../src/domain/profile/read-profile";
import { linesOfBankFile } from "../../../src/sources/bank/to-lines";
import { documentOf, INVOICE, PURCHASE } from "../journal/document-of";
import { shown } from "../journal/posted";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { item, line, match } from "./ledger";

const OPEN = item(121000, { relationCode: "D1", relationName: "Jansen", invoiceNumber: "2025-0012" });

describe("what the bank kept of a payment (spec 5)", () => {
  test("is no difference of the payer's: to the cent it clears, whatever the tolerance", () => {
    const paid = line(118500, { description: "2025-0012", charges: 2500 });
    for (const profile of [PROFILES.afletter, PROFILES.snelstart, PROFILES.afas]) {
      expect(match([OPEN], [paid], profile).short).toEqual(["reference-within-tolerance 0>0 -2500"]);
    }
    const [found] = match([OPEN], [paid]).matches;
    expect(found.explanation.facts).toMatchObject({ charges: 2500, difference: -2500 });
  });

  test("is to the cent or nothing", () => {
    const paid = line(118499, { description: "2025-0012", charges: 2500 });
    expect(match([OPEN], [paid]).matches.map((m) => m.outcome)).not.toContain("cleared");
  });

  test("is a line of its own on bank charges, of a receipt and of a payment", () => {
    const options = { criterion: "reference-within-tolerance", accounts: { bankCharges: "4550" } } as const;
    expect(shown(documentOf([INVOICE], [{ amount: 118500, charges: 2500 }], options))).toEqual([
      "2000|||1185,00|",
      "1300|D1|2025-0012||1210,00",
      "4550|||25,00|",
    ]);
    expect(shown(documentOf([PURCHASE], [{ amount: -123500, charges: 2500 }], options))).toEqual([
      "2000||||1235,00",
      "1600|K7|F88|1210,00|",
      "4550|||25,00|",
    ]);
  });

  test("stands apart from what the payer paid short", () => {
    const options = { criterion: "reference-within-tolerance", accounts: { bankCharges: "4550" } } as const;
    expect(shown(documentOf([INVOICE], [{ amount: 120925, charges: 25 }], options))).toEqual([
      "2000|||1209,25|",
      "1300|D1|2025-0012||1210,00",
      "4550|||0,25|",
      "7980|||0,50|",
    ]);
  });

  test("is nothing to book where the invoice was paid in full all the same", () => {
    const full = documentOf([INVOICE], [{ amount: 121000, charges: 2500 }]);
    expect(shown(full)).toEqual(["2000|||1210,00|", "1300|D1|2025-0012||1210,00"]);
  });

  test("stands apart from the exchange difference, too", () => {
    const items = [item(100000, { invoiceNumber: "US-1001", currency: "USD", baseAmount: 93000, relationCode: "D1" })];
    const lines = [
      line(92000, {
        description: "US-1001",
        instructedAmount: 100000,
        instructedCurrency: "USD",
        charges: 500,
        ownAccount: "NL02ABNA0123456789",
      }),
    ];
    const profile = withSettings(PROFILES.afletter, {
      accounts: { bankCharges: "4550", exchangeDifferences: "4600" },
      ownAccounts: { NL02ABNA0123456789: { route: "suspense", account: "2000" } },
    });
    const found = match(items, lines, profile).matches[0];
    expect(found).toMatchObject({ outcome: "cleared", currency: "USD", difference: 0 });
    const input = { items: openItemsOf(items), lines: statementLinesOf(lines), profile };
    expect(shown(journalOf({ matches: [{ number: 1, match: found }], ...input }).documents[0])).toEqual([
      "2000|||920,00|",
      "1300|D1|US-1001||930,00",
      "4550|||5,00|",
      "4600|||5,00|",
    ]);
  });
});

test("a bank file says what the bank kept, without a sign", () => {
  const entry = { row: 1, date: "2025-12-01", amount: "1185.00", charges: "25.00", reversal: false };
  const statement = { account: "NL02ABNA0123456789", currency: "EUR", entries: [entry, { ...entry, charges: "0.00" }] };
  const file = { kind: "statement", format: "camt053", statements: [statement], problems: [], notices: [] } as const;
  expect([...linesOfBankFile("bank.xml", file, 1).lines.charges]).toEqual([2500, NaN]);
});
