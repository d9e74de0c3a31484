import fc from "fast-check";
import type { JournalRole } from "../../src/domain/journal/document";
import { openItemsOf, statementLinesOf } from "../../src/domain/ledger/from-records";
import { withSettings } from "../../src/domain/profile/read-profile";
import type { Profile } from "../../src/domain/profile/profile";
import type { ReconciliationInput } from "../../src/sheets/reports/input";
import { reconciliationReport } from "../../src/sheets/reports/reconciliation";
import type { SheetSpec } from "../../src/sheets/sheet";
import { day } from "../domain/clear/ledger";
import { anyPayouts } from "../domain/payout/any-payouts";
import { PROFILE as OF_PAYOUTS, WITH_ACCOUNT } from "../domain/payout/payouts";
import { anyLedger, run, type Ledger } from "../laws/ledgers";
import { valueOf } from "./cells-of";
import { wrongFormulas } from "./evaluate";
import { bodyOf, PROFILE, reportInput } from "./reports-book";

const FIRST_DAY = day("2025-11-01");
const RUNS = { seed: 20260107, numRuns: 150 };

/** Invoices that are paid by number, many of them a little short or over, some in dollars at another rate than they were booked at. */
const withDifferences: fc.Arbitrary<Ledger> = fc
  .array(
    fc.record({
      amount: fc.integer({ min: 5_000, max: 200_000 }),
      short: fc.constantFrom(0, 0, 1, 50, 95, -60),
      booked: fc.constantFrom(0.91, 0.9),
      paid: fc.constantFrom(0.91, 0.87, 0.93),
      isDollar: fc.boolean(),
      on: fc.constantFrom(0, 20, 60),
    }),
    { maxLength: 8 },
  )
  .map((invoices) => ({
    items: invoices.map(({ amount, isDollar, booked }, i) => ({
      ...{ id: `I${i}`, row: i + 2, relationCode: `R${i}`, invoiceNumber: `2025-100${i}`, documentDate: FIRST_DAY },
      ...{ openAmount: amount, originalAmount: amount, currency: isDollar ? "USD" : "EUR" },
      ...(isDollar ? { baseAmount: Math.round(amount * booked) } : {}),
    })),
    lines: invoices.map(({ amount, short, isDollar, paid, on }, i) => ({
      ...{ id: `L${i}`, row: i + 2, description: `factuur 2025-100${i}`, bookingDate: FIRST_DAY + on, currency: "EUR" },
      amount: isDollar ? Math.round((amount - short) * paid) : amount - short,
      ...(isDollar ? { instructedAmount: amount - short, instructedCurrency: "USD" } : {}),
    })),
  }));

/** With one account for all differences, so that only what they are tells them apart; a period may be closed. */
const profiles = fc.constantFrom("", "2025-11-10", "2025-12-31").map((closedThrough) =>
  withSettings(PROFILE, {
    accounts: { ...PROFILE.accounts, exchangeDifferences: "7980" },
    journal: { ...PROFILE.journal, ...(closedThrough === "" ? {} : { closedThrough }) },
  }),
);

function inputOf(ledger: Ledger, profile: Profile): ReconciliationInput {
  const matches = run(ledger, profile).matches.filter(({ outcome }) => outcome === "cleared");
  return reportInput(openItemsOf(ledger.items), statementLinesOf(ledger.lines), matches, "2025-12-31", profile);
}

const aReport = fc
  .tuple(fc.oneof(withDifferences, anyLedger), profiles)
  .map(([ledger, profile]) => inputOf(ledger, profile));
const ofPayouts = fc
  .tuple(anyPayouts, fc.constantFrom(OF_PAYOUTS, WITH_ACCOUNT))
  .map(([ledger, profile]) => inputOf(ledger, profile));

/** What stands in the table of differences: kind -> cents, of all currencies together. */
function kinds(spec: SheetSpec, only = /^AfletterVerschillen\d+$/): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { name } of spec.tables.filter((table) => only.test(table.name))) {
    for (const [kind, , , amount] of bodyOf(spec, name)) {
      if (typeof kind === "string") sums.set(kind, (sums.get(kind) ?? 0) + Math.round(Number(amount) * 100));
    }
  }
  return sums;
}

function ties(spec: SheetSpec): void {
  const controls = spec.rows.flat().flatMap((cell) => (cell?.style === "control" ? [valueOf(cell)] : []));
  expect(controls.filter((value) => value !== 0)).toEqual([]);
  expect(wrongFormulas(spec)).toEqual([]);
}

/** What the documents book in lines of a role, debit positive. */
function inDocuments({ documents }: ReconciliationInput, role: JournalRole): number {
  return [...new Set(documents.values())]
    .flatMap(({ lines }) => lines)
    .reduce((sum, line) => (line.role === role ? sum + line.debit - line.credit : sum), 0);
}

test("ties in every currency and with any closed period, and never leaves a difference without a name", () => {
  fc.assert(
    fc.property(aReport, (input) => {
      const spec = reconciliationReport(input);
      ties(spec);
      expect(kinds(spec).has("Niet toegewezen verschil")).toBe(false);
    }),
    RUNS,
  );
});

test("tells exchange differences from payment differences though both go to one account, and each is what was booked", () => {
  let withBoth = 0;
  fc.assert(
    fc.property(aReport, (input) => {
      const found = kinds(reconciliationReport(input), /^AfletterVerschillen1$/);
      expect(found.get("Koersverschil") ?? 0).toBe(inDocuments(input, "exchange"));
      expect(found.get("Betalingsverschil") ?? 0).toBe(inDocuments(input, "difference"));
      if (inDocuments(input, "exchange") !== 0) withBoth++;
    }),
    RUNS,
  );
  expect(withBoth).toBeGreaterThan(10);
});

test("names what a closed period keeps from being booked, and leaves it in the balance that is expected", () => {
  let named = 0;
  fc.assert(
    fc.property(withDifferences, (ledger) => {
      const closed = withSettings(PROFILE, { journal: { ...PROFILE.journal, closedThrough: "2025-12-31" } });
      const input = inputOf(ledger, closed);
      const spec = reconciliationReport(input);
      expect(
        [...kinds(spec).keys()].filter((kind) => !/periode is afgesloten|basisvaluta|geen datum/.test(kind)),
      ).toEqual([]);
      if (kinds(spec).has("Niet geboekt: de periode is afgesloten")) named++;
      const expected = spec.rows.find(([cell]) => valueOf(cell) === "Verwacht saldo na verwerking van het memoriaal");
      let list = 0;
      for (let i = 0; i < input.items.count; i++)
        if (["", "EUR"].includes(input.items.currency.at(i))) list += input.items.openAmount[i];
      expect(Math.round(Number(valueOf(expected![3])) * 100)).toBe(list);
    }),
    RUNS,
  );
  expect(named).toBeGreaterThan(10);
});

test("ties for any payout, whether it is one document or one per transaction", () => {
  let withCosts = 0;
  fc.assert(
    fc.property(ofPayouts, (input) => {
      const spec = reconciliationReport(input);
      ties(spec);
      expect(kinds(spec).has("Niet toegewezen verschil")).toBe(false);
      expect(kinds(spec).get("Bankkosten en providerkosten") ?? 0).toBe(inDocuments(input, "charges"));
      if (inDocuments(input, "charges") !== 0) withCosts++;
    }),
    RUNS,
  );
  expect(withCosts).toBeGreaterThan(20);
});
