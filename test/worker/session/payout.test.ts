import { textOf } from "../../sources/psp/read";
import { runToEnd } from "../../../src/domain/reconcile";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { withSettings } from "../../../src/domain/profile/read-profile";
import type { CellValue } from "../../../src/sources/table/cells/cells";
import { csvTextTable } from "../../../src/sources/table/cells/csv";
import { encodeCells, type EncodedCells } from "../../../src/sources/table/cells/encoded-cells";
import type { Engine } from "../../../src/worker/api";
import { createEngine } from "../../../src/worker/engine";
import { ELS, PIET, readBack } from "./book";

const ITEMS: CellValue[][] = [
  ["Debiteur", "Naam", "Factuurnummer", "Uw referentie", "Factuurdatum", "Openstaand bedrag"],
  ["D1", "A. Jansen", "2026-0001", "W-1001", 46081, 121],
  ["D2", "B. de Boer", "2026-0002", "W-1002", 46081, 60.5],
  ["D2", "B. de Boer", "CN-2026-01", "W-1002", 46084, -60.5],
  ["D3", "C. Smit", "2026-0003", "W-1003", 46081, 242],
];

const BANK: CellValue[][] = [
  ["Rekening", "Boekdatum", "Bedrag", "Naam tegenpartij", "Omschrijving"],
  ["NL91ABNA0417164300", 46087, 239.58, "Adyen N.V.", "TX123456789XT batch 41, WinkelNL"],
];

const PROFILE = withSettings(PROFILES.afletter, {
  accounts: { ...PROFILES.afletter.accounts, providerFees: "4600", vat: "1520" },
  ownAccounts: { NL91ABNA0417164300: { route: "suspense", account: "2000" } },
});

function feed(engine: Engine, role: "items" | "lines", sheet: string, blocks: readonly EncodedCells[]) {
  const [cells] = blocks;
  const found = engine.survey([{ sheet, cells }]);
  const choice = role === "items" ? found.items : found.lines[0];
  expect(choice).toBeDefined();
  engine.openTable(role, choice!);
  for (const block of blocks) engine.addBlock(sheet, block);
  return engine.closeTable(sheet, role === "items" ? { ledger: "receivable" } : {});
}

function cells(name: string, rows: CellValue[][]): EncodedCells[] {
  return [encodeCells({ name, firstRow: 1, firstColumn: 1 }, rows)];
}

/** An engine with the list, the bank, and the sheet that the dropped report becomes. */
function opened(profile = PROFILE) {
  const engine = createEngine();
  engine.configure({ language: "nl", profile });
  feed(engine, "items", "Posten", cells("Posten", ITEMS));
  feed(engine, "lines", "Bank", cells("Bank", BANK));
  const reading = engine.readFile("adyen.csv", new TextEncoder().encode(textOf("adyen-settlement.csv")));
  const sheet = reading.sheets[0].spec;
  const summary = feed(engine, "lines", sheet.name, readBack(sheet));
  return { engine, reading, sheet, summary };
}

describe("a payout report that is dropped", () => {
  it("becomes a sheet, with the proof of its payout in cents", () => {
    const { reading, sheet, summary } = opened();
    expect(reading.problems).toEqual([]);
    expect(reading.payouts).toEqual([
      {
        provider: "Adyen",
        reference: "41",
        currency: "EUR",
        date: "2026-03-05",
        transactions: 7,
        gross: 42_350,
        refunds: 6050,
        chargebacks: 12_100,
        fees: 242,
        reserves: 0,
        corrections: 0,
        payout: 23_958,
        difference: 0,
        ties: true,
      },
    ]);
    expect(sheet.name).toBe("Uitbetaling 41");
    expect(summary).toMatchObject({ rowsRead: 10, problems: [], questions: [], totals: [{ balance: 0 }] });
  });

  it("takes part in matching: orders, credit note, chargeback, fees, and the payout on the bank", () => {
    const { engine, sheet } = opened();
    const { outcome } = runToEnd(engine.match(ELS));
    expect(outcome.tabs).toMatchObject({ suggested: 0 });
    expect(outcome.lines.open.count).toBe(0);
    const own = engine.marks().find((one) => one.sheet === sheet.name);
    expect(own?.codes.map((code) => code.slice(0, 2))).toEqual(Array.from({ length: 10 }, () => "ok"));
  });

  it("is one document, that is approved as a whole and not booked again", () => {
    const { engine } = opened();
    runToEnd(engine.match(ELS));
    expect(engine.previewJournal()).toMatchObject({ documents: 1, questions: [], debit: 42_350 });
    const { memorial } = engine.proposeJournal("Memoriaal", ELS);
    engine.readMemorial(readBack(memorial), "Memoriaal");
    expect(engine.documents()).toMatchObject([{ status: "proposed", debit: 42_350 }]);
    expect(engine.previewJournal()).toMatchObject({ documents: 0 });
    const [{ number }] = engine.documents();
    const { refused, rows } = engine.approve([number], PIET);
    expect(refused).toEqual([]);
    expect(engine.documents()).toMatchObject([{ status: "approved" }]);
    // the invoice that was charged back is open again
    const open = rows.filter(({ code }) => code !== "approved");
    expect(open.map(({ sheet, row }) => `${sheet} ${row}`)).toEqual(["Posten 2"]);
    expect(engine.previewJournal()).toMatchObject({ documents: 0 });
  });

  it("is a document per transaction where the provider has an account, and comes back after rejecting", () => {
    const { engine } = opened(withSettings(PROFILE, { accounts: { ...PROFILE.accounts, adyen: "1250" } }));
    runToEnd(engine.match(ELS));
    expect(engine.previewJournal()).toMatchObject({ documents: 7, questions: [] });
    const { memorial } = engine.proposeJournal("Memoriaal", ELS);
    engine.readMemorial(readBack(memorial), "Memoriaal");
    engine.reject(
      engine.documents().map(({ number }) => number),
      PIET,
    );
    expect(engine.documents().every(({ status }) => status === "rejected")).toBe(true);
  });
});

describe("a sheet with a payout report as the provider gives it", () => {
  it("is taken for lines by its own heads, fees on the rows of their transactions", () => {
    const table = csvTextTable("Stripe", textOf("stripe-payout-reconciliation.csv"));
    const rows = Array.from({ length: table.rowCount }, (_, row) =>
      Array.from({ length: table.columnCount }, (__, column) => table.value(row, column)),
    );
    const engine = createEngine();
    engine.configure({ language: "nl", profile: PROFILE });
    feed(engine, "items", "Posten", cells("Posten", ITEMS));
    const summary = feed(engine, "lines", "Stripe", cells("Stripe", rows));
    // seven rows, five of them with a fee, and the payout
    expect(summary).toMatchObject({ rowsRead: 13, problems: [], totals: [{ balance: 0 }] });
  });
});
