import type { Day } from "../../domain/dates/day";
import { dayOfSerial } from "../../domain/dates/excel-serial";
import { dayOf } from "../../domain/dates/iso";
import type { JournalLine, JournalRole } from "../../domain/journal/document";
import type { Problem } from "../../domain/ledger/problem";
import { minorOfDecimal, minorOfNumber } from "../../domain/money/decimal";
import { minor, type Minor } from "../../domain/money/minor";
import { memorialWords } from "../../words/sheets/memorial";
import type { MemorialColumn } from "../../words/sheets/memorial-columns";
import type { OwnTable } from "../own-table";
import { isProblem, wholeNumber } from "../state/state-sheet";

export type MemorialTable = OwnTable<MemorialColumn>;

/** One row of the memorial: its line, and what it says about its document. */
export interface LineRow {
  /** position in the table */
  readonly row: number;
  readonly number: string;
  readonly match: number;
  /** of the line within its document, from 1 */
  readonly position: number;
  readonly journal: string;
  readonly date: Day;
  readonly period: string;
  readonly line: JournalLine;
}

const ROLES = (["nl", "en"] as const).flatMap((language) => Object.entries(memorialWords(language).roles)) as [
  JournalRole,
  string,
][];

/** True for a row of the table itself: what a user adds below it (a total, a note) has neither line nor match. */
export function isLine(table: MemorialTable, row: number): boolean {
  return table.text(row, "line").trim() !== "" || table.text(row, "match").trim() !== "";
}

/** Reads one row of the memorial, or names the cell that can't be read. */
export function readLine(table: MemorialTable, row: number, base: string): LineRow | Problem {
  const said = (column: MemorialColumn) => table.text(row, column).trim();
  const number = said("document");
  if (number === "") return { code: "documentMissing", place: table.place(row, "document") };
  const match = wholeNumber(table, row, "match", 1);
  const position = wholeNumber(table, row, "line", 1);
  const date = dayAt(table, row);
  const currency = said("currency") || base;
  const debit = money(table, row, "debit", base);
  const credit = money(table, row, "credit", base);
  const foreign = money(table, row, "foreign", currency);
  for (const read of [match, position, date, debit, credit, foreign]) if (isProblem(read)) return read;
  if ((debit as number) < 0 || (credit as number) < 0 || (debit === 0) === (credit === 0)) {
    return { code: "debitOrCredit", place: table.place(row, debit === 0 ? "credit" : "debit"), expected: number };
  }
  const optional = (column: "vatCode" | "costCentre" | "costUnit") =>
    said(column) === "" ? {} : { [column]: said(column) };
  return {
    row,
    number,
    match: match as number,
    position: position as number,
    journal: said("journal"),
    date: date as Day,
    period: said("period"),
    line: {
      role: roleOf(said("description"), said("invoiceNumber") !== "" || said("relationCode") !== ""),
      account: said("account"),
      relationCode: said("relationCode"),
      relationName: said("relationName"),
      invoiceNumber: said("invoiceNumber"),
      description: table.text(row, "description"),
      debit: debit as Minor,
      credit: credit as Minor,
      currency,
      ...(foreign === 0 ? {} : { foreign: foreign as Minor }),
      ...optional("vatCode"),
      ...optional("costCentre"),
      ...optional("costUnit"),
    },
  };
}

/** The sheet has no column for it: a word of ours says it, else whether the line is somebody's. */
function roleOf(description: string, isRelation: boolean): JournalRole {
  const said = ROLES.find(([, word]) => word === description)?.[0];
  return said ?? (isRelation ? "item" : "line");
}

function dayAt(table: MemorialTable, row: number): Day | Problem {
  const found = table.value(row, "date");
  const day = typeof found === "number" ? dayOfSerial(found) : dayOf(table.text(row, "date").trim());
  return day ?? { code: "notADate", place: table.place(row, "date"), found: table.text(row, "date") };
}

/** Minor units; an empty cell is nothing. */
function money(table: MemorialTable, row: number, column: MemorialColumn, currency: string): Minor | Problem {
  const found = table.value(row, column);
  if (found === null || found === "") return minor(0);
  const read = typeof found === "number" ? minorOfNumber(found, currency) : minorOfDecimal(String(found), currency);
  if (typeof read === "number") return read;
  return { code: read, place: table.place(row, column), found: String(found), expected: currency };
}
