import { matchesOf, type JournalDocument, type JournalLine } from "../../domain/journal/document";
import { lettersOf } from "../../sources/table/cells/letters";
import { memorialWords } from "../../words/sheets/memorial";
import type { MemorialColumn } from "../../words/sheets/memorial-columns";
import { amount, amountFormula, date, dateTime, integer, text } from "../cell";
import type { CellStyleName, SheetCell } from "../sheet";
import { accountNames } from "./account-names";
import type { MemorialInput } from "./input";
import { descriptionOf } from "./description";
import { decimalRate } from "./rate";
import { rowLink } from "../row-link";

/** Where a line stands, and what its row is made of. */
interface Row {
  readonly document: JournalDocument;
  readonly line: JournalLine;
  /** from 1 within the document */
  readonly position: number;
  /** rows of the sheet, from 1: of this line, and the last of its document */
  readonly row: number;
  readonly lastRow: number;
}

export interface Column {
  readonly name: MemorialColumn;
  readonly letter: string;
  readonly width: number;
  readonly cell: (row: Row) => SheetCell;
}

/** First and last row of the lines. */
export interface Body {
  readonly first: number;
  readonly last: number;
}

/** Beyond so many cells to look through, totals per document add up their own rows instead of asking the whole table. */
const SUMIFS_CELLS = 20_000_000;

const WIDTHS: Readonly<Record<MemorialColumn, number>> = {
  document: 11,
  line: 8,
  journal: 10,
  date: 12,
  period: 9,
  account: 10,
  accountName: 19,
  relationCode: 10,
  relationName: 22,
  invoiceNumber: 14,
  description: 34,
  debit: 12,
  credit: 12,
  currency: 9,
  foreign: 15,
  rate: 10,
  vatCode: 10,
  costCentre: 13,
  costUnit: 13,
  source: 24,
  documentTotal: 13,
  documentBalance: 13,
  status: 15,
  statusBy: 16,
  statusAt: 17,
  statusReason: 20,
  note: 36,
  match: 12,
};

/**
 * The columns of the memorial in their order. Foreign amount and rate, VAT code, cost centre, cost unit
 * and the link to the source are there only if a line has one, so that the sheet stays as wide as it must be.
 */
export function memorialColumns(input: MemorialInput, body: Body): Column[] {
  const base = input.baseCurrency ?? "EUR";
  const lines = input.journal.documents.flatMap((d) => d.lines);
  const unused = new Set<MemorialColumn>();
  if (!lines.some(({ foreign }) => foreign !== undefined)) unused.add("foreign").add("rate");
  for (const name of ["vatCode", "costCentre", "costUnit"] as const) {
    if (!lines.some((line) => line[name])) unused.add(name);
  }
  if (!lines.some(({ from }) => from && input.rowOf?.(from))) unused.add("source");
  if (!input.journal.documents.some((document) => noteOn(input, document) !== "")) unused.add("note");
  const used = (Object.keys(WIDTHS) as MemorialColumn[]).filter((name) => !unused.has(name));
  const letterOf = Object.fromEntries(used.map((name, i) => [name, lettersOf(i + 1)])) as Record<
    MemorialColumn,
    string
  >;
  const cells = cellsOf(input, base, letterOf, body);
  return used.map((name) => ({ name, letter: letterOf[name], width: WIDTHS[name], cell: cells[name] }));
}

