import type { CellTable, CellValue } from "../cells/cells";
import { cellText, textOf } from "../cells/cell-text";
import { DESCRIPTIONS, type Role, type TableChoice } from "./fields";
import { headKey } from "../heads/normalise";
import { lettersOf } from "../cells/letters";
import type { ReadColumn, ReadOptions } from "../rows/report";

/** A table with its choice worked out: where the data begins and where each field stands. */
export interface Plan {
  readonly table: CellTable;
  readonly role: Role;
  readonly choice: TableChoice;
  readonly options: ReadOptions;
  /** first row of the data, from 0 */
  readonly first: number;
  /** column of a field, from 0; -1 where there is none */
  column(field: string): number;
  /** the trimmed text of a field in a row (from 0); "" where there is none */
  text(row: number, field: string): string;
  /** currency of a row */
  currency(row: number): string;
}

/** @throws nothing: a mapping that names a column outside the table is read as no column */
export function planOf(table: CellTable, role: Role, choice: TableChoice, options: ReadOptions): Plan {
  const first = choice.headRow === 0 ? 0 : Math.max(0, choice.headRow - table.firstRow + 1);
  const columns = new Map<string, number>();
  for (const [field, position] of Object.entries(choice.mapping)) {
    const at = position - table.firstColumn;
    if (at >= 0 && at < table.columnCount) columns.set(field, at);
  }
  const column = (field: string): number => columns.get(field) ?? -1;
  const text = (row: number, field: string): string => {
    const at = column(field);
    return at < 0 ? "" : cellText(table, row, at);
  };
  const fallback = headCurrency(table, first - 1, column) ?? options.currency ?? "EUR";
  const currencyColumn = column("currency");
  const known = new Map<CellValue, string>([[null, fallback]]);
  const currency = (row: number): string => {
    if (currencyColumn < 0) return fallback;
    const cell = table.value(row, currencyColumn);
    const found = known.get(cell) ?? (currencyOf(textOf(cell)) || fallback);
    known.set(cell, found);
    return found;
  };
  return { table, role, choice, options, first, column, text, currency };
}

/** The row as Excel shows it. */
export function shownRow(plan: Plan, row: number): number {
  return plan.table.firstRow + row;
}

/** Excel's letters of a column, from 0. */
export function shownColumn(plan: Plan, column: number): string {
  return lettersOf(plan.table.firstColumn + column);
}

/** The columns that are read, in the order of the sheet. */
export function readColumns(plan: Plan): ReadColumn[] {
  return Object.entries(plan.choice.mapping)
    .sort(([, a], [, b]) => a - b)
    .filter(([field]) => plan.column(field) >= 0)
    .map(([field]) => ({
      field: (DESCRIPTIONS as readonly string[]).includes(field) ? "description" : field,
      head: plan.choice.headRow === 0 ? "" : textOf(plan.table.value(plan.first - 1, plan.column(field))),
      column: shownColumn(plan, plan.column(field)),
    }));
}

/** "€", "eur" and "Euro" are EUR; what is no code is taken as it stands. */
function currencyOf(text: string): string {
  if (text === "€" || /^euro$/i.test(text)) return "EUR";
  return text.toUpperCase();
}

function headCurrency(table: CellTable, headRow: number, column: (field: string) => number): string | undefined {
  if (headRow < 0 || headRow >= table.rowCount) return undefined;
  for (const field of ["openAmount", "amount", "debit", "originalAmount", "ageing"]) {
    const at = column(field);
    const currency = at < 0 ? undefined : headKey(textOf(table.value(headRow, at))).currency;
    if (currency) return currency;
  }
  return undefined;
}
