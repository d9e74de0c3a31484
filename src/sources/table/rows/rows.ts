import type { Problem } from "../../../domain/ledger/problem";
import { leftOutRow, placedProblem, type ClassifiedRows } from "./classify";
import { duplicateRows } from "./duplicates";
import type { Ledger } from "../recognise/fields";
import { sumsAmong } from "./pending";
import { readColumns, shownColumn, shownRow, type Plan } from "../recognise/plan";
import type { LeftOutRow, ReadReport, TableQuestion } from "./report";
import { controlTotals } from "./tally";

/** The rows after the doubtful ones were settled. */
export interface SettledRows {
  /** rows that take part, from 0 */
  readonly data: readonly number[];
  /** totals and subtotals, where a group ends, from 0 */
  readonly ends: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
  readonly problems: readonly Problem[];
}

/**
 * Settles the rows that have an amount but neither date nor number: sums of the rows
 * around them are left out, the others are refused because their date is missing.
 *
 * @param isBare may the row be a sum: has it no text of its own?
 */
export function settleRows(
  plan: Plan,
  rows: ClassifiedRows,
  units: Float64Array,
  isBare: (row: number) => boolean,
): SettledRows {
  const sums = sumsAmong(rows.pending.filter(isBare), rows.data, units);
  const leftOut: LeftOutRow[] = [];
  const problems: Problem[] = [];
  for (const row of rows.pending) {
    const sum = sums.get(row);
    leftOut.push(leftOutRow(plan, row, sum ?? "unreadable"));
    if (!sum) problems.push(placedProblem(plan, row, { code: "dateMissing" }, dateColumn(plan)));
  }
  const totals = rows.leftOut.filter(({ why }) => why === "subtotal" || why === "total");
  const ends = [...totals.map(({ row }) => row - plan.table.firstRow), ...sums.keys()].sort((a, b) => a - b);
  return { data: rows.data, ends, leftOut, problems };
}

/** Refuses the rows that nothing names: no relation of their own or above them, no number, no text. */
export function refuseUnnamed(plan: Plan, rows: SettledRows, isNamed: (row: number) => boolean): SettledRows {
  const unnamed = rows.data.filter((row) => !isNamed(row));
  if (unnamed.length === 0) return rows;
  const refused = new Set(unnamed);
  return {
    ...rows,
    data: rows.data.filter((row) => !refused.has(row)),
    leftOut: [...rows.leftOut, ...unnamed.map((row) => leftOutRow(plan, row, "unreadable"))],
    problems: [...rows.problems, ...unnamed.map((row) => placedProblem(plan, row, { code: "identityMissing" }, -1))],
  };
}

/** What a reader found besides the rows themselves. */
export interface Findings {
  /** the signed amounts of the rows that take part */
  readonly units: Float64Array;
  /** the field that differs most from row to row */
  readonly telling: string;
  readonly warnings: readonly Problem[];
  readonly carriedDown: number;
  readonly signsTurned: boolean;
  readonly ledger?: Ledger;
}

/** Puts the report together; text rows above the data are titles, below it notes. */
export function reportOf(
  plan: Plan,
  rows: ClassifiedRows,
  settled: SettledRows,
  groupRows: ReadonlySet<number>,
  found: Findings,
): ReadReport {
  const { units, telling, ...rest } = found;
  const firstData = settled.data[0] ?? Infinity;
  const texts = rows.texts.map((row) =>
    leftOutRow(plan, row, groupRows.has(row) ? "group" : row < firstData ? "title" : "note"),
  );
  const leftOut = [...rows.leftOut, ...settled.leftOut, ...texts].sort((a, b) => a.row - b.row);
  const problems = [...rows.problems, ...settled.problems].sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0));
  return {
    ...emptyReport(plan, []),
    rowsRead: settled.data.length,
    leftOut,
    problems,
    totals: controlTotals(units, (index) => plan.currency(settled.data[index])),
    hiddenRows: rows.hiddenRows,
    duplicates: duplicateRows(plan, settled.data, telling),
    ...rest,
  };
}

/** The report of a table of which nothing was read. */
export function emptyReport(plan: Plan, questions: readonly TableQuestion[]): ReadReport {
  const { table, choice, role } = plan;
  const first = choice.headRow === 0 ? table.firstRow : choice.headRow;
  const last = Math.max(first, shownRow(plan, table.rowCount - 1));
  return {
    role,
    sheet: table.name,
    range: `${shownColumn(plan, 0)}${first}:${shownColumn(plan, Math.max(0, table.columnCount - 1))}${last}`,
    choice,
    rowsRead: 0,
    leftOut: [],
    problems: [],
    warnings: [],
    questions,
    totals: [],
    columns: readColumns(plan),
    hiddenRows: 0,
    duplicates: [],
    carriedDown: 0,
    signsTurned: false,
  };
}

function dateColumn(plan: Plan): number {
  return plan.column(["documentDate", "bookingDate", "dueDate"].find((field) => plan.column(field) >= 0) ?? "");
}
