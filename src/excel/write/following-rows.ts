import type { SheetCell, SheetSpec } from "../../sheets/sheet";
import { rowRuns } from "../read/row-addresses";
import { BYTES_PER_FORMAT, type Batches } from "./batches";
import { renderCells } from "./render-cells";

/** Rows of a sheet that are not there yet: asked for block by block, so that a million of them need no memory. */
export interface FollowingRows {
  readonly count: number;
  /** `first` from 0, behind the rows of the specification */
  rows(first: number, count: number): Promise<readonly (readonly SheetCell[])[]>;
  /** rows of the sheet, from 0, to hide */
  readonly hidden: readonly number[];
  /** ends the writing between two blocks; what was added is taken away and its reason thrown */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { done: number; of: number }) => void) | undefined;
}

/** So many cells are made at a time: some milliseconds. */
const CELLS_PER_BLOCK = 8_000;

/** Writes the rows that follow those of a specification, block by block. */
export async function writeFollowing(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  following: FollowingRows,
  batches: Batches,
): Promise<void> {
  const { count, signal, onProgress } = following;
  const size = Math.max(1, Math.floor(CELLS_PER_BLOCK / Math.max(1, spec.columnWidths.length)));
  for (let done = 0; done < count;) {
    signal?.throwIfAborted();
    const rows = await following.rows(done, Math.min(size, count - done));
    if (rows.length === 0) throw new Error(`rows of ${spec.name} that are gone: ${done} of ${count}`);
    await renderCells(sheet, { name: spec.name, rows, at: spec.rows.length + done }, batches);
    done += rows.length;
    onProgress?.({ done, of: count });
  }
  signal?.throwIfAborted();
  for (const { first, last } of rowRuns(following.hidden.map((row) => row + 1))) {
    await batches.room(BYTES_PER_FORMAT);
    sheet.getRange(`${first}:${last}`).rowHidden = true;
  }
}
