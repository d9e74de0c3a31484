import type { StatementLines } from "../../../domain/ledger/statement-lines";
import { minorOfDecimal } from "../../../domain/money/decimal";
import { PROVIDER_NAMES } from "../../../domain/payout/provider";
import { payoutSheet } from "../../../sheets/payout";
import type { SheetSpec } from "../../../sheets/sheet";
import type { PayoutReport } from "../../../sources/psp/payout-file";
import { detectPayout, readPayout, type PayoutDetection } from "../../../sources/psp/read-payout";
import { linesOfPayouts } from "../../../sources/psp/to-lines";
import type { CellTable } from "../../../sources/table/cells/cells";
import { csvTable } from "../../../sources/table/cells/csv";
import type { TableChoice } from "../../../sources/table/recognise/fields";
import { lettersOf } from "../../../sources/table/cells/letters";
import type { ReadOptions, ReadReport } from "../../../sources/table/rows/report";
import { controlTotals } from "../../../sources/table/rows/tally";
import type { Language } from "../../../words/language";
import type { FileReading, PayoutSummary } from "../../api";

/** What a payout report says, and the sheet it becomes; none where it has no payouts. */
export interface DroppedPayout extends Required<Pick<FileReading, "problems" | "payouts">> {
  readonly sheet?: SheetSpec;
}

/** A payout report that was dropped: as a sheet to write, with the proof of each payout; undefined where it is none. */
export function readDroppedPayout(language: Language, name: string, bytes: Uint8Array): DroppedPayout | undefined {
  const table = csvTable(name, bytes);
  const found = detectPayout(table);
  if (!found) return undefined;
  const { file, questions } = readPayout(table, found);
  const open = questions.map(({ kind, column }) => ({
    code: kind === "decimal" ? "ambiguousDecimal" : "ambiguousDate",
    place: { source: name, column },
  }));
  const isEmpty = file.payouts.length === 0;
  const empty = isEmpty && open.length === 0 ? [{ code: "payoutEmpty", place: { source: name } }] : [];
  return {
    problems: [...open, ...empty, ...file.problems, ...file.notices],
    ...(isEmpty ? {} : { sheet: payoutSheet(name, file, language) }),
    payouts: file.payouts.map(summaryOf),
  };
}

function summaryOf({ provider, reference, currency, date, ties, proof, transactions }: PayoutReport): PayoutSummary {
  const amount = (decimal: string | undefined): number => {
    const read = minorOfDecimal(decimal ?? "", currency);
    return typeof read === "number" ? read : NaN;
  };
  return {
    provider: PROVIDER_NAMES[provider],
    reference,
    currency,
    date: date ?? "",
    transactions: transactions.length,
    gross: amount(proof.gross),
    refunds: amount(proof.refunds),
    chargebacks: amount(proof.chargebacks),
    fees: amount(proof.fees),
    reserves: amount(proof.reserves),
    corrections: amount(proof.corrections),
    payout: amount(proof.payout),
    difference: amount(proof.difference),
    ties,
  };
}

/** A sheet with a payout report as the provider gives it, taken for a list of lines by its own heads. */
export function payoutChoice(table: CellTable): TableChoice | undefined {
  const found = detectPayout(table);
  return found && { sheet: table.name, headRow: table.firstRow + found.columns.headRow, mapping: {} };
}

/** Reads such a sheet: its transactions are lines with their rows as in the sheet, a fee on the row of its transaction. */
export function readPayoutList(
  table: CellTable,
  detection: PayoutDetection,
  choice: TableChoice,
  options: ReadOptions,
): { lines: StatementLines; report: ReadReport } {
  const { file, questions } = readPayout(table, detection, {
    ...(options.decimal ? { decimal: options.decimal } : {}),
    ...(options.dateOrder ? { dateOrder: options.dateOrder } : {}),
  });
  const { lines, problems } = linesOfPayouts(table.name, file, options.source ?? 1);
  const last = `${lettersOf(table.firstColumn + table.columnCount - 1)}${table.firstRow + table.rowCount - 1}`;
  const report: ReadReport = {
    role: "lines",
    sheet: choice.sheet,
    range: `${lettersOf(table.firstColumn)}${choice.headRow}:${last}`,
    choice,
    rowsRead: lines.count,
    leftOut: [],
    problems: [...file.problems, ...problems],
    warnings: file.notices,
    questions,
    totals: controlTotals(lines.amount, (index) => lines.currency.at(index)),
    columns: [],
    hiddenRows: 0,
    duplicates: [],
    carriedDown: 0,
    signsTurned: false,
  };
  return { lines, report };
}
