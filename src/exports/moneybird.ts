import { isoOf } from "../domain/dates/iso";
import type { Exporter } from "./exporter";
import { lineText } from "./line-text";
import { sideText } from "./values";

/**
 * Moneybird general journal documents (formats.md 4.6), as the bodies of the requests that make them:
 * Moneybird imports no file. It knows accounts and contacts by ids of its own: account and relation
 * stand here as the profile and the list have them.
 */
export const moneybird: Exporter = {
  id: "moneybird",
  name: "Moneybird",
  extension: "json",
  needsPairs: true,
  write(documents, context) {
    const base = context.baseCurrency ?? "EUR";
    const bodies = documents.map((document) => ({
      general_journal_document: {
        reference: document.number,
        date: isoOf(document.date),
        general_journal_document_entries_attributes: document.lines.map((line, i) => ({
          ledger_account_id: line.account,
          ...(line.relationCode === "" ? {} : { contact_id: line.relationCode }),
          description: [line.invoiceNumber, lineText(document, line, context.language)].filter(Boolean).join(" "),
          ...(line.debit > 0 ? { debit: sideText(line.debit, base, ".") } : {}),
          ...(line.credit > 0 ? { credit: sideText(line.credit, base, ".") } : {}),
          row_order: i,
        })),
      },
    }));
    return `${JSON.stringify(bodies, null, 2)}\n`;
  },
};
