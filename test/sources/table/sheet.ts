import type { CellTable, CellValue } from "../../../src/sources/table/cells/cells";

/** A sheet of literal cells, from A1 unless said otherwise. */
export function sheet(
  rows: readonly (readonly CellValue[])[],
  place: {
    name?: string;
    firstRow?: number;
    firstColumn?: number;
    hidden?: readonly number[];
    date1904?: boolean;
  } = {},
): CellTable {
  const { name = "Blad1", firstRow = 1, firstColumn = 1, hidden = [], date1904 } = place;
  return {
    name,
    firstRow,
    firstColumn,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    value: (row, column) => rows[row]?.[column] ?? null,
    hidden: (row) => hidden.includes(row),
    ...(date1904 === undefined ? {} : { date1904 }),
  };
}

/** The same from lines with cells parted by "|"; every cell is a text, an empty one is empty. */
export function written(text: string, place: Parameters<typeof sheet>[1] = {}): CellTable {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => (cell.trim() === "" ? null : cell.trim())));
  return sheet(rows, place);
}
