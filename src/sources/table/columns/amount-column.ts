import { minorOfDecimal, minorOfNumber, type AmountFault } from "../../../domain/money/decimal";
import { decimalFigures, fitOf, plainHundredths, undress, type DecimalMark } from "../cells/amount-text";
import { minorDigits } from "../../../domain/money/currency";
import type { CellTable } from "../cells/cells";
import { textOf } from "../cells/cell-text";

/** How the texts of a column are written: one notation, either (ask), or no text that tells. */
export type ColumnNotation = DecimalMark | "ask" | "any";

/** What the texts of one amount column fit, counted over the whole column (spec 1). */
export function notationOf(table: CellTable, column: number, firstRow: number): ColumnNotation {
  let comma = 0;
  let point = 0;
  let either = 0;
  for (let row = firstRow; row < table.rowCount; row++) {
    const value = table.value(row, column);
    if (typeof value !== "string") continue;
    if (!Number.isNaN(plainHundredths(value, "comma"))) {
      comma++;
      continue;
    }
    const figures = undress(textOf(value))?.figures;
    if (figures === undefined) continue;
    const fit = fitOf(figures);
    if (fit === "comma") comma++;
    else if (fit === "point") point++;
    else if (fit === "either") either++;
  }
  if (comma === 0 && point === 0) return either > 0 ? "ask" : "any";
  // a column in two notations: one is wrong, and what fits both could be either
  if (comma > 0 && point > 0 && (either > 0 || comma === point)) return "ask";
  return comma > point ? "comma" : "point";
}

/** The amounts of a column: minor units, NaN where the cell is empty or at fault. */
export interface AmountColumn {
  /** from 0; -1 where the list has no such column */
  readonly column: number;
  readonly units: Float64Array;
  /** what is wrong with a cell, by row */
  readonly faults: ReadonlyMap<number, AmountFault>;
  /** 1 where the cell is empty */
  readonly empty: Uint8Array;
}

export interface AmountReading {
  readonly mark: DecimalMark;
  /** sign of a credit amount that is marked CR: -1 in a ledger, 1 on a bank statement */
  readonly creditSign: 1 | -1;
  /** currency of the row, for its decimals */
  readonly currency: (row: number) => string;
}

/** Reads a column of amounts in one notation; rows before `firstRow` are left empty. */
export function readAmounts(table: CellTable, column: number, firstRow: number, how: AmountReading): AmountColumn {
  const units = new Float64Array(table.rowCount).fill(NaN);
  const empty = new Uint8Array(table.rowCount);
  const faults = new Map<number, AmountFault>();
  for (let row = firstRow; row < table.rowCount; row++) {
    const value = table.value(row, column);
    const plain = typeof value === "string" ? plainHundredths(value, how.mark) : NaN;
    if (!Number.isNaN(plain) && minorDigits(how.currency(row)) === 2) {
      units[row] = plain;
      continue;
    }
    const text = typeof value === "number" ? "" : textOf(value);
    if (typeof value !== "number" && text === "") {
      empty[row] = 1;
      continue;
    }
    const read = typeof value === "number" ? minorOfNumber(value, how.currency(row)) : amountOf(text, row, how);
    if (typeof read === "number") units[row] = read;
    else faults.set(row, read);
  }
  return { column, units, faults, empty };
}

function amountOf(text: string, row: number, how: AmountReading): number | AmountFault {
  const dressed = undress(text);
  const decimal = dressed && decimalFigures(dressed.figures, how.mark);
  if (!dressed || decimal === undefined) return "notAnAmount";
  const units = minorOfDecimal(decimal, how.currency(row));
  if (typeof units === "string") return units;
  const side = dressed.side === undefined ? 1 : dressed.side === "credit" ? how.creditSign : -how.creditSign;
  const sign = dressed.sign * side;
  return units === 0 ? 0 : units * sign;
}
