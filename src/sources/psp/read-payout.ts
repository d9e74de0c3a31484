import type { Problem } from "../../domain/ledger/problem";
import { PROVIDER_NAMES } from "../../domain/payout/provider";
import { isZero } from "../bank/decimal-text";
import type { CellTable } from "../table/cells/cells";
import { lettersOf } from "../table/cells/letters";
import type { TableQuestion } from "../table/rows/report";
import { balanceBlock } from "./balance-block";
import { withConversions } from "./conversions";
import { findColumns, type ReportColumns } from "./columns";
import { groupPayouts, type ReadRow } from "./group";
import { settleNotations, type PayoutOptions } from "./notations";
import type { PayoutFile } from "./payout-file";
import { less } from "./decimals";
import type { ProviderReader, RowReading } from "./provider-reader";
import { PROVIDER_READERS } from "./providers";
import { reportRow } from "./report-row";

/** A table that is a payout report, and of whom. */
export interface PayoutDetection {
  readonly reader: ProviderReader;
  readonly columns: ReportColumns;
}

/**
 * Is this table a payout report? Its heads say so, all that belong to the report being there, in any order;
 * a name of a file decides nothing. Undefined for everything else, statements of a bank included.
 *
 * @example detectPayout(csvTable("export.csv", bytes))?.reader.provider // "mollie"
 */
export function detectPayout(table: CellTable): PayoutDetection | undefined {
  for (const reader of PROVIDER_READERS) {
    const columns = findColumns(table, reader);
    if (columns) return { reader, columns };
  }
  return undefined;
}

/**
 * Reads a payout report: its payouts, each with its transactions and proof (spec 6). Columns are found by
 * name, in any order. A row of a type that is not known is kept and named.
 *
 * @returns nothing read but the questions, where a column can be read in two ways
 * @example readPayout(table, detectPayout(table)!).file.payouts[0].proof.payout // "2485.69"
 */
export function readPayout(
  table: CellTable,
  { reader, columns }: PayoutDetection,
  options: PayoutOptions = {},
): { readonly file: PayoutFile; readonly questions: readonly TableQuestion[] } {
  const { provider } = reader;
  const { notations, questions } = settleNotations(table, columns, reader, options);
  const none: PayoutFile = { kind: "payout", provider, payouts: [], problems: [], notices: [] };
  if (questions.length > 0) return { file: none, questions };
  const block = balanceBlock(table, columns, reader, notations.decimal(reader.amounts[0]));
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  const rows: ReadRow[] = [];
  const earlier = firstRows();
  for (let at = columns.headRow + 1; at < table.rowCount; at++) {
    if (isBlank(table, columns, at) || isHead(table, columns, at)) continue;
    const row = reportRow(table, columns, at, notations);
    const reading = reader.read(row);
    problems.push(...row.problems);
    const place = { source: table.name, row: row.row };
    if (table.cutOff?.row === at) {
      const { cells, width } = table.cutOff;
      problems.push({ code: "rowCutOff", place, found: String(cells), expected: String(width) });
      if (reading) rows.push({ row: row.row, reading: withoutAmounts(reading), isUnreadable: true });
      continue;
    }
    if (!reading) {
      notices.push({ code: "payoutNoMovement", place, found: row.text("type") });
      continue;
    }
    const isUnreadable = row.problems.some(({ place: { column } }) => isAmountColumn(column, table, columns, reader));
    if (reading.amount === undefined && !isUnreadable) problems.push({ code: "payoutWithoutAmount", place });
    if (reading.kind === "other") {
      notices.push({
        code: "payoutUnknownType",
        place,
        found: reading.type ?? "",
        expected: PROVIDER_NAMES[provider],
      });
    }
    const apart = differenceIn(reading);
    if (apart !== undefined) {
      notices.push({ code: "payoutRowDoesNotTie", place, found: apart, expected: reading.currency });
    }
    const isCurrency = /^[A-Z]{3}$/.test(reading.currency);
    if (!isCurrency && reading.currency !== "") {
      problems.push({ code: "payoutNotACurrency", place, found: reading.currency });
    }
    const told = isCurrency ? reading : { ...reading, currency: block?.currency ?? "EUR" };
    const isLost = isUnreadable || reading.amount === undefined || (!isCurrency && reading.currency !== "");
    rows.push({ row: row.row, reading: told, isUnreadable: isLost });
    const same = reading.id === undefined ? undefined : earlier(textOfRow(table, columns, at), row.row);
    if (same !== undefined) notices.push({ code: "rowTwice", place, found: String(same) });
  }
  const grouped = groupPayouts(provider, withConversions(rows), block);
  for (const { reference, proof, currency, ties, amount } of grouped) {
    const place = { source: table.name, ...(reference === "" ? {} : { column: reference }) };
    if (!ties) {
      const found = proof.difference === undefined ? {} : { found: proof.difference };
      notices.push({ code: "payoutDoesNotTie", place, ...found, expected: currency });
    } else if (amount === undefined && proof.opening === undefined)
      notices.push({ code: "payoutNotPaidYet", place, expected: currency });
  }
  return { file: { ...none, payouts: grouped, problems, notices }, questions };
}

/** What is left of a row that the file ends in: its figures may have lost some. */
function withoutAmounts({ kind, currency, payout, id }: RowReading): RowReading {
  return { kind, currency: currency || "EUR", payout, ...(id === undefined ? {} : { id }) };
}

/** Gross less fee, less what the row itself says is left of it; undefined where that is nothing. */
function differenceIn({ amount, fee = "0", net }: RowReading): string | undefined {
  if (amount === undefined || net === undefined) return undefined;
  const difference = less(less(amount, fee), net);
  return isZero(difference) ? undefined : difference;
}

/** Tells the first row with a text, where there is one before this. */
function firstRows(): (text: string, row: number) => number | undefined {
  const seen = new Map<string, number>();
  return (text, row) => {
    const before = seen.get(text);
    if (before === undefined) seen.set(text, row);
    return before;
  };
}

function textOfRow(table: CellTable, { at }: ReportColumns, row: number): string {
  return JSON.stringify([...at.values()].map((column) => table.value(row, column)));
}

/** The heads once more, as in a file that holds two. */
function isHead(table: CellTable, columns: ReportColumns, row: number): boolean {
  return textOfRow(table, columns, row) === textOfRow(table, columns, columns.headRow);
}

function isBlank(table: CellTable, { at }: ReportColumns, row: number): boolean {
  for (const column of at.values()) {
    const value = table.value(row, column);
    if (value !== null && value !== "") return false;
  }
  return true;
}

function isAmountColumn(
  letters: string | undefined,
  table: CellTable,
  columns: ReportColumns,
  { amounts }: ProviderReader,
): boolean {
  return amounts.some((name) => {
    const at = columns.at.get(name);
    return at !== undefined && letters === columnLetters(table, at);
  });
}

function columnLetters(table: CellTable, at: number): string {
  return lettersOf(table.firstColumn + at);
}
