import { dayOf } from "../../src/domain/dates/iso";
import type { Match } from "../../src/domain/clear/match";
import { journalOf } from "../../src/domain/journal/journal-of";
import type { OpenItems } from "../../src/domain/ledger/open-items";
import type { StatementLines } from "../../src/domain/ledger/statement-lines";
import { PROFILES } from "../../src/domain/profile/builtin";
import { withSettings } from "../../src/domain/profile/read-profile";
import { accountNames } from "../../src/sheets/memorial/account-names";
import type { ReconciliationInput } from "../../src/sheets/reports/input";
import type { SheetSpec } from "../../src/sheets/sheet";
import { valueOf } from "./cells-of";

/** A profile that answers every question, with the bank on a suspense account. */
export const PROFILE = withSettings(PROFILES.afletter, {
  ownAccounts: { "": { route: "suspense", account: "2000" } },
  accounts: {
    ...PROFILES.afletter.accounts,
    paymentDiscount: "8190",
    exchangeDifferences: "4990",
    vat: "1520",
    internalTransfers: "2090",
    unexplained: "2999",
  },
});

/** What reports are made of: a ledger, the matches that hold, and their documents. */
export function reportInput(
  items: OpenItems,
  lines: StatementLines,
  matches: readonly Match[],
  asOf: string,
  profile = PROFILE,
): ReconciliationInput {
  const numbered = matches.map((match, i) => ({ number: i + 1, match, isApproved: i % 2 === 0 }));
  const journal = journalOf({ matches: numbered, items, lines, profile, ledger: "receivable" });
  const reasons = new Map(journal.leftOut.map(({ match, reason }) => [match, reason]));
  return {
    items,
    lines,
    matches: numbered,
    ledger: "receivable",
    asOf: dayOf(asOf)!,
    head: { who: "Els", at: "2026-01-06 10:15", program: "Afletter 0.1.0", sources: [] },
    language: "nl",
    name: "Overzicht",
    documents: new Map(journal.documents.map((document) => [document.match, document])),
    whyNotBooked: (match) => reasons.get(match),
    accountName: accountNames(profile, "nl"),
  };
}

/** The value in a column (from 0) of every row that begins with this label. */
export function under(spec: SheetSpec, label: string, column: number): unknown[] {
  return spec.rows.flatMap((row) => (valueOf(row[0]) === label ? [valueOf(row[column])] : []));
}

/** Rows of a table by its name, as values. */
export function bodyOf(spec: SheetSpec, name: string): unknown[][] {
  const range = spec.tables.find((table) => table.name === name)?.range ?? "";
  const [, first = "", last = ""] = /^A(\d+):[A-Z]+(\d+)$/.exec(range) ?? [];
  return spec.rows.slice(Number(first), Number(last)).map((row) => row.map(valueOf));
}
