import type { Problem } from "../../domain/ledger/problem";
import { lettersOf } from "../../sources/table/cells/letters";
import { text } from "../cell";
import type { OwnTable } from "../own-table";
import type { LongSheet } from "../long-sheet";
import type { SheetCell, SheetSpec } from "../sheet";

/** Rows above the table: title, what it is for, and an empty one. */
const TOP = 3;

/** A sheet that holds state: a title, a sentence, and one table that is read back. */
export function stateSheet(sheet: {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly table: string;
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
}): SheetSpec {
  const { heads, rows } = sheet;
  const { spec } = longStateSheet({ ...sheet, columns: [], count: rows.length });
  return { ...spec, rows: [...spec.rows, ...(rows.length > 0 ? rows : [heads.map(() => null)])] };
}

/** The same with its rows still to come: of 100,000 decisions nobody makes cells that stand there all at once. */
export function longStateSheet(
  sheet: Omit<Parameters<typeof stateSheet>[0], "rows"> & Pick<LongSheet, "columns" | "count">,
): LongSheet {
  const { columns, count } = sheet;
  return { spec: headOf(sheet, count), columns, count };
}

function headOf(sheet: Omit<Parameters<typeof stateSheet>[0], "rows">, count: number): SheetSpec {
  const { name, title, about, heads, widths } = sheet;
  const headRow = TOP + 1;
  const lastRow = headRow + Math.max(1, count);
  return {
    name,
    tabColor: "7F7F7F",
    columnWidths: widths,
    frozenRows: headRow,
    rows: [[text(title, "title")], [text(about, "subtitle")], [], heads.map((head) => text(head, "head"))],
    tables: [
      { name: sheet.table, range: `A${headRow}:${lettersOf(heads.length)}${lastRow}`, style: "TableStyleLight1" },
    ],
    colorRules: [],
    validations: [],
    print: { orientation: "landscape", fitToWidth: true, titleRows: `${headRow}:${headRow}` },
  };
}

/**
 * A whole number from `least` up; `empty` where the cell is empty and may be.
 *
 * @returns the number, or a problem `notAWholeNumber` with its cell
 */
export function wholeNumber<C extends string, E extends number | null = never>(
  table: OwnTable<C>,
  row: number,
  column: C,
  least: number,
  empty?: E,
): number | E | Problem {
  const found = table.text(row, column).trim();
  if (found === "" && empty !== undefined) return empty;
  const value = /^\d{1,15}$/.test(found) ? Number(found) : NaN;
  if (value >= least) return value;
  return { code: "notAWholeNumber", place: table.place(row, column), found, expected: String(least) };
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && "place" in value;
}
