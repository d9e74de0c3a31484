import { isoOf } from "../domain/dates/iso";
import type { JournalDocument, JournalLine } from "../domain/journal/document";
import { accountNames } from "../sheets/memorial/account-names";
import { descriptionOf } from "../sheets/memorial/description";
import { decimalRate } from "../sheets/memorial/rate";
import { baseOf } from "../words/language";
import { memorialWords } from "../words/sheets/memorial";
import type { MemorialColumn } from "../words/sheets/memorial-columns";
import { BYTE_ORDER_MARK, delimited, guarded } from "./delimited";
import type { ExportContext, Exporter } from "./exporter";
import { dutchDate, sideText } from "./values";

/** The columns of the plain CSV, always all of them, so that its shape can be relied on. */
const COLUMNS = [
  "journal",
  "document",
  "line",
  "date",
  "period",
  "account",
  "accountName",
  "relationCode",
  "relationName",
  "invoiceNumber",
  "description",
  "debit",
  "credit",
  "currency",
  "foreign",
  "rate",
  "vatCode",
  "costCentre",
  "costUnit",
  "match",
] as const satisfies readonly MemorialColumn[];

/**
 * The documents as plain CSV: `;` between columns, UTF-8 with a byte order mark so that a double click
 * opens it well in Excel. In Dutch with decimal comma and dd-mm-jjjj, in English with decimal point and
 * yyyy-mm-dd. Text that a spreadsheet would take for a formula has an apostrophe in front (`guarded`).
 */
export const csv: Exporter = {
  id: "csv",
  name: "CSV",
  extension: "csv",
  write(documents, context) {
    const { columns } = memorialWords(context.language);
    const heads = COLUMNS.map((column) => columns[column]);
    const rows = documents.flatMap((document) =>
      document.lines.map((line, i) => rowOf(document, line, i + 1, context)),
    );
    return BYTE_ORDER_MARK + delimited([heads, ...rows], ";");
  },
};

function rowOf(document: JournalDocument, line: JournalLine, position: number, context: ExportContext): string[] {
  const { language, profile, baseCurrency = "EUR", accountName = accountNames(profile, language) } = context;
  const decimal = baseOf(language) === "nl" ? "," : ".";
  const cells: Record<(typeof COLUMNS)[number], string> = {
    journal: guarded(document.journal),
    document: guarded(document.number),
    line: String(position),
    date: baseOf(language) === "nl" ? dutchDate(document.date) : isoOf(document.date),
    period: document.period,
    account: guarded(line.account),
    accountName: guarded(accountName(line.account)),
    relationCode: guarded(line.relationCode),
    relationName: guarded(line.relationName),
    invoiceNumber: guarded(line.invoiceNumber),
    description: guarded(descriptionOf(document, line) || memorialWords(language).roles[line.role]),
    debit: sideText(line.debit, baseCurrency, decimal),
    credit: sideText(line.credit, baseCurrency, decimal),
    currency: guarded(line.currency),
    foreign: line.foreign === undefined ? "" : sideText(line.foreign, line.currency, decimal),
    rate: decimalRate(line, baseCurrency)?.replace(".", decimal) ?? "",
    vatCode: guarded(line.vatCode ?? ""),
    costCentre: guarded(line.costCentre ?? ""),
    costUnit: guarded(line.costUnit ?? ""),
    match: String(document.match),
  };
  return COLUMNS.map((column) => cells[column]);
}
