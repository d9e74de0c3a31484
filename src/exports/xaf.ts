import { addMonths, dateOf, dayOfDate } from "../domain/dates/calendar";
import { isoOf } from "../domain/dates/iso";
import type { JournalDocument, JournalLine } from "../domain/journal/document";
import { minorDigits } from "../domain/money/currency";
import type { AccountName } from "../domain/profile/profile";
import { compareText } from "../domain/text/compare";
import { accountNames } from "../sheets/memorial/account-names";
import { memorialWords } from "../words/sheets/memorial";
import type { ExportContext, Exporter } from "./exporter";
import { lineText } from "./line-text";
import { amountText, oneLine } from "./values";
import { el, maybe, xmlText, type XmlElement } from "./xml";

const NAMESPACE = "http://www.auditfiles.nl/XAF/3.2";

/** Accounts of the profile that stand in the profit and loss account; all others in the balance sheet. */
const PROFIT_AND_LOSS: ReadonlySet<AccountName> = new Set<AccountName>([
  "paymentDifferences",
  "paymentGains",
  "paymentDiscount",
  "bankCharges",
  "exchangeDifferences",
  "providerFees",
  "badDebts",
]);

function isResult(name: AccountName | undefined): boolean {
  return name !== undefined && PROFIT_AND_LOSS.has(name);
}

/**
 * XML Auditfile Financieel 3.2 with the memorial alone: one journal of type M, its accounts, relations
 * and periods. What a match clears bears the match number as `matchKeyID`. It is a transfer file, meant
 * for AFAS, Yuki, Caseware and the like; SnelStart and Exact Online do not read it (formats.md 4.9).
 */
export const xaf: Exporter = {
  id: "xaf",
  name: "XML Auditfile Financieel 3.2",
  extension: "xml",
  write(documents, context) {
    const years = documents.map(({ date }) => dateOf(date).year);
    const first = years.reduce((a, b) => Math.min(a, b), years[0] ?? 1970);
    const last = years.reduce((a, b) => Math.max(a, b), first);
    const { company } = context;
    const unknown = memorialWords(context.language).nobody;
    return xmlText(
      el(
        "auditfile",
        [
          header(documents, context, first, last),
          el("company", [
            el("companyName", oneLine(company?.name ?? unknown, 999)),
            el("taxRegistrationCountry", company?.country ?? "NL"),
            el("taxRegIdent", oneLine(company?.taxNumber ?? unknown, 30)),
            customers(documents),
            ledgerAccounts(documents, context),
            el("periods", periods(first, last)),
            transactions(documents, context, first),
          ]),
        ],
        { xmlns: NAMESPACE },
      ),
    );
  },
};

function header(documents: readonly JournalDocument[], context: ExportContext, first: number, last: number) {
  const [name = "", version] = /^(.*\S)\s+(\S+)$/.exec(context.program)?.slice(1) ?? [context.program];
  const latest = documents.reduce<number>((day, { date }) => Math.max(day, date), dayOfDate(first, 1, 1) ?? 0);
  return el("header", [
    el("fiscalYear", first === last ? String(first) : `${first}-${last}`),
    el("startDate", `${first}-01-01`),
    el("endDate", `${last}-12-31`),
    el("curCode", context.baseCurrency ?? "EUR"),
    el("dateCreated", (context.at ?? isoOf(latest)).slice(0, 10)),
    maybe("softwareDesc", oneLine(name, 50)),
    maybe("softwareVersion", oneLine(version ?? "", 20)),
  ]);
}

function customers(documents: readonly JournalDocument[]): XmlElement | undefined {
  const known = new Map<string, JournalLine>();
  for (const line of linesOf(documents)) if (line.relationCode !== "") known.set(idOf(line.relationCode), line);
  if (known.size === 0) return undefined;
  return el(
    "customersSuppliers",
    sorted(known).map(([code, line]) =>
      el("customerSupplier", [
        el("custSupID", code),
        maybe("custSupName", oneLine(line.relationName, 50)),
        maybe("custSupTp", line.side && (line.side === "payable" ? "S" : "C")),
      ]),
    ),
  );
}

