import type { Area } from "../../grid/area";
import type { Entry } from "../../grid/typed";
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
export function blockFor(area: Area, value: unknown, name: string): readonly (readonly Entry[])[] {
  if (isUnbounded(area)) throw invalidArgument(`${name} can't be set on whole rows or columns`);
  if (!Array.isArray(value)) {
    const line = new Array<Entry>(area.columnCount).fill(scalar(value, name));
    return new Array<readonly Entry[]>(area.rowCount).fill(line);
  }
  const lines = value as readonly unknown[];
  const fits =
    lines.length === area.rowCount && lines.every((line) => Array.isArray(line) && line.length === area.columnCount);
  if (!fits) throw invalidArgument(`the rows and columns of ${name} are not those of the range`);
  for (const line of lines as readonly (readonly unknown[])[]) for (const entry of line) scalar(entry, name);
  return lines as readonly (readonly Entry[])[];
}

function scalar(value: unknown, name: string): Entry {
  if (value === undefined || (typeof value === "object" && value !== null)) {
    throw invalidArgument(`${name} holds something that is no cell value`);
  }
  return value as Entry;
}
