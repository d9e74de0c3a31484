import type { CellValue } from "../../sources/table/cells/cells";
import { encodeCells, type EncodedCells } from "../../sources/table/cells/encoded-cells";
import { addressOf, bottom, type Rect } from "../address";
import { startChecksum } from "../checksum";
import { blankMarks } from "../marks/marks-on-sheet";
import { readBlocks } from "./read-blocks";
import { inExcel } from "../run";
import { openSheets } from "./source-sheet";
import { bySlices } from "../turns";

/** All blocks but the last have this many rows, as `decodeCells` expects. */
const ROWS_PER_BLOCK = 1024;
/** Taken in at a time: a few milliseconds, also the first time, when nothing has been compiled yet. */
const ROWS_PER_SLICE = 512;

export interface ReadOptions {
  /** consecutive blocks of rows, from the top */
  readonly onBlock: (cells: EncodedCells) => void;
  /** ends the reading between two round trips; its reason is thrown */
  readonly signal?: AbortSignal | undefined;
  /** rows */
  readonly onProgress?: ((progress: { done: number; of: number }) => void) | undefined;
}

/** What was read, so that later can be asked whether it still stands there. */
export interface Reading {
  readonly sheet: string;
  /** absent where the sheet was empty */
  readonly range?: Rect;
  readonly address: string;
  readonly checksum: string;
  readonly hiddenRows: number;
}

/**
 * Reads all values of a sheet, block by block, our own marks left out.
 *
 * @returns the range that was read and its checksum, for `unchanged`
 * @throws HostError `sheetGone`, `tooLarge`; the reason of an aborted signal
 * @example const reading = await readSheet("Bank", { onBlock: (cells) => engine.addBlock("lines", cells) });
 */
export async function readSheet(sheet: string, { onBlock, signal, onProgress }: ReadOptions): Promise<Reading> {
  return inExcel(
    async (context) => {
      const [source] = await openSheets(context, [sheet]);
      const { used, marks, name } = source;
      if (!used) return { sheet: name, address: "", checksum: startChecksum().value(), hiddenRows: 0 };

      const checksum = startChecksum();
      let waiting: CellValue[][] = [];
      let waitingHidden: number[] = [];
      let given = 0;
      let hiddenRows = 0;
      const give = (count: number) => {
        const place = { name, firstRow: used.row + given, firstColumn: used.column };
        const hidden = waitingHidden.filter((row) => row < count);
        onBlock(encodeCells(place, waiting.slice(0, count), hidden));
        waiting = waiting.slice(count);
        waitingHidden = waitingHidden.filter((row) => row >= count).map((row) => row - count);
        given += count;
      };
      await readBlocks(context, source.sheet, used, {
        askHidden: true,
        signal,
        onProgress,
        async onRows(rows, hidden) {
          hiddenRows += hidden.length;
          for (const row of hidden) waitingHidden.push(waiting.length + row);
          await bySlices(rows, ROWS_PER_SLICE, (slice) => {
            blankMarks(slice, { row: used.row + given + waiting.length, column: used.column }, marks);
            checksum.add(slice);
            waiting = waiting.length === 0 ? [...slice] : waiting.concat(slice);
            while (waiting.length >= ROWS_PER_BLOCK) give(ROWS_PER_BLOCK);
          });
        },
      });
      if (waiting.length > 0) give(waiting.length);
      return { sheet: name, range: used, address: addressOf(used), checksum: checksum.value(), hiddenRows };
    },
    { sheet },
  );
}

/**
 * Whether a sheet still holds what was read from it: same place, same last row, same values.
 * New columns to the right do not count, for nothing was read from them; our own marks never do.
 *
 * @throws HostError `sheetGone`
 */
export async function unchanged(reading: Reading, signal?: AbortSignal): Promise<boolean> {
  return inExcel(async (context) => isUnchanged(context, reading, signal), { sheet: reading.sheet });
}

/** As `unchanged`, within a batch that is about to write. */
export async function isUnchanged(
  context: Excel.RequestContext,
  reading: Reading,
  signal?: AbortSignal,
): Promise<boolean> {
  const [source] = await openSheets(context, [reading.sheet]);
  const { range } = reading;
  if (!range || !source.used) return !range && !source.used;
  const { whole } = source;
  if (!whole || whole.row !== range.row || whole.column !== range.column || bottom(whole) !== bottom(range))
    return false;
  const checksum = startChecksum();
  let done = 0;
  await readBlocks(context, source.sheet, range, {
    signal,
    onRows: (rows) =>
      bySlices(rows, ROWS_PER_SLICE, (slice) => {
        blankMarks(slice, { row: range.row + done, column: range.column }, source.marks);
        checksum.add(slice);
        done += slice.length;
      }),
  });
  return checksum.value() === reading.checksum;
}
