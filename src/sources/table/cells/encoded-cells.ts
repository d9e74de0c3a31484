import type { CellTable, CellValue } from "./cells";

/** What kind of value a cell holds. */
const EMPTY = 0;
const TEXT = 1;
const NUMBER = 2;
const TRUE = 3;
const FALSE = 4;

/**
 * A block of cells in typed arrays, row by row, so that it crosses to the worker by
 * transfer instead of by copy (algorithms.md: objects 3.2 s, buffers 0.05 s per million rows).
 */
export interface EncodedCells {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly kinds: Uint8Array;
  /** the number, or for texts the position in `texts` */
  readonly numbers: Float64Array;
  /** the different texts, UTF-8, one after the other */
  readonly texts: Uint8Array;
  /** where each text starts in `texts`; one more entry than there are texts */
  readonly starts: Uint32Array;
  /** 1 for every row that is hidden; empty where none is */
  readonly hidden: Uint8Array;
}

/**
 * Encodes the values of a range as Office.js or a reader gives them.
 *
 * @param values rows of cells; "" and null are empty
 * @param hidden positions of the hidden rows, from 0
 */
export function encodeCells(
  place: { name: string; firstRow: number; firstColumn: number },
  values: readonly (readonly CellValue[])[],
  hidden: readonly number[] = [],
): EncodedCells {
  const rowCount = values.length;
  const columnCount = values[0]?.length ?? 0;
  const kinds = new Uint8Array(rowCount * columnCount);
  const numbers = new Float64Array(rowCount * columnCount);
  const known = new Map<string, number>();
  values.forEach((row, r) => {
    for (let c = 0; c < columnCount; c++) {
      const value = row[c] ?? null;
      const at = r * columnCount + c;
      if (value === null || value === "") continue;
      if (typeof value === "number") {
        kinds[at] = NUMBER;
        numbers[at] = value;
      } else if (typeof value === "boolean") {
        kinds[at] = value ? TRUE : FALSE;
      } else {
        kinds[at] = TEXT;
        const id = known.get(value) ?? known.size;
        known.set(value, id);
        numbers[at] = id;
      }
    }
  });
  const encoder = new TextEncoder();
  const bytes = [...known.keys()].map((text) => encoder.encode(text));
  const starts = new Uint32Array(bytes.length + 1);
  bytes.forEach((b, i) => (starts[i + 1] = starts[i] + b.length));
  const texts = new Uint8Array(starts[bytes.length]);
  bytes.forEach((b, i) => {
    texts.set(b, starts[i]);
  });
  const hiddenRows = hidden.length === 0 ? new Uint8Array(0) : new Uint8Array(rowCount);
  for (const row of hidden) hiddenRows[row] = 1;
  return { ...place, rowCount, columnCount, kinds, numbers, texts, starts, hidden: hiddenRows };
}

/** The buffers to hand over with `postMessage`. */
export function buffersOf(cells: EncodedCells): ArrayBufferLike[] {
  return [cells.kinds.buffer, cells.numbers.buffer, cells.texts.buffer, cells.starts.buffer, cells.hidden.buffer];
}

/** One table over consecutive blocks of the same sheet; texts are decoded once each. */
export function decodeCells(blocks: readonly EncodedCells[]): CellTable {
  const first = blocks[0];
  if (!first) return { name: "", firstRow: 1, firstColumn: 1, rowCount: 0, columnCount: 0, value: () => null };
  const decoder = new TextDecoder();
  const texts = blocks.map((b) =>
    Array.from({ length: b.starts.length - 1 }, (_, i) =>
      decoder.decode(b.texts.subarray(b.starts[i], b.starts[i + 1])),
    ),
  );
  const blockRows = first.rowCount;
  const find = (row: number): [EncodedCells, string[], number] => {
    // all blocks but the last have the same number of rows
    const at = Math.min(blockRows === 0 ? 0 : Math.floor(row / blockRows), blocks.length - 1);
    return [blocks[at], texts[at], row - at * blockRows];
  };
  return {
    name: first.name,
    firstRow: first.firstRow,
    firstColumn: first.firstColumn,
    rowCount: blocks.reduce((sum, b) => sum + b.rowCount, 0),
    columnCount: first.columnCount,
    value(row, column) {
      const [block, words, r] = find(row);
      const at = r * block.columnCount + column;
      switch (block.kinds[at]) {
        case TEXT:
          return words[block.numbers[at]] ?? "";
        case NUMBER:
          return block.numbers[at] ?? null;
        case TRUE:
          return true;
        case FALSE:
          return false;
        case EMPTY:
        default:
          return null;
      }
    },
    hidden(row) {
      const [block, , r] = find(row);
      return block.hidden[r] === 1;
    },
  };
}