function cellsOf(
  input: MemorialInput,
  base: string,
  letter: Readonly<Record<MemorialColumn, string>>,
  body: Body,
): Record<MemorialColumn, Column["cell"]> {
  const { journal, reviews, profile, language, rowOf } = input;
  const words = memorialWords(language);
  const nameOf = accountNames(profile, language);
  const lineCount = body.last - body.first + 1;
  const wholeTable = journal.documents.length * lineCount <= SUMIFS_CELLS;
  const sumOf = (column: "debit" | "credit", { row, lastRow }: Row) => {
    const own = `SUM(${letter[column]}${row}:${letter[column]}${lastRow})`;
    const all = (name: MemorialColumn) => `$${letter[name]}$${body.first}:$${letter[name]}$${body.last}`;
    return wholeTable ? `SUMIFS(${all(column)},${all("document")},${letter.document}${row})` : own;
  };
  const total = (column: "debit" | "credit", document: JournalDocument) =>
    document.lines.reduce((sum, line) => sum + line[column], 0);
  const onFirst =
    (cell: Column["cell"]): Column["cell"] =>
    (row) =>
      row.position === 1 ? cell(row) : null;
  const nonZero = (minor: number, currency: string) => (minor === 0 ? null : amount(minor, currency));

  return {
    document: ({ document }) => documentNumber(document.number),
    line: ({ position }) => integer(position, "ordinal"),
    journal: ({ document }) => text(document.journal, "code"),
    date: ({ document }) => date(document.date),
    period: ({ document }) => text(document.period),
    account: ({ line }) => text(line.account),
    accountName: ({ line }) => text(nameOf(line.account)),
    relationCode: ({ line }) => text(line.relationCode),
    relationName: ({ line }) => text(line.relationName),
    invoiceNumber: ({ line }) => text(line.invoiceNumber),
    description: ({ document, line }) => text(descriptionOf(document, line) || words.roles[line.role]),
    debit: ({ line }) => nonZero(line.debit, base),
    credit: ({ line }) => nonZero(line.credit, base),
    currency: ({ line }) => text(line.currency, "code"),
    foreign: ({ line }) => (line.foreign === undefined ? null : amount(line.foreign, line.currency)),
    rate: ({ line }) => {
      const rate = decimalRate(line, base);
      return rate === undefined ? null : { value: { kind: "number", decimal: rate } };
    },
    vatCode: ({ line }) => text(line.vatCode ?? ""),
    costCentre: ({ line }) => text(line.costCentre ?? ""),
    costUnit: ({ line }) => text(line.costUnit ?? ""),
    source: ({ line }) => {
      const at = line.from && rowOf?.(line.from);
      return at ? rowLink(at, words.sourceRow(at.sheet, at.row)) : null;
    },
    documentTotal: onFirst((row) => amountFormula(`=${sumOf("debit", row)}`, total("debit", row.document), base)),
    documentBalance: onFirst((row) => {
      const balance = total("debit", row.document) - total("credit", row.document);
      return amountFormula(`=ROUND(${sumOf("debit", row)}-${sumOf("credit", row)},2)`, balance, base);
    }),
    status: ({ document }) => text(words.statuses[reviews.get(document.number)?.status ?? "proposed"], "input"),
    statusBy: ({ document }) => text(reviews.get(document.number)?.who ?? ""),
    statusAt: ({ document }) => dateTime(reviews.get(document.number)?.at ?? ""),
    statusReason: ({ document }) => text(reviews.get(document.number)?.reason ?? ""),
    note: onFirst(({ document }) => text(noteOn(input, document))),
    match: ({ document }) => integer(document.match, "ordinal"),
  };
}

/** What users wrote about the matches of a document; "" where they wrote nothing. */
function noteOn({ notes }: MemorialInput, document: JournalDocument): string {
  if (!notes || notes.size === 0) return "";
  return matchesOf(document)
    .flatMap((match) => notes.get(match)?.text ?? [])
    .join("\n");
}

/** A head stands as what is under it. */
export function headStyle(name: MemorialColumn): CellStyleName {
  return FIGURES.has(name) ? "headRight" : CENTRED.has(name) ? "headCenter" : "head";
}

const CENTRED: ReadonlySet<MemorialColumn> = new Set(["journal", "date", "currency", "status", "statusAt"]);
const FIGURES: ReadonlySet<MemorialColumn> = new Set([
  "debit",
  "credit",
  "foreign",
  "rate",
  "documentTotal",
  "documentBalance",
]);

/** A number where it is one as it stands, so that the table sorts by it; else the text. */
export function documentNumber(number: string): SheetCell {
  return /^[1-9]\d{0,14}$/.test(number) ? integer(Number(number), "ordinal") : text(number);
}
