import fc from "fast-check";
import { openItemsOf, statementLinesOf } from "../../src/domain/ledger/from-records";
import { openItemsReport } from "../../src/sheets/reports/open-items";
import { reconciliationReport } from "../../src/sheets/reports/reconciliation";
import { restOfItems } from "../../src/sheets/reports/taken";
import { runOffReport } from "../../src/sheets/reports/run-off";
import type { SheetSpec } from "../../src/sheets/sheet";
import { anyLedger, run } from "../laws/ledgers";
import { valueOf } from "./cells-of";
import { wrongFormulas } from "./evaluate";
import { bodyOf, PROFILE, reportInput } from "./reports-book";

const SEED = 20260106;
const RUNS = { seed: SEED, numRuns: 150 };

/** A generated ledger with what the engine clears of it, as reports get it. */
const aReport = fc.tuple(anyLedger, fc.constantFrom("2025-11-15", "2025-12-31", "2025-11-01")).map(([ledger, asOf]) => {
  const cleared = run(ledger, PROFILE).matches.filter(({ outcome }) => outcome === "cleared");
  return reportInput(openItemsOf(ledger.items), statementLinesOf(ledger.lines), cleared, asOf);
});

/** The amounts of every control: a cell in that style must be zero. */
function controls(spec: SheetSpec): unknown[] {
  return spec.rows.flat().flatMap((cell) => (cell?.style === "control" ? [valueOf(cell)] : []));
}

const cents = (values: readonly unknown[]) =>
  values.reduce<number>((sum, value) => sum + (typeof value === "number" ? Math.round(value * 100) : 0), 0);

test("the reconciliation statement ties for any ledger: every control is zero and every formula holds", () => {
  fc.assert(
    fc.property(aReport, (input) => {
      const spec = reconciliationReport(input);
      expect(controls(spec).filter((value) => value !== 0)).toEqual([]);
      expect(wrongFormulas(spec)).toEqual([]);
    }),
    RUNS,
  );
});

test("the reconciliation names a difference of ledger and list to the cent", () => {
  fc.assert(
    fc.property(aReport, fc.integer({ min: -1_000_000, max: 1_000_000 }), (input, ledgerBalance) => {
      const { items } = input;
      let list = 0;
      for (let i = 0; i < items.count; i++) if (["", "EUR"].includes(items.currency.at(i))) list += items.openAmount[i];
      const off = controls(reconciliationReport({ ...input, ledgerBalance })).filter((value) => value !== 0);
      expect(cents(off)).toBe(ledgerBalance - list);
    }),
    RUNS,
  );
});

test("the buckets of the ageing, credits included, add up to what is open, and no row is in two", () => {
  fc.assert(
    fc.property(aReport, (input) => {
      const spec = openItemsReport(input);
      const rows = bodyOf(spec, "AfletterPerPost").filter((row) => row[0] !== null && row[0] !== undefined);
      for (const row of rows) expect(row.slice(9).filter((value) => value !== 0)).toEqual([row[7]]);
      const rest = restOfItems(input.items, input.matches);
      expect(cents(rows.map((row) => row[7]))).toBe(rest.reduce((sum, open) => sum + open, 0));
      const relations = bodyOf(spec, "AfletterPerRelatie");
      expect(cents(relations.map((row) => row[7]))).toBe(cents(rows.map((row) => row[7])));
      expect(controls(spec).filter((value) => value !== 0)).toEqual([]);
      expect(wrongFormulas(spec)).toEqual([]);
    }),
    RUNS,
  );
});

test("the run-off adds up to the list for any balance date", () => {
  fc.assert(
    fc.property(aReport, (input) => {
      const spec = runOffReport(input);
      expect(controls(spec).filter((value) => value !== 0)).toEqual([]);
      expect(wrongFormulas(spec)).toEqual([]);
      const rest = restOfItems(input.items, input.matches);
      const left = bodyOf(spec, "AfletterAfloop").map((row) => row[12]);
      const later = input.items.documentDate.reduce((sum, day, i) => (day > input.asOf ? sum + rest[i] : sum), 0);
      expect(cents(left)).toBe(rest.reduce((sum, open) => sum + open, 0) - later);
    }),
    RUNS,
  );
});
