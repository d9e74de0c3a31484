import type { Problem } from "../../domain/ledger/problem";
import { notationOf } from "../../sources/table/columns/amount-column";
import { decimalFigures, undress } from "../../sources/table/cells/amount-text";
import type { CellTable, CellValue } from "../../sources/table/cells/cells";
import { lettersOf } from "../../sources/table/cells/letters";

/** A cell that could not be read, so that its row takes no part in matching. */
export interface BadCell {
  readonly row: number;
  readonly column: string;
  readonly kind: "amount" | "date" | "direction";
  /** the figures as they stand there, as a decimal text without sign; absent where there are none */
  readonly decimal?: string;
  readonly isNegative: boolean;
}

const KINDS: Readonly<Record<string, BadCell["kind"] | undefined>> = {
  notAnAmount: "amount",
  tooManyDecimals: "amount",
  amountTooLarge: "amount",
  amountMissing: "amount",
  notADate: "date",
  noSuchDate: "date",
  dateMissing: "date",
  notADirection: "direction",
};

/** What stands in for a cell that cannot be read, only so that the rest of its row can be. */
const STAND_INS: Readonly<Record<BadCell["kind"], CellValue>> = { amount: 1, date: 45_000, direction: "D" };

/** The cell of a problem; undefined where the problem is about no single cell. */
export function badCell(table: CellTable, { code, place: { row, column } }: Problem): BadCell | undefined {
  const kind = KINDS[code];
  if (kind === undefined || row === undefined || column === undefined) return undefined;
  const at = columnAt(table, column);
  const value = table.value(row - table.firstRow, at);
  const negative = { row, column, kind, isNegative: false };
  if (kind !== "amount" || (code !== "tooManyDecimals" && code !== "amountTooLarge")) return negative;
  if (typeof value === "number") {
    const digits = /^-?(\d+(?:\.\d+)?)$/.exec(String(value))?.[1];
    return { ...negative, isNegative: value < 0, ...(digits === undefined ? {} : { decimal: digits }) };
  }
  const dressed = undress(String(value ?? "").trim());
  const mark = notationOf(table, at, 0) === "point" ? "point" : "comma";
  const decimal = dressed && decimalFigures(dressed.figures, mark);
  return { ...negative, isNegative: dressed?.sign === -1, ...(decimal === undefined ? {} : { decimal }) };
}

/** The table with something readable in place of every bad cell. */
export function standingIn(table: CellTable, bad: readonly BadCell[]): CellTable {
  const values = new Map(
    bad.map(({ row, column, kind }) => [`${row - table.firstRow} ${columnAt(table, column)}`, STAND_INS[kind]]),
  );
  return {
    ...table,
    value: (row, column) => values.get(`${row} ${column}`) ?? table.value(row, column),
  };
}

function columnAt(table: CellTable, letters: string): number {
  for (let at = 0; at < table.columnCount; at++) if (lettersOf(table.firstColumn + at) === letters) return at;
  return -1;
}
