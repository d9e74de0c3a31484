import { dayOf } from "../../src/domain/dates/iso";
import { journalOf } from "../../src/domain/journal/journal-of";
import { reconcile, runToEnd } from "../../src/domain/reconcile";
import { accountNames } from "../../src/sheets/memorial/account-names";
import { memorialSheet } from "../../src/sheets/memorial/memorial-sheet";
import type { ReportInput } from "../../src/sheets/reports/input";
import { openItemsReport } from "../../src/sheets/reports/open-items";
import { reconciliationReport } from "../../src/sheets/reports/reconciliation";
import { runOffReport } from "../../src/sheets/reports/run-off";
import type { SheetSpec } from "../../src/sheets/sheet";
import type { Language } from "../../src/words/language";
import type { Book } from "../books/books";

/** Which sheet each side of a book stands on. */
export interface Places {
  readonly item: string;
  readonly line: string;
}

/**
 * Everything that is written of a ledger: the memorial, some of it approved, and the three reports.
 *
 * @param mark is put behind the names of sheets and tables, so that two ledgers fit in one workbook
 */
export function sheetsOf(book: Omit<Book, "name">, places: Places, mark = "", language: Language = "nl"): SheetSpec[] {
  const { items, lines, profile, ledger } = book;
  const side = ledger ? { ledger } : {};
  const result = runToEnd(reconcile({ items, lines, profile, ...side }));
  const matches = result.matches.flatMap((match, i) =>
    match.outcome === "cleared" ? [{ number: i + 1, match, isApproved: i % 2 === 0 }] : [],
  );
  const journal = journalOf({ matches, items, lines, profile, withUnanswered: true, ...side });
  const count = (rows: Float64Array, sign: number) =>
    rows.reduce((sum, amount) => (Math.sign(amount) === sign ? sum + Math.abs(amount) : sum), 0);
  const head = {
    who: "Els de Vries",
    at: "2026-01-06 10:15",
    program: "Afletter 0.1.0",
    sources: [
      { name: places.item, rows: items.count, ...totals(count, items.openAmount) },
      { name: places.line, rows: lines.count, ...totals(count, lines.amount) },
    ],
  };
  const review = { status: "approved" as const, who: "Piet Jansen", at: "2026-01-07 09:00" };
  const input: ReportInput = {
    ...{ items, lines, matches, ledger: ledger ?? "mixed", asOf: dayOf("2025-12-15")!, head, language, name: "" },
    ledgerBalance: items.openAmount.reduce((sum, amount) => sum + amount, 0) + 100,
  };
  const specs = [
    memorialSheet({
      ...{ journal, head, profile, language, name: "Memoriaal" },
      reviews: new Map(journal.documents.slice(0, 5).map(({ number }) => [number, review])),
      rowOf: (from) => ({ sheet: places[from.side], row: (from.side === "item" ? items : lines).row[from.index] }),
    }),
    openItemsReport({ ...input, name: "Openstaand" }),
    runOffReport({ ...input, name: "Afloop" }),
    reconciliationReport({
      ...{ ...input, name: "Aansluiting", whyNotBooked: () => undefined, accountName: accountNames(profile, language) },
      documents: new Map(journal.documents.map((document) => [document.match, document])),
    }),
  ];
  return specs.map((spec) => ({
    ...spec,
    name: `${spec.name}${mark}`,
    tables: spec.tables.map((table) => ({ ...table, name: `${table.name}${mark}` })),
  }));
}

function totals(count: (rows: Float64Array, sign: number) => number, rows: Float64Array) {
  return { currency: "EUR", debit: count(rows, 1), credit: count(rows, -1) };
}
