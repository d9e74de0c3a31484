import { rowRuns } from "../read/row-addresses";
import { rangeOf, setNumberFormat } from "../ranges";
import { BYTES_PER_FORMAT, bytesOfRow, rowBlocks, type Batches } from "../write/batches";

/** Status, match numbers and reason of one row. */
export type MarkCells = readonly [code: string, number: string, reason: string];

/** The columns that the three stand in; side by side unless the user moved one. */
export type MarkColumns = readonly [status: number, numbers: number, reason: number];

/**
 * Writes marks on consecutive rows. Status and reason are text. A single match number is a number, so
 * that it sorts and filters as one and Excel puts no green corner on it; several are text.
 */
export async function writeRows(
  sheet: Excel.Worksheet,
  columns: MarkColumns,
  firstRow: number,
  rows: readonly MarkCells[],
  batches: Batches,
): Promise<void> {
  for (const column of [columns[0], columns[2]]) {
    await batches.room(BYTES_PER_FORMAT);
    setNumberFormat(rangeOf(sheet, { row: firstRow, column, rows: rows.length, columns: 1 }), "@");
  }
  await formatNumbers(sheet, columns[1], firstRow, rows, batches);
  const isTogether = columns[1] === columns[0] + 1 && columns[2] === columns[1] + 1;
  const groups = isTogether ? [[0, 1, 2]] : [[0], [1], [2]];
  for (const group of groups) {
    const values = rows.map((row) => group.map((at) => (at === 1 ? numberOf(row[1]) : row[at])));
    for (const { first, last, bytes } of rowBlocks(values, bytesOfRow)) {
      await batches.room(bytes);
      const place = { row: firstRow + first, column: columns[group[0]], rows: last - first + 1, columns: group.length };
      rangeOf(sheet, place).values = values.slice(first, last + 1);
    }
  }
}

async function formatNumbers(
  sheet: Excel.Worksheet,
  column: number,
  firstRow: number,
  rows: readonly MarkCells[],
  batches: Batches,
) {
  await batches.room(BYTES_PER_FORMAT);
  setNumberFormat(rangeOf(sheet, { row: firstRow, column, rows: rows.length, columns: 1 }), "General");
  const texts = rows.flatMap((row, at) => (typeof numberOf(row[1]) === "string" && row[1] !== "" ? [at] : []));
  for (const { first, last } of rowRuns(texts)) {
    await batches.room(BYTES_PER_FORMAT);
    setNumberFormat(rangeOf(sheet, { row: firstRow + first, column, rows: last - first + 1, columns: 1 }), "@");
  }
}

/** @example numberOf("12") // 12, but "12, 15" stays text */
export function numberOf(text: string): string | number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : text;
}
