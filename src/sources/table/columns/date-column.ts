import { NO_DAY, type Day } from "../../../domain/dates/day";
import { dayOfSerial } from "../../../domain/dates/excel-serial";
import { dayOf } from "../../../domain/dates/iso";
import type { CellTable, CellValue } from "../cells/cells";
import { textOf } from "../cells/cell-text";
import { dayOfText, undecidedDate, type DateFault, type DateOrder } from "../cells/date-text";

/** So many different dates are remembered while a column is read. */
const KNOWN = 10_000;

/** What the texts of a date column say about their order. */
export type ColumnOrder = DateOrder | "ask" | "any";

/**
 * The order of day and month, counted over the different texts of the whole column (spec 1). Where both orders
 * read every text, dashes and points mean day first (nobody writes month first with
 * them); with slashes it has to be asked.
 */
export function orderOf(table: CellTable, column: number, firstRow: number): ColumnOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  let either = 0;
  let slashes = 0;
  const seen = new Set<string>();
  for (let row = firstRow; row < table.rowCount; row++) {
    const value = table.value(row, column);
    if (typeof value !== "string" || seen.has(value)) continue;
    if (seen.size < KNOWN) seen.add(value);
    const text = textOf(value);
    const undecided = undecidedDate(text);
    if (!undecided) continue;
    const dmy = dayOfText(text, "dmy");
    const mdy = dayOfText(text, "mdy");
    if (typeof dmy === "number" && typeof mdy === "number") {
      if (dmy !== mdy) either++;
      if (undecided.separator === "/") slashes++;
    } else if (typeof dmy === "number") dayFirst++;
    else if (typeof mdy === "number") monthFirst++;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? "dmy" : "mdy";
  if (dayFirst > 0) return "ask";
  if (either === 0) return "any";
  return slashes > 0 ? "ask" : "dmy";
}

/** The dates of a column: day numbers, NO_DAY where the cell is empty or at fault. */
export interface DateColumn {
  /** from 0; -1 where the list has no such column */
  readonly column: number;
  readonly days: Int32Array;
  readonly faults: ReadonlyMap<number, DateFault>;
}

/** Reads a column of dates in one order; rows before `firstRow` are left without a date. */
export function readDates(table: CellTable, column: number, firstRow: number, order: DateOrder): DateColumn {
  const days = new Int32Array(table.rowCount).fill(NO_DAY);
  const faults = new Map<number, DateFault>();
  // a year has few different dates
  const known = new Map<CellValue, Day | DateFault | undefined>();
  for (let row = firstRow; row < table.rowCount; row++) {
    const value = table.value(row, column);
    let read = known.get(value);
    if (read === undefined && value !== null) {
      read = dayOfCell(value, order, table.date1904 ?? false);
      if (known.size < KNOWN) known.set(value, read);
    }
    if (read === undefined) continue;
    if (typeof read === "number") days[row] = read;
    else faults.set(row, read);
  }
  return { column, days, faults };
}

/** Dates outside these years are no dates of a ledger: a number there is something else. */
const FIRST_DAY = dayOf("1950-01-01") as Day;
const LAST_DAY = dayOf("2199-12-31") as Day;

function dayOfCell(value: CellValue, order: DateOrder, date1904: boolean): Day | DateFault | undefined {
  if (value === null) return undefined;
  if (typeof value === "boolean") return "notADate";
  if (typeof value === "string") {
    const text = textOf(value);
    return text === "" ? undefined : dayOfText(text, order);
  }
  // 20260112 typed as a number
  if (Number.isInteger(value) && value >= 19000101 && value <= 21991231) return dayOfText(String(value), "ymd");
  const day = dayOfSerial(value, date1904);
  return day === undefined || day < FIRST_DAY || day > LAST_DAY ? "notADate" : day;
}
