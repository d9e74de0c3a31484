import { dayOf } from "../../../src/domain/dates/iso";
import type { JournalDocument } from "../../../src/domain/journal/document";
import { journalOf, type JournalInput } from "../../../src/domain/journal/journal-of";
import {
  openItemsOf,
  statementLinesOf,
  type OpenItemRecord,
  type StatementLineRecord,
} from "../../../src/domain/ledger/from-records";
import { lineCode, type TransactionKind } from "../../../src/domain/payout/kind";
import { untiedLines } from "../../../src/domain/payout/untied";
import { PROFILES } from "../../../src/domain/profile/builtin";
import type { Profile } from "../../../src/domain/profile/profile";
import { reconcile, runToEnd, type Reconciliation } from "../../../src/domain/reconcile";

export function day(iso: string): number {
  return dayOf(iso)!;
}

/** A line of a payout of Mollie, unless it says otherwise. */
export function transaction(
  kind: TransactionKind,
  amount: number,
  more: Partial<StatementLineRecord> & { ties?: boolean } = {},
): StatementLineRecord {
  const { ties = true, ...rest } = more;
  return {
    amount,
    bookingDate: day("2026-03-02"),
    currency: "EUR",
    ownAccount: "mollie",
    batchId: "14086537.2603.05",
    code: lineCode({ kind, ties }),
    reversal: kind === "chargeback",
    source: 2,
    ...rest,
  };
}

/** A line of the bank. */
export function bankLine(amount: number, more: Partial<StatementLineRecord> = {}): StatementLineRecord {
  return {
    amount,
    bookingDate: day("2026-03-06"),
    currency: "EUR",
    ownAccount: "NL66RABO5003419984",
    name: "Stichting Mollie Payments",
    description: "T14086537.2603.05",
    source: 1,
    ...more,
  };
}

/** A customer's invoice, or a credit note where the amount is negative. */
export function invoice(invoiceNumber: string, openAmount: number, more: Partial<OpenItemRecord> = {}): OpenItemRecord {
  return {
    invoiceNumber,
    openAmount,
    originalAmount: openAmount,
    currency: "EUR",
    relationCode: `D-${invoiceNumber}`,
    relationName: `Klant ${invoiceNumber}`,
    documentDate: day("2026-02-20"),
    ...more,
  };
}

/** Accounts for everything that a payout needs, but the provider's own. */
export const PROFILE: Profile = {
  ...PROFILES.afletter,
  accounts: { debtors: "1300", creditors: "1600", paymentDifferences: "7980", providerFees: "4600", vat: "1520" },
  ownAccounts: { NL66RABO5003419984: { route: "suspense", account: "2000" } },
};

/** The same with a clearing account of Mollie. */
export const WITH_ACCOUNT: Profile = { ...PROFILE, accounts: { ...PROFILE.accounts, mollie: "1250" } };

export interface Book {
  readonly result: Reconciliation;
  /** criterion, rows of the lines, invoice numbers of the items */
  readonly told: string[];
  documents(more?: Partial<JournalInput>): readonly JournalDocument[];
  journal(more?: Partial<JournalInput>): ReturnType<typeof journalOf>;
}

/** Matches and books these. */
export function book(
  items: readonly OpenItemRecord[],
  lines: readonly StatementLineRecord[],
  profile: Profile = PROFILE,
): Book {
  const ledger = { items: openItemsOf(items), lines: statementLinesOf(lines) };
  const result = runToEnd(reconcile({ ...ledger, profile }));
  const matches = result.matches
    .map((match, i) => ({ number: i + 1, match }))
    .filter(({ match }) => match.outcome === "cleared");
  const journal = (more: Partial<JournalInput> = {}) =>
    journalOf({ matches, ...ledger, profile, untied: untiedLines(result.matches, ledger.lines), ...more });
  return {
    result,
    told: result.matches.map(
      ({ outcome, criterion, lines: of, items: on }) =>
        `${outcome} ${criterion}: ${of.map(({ index }) => ledger.lines.row[index]).join("+")} = ${on.map(({ index }) => ledger.items.invoiceNumber.at(index)).join("+")}`,
    ),
    journal,
    documents: (more) => journal(more).documents,
  };
}

/** The lines of a document as `account debit credit invoice`. */
export function shown({ lines }: JournalDocument): string[] {
  return lines.map(({ account, debit, credit, invoiceNumber }) =>
    [account, debit > 0 ? `D ${debit}` : `C ${credit}`, invoiceNumber].filter((text) => text !== "").join(" "),
  );
}
