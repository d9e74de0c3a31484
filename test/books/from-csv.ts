import { concatLines } from "../../src/domain/ledger/concat";
import { statementLinesOf } from "../../src/domain/ledger/from-records";
import { detectPayout, readPayout } from "../../src/sources/psp/read-payout";
import { linesOfPayouts } from "../../src/sources/psp/to-lines";
import { csvTextTable } from "../../src/sources/table/cells/csv";
import { readOpenItems } from "../../src/sources/table/items/read-open-items";
import { readStatementLines } from "../../src/sources/table/lines/read-statement-lines";
import { recogniseTable } from "../../src/sources/table/recognise/recognise";
import type { ReadOptions, ReadReport } from "../../src/sources/table/rows/report";
import type { Book } from "./books";

/** A ledger as the accountant has it: two lists with heads, `;` between the columns. */
export interface CsvBook extends Pick<Book, "name" | "profile" | "ledger"> {
  readonly items: string;
  /** left out: items against each other */
  readonly lines?: string;
  /** a payout report of a payment provider */
  readonly payout?: string;
}

/** Reads a ledger as the program reads it; every row must be readable. */
export function bookOf(book: CsvBook): Book {
  const { name, profile, ledger, items, lines, payout } = book;
  const csv = { items, ...(lines === undefined ? {} : { lines }), ...(payout === undefined ? {} : { payout }) };
  const options: ReadOptions = ledger ? { ledger } : {};
  const itemTable = csvTextTable(`${name}, posten`, items);
  const choice = recogniseTable(itemTable).items?.choice;
  if (!choice) throw new Error(`${name}: no heads of open items`);
  const read = readOpenItems(itemTable, choice, options);
  mustBeWhole(name, read.report);
  const side = ledger ?? read.report.ledger;
  return {
    name,
    profile,
    items: read.items,
    lines: concatLines([linesOf(name, lines), ...payoutLines(name, payout)]),
    ...(side ? { ledger: side } : {}),
    csv,
  };
}

function linesOf(name: string, csv: string | undefined): Book["lines"] {
  if (csv === undefined) return statementLinesOf([]);
  const table = csvTextTable(`${name}, bank`, csv);
  const choice = recogniseTable(table).lines?.choice;
  if (!choice) throw new Error(`${name}: no heads of a statement`);
  const { lines, report } = readStatementLines(table, choice);
  mustBeWhole(name, report);
  return lines;
}

function payoutLines(name: string, csv: string | undefined): Book["lines"][] {
  if (csv === undefined) return [];
  const table = csvTextTable(`${name}, uitbetaling`, csv);
  const detection = detectPayout(table);
  if (!detection) throw new Error(`${name}: no payout report`);
  const { file, questions } = readPayout(table, detection, {});
  const { lines, problems } = linesOfPayouts(name, file, 2);
  const wrong = [...file.problems, ...problems, ...questions];
  if (wrong.length > 0) throw new Error(`${name}: ${JSON.stringify(wrong)}`);
  return [lines];
}

function mustBeWhole(name: string, { problems, questions }: ReadReport): void {
  if (problems.length + questions.length > 0)
    throw new Error(`${name}: ${JSON.stringify([...problems, ...questions])}`);
}
