import { rowAt } from "./split-rows";

/** The cells of a CSV text: places in the text, cut out only when they are asked for. */
export interface CsvCells {
  readonly rowCount: number;
  readonly columnCount: number;
  /** the first row, from 1, where a quotation mark opens that is never closed */
  readonly brokenRow?: number;
  /** how many cells a row has */
  width(row: number): number;
  /** undefined where the row has no such cell */
  cell(row: number, column: number): string | undefined;
  /** does the row consist of ASCII alone? Then it has no spaces but the plain ones */
  isAscii(row: number): boolean;
  /** was the row taken apart at once? In the others no cell holds a quotation mark */
  isApart(row: number): boolean;
}

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

/**
 * Parts a CSV text into cells. A row is kept as the places where its cells begin: a full sheet of a million
 * rows takes no text of its own. Only rows in which quotation marks stand inside a cell, or around a line
 * break, are taken apart at once, as `splitRows` does it.
 *
 * @param utf8 the text as bytes: they are looked at, for that is several times as fast as looking at a text
 * @example csvCells("a;b\r\n1;2", ";").cell(1, 0) // "1"
 */
export function csvCells(text: string, delimiter: string, utf8: Uint8Array = new TextEncoder().encode(text)): CsvCells {
  const { starts, rows, foreign, apart, rowCount, columnCount, brokenRow } = placesIn(text, delimiter, utf8);
  return {
    rowCount,
    columnCount,
    ...(brokenRow === undefined ? {} : { brokenRow }),
    width: (row) => apart.get(row)?.length ?? rows[row + 1] - rows[row] - 1,
    isAscii: (row) => foreign[row] === 0,
    isApart: (row) => apart.size > 0 && apart.has(row),
    cell(row, column) {
      const first = rows[row] + column;
      if (column >= 0 && row >= 0 && row < rowCount && first + 1 < rows[row + 1]) {
        const start = starts[first];
        const end = starts[first + 1] - 1;
        return text.charCodeAt(start) === QUOTE ? text.slice(start + 1, end - 1) : text.slice(start, end);
      }
      return apart.get(row)?.[column];
    },
  };
}

interface Places {
  /** a cell ends one place before the next begins; behind the last of a row stands one more */
  readonly starts: Int32Array;
  /** where in `starts` each row begins, and where the last one ends */
  readonly rows: Int32Array;
  /** 1 where a row has other letters than ASCII */
  readonly foreign: Uint8Array;
  /** rows that were taken apart at once */
  readonly apart: ReadonlyMap<number, readonly string[]>;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly brokenRow: number | undefined;
}

/** One run over the bytes, without a closure over anything that changes: that would halve its speed. */
function placesIn(text: string, delimiter: string, utf8: Uint8Array): Places {
  const parting = delimiter.charCodeAt(0);
  const apart = new Map<number, readonly string[]>();
  const { length } = utf8;
  let starts = new Int32Array(4096);
  let rows = new Int32Array(1024);
  let foreign = new Uint8Array(1024);
  let count = 0;
  let row = 0;
  let columnCount = 0;
  let brokenRow: number | undefined;
  // a place in the text is one in the bytes less so many: letters of more than one byte
  let shift = 0;
  for (let at = 0; at < length; row++) {
    if (row + 1 >= rows.length) {
      rows = longer(rows);
      foreign = longerBytes(foreign);
    }
    rows[row] = count;
    const first = count;
    const before = shift;
    let end = at;
    let isSimple = true;
    for (;;) {
      if (count + 1 >= starts.length) starts = longer(starts);
      starts[count++] = end - shift;
      let byte = end < length ? utf8[end] : NEWLINE;
      if (byte === QUOTE) {
        // most are quoted cells of plain text
        for (end++; end < length; end++) {
          byte = utf8[end];
          if (byte === QUOTE || byte === NEWLINE || byte === RETURN) break;
          if (byte >= 0x80) shift += shiftOf(byte);
        }
        isSimple = end < length && byte === QUOTE;
        byte = ++end < length ? utf8[end] : NEWLINE;
        isSimple &&= byte === parting || byte === NEWLINE || byte === RETURN;
      } else {
        while (byte !== parting && byte !== NEWLINE && byte !== RETURN && byte !== QUOTE) {
          if (byte >= 0x80) shift += shiftOf(byte);
          byte = ++end < length ? utf8[end] : NEWLINE;
        }
        isSimple = byte !== QUOTE;
      }
      if (!isSimple || byte !== parting) break;
      end++;
    }
    if (isSimple) {
      if (shift !== before) foreign[row] = 1;
      if (count - first > columnCount) columnCount = count - first;
      starts[count++] = end - shift + 1;
      at = behindBreak(utf8, end);
      continue;
    }
    const { cells, broken, next } = rowAt(text, at - before, delimiter);
    apart.set(row, cells);
    if (cells.length > columnCount) columnCount = cells.length;
    if (broken) brokenRow ??= row + 1;
    foreign[row] = 1;
    count = first;
    shift = before;
    for (; at < length && at - shift < next; at++) if (utf8[at] >= 0x80) shift += shiftOf(utf8[at]);
    // the last letter may have bytes behind the place where it is counted
    for (; at < length && (utf8[at] & 0xc0) === 0x80; at++) shift++;
  }
  rows[row] = count;
  return { starts, rows, foreign, apart, rowCount: row, columnCount, brokenRow };
}

/** By how much more a byte moves the bytes away from the letters of the text. */
function shiftOf(byte: number): number {
  // two letters of a text are one of four bytes
  return byte < 0xc0 ? 1 : byte >= 0xf0 ? -1 : 0;
}

/** As `afterBreak` of a text: some exports end their lines with \r\r\n. */
function behindBreak(bytes: Uint8Array, end: number): number {
  let at = end;
  while (bytes[at] === RETURN) at++;
  return bytes[at] === NEWLINE ? at + 1 : Math.min(end + 1, bytes.length);
}

function longer(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}

function longerBytes(from: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const to = new Uint8Array(from.length * 2);
  to.set(from);
  return to;
}
