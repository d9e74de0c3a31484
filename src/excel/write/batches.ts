import { nextTurn } from "../turns";

/**
 * Excel on the web takes at most 5 MB per request. Office.js makes a request in one go, some 40 ms for a megabyte,
 * and meanwhile no key and no click is heard: so it is less than that.
 */
export const BYTES_PER_BATCH = 750_000;
/** Every range is an object on both sides, and costs as much to send as some kilobytes of values. */
const OBJECTS_PER_BATCH = 400;

/** Gathers statements for Excel and sends them before they become too large for one request. */
export interface Batches {
  /** room for a statement of about so many bytes: sends what is waiting if it does not fit any more */
  room(bytes: number): Promise<void>;
  /** sends what is waiting */
  send(): Promise<void>;
}

export interface BatchOptions {
  /** Excel calculates only when all is there: it forgets that it was told at every round trip */
  readonly suspendCalculation?: boolean;
}

/** @example const batches = startBatches(context); await batches.room(200); range.numberFormat = …; await batches.send(); */
export function startBatches(
  context: Excel.RequestContext,
  { suspendCalculation = false }: BatchOptions = {},
): Batches {
  let bytes = 0;
  let objects = 0;
  const send = async () => {
    if (objects === 0) return;
    bytes = 0;
    objects = 0;
    // what was gathered was a task of its own
    await nextTurn();
    await context.sync();
  };
  return {
    send,
    async room(more) {
      if (bytes + more > BYTES_PER_BATCH || objects >= OBJECTS_PER_BATCH) await send();
      if (objects === 0 && suspendCalculation) context.application.suspendApiCalculationUntilNextSync();
      bytes += more;
      objects++;
    },
  };
}

/** Room that one format on one range takes in a request. */
export const BYTES_PER_FORMAT = 600;

/**
 * Rows in runs that fit a request each.
 *
 * @param bytesOf bytes of a row as JSON
 * @example rowBlocks([["a"], ["b"]], (row) => JSON.stringify(row).length) // [{ first: 0, last: 1, bytes: 10 }]
 */
export function rowBlocks<T>(
  rows: readonly T[],
  bytesOf: (row: T) => number,
): { first: number; last: number; bytes: number }[] {
  const blocks: { first: number; last: number; bytes: number }[] = [];
  let block: { first: number; last: number; bytes: number } | undefined;
  rows.forEach((row, at) => {
    const bytes = bytesOf(row) + 1;
    if (block && block.bytes + bytes <= BYTES_PER_BATCH) {
      block.last = at;
      block.bytes += bytes;
    } else {
      block = { first: at, last: at, bytes };
      blocks.push(block);
    }
  });
  return blocks;
}

/**
 * Bytes that a row takes in a request. The batch travels as JSON text inside JSON, so a quote or
 * backslash counts more than once; a letter beyond ASCII takes up to three bytes.
 */
export function bytesOfRow(row: readonly unknown[]): number {
  let bytes = 2;
  for (const value of row) {
    if (typeof value !== "string") {
      bytes += String(value).length + 1;
      continue;
    }
    bytes += 5;
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      bytes += code > 0x7f ? 3 : code === 0x22 || code === 0x5c ? 4 : code < 0x20 ? 7 : 1;
    }
  }
  return bytes;
}
