import { isoOf } from "../domain/dates/iso";
import type { JournalDocument } from "../domain/journal/document";
import { baseOf } from "../words/language";
import { memorialWords } from "../words/sheets/memorial";
import type { MemorialColumn } from "../words/sheets/memorial-columns";
import { BYTE_ORDER_MARK, delimited, guarded } from "./delimited";
import type { ExportContext } from "./exporter";
import { amountText, dutchDate, signedOf } from "./values";

const COLUMNS = [
  "match",
  "document",
  "date",
  "account",
  "relationCode",
  "relationName",
  "invoiceNumber",
  "debit",
  "currency",
] as const satisfies readonly MemorialColumn[];

/**
 * Which relation lines belong together, for packages that do not tick off an invoice by a journal line
 * (spec 7, Exports): lines with the same Afletter number are to be matched with their invoices. Amounts
 * are debit positive, credit negative.
 */
export function pairs(documents: readonly JournalDocument[], context: ExportContext): string {
  const { columns } = memorialWords(context.language);
  const isDutch = baseOf(context.language) === "nl";
  const decimal = isDutch ? "," : ".";
  const rows = documents.flatMap((document) =>
    document.lines
      .filter(({ role, relationCode, invoiceNumber }) => role === "item" || relationCode !== "" || invoiceNumber !== "")
      .map((line) => [
        String(line.match ?? document.match),
        guarded(document.number),
        isDutch ? dutchDate(document.date) : isoOf(document.date),
        guarded(line.account),
        guarded(line.relationCode),
        guarded(line.relationName),
        guarded(line.invoiceNumber),
        amountText(signedOf(line), context.baseCurrency ?? "EUR", decimal),
        guarded(line.currency),
      ]),
  );
  const heads = COLUMNS.map((column) =>
    column === "debit" ? `${columns.debit} (+) / ${columns.credit} (-)` : columns[column],
  );
  return BYTE_ORDER_MARK + delimited([heads, ...rows], ";");
}
