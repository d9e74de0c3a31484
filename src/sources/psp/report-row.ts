import { dayOfSerial } from "../../domain/dates/excel-serial";
import { isoOf } from "../../domain/dates/iso";
import type { Problem } from "../../domain/ledger/problem";
import { decimalFigures, undress, type DecimalMark } from "../table/cells/amount-text";
import type { CellTable, CellValue } from "../table/cells/cells";
import { textOf } from "../table/cells/cell-text";
import { dayOfText, type DateOrder } from "../table/cells/date-text";
import { lettersOf } from "../table/cells/letters";
import type { ReportColumns } from "./columns";

/** One row of a report, read by the names of its columns. */
export interface ReportRow {
  /** as Excel shows it */
  readonly row: number;
  has(column: string): boolean;
  /** trimmed; "" where there is none */
  text(column: string): string;
  /** a decimal text with a point and its sign; undefined where there is none, or none that can be read */
  amount(column: string): string | undefined;
  /** `yyyy-mm-dd`; a time and its zone are left off */
  date(column: string): string | undefined;
}

/** How amounts and dates are written, by column. */
export interface Notations {
  decimal(column: string): DecimalMark;
  order(column: string): DateOrder;
}

/** A row, and what of it could not be read. */
export function reportRow(
  table: CellTable,
  { at }: ReportColumns,
  row: number,
  notations: Notations,
): ReportRow & { readonly problems: readonly Problem[] } {
  const problems = new Map<string, Problem>();
  const cell = (column: string): CellValue => {
    const position = at.get(column);
    return position === undefined ? null : table.value(row, position);
  };
  const problem = (column: string, code: string): void => {
    const place = {
      source: table.name,
      row: table.firstRow + row,
      column: lettersOf(table.firstColumn + (at.get(column) ?? 0)),
    };
    problems.set(column, { code, place, found: textOf(cell(column)) });
  };
  return {
    row: table.firstRow + row,
    has: (column) => at.has(column),
    text(column) {
      const value = cell(column);
      // more than 15 digits: Excel has lost the last of them, so it names nothing (spec 1)
      if (typeof value !== "number" || Math.abs(value) < 1e15) return textOf(value);
      problem(column, "damagedNumber");
      return "";
    },
    amount(column) {
      const value = cell(column);
      if (value === null || value === "") return undefined;
      const decimal =
        typeof value === "number" ? decimalOfNumber(value) : decimalOfText(textOf(value), notations.decimal(column));
      if (decimal === undefined) problem(column, "notAnAmount");
      return decimal;
    },
    date(column) {
      const value = cell(column);
      if (value === null || textOf(value) === "") return undefined;
      const day =
        typeof value === "number"
          ? (dayOfSerial(value, table.date1904 ?? false) ?? "notADate")
          : dayOfText(textOf(value), notations.order(column));
      if (typeof day === "number") return isoOf(day);
      problem(column, day);
      return undefined;
    },
    get problems() {
      return [...problems.values()];
    },
  };
}

/** The shortest decimal text of a number in a cell, as Excel shows it. */
function decimalOfNumber(value: number): string | undefined {
  const text = String(Number(value.toPrecision(15)));
  return /^-?\d+(?:\.\d+)?$/.test(text) ? text : undefined;
}

function decimalOfText(text: string, mark: DecimalMark): string | undefined {
  const dressed = undress(text);
  const decimal = dressed && decimalFigures(dressed.figures, mark);
  if (!dressed || decimal === undefined) return undefined;
  return dressed.sign < 0 && /[1-9]/.test(decimal) ? `-${decimal}` : decimal;
}
