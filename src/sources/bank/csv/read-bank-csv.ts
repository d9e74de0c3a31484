import type { Problem } from "../../../domain/ledger/problem";
import { decodeText } from "../../decode-text";
import type { DecimalMark } from "../../table/cells/amount-text";
import type { BankFile } from "../bank-file";
import { statementNotices } from "../notices";
import type { CsvBank, CsvColumns } from "./bank";
import { CSV_BANKS } from "./banks";
import { entryReader } from "./entry";
import { splitRows, type CsvRow } from "../../table/cells/split-rows";
import { statementsOfRows, type AccountRow } from "./statements";
import { textReader } from "./text-reader";
import { seenNotation } from "./values";

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
  const { bank } = known;
  const first = readRows(source, text, known, bank.mark);
  // only once everything was read it shows whether the file has another notation than the bank's own
  const { rows, lost, problems, notices } =
    first.mark === bank.mark ? first : readRows(source, text, known, first.mark);
  if (rows.length + lost.length === 0) problems.push({ code: "noStatement", place: { source } });
  const statements = statementsOfRows(source, withLost(rows, lost, bank), notices);
  notices.push(...statementNotices(source, statements));
  return { kind: "statement", format: "csv", statements, problems, notices };
}

/** A row that says nothing that can be trusted, before so many that do. */
interface LostRow {
  readonly at: number;
  readonly row: number;
}

interface ReadRows {
  readonly rows: AccountRow[];
  readonly lost: LostRow[];
  readonly problems: Problem[];
  readonly notices: Problem[];
  /** the notation that all amounts and balances show */
  readonly mark: DecimalMark;
}

/** Reads all rows in one notation. */
function readRows(source: string, text: string, known: KnownCsv, mark: DecimalMark): ReadRows {
  const { bank, columns, delimiter } = known;
  const rows: AccountRow[] = [];
  const lost: LostRow[] = [];
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  const seen = seenNotation(bank.mark);
  const { at, width } = columns;
  const amounts = [at.amount, at.balance, at.balanceBefore, at.fee].filter((column) => column !== undefined);
  const textsIn = textReader(columns);
  const entryOf = entryReader({ source, bank, columns, mark, problems });
  for (const line of splitRows(text, delimiter, width)) {
    const { row, cells } = line;
    if (row <= columns.skip || isBlank(cells)) continue;
    if (cells.length >= width) for (const column of amounts) if (cells[column] !== "") seen.see(cells[column]);
    const whole = wholeRow(line, known, source, problems);
    if (!whole) {
      lost.push({ at: rows.length, row });
      continue;
    }
    const texts = textsIn(whole);
    const read = entryOf(row, bank.refine?.(texts) ?? texts);
    if (read.notBooked === undefined) rows.push(read.row);
    else notices.push({ code: "entryNotBooked", place: { source, row }, found: read.notBooked });
  }
  return { rows, lost, problems, notices, mark: seen.mark() };
}

/** Rows that say nothing stay as entries of the account above them, for an entry is never dropped (spec 11, `read`). */
function withLost(rows: readonly AccountRow[], lost: readonly LostRow[], bank: CsvBank): readonly AccountRow[] {
  if (lost.length === 0) return rows;
  const all: AccountRow[] = [];
  let next = 0;
  for (let at = 0; at <= rows.length; at++) {
    for (; lost[next]?.at === at; next++) {
      const { account, currency } = rows[at - 1] ?? rows[at] ?? { account: bank.name, currency: bank.currency };
      const entry = { row: lost[next].row, currency, reversal: false };
      all.push({ account, currency, entry, after: undefined, before: undefined, number: "" });
    }
    if (at < rows.length) all.push(rows[at]);
  }
  return all;
}

/** The cells of a row; undefined where it has another number of them and says nothing that can be trusted. */
function wholeRow(
  { cells: given, row, broken }: CsvRow,
  { bank, columns: { width } }: KnownCsv,
  source: string,
  problems: Problem[],
): readonly string[] | undefined {
  const cells = given.length === width ? given : trimmed(bank.mend?.(given, width) ?? given, width);
  const problem = (code: string, found: string, expected: string): void =>
    void problems.push({ code, place: { source, row }, found, expected });
  if (cells.length !== width) {
    problem("entryCellsMissing", String(given.length), String(width));
    return undefined;
  }
  if (broken) problem("entryQuoteBroken", '"', "");
  return cells;
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
