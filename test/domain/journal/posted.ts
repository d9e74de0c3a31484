import type { JournalDocument, JournalLine } from "../../../src/domain/journal/document";

/** A document as an accountant reads it: account, relation or invoice, debit, credit; in euros. */
export function shown(document: JournalDocument | undefined): string[] {
  return (document?.lines ?? []).map(({ account, relationCode, invoiceNumber, debit, credit }) =>
    [account, relationCode, invoiceNumber, debit === 0 ? "" : euros(debit), credit === 0 ? "" : euros(credit)].join(
      "|",
    ),
  );
}

/** The balance of each account after posting: debit positive, per account, relation and invoice. */
export function posted(lines: readonly JournalLine[], balances = new Map<string, number>()): Map<string, number> {
  for (const { account, relationCode, invoiceNumber, debit, credit } of lines) {
    const key = `${account} ${relationCode} ${invoiceNumber}`;
    balances.set(key, (balances.get(key) ?? 0) + debit - credit);
  }
  return balances;
}

function euros(cents: number): string {
  return `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, "0")}`;
}
