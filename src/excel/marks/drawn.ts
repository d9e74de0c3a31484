import type { Marks } from "../../sheets/marks";
import type { MarkCells } from "./write-rows";

/** What stands on a sheet as we drew it, so that little changes need little writing. */
interface Drawn {
  /** checksum of the rows it was drawn beside */
  readonly checksum: string;
  readonly firstRow: number;
  readonly rows: MarkCells[];
}

const drawn = new Map<string, Drawn>();

/** The cells of the marks, row by row. */
export function cellsOf({ codes, numbers, reasons }: Marks): MarkCells[] {
  return codes.map((code, at) => [code, numbers[at] ?? "", reasons[at] ?? ""]);
}

/** Remembers what was drawn. */
export function keepDrawn(sheet: string, checksum: string, firstRow: number, rows: MarkCells[]): void {
  drawn.set(sheet, { checksum, firstRow, rows });
}

/** Forgets what was drawn, of one sheet. */
export function forgetDrawn(sheet: string): void {
  drawn.delete(sheet);
}

/** What was drawn beside the rows with this checksum; undefined where it is not known any more. */
export function drawnBeside(sheet: string, checksum: string, firstRow: number): readonly MarkCells[] | undefined {
  const known = drawn.get(sheet);
  return known && known.checksum === checksum && known.firstRow === firstRow ? known.rows : undefined;
}

/** What we drew on a row of a sheet. */
export function drawnAt(sheet: string, row: number): MarkCells | undefined {
  const known = drawn.get(sheet);
  return known?.rows[row - known.firstRow];
}

/** Notes that a row was drawn anew. */
export function setDrawnAt(sheet: string, row: number, cells: MarkCells): void {
  const known = drawn.get(sheet);
  if (known && row >= known.firstRow && row < known.firstRow + known.rows.length)
    known.rows[row - known.firstRow] = cells;
}
