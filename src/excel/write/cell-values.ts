import { plainValue } from "../../sheets/plain-value";
import type { SheetCell, SheetSpec } from "../../sheets/sheet";
import { columnLetters } from "../address";
import { HostError } from "../errors";

/** The most characters that an Excel cell holds. */
export const LONGEST_TEXT = 32_767;

/** Rows of cells that go together, from column A on. */
export interface CellBlock {
  /** the sheet's name, for what is said about it */
  readonly name: string;
  readonly rows: SheetSpec["rows"];
  /** row of the first of them, from 0 */
  readonly at: number;
}

/** Columns up to the widest row. */
export function widthOf({ rows }: Pick<CellBlock, "rows">): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** @throws HostError `textTooLong` rather than losing the end of a text */
export function refuseLongTexts({ name, rows, at }: CellBlock): void {
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell?.value.kind !== "text" || cell.value.text.length <= LONGEST_TEXT) return;
      throw new HostError("textTooLong", { sheet: name, address: `${columnLetters(c + 1)}${at + r + 1}` });
    });
  });
}

/**
 * The rows as `Range.values` wants them: texts and numbers; "" where a formula comes later.
 * Amounts become the double that Excel stores anyway.
 */
export function valuesOf(block: CellBlock): (string | number)[][] {
  const width = widthOf(block);
  return block.rows.map((row) => Array.from({ length: width }, (_, c) => valueOf(row[c] ?? null)));
}

/** What a cell is written as; a formula is written by itself, after the values. */
export function valueOf(cell: SheetCell): string | number {
  return plainValue(cell) ?? "";
}

/** Whether two cells would be written the same. */
export function sameCell(a: SheetCell, b: SheetCell): boolean {
  if (a === b) return true;
  if (a?.style !== b?.style || (a?.value.kind ?? "none") !== (b?.value.kind ?? "none")) return false;
  if (a?.value.kind === "formula" && b?.value.kind === "formula") return a.value.formula === b.value.formula;
  return valueOf(a) === valueOf(b);
}
