import type { CellValue } from "../sources/table/cells";
import type { Rect } from "./address";
import { HostError, isTooLarge } from "./errors";
import { rangeOf } from "./ranges";

/** Excel on the web answers at most 5 MB; half of it also keeps the user's Excel responsive. */
const BYTES_PER_BLOCK = 2_500_000;
/** The first block is small: it measures how long the texts are. */
const CELLS_TO_START = 20_000;
const MOST_ROWS = 50_000;

export interface BlockReader {
  /** rows of the block, and which of them are hidden (positions within the block) */
  readonly onRows: (rows: CellValue[][], hidden: readonly number[]) => void;
  readonly askHidden?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { done: number; of: number }) => void) | undefined;
}

/**
 * Reads a rectangle from top to bottom: one round trip per block, values only, sized by what the rows
 * before it measured. An answer that Excel refuses or leaves empty because of its size is asked again by halves.
 * Where a block holds hidden rows between visible ones, one more round trip tells which.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rect: Rect,
  { onRows, askHidden = false, signal, onProgress }: BlockReader,
): Promise<void> {
  let size = Math.max(1, Math.floor(CELLS_TO_START / Math.max(1, rect.columns)));
  for (let done = 0; done < rect.rows;) {
    signal?.throwIfAborted();
    const rows = Math.min(size, rect.rows - done);
    const range = rangeOf(sheet, { ...rect, row: rect.row + done, rows });
    range.load(askHidden ? "values,rowHidden" : "values");
    const values = await valuesOf(context, range, rows === 1);
    if (values === undefined) {
      size = Math.ceil(rows / 2);
      continue;
    }
    onRows(values, askHidden ? await hiddenRows(context, range, rows) : []);
    done += rows;
    onProgress?.({ done, of: rect.rows });
    size = nextSize(size, bytesOf(values) / rows);
  }
}

/** The values; undefined where they were too many for one answer. */
async function valuesOf(context: Excel.RequestContext, range: Excel.Range, isLast: boolean) {
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error) && !isLast) return undefined;
    throw error;
  }
  // typed as always there, but Excel leaves out what is too much (excel-facts.md, 5)
  const values = range.values as CellValue[][] | null;
  if (values !== null) return values;
  if (isLast) throw new HostError("tooLarge");
  return undefined;
}

async function hiddenRows(context: Excel.RequestContext, range: Excel.Range, rows: number): Promise<number[]> {
  // null where some rows are hidden and some are not
  const all = range.rowHidden as boolean | null;
  if (all === false) return [];
  if (all === true) return Array.from({ length: rows }, (_, row) => row);
  const properties = range.getRowProperties({ rowHidden: true });
  await context.sync();
  return properties.value.flatMap((row, at) => (row.rowHidden === true ? [at] : []));
}

function nextSize(size: number, bytesPerRow: number): number {
  const fits = Math.floor(BYTES_PER_BLOCK / Math.max(1, bytesPerRow));
  // grows step by step: the texts further down may be longer
  return Math.max(1, Math.min(fits, size * 8, MOST_ROWS));
}

function bytesOf(values: CellValue[][]): number {
  return new TextEncoder().encode(JSON.stringify(values)).length;
}
