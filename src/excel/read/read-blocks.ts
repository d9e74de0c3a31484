import type { CellValue } from "../../sources/table/cells/cells";
import type { Rect } from "../address";
import { HostError, isTooLarge } from "../errors";
import { rangeOf } from "../ranges";
import { bytesOfRow } from "../write/batches";

/**
 * Excel on the web answers at most 5 MB. Office.js takes an answer in in one go, some 40 ms for a megabyte, and
 * meanwhile no key and no click is heard: so it is less than that.
 */
export const BYTES_PER_BLOCK = 850_000;
/** The first block is small: it measures how long the texts are. */
const CELLS_TO_START = 20_000;
const MOST_ROWS = 50_000;

export interface BlockReader {
  /** rows of the block, and which of them are hidden (positions within the block); the next block waits for it */
  readonly onRows: (rows: CellValue[][], hidden: readonly number[]) => void | Promise<void>;
  readonly askHidden?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { done: number; of: number }) => void) | undefined;
}

/**
 * Reads a rectangle from top to bottom: one round trip per block, values only, sized by what the rows
 * before it measured; Excel fetches the next block while this one is taken in. An answer that Excel refuses or
 * leaves empty because of its size is asked again by halves. Where a block holds hidden rows between visible
 * ones, one more round trip tells which.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rect: Rect,
  { onRows, askHidden = false, signal, onProgress }: BlockReader,
): Promise<void> {
  const ask = (done: number, size: number): Asked => {
    const rows = Math.min(size, rect.rows - done);
    const range = rangeOf(sheet, { ...rect, row: rect.row + done, rows });
    range.load(askHidden ? "values,rowHidden" : "values");
    const answer = context.sync();
    // it is looked at when its turn comes; until then a refusal is not one that nobody heard
    answer.catch(() => undefined);
    return { range, rows, answer };
  };
  let size = Math.max(1, Math.floor(CELLS_TO_START / Math.max(1, rect.columns)));
  let asked = rect.rows > 0 ? ask(0, size) : undefined;
  for (let done = 0; asked;) {
    const { rows, range }: Asked = asked;
    const values = await valuesOf(asked);
    signal?.throwIfAborted();
    if (values === undefined) {
      size = Math.ceil(rows / 2);
      asked = ask(done, size);
      continue;
    }
    const hidden = askHidden ? await hiddenRows(context, range, rows) : [];
    size = nextSize(size, bytesPerRow(values));
    const next = done + rows;
    asked = next < rect.rows ? ask(next, size) : undefined;
    await onRows(values, hidden);
    signal?.throwIfAborted();
    done = next;
    onProgress?.({ done, of: rect.rows });
  }
}

/** A block that is on its way. */
interface Asked {
  readonly range: Excel.Range;
  readonly rows: number;
  readonly answer: Promise<unknown>;
}

/** The values; undefined where they were too many for one answer. */
async function valuesOf({ range, rows, answer }: Asked) {
  try {
    await answer;
  } catch (error) {
    if (isTooLarge(error) && rows > 1) return undefined;
    throw error;
  }
  // typed as always there, but Excel leaves out what is too much (excel-facts.md, 5)
  const values = range.values as CellValue[][] | null;
  if (values !== null) return values;
  if (rows === 1) throw new HostError("tooLarge");
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

function nextSize(size: number, bytes: number): number {
  const fits = Math.floor(BYTES_PER_BLOCK / Math.max(1, bytes));
  // grows step by step: the texts further down may be longer
  return Math.max(1, Math.min(fits, size * 8, MOST_ROWS));
}

/** So many rows tell how long they are. */
const SAMPLE = 200;

function bytesPerRow(values: readonly CellValue[][]): number {
  const step = Math.max(1, Math.floor(values.length / SAMPLE));
  let bytes = 0;
  let count = 0;
  for (let row = 0; row < values.length; row += step, count++) bytes += bytesOfRow(values[row]);
  return bytes / Math.max(1, count);
}
