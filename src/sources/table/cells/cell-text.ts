import type { CellTable, CellValue } from "./cells";

/** Texts that have to be trimmed, or have spaces that do not break. */
const DRESSED = /^\s|\s$|[\u00a0\u202f\u2007\u2009]/;

/** The text of a cell, trimmed, spaces that do not break made plain; "" for an empty cell. */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  return DRESSED.test(value) ? value.replace(/[\u00a0\u202f\u2007\u2009]/g, " ").trim() : value;
}

/** The text of a cell of a table: `textOf` its value. */
export function cellText(table: CellTable, row: number, column: number): string {
  return table.text ? table.text(row, column) : textOf(table.value(row, column));
}

/** The texts of the non-empty cells of a row (from 0). */
export function rowTexts(table: CellTable, row: number): string[] {
  const texts: string[] = [];
  for (let column = 0; column < table.columnCount; column++) {
    const text = cellText(table, row, column);
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** How far down a column is looked at to see what it holds. */
const SAMPLED_ROWS = 1000;

/** A row of data has at least as many filled cells; titles, groups and totals mostly have fewer. */
const DATA_CELLS = 3;

/** Up to `count` non-empty values of a column (from 0), from rows of data below a row. */
export function samplesOf(table: CellTable, column: number, below: number, count = 60): CellValue[] {
  const samples: CellValue[] = [];
  const end = Math.min(table.rowCount, below + 1 + SAMPLED_ROWS);
  for (let row = below + 1; row < end && samples.length < count; row++) {
    const value = table.value(row, column);
    if (textOf(value) !== "" && rowTexts(table, row).length >= DATA_CELLS) samples.push(value);
  }
  return samples;
}
