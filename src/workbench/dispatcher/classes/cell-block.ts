import type { Area } from "../../grid/area";
import { invalidArgument } from "../../grid/refusal";

/** More cells than this are not given in one answer (excel-facts.md, 5): the property is null. */
export const MAX_CELLS = 5_000_000;

/** Whole columns and rows have no cell values of their own to load (Office.js: unbounded ranges). */
export function isUnbounded(area: Area): boolean {
  return area.rowCount === 1_048_576 || area.columnCount === 16_384;
}

/** Reads a property of every cell, or null where Excel gives none. */
export function readBlock<T>(area: Area, read: (area: Area) => T): T | null {
  return isUnbounded(area) || area.rowCount * area.columnCount > MAX_CELLS ? null : read(area);
}

/**
 * The entries for every cell: a list of lists of the range's own shape, or one scalar for all cells.
 *
 * @throws Refusal InvalidArgument for any other shape, or an unbounded range
 */
export function blockFor<T extends string | number | boolean | null>(
  area: Area,
  value: unknown,
  name: string,
): readonly (readonly T[])[] {
  if (isUnbounded(area)) throw invalidArgument(`${name} can't be set on whole rows or columns`);
  if (!Array.isArray(value)) {
    const line = new Array<T>(area.columnCount).fill(scalar<T>(value, name));
    return new Array<readonly T[]>(area.rowCount).fill(line);
  }
  const lines = value as readonly unknown[];
  const fits =
    lines.length === area.rowCount && lines.every((line) => Array.isArray(line) && line.length === area.columnCount);
  if (!fits) throw invalidArgument(`the rows and columns of ${name} are not those of the range`);
  for (const line of lines as readonly (readonly unknown[])[]) for (const entry of line) scalar(entry, name);
  return lines as readonly (readonly T[])[];
}

function scalar<T>(value: unknown, name: string): T {
  if (value === undefined || (typeof value === "object" && value !== null)) {
    throw invalidArgument(`${name} holds something that is no cell value`);
  }
  return value as T;
}
