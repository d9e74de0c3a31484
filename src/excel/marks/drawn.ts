import { startChecksum } from "../checksum";
import type { MarkCells } from "./write-rows";

/** What stands on a sheet as we drew it, so that little changes need little writing: a print of each row, and its match numbers. */
export interface Drawn {
  /** checksum of the rows it was drawn beside */
  readonly checksum: string;
  readonly firstRow: number;
  readonly prints: Float64Array;
  readonly numbers: string[];
}

const drawn = new Map<string, Drawn>();

/** Room for what is drawn on so many rows; `setDrawn` fills it, `keepDrawn` remembers it. */
export function startDrawn(checksum: string, firstRow: number, count: number): Drawn {
  return { checksum, firstRow, prints: new Float64Array(count), numbers: new Array<string>(count).fill("") };
}

/** Notes what stands in the row at a position. */
export function setDrawn({ prints, numbers }: Drawn, at: number, cells: MarkCells): void {
  prints[at] = printOf(cells);
  numbers[at] = cells[1];
}

/** Whether the row at a position stands there as these cells. */
export function isDrawn({ prints }: Drawn, at: number, cells: MarkCells): boolean {
  return prints[at] === printOf(cells);
}

/** Remembers what was drawn. */
export function keepDrawn(sheet: string, what: Drawn): void {
  drawn.set(sheet, what);
}

/** Forgets what was drawn, of one sheet. */
export function forgetDrawn(sheet: string): void {
  drawn.delete(sheet);
}

/** What was drawn beside the rows with this checksum; undefined where it is not known any more. */
export function drawnBeside(sheet: string, checksum: string, firstRow: number, count: number): Drawn | undefined {
  const known = drawn.get(sheet);
  const fits = known?.checksum === checksum && known.firstRow === firstRow && known.numbers.length === count;
  return fits ? known : undefined;
}

/** The match numbers that we drew on a row of a sheet. */
export function numbersAt(sheet: string, row: number): string | undefined {
  const known = drawn.get(sheet);
  return known?.numbers[row - known.firstRow];
}

/** Notes that a row was drawn anew. */
export function setDrawnAt(sheet: string, row: number, cells: MarkCells): void {
  const known = drawn.get(sheet);
  if (known && row >= known.firstRow && row < known.firstRow + known.numbers.length) {
    setDrawn(known, row - known.firstRow, cells);
  }
}

/** 48 bits of a checksum: a number of its own for what stands in a row, never 0. */
function printOf(cells: MarkCells): number {
  const checksum = startChecksum();
  checksum.add([cells]);
  return 1 + Number.parseInt(checksum.value().slice(4), 16);
}
