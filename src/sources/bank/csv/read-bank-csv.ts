import type { Problem } from "../../../domain/ledger/problem";
import { decodeText } from "../../decode-text";
import type { BankFile } from "../bank-file";
import { keeper } from "../kept";
import { statementNotices } from "../notices";
import type { CsvBank, CsvColumns, CsvTexts } from "./bank";
import { CSV_BANKS } from "./banks";
import { csvEntry } from "./entry";
import { splitRows, type CsvRow } from "../../table/split-rows";
import { statementsOfRows, type AccountRow } from "./statements";
import { notationOf } from "./values";

/** Enough to see what a file is. */
const LOOKED_AT = 64 * 1024;
const ROWS = 40;
const DELIMITERS = [";", ",", "\t", "|"] as const;

/** A bank's CSV, and how it is parted. */
export interface KnownCsv {
  readonly bank: CsvBank;
  readonly delimiter: string;
  readonly columns: CsvColumns;
}

/**
 * Which bank's CSV a text is, by its heads or, without heads, by what stands in its columns;
 * undefined where it is none that is known.
 *
 * @example knownCsv('"Datum";"Naam / Omschrijving";"Rekening";…')?.bank.name // "ING"
 */
export function knownCsv(text: string): KnownCsv | undefined {
  const head = text.slice(0, LOOKED_AT);
  for (const delimiter of DELIMITERS) {
    if (!head.includes(delimiter)) continue;
    const rows: (readonly string[])[] = [];
    for (const { cells } of splitRows(head, delimiter)) {
      rows.push(cells);
      if (rows.length === ROWS) break;
    }
    // the last one may be cut off
    if (head.length < text.length && rows.length < ROWS) rows.pop();
    for (const bank of CSV_BANKS) {
      const columns = bank.find(rows);
      // heads without a row below them are a list of nothing
      if (columns && rows.length > columns.skip) return { bank, delimiter, columns };
    }
  }
  return undefined;
}

/**
 * Reads the CSV or tab file of a bank (formats.md 1.3): a statement per account and currency,
 * with the proof that the balances in its rows give. `row` of an entry is its row in the
 * file, as Excel shows it.
 *
 * @param source file name, for the places in problems
 * @returns undefined where it is no bank's CSV
 * @example readBankCsv("ing.csv", bytes)?.statements[0].difference // "0.00"
 */
export function readBankCsv(source: string, bytes: Uint8Array): BankFile | undefined {
  const text = decodeText(bytes);
  const known = knownCsv(text);
  if (!known) return undefined;
  const { bank, columns, delimiter } = known;
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  const rows: AccountRow[] = [];
  const keep = keeper();
  const lost: { readonly at: number; readonly row: number }[] = [];
  const mark = notationOf(amounts(text, known), bank.mark);
  for (const line of splitRows(text, delimiter, columns.width)) {
    if (line.row <= columns.skip || isBlank(line.cells)) continue;
    const texts = textsOf(line, known, source, problems);
    if (!texts) {
      lost.push({ at: rows.length, row: line.row });
      continue;
    }
    const read = csvEntry(texts, {
      source,
      row: line.row,
      bank,
      columns,
      mark,
      problems,
    });
    if (read.notBooked === undefined) rows.push(keptRow(read.row, keep));
    else notices.push({ code: "entryNotBooked", place: { source, row: line.row }, found: read.notBooked });
  }
  if (rows.length + lost.length === 0) problems.push({ code: "noStatement", place: { source } });
  const statements = statementsOfRows(source, withLost(rows, lost, bank), notices);
  notices.push(...statementNotices(source, statements));
  return { kind: "statement", format: "csv", statements, problems, notices };
}

/** A row without the text of the file: there are millions. */
function keptRow({ entry, ...row }: AccountRow, keep: ReturnType<typeof keeper>): AccountRow {
  return Object.assign(keep(row), { entry: keep(entry) });
}

/** Rows that say nothing stay as entries of the account above them, for an entry is never dropped (spec 11, `read`). */
function withLost(
  rows: readonly AccountRow[],
  lost: readonly { readonly at: number; readonly row: number }[],
  bank: CsvBank,
): readonly AccountRow[] {
  if (lost.length === 0) return rows;
  const all: AccountRow[] = [];
  let next = 0;
  for (let at = 0; at <= rows.length; at++) {
    for (; lost[next]?.at === at; next++) {
      const { account, currency } = rows[at - 1] ?? rows[at] ?? { account: bank.name, currency: bank.currency };
      all.push({ account, currency, entry: { row: lost[next].row, currency, reversal: false } });
    }
    if (at < rows.length) all.push(rows[at]);
  }
  return all;
}

/** All amounts and balances of a file, to see in which notation it is. */
function* amounts(text: string, { delimiter, columns }: KnownCsv): Generator<string> {
  const { at, skip, width } = columns;
  const fields = [at.amount, at.balance, at.balanceBefore, at.fee].filter((column) => column !== undefined);
  for (const { cells, row } of splitRows(text, delimiter, width)) {
    if (row <= skip || cells.length < width) continue;
    for (const column of fields) if (cells[column] !== "") yield cells[column];
  }
}

/** The texts of a row by field; a row with another number of cells says nothing that can be trusted. */
function textsOf(
  { cells: given, row, broken }: CsvRow,
  { bank, columns }: KnownCsv,
  source: string,
  problems: Problem[],
): CsvTexts | undefined {
  const { at, width } = columns;
  const cells = given.length === width ? given : trimmed(bank.mend?.(given, width) ?? given, width);
  const problem = (code: string, found: string, expected: string): void =>
    void problems.push({ code, place: { source, row }, found, expected });
  if (cells.length !== width) {
    problem("entryCellsMissing", String(given.length), String(width));
    return undefined;
  }
  if (broken) problem("entryQuoteBroken", '"', "");
  const texts: CsvTexts = { ...columns.above };
  for (const field in at) {
    const column = at[field as keyof CsvTexts];
    if (column !== undefined) texts[field as keyof CsvTexts] = cells[column].trim();
  }
  return bank.refine?.(texts) ?? texts;
}

/** Cells that are empty at the end of a row may be left out or be too many. */
function trimmed(cells: readonly string[], width: number): readonly string[] {
  const further = cells.slice(width);
  if (cells.length > width && further.every((cell) => cell.trim() === "")) return cells.slice(0, width);
  return cells;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