function ledgerAccounts(documents: readonly JournalDocument[], context: ExportContext) {
  const nameOf = context.accountName ?? accountNames(context.profile, context.language);
  const { accounts } = context.profile;
  const results = new Set([...PROFIT_AND_LOSS].flatMap((name) => accounts[name] || []));
  const known = new Map<string, JournalLine>();
  for (const line of linesOf(documents)) known.set(idOf(line.account), line);
  if (known.size === 0) return undefined;
  return el(
    "generalLedger",
    sorted(known).map(([account, line]) =>
      el("ledgerAccount", [
        el("accID", account),
        el("accDesc", nameOf(line.account) || account),
        el("accTp", isResult(line.accountName) || results.has(line.account) ? "P" : "B"),
      ]),
    ),
  );
}

/** The months, numbered on through the years that the file spans. */
function periods(first: number, last: number): XmlElement[] {
  const start = dayOfDate(first, 1, 1)!;
  return Array.from({ length: (last - first + 1) * 12 }, (_, i) =>
    el("period", [
      el("periodNumber", String(i + 1)),
      el("startDatePeriod", isoOf(addMonths(start, i))),
      el("endDatePeriod", isoOf(addMonths(start, i + 1) - 1)),
    ]),
  );
}

function transactions(documents: readonly JournalDocument[], context: ExportContext, first: number): XmlElement {
  const base = context.baseCurrency ?? "EUR";
  const lines = linesOf(documents);
  const sum = (side: "debit" | "credit") => lines.reduce((total, line) => total + line[side], 0);
  const journals = [...new Set(documents.map(({ journal }) => journal))].sort(compareText);
  return el("transactions", [
    el("linesCount", String(lines.length)),
    el("totalDebit", amountText(sum("debit"), base, ".")),
    el("totalCredit", amountText(sum("credit"), base, ".")),
    ...journals.map((journal) =>
      el("journal", [
        el("jrnID", idOf(journal)),
        el("desc", memorialWords(context.language).title),
        el("jrnTp", "M"),
        ...documents.filter((d) => d.journal === journal).map((document) => transaction(document, context, first)),
      ]),
    ),
  ]);
}

function transaction(document: JournalDocument, context: ExportContext, firstYear: number): XmlElement {
  const { year, month } = dateOf(document.date);
  return el("transaction", [
    el("nr", idOf(document.number)),
    el("periodNumber", String((year - firstYear) * 12 + month)),
    el("trDt", isoOf(document.date)),
    ...document.lines.map((line, i) => transactionLine(document, line, i + 1, context)),
  ]);
}

function transactionLine(document: JournalDocument, line: JournalLine, position: number, context: ExportContext) {
  const base = context.baseCurrency ?? "EUR";
  const tied = line.role === "item" ? idOf(String(line.match ?? document.match)) : "";
  return el("trLine", [
    el("nr", String(position)),
    el("accID", idOf(line.account)),
    el("docRef", oneLine(document.number, 999)),
    el("effDate", isoOf(document.date)),
    el("desc", lineText(document, line, context.language, 9999)),
    el("amnt", amountText(line.debit + line.credit, base, ".")),
    el("amntTp", line.debit > 0 ? "D" : "C"),
    maybe("recRef", tied),
    maybe("matchKeyID", tied),
    maybe("custSupID", idOf(line.relationCode)),
    maybe("invRef", oneLine(line.invoiceNumber, 999)),
    maybe("costID", idOf(line.costCentre ?? "")),
    maybe("prodID", idOf(line.costUnit ?? "")),
    foreignAmount(line),
  ]);
}

/** The schema has room for two decimals: an amount in a currency of three is left out rather than rounded. */
function foreignAmount({ foreign, currency }: JournalLine): XmlElement | undefined {
  if (foreign === undefined || minorDigits(currency) > 2) return undefined;
  return el("currency", [el("curCode", currency), el("curAmnt", amountText(foreign, currency, "."))]);
}

function linesOf(documents: readonly JournalDocument[]): JournalLine[] {
  return documents.flatMap(({ lines }) => lines);
}

function sorted(known: ReadonlyMap<string, JournalLine>): [string, JournalLine][] {
  return [...known].sort(([a], [b]) => compareText(a, b));
}

/** Identifications have at most 35 characters. */
function idOf(text: string): string {
  return oneLine(text, 35);
}
