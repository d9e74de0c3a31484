import { afterBreak, rowAt } from "./split-rows";

/** The cells of a CSV text: places in the text, cut out only when they are asked for. */
export interface CsvCells {
  readonly rowCount: number;
  readonly columnCount: number;
  /** the first row, from 1, where a quotation mark opens that is never closed */
  readonly brokenRow?: number;
  /** undefined where the row has no such cell */
  cell(row: number, column: number): string | undefined;
}

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

/**
 * Parts a CSV text into cells. A row without a quotation mark, as nearly all are, is kept as the places
 * where its cells begin: a full sheet of a million rows takes no text of its own. The others are as
 * `splitRows` reads them.
 *
 * @example csvCells("a;b\r\n1;2", ";").cell(1, 0) // "1"
 */
export function csvCells(text: string, delimiter: string): CsvCells {
  const parting = delimiter.charCodeAt(0);
  const quoted = new Map<number, readonly string[]>();
  // a cell ends one place before the next begins; behind the last of a row stands one more
  let starts = new Int32Array(4096);
  let rows = new Int32Array(1024);
  let count = 0;
  let row = 0;
  let columnCount = 0;
  let brokenRow: number | undefined;
  for (let at = 0; at < text.length; row++) {
    if (row + 1 >= rows.length) rows = longer(rows);
    rows[row] = count;
    const first = count;
    let end = at;
    if (count + 1 >= starts.length) starts = longer(starts);
    starts[count++] = at;
    let code = 0;
    for (; end < text.length; end++) {
      code = text.charCodeAt(end);
      if (code === parting) {
        if (count + 1 >= starts.length) starts = longer(starts);
        starts[count++] = end + 1;
      } else if (code === NEWLINE || code === RETURN || code === QUOTE) break;
    }
    if (end < text.length && code === QUOTE) {
      const read = rowAt(text, at, delimiter);
      count = first;
      quoted.set(row, read.cells);
      columnCount = Math.max(columnCount, read.cells.length);
      if (read.broken) brokenRow ??= row + 1;
      at = read.next;
      continue;
    }
    columnCount = Math.max(columnCount, count - first);
    starts[count++] = end + 1;
    at = afterBreak(text, end);
  }
  rows[row] = count;
  return {
    rowCount: row,
    columnCount,
    ...(brokenRow === undefined ? {} : { brokenRow }),
    cell(at, column) {
      const first = rows[at] + column;
      if (column >= 0 && at >= 0 && at < row && first + 1 < rows[at + 1]) {
        return text.slice(starts[first], starts[first + 1] - 1);
      }
      return quoted.get(at)?.[column];
    },
  };
}

function longer(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
