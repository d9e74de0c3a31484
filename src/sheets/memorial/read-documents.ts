import type { JournalDocument } from "../../domain/journal/document";
import type { Place, Problem } from "../../domain/ledger/problem";
import { decimalOf } from "../../domain/money/decimal";
import type { CellTable } from "../../sources/table/cells/cells";
import { memorialWords } from "../../words/sheets/memorial";
import { MEMORIAL_COLUMNS, type MemorialColumn } from "../../words/sheets/memorial-columns";
import { findOwnTable } from "../own-table";
import { isProblem } from "../state/state-sheet";
import { isLine, readLine, type LineRow, type MemorialTable } from "./read-line";

/** A document as its sheet has it. */
export interface StoredDocument extends JournalDocument {
  /** its first line */
  readonly place: Place;
  /** the first cell for an account that is still empty: it can't be approved yet */
  readonly emptyAccount?: Place;
}

export interface MemorialReading {
  /** in the order of their first rows of lines, each line in its place */
  readonly documents: readonly StoredDocument[];
  /** what can't be read, in the order of the rows */
  readonly problems: readonly Problem[];
  /** documents that are not in `documents`, each with why */
  readonly broken: ReadonlyMap<string, Problem>;
  /** what accounts are called in the sheet */
  readonly accountNames: ReadonlyMap<string, string>;
}

const HEADS = Object.fromEntries(
  MEMORIAL_COLUMNS.map((c) => [c, (["nl", "en"] as const).map((language) => memorialWords(language).columns[c])]),
) as Record<MemorialColumn, string[]>;

/**
 * Reads the documents back from a memorial: what stands there is what the accountant approves (spec 7).
 * Columns are found by their heads in either language, rows in whatever order the user sorted them; a
 * document is put together by its number and its line numbers. One with a row that can't be read, or
 * that does not balance, is left out as a whole and named.
 *
 * @param known number -> match of the documents that the decisions know; any where it is left out
 * @param baseCurrency of debit and credit
 * @example readMemorialDocuments(cells).documents[0].lines[0].debit // 121000
 */
export function readMemorialDocuments(
  cells: CellTable,
  known?: ReadonlyMap<string, number>,
  baseCurrency = "EUR",
): MemorialReading {
  const broken = new Map<string, Problem>();
  const accountNames = new Map<string, string>();
  const table = findOwnTable<MemorialColumn>(cells, HEADS, [
    "document",
    "line",
    "date",
    "account",
    "debit",
    "credit",
    "match",
  ]);
  if ("code" in table) return { documents: [], problems: [table], broken, accountNames };
  const problems: Problem[] = [];
  const fail = (number: string, problem: Problem) => {
    problems.push(problem);
    if (number !== "" && !broken.has(number)) broken.set(number, problem);
  };
  const rowsOf = new Map<string, LineRow[]>();
  for (const row of table.rows) {
    if (!isLine(table, row)) continue;
    const read = readLine(table, row, baseCurrency);
    if (isProblem(read)) {
      fail(table.text(row, "document").trim(), read);
      continue;
    }
    const rows = rowsOf.get(read.number);
    if (rows) rows.push(read);
    else rowsOf.set(read.number, [read]);
    const [account, name] = [read.line.account, table.text(row, "accountName").trim()];
    if (name !== "" && !accountNames.has(account)) accountNames.set(account, name);
  }
  const documents: StoredDocument[] = [];
  for (const [number, rows] of rowsOf) {
    if (broken.has(number)) continue;
    rows.sort((a, b) => a.position - b.position);
    const wrong = faultOf(table, rows, known, baseCurrency);
    if (wrong) fail(number, wrong);
    else documents.push(documentOf(table, rows));
  }
  return { documents, problems, broken, accountNames };
}

/** What every line of a document has in common. */
const SHARED = ["match", "journal", "date", "period"] as const;

function faultOf(
  table: MemorialTable,
  rows: readonly LineRow[],
  known: ReadonlyMap<string, number> | undefined,
  baseCurrency: string,
): Problem | undefined {
  const [first] = rows;
  const { number } = first;
  const match = known?.get(number);
  if (known && match === undefined) {
    return { code: "documentUnknown", place: table.place(first.row, "document"), found: number };
  }
  for (const [i, row] of rows.entries()) {
    const differs = SHARED.find((part) => row[part] !== (part === "match" && match ? match : first[part]));
    if (differs) {
      const [found, expected] = [table.text(row.row, differs), table.text(first.row, differs)];
      const asked = differs === "match" && match !== undefined ? String(match) : expected;
      return { code: "documentConflict", place: table.place(row.row, differs), found, expected: asked };
    }
    if (i > 0 && rows[i - 1].position === row.position) {
      const found = String(row.position);
      return { code: "lineTwice", place: table.place(row.row, "line"), found, expected: number };
    }
  }
  const balance = rows.reduce((sum, { line }) => sum + line.debit - line.credit, 0);
  if (balance === 0) return undefined;
  return {
    code: "documentOutOfBalance",
    place: table.place(first.row, "debit"),
    found: decimalOf(balance, baseCurrency),
    expected: number,
  };
}

function documentOf(table: MemorialTable, rows: readonly LineRow[]): StoredDocument {
  const [{ number, match, journal, date, period, row }] = rows;
  const open = rows.find(({ line }) => line.account === "");
  return {
    number,
    match,
    journal,
    date,
    period,
    lines: rows.map(({ line }) => line),
    place: table.place(row),
    ...(open ? { emptyAccount: table.place(open.row, "account") } : {}),
  };
}
