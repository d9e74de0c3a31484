/** One row of a CSV text. */
export interface CsvRow {
  /** the row as Excel shows it, from 1 */
  readonly row: number;
  readonly cells: readonly string[];
  /** a quotation mark opens that is never properly closed: the row was cut off at the end of its line */
  readonly broken: boolean;
}

/** A line break inside quotation marks is taken for one only as far as this: no list has longer cells. */
const MOST_LINES = 100;

/**
 * The rows of a CSV text, one after the other, so that a large file is never there twice.
 * A quoted cell ends at a quotation mark before a delimiter or a line end; one inside a text
 * that was not doubled is a part of it. Where a quotation mark is never closed only its own
 * row is damaged, not what follows.
 *
 * @param text with any line ends
 * @param width cells that a row has, where it is known: a break between quotation marks that
 *   gives another number of cells is a broken quotation mark
 * @example [...splitRows('a;"b;c"\r\n', ";")][0].cells // ["a", "b;c"]
 */
export function* splitRows(text: string, delimiter: string, width?: number): Generator<CsvRow> {
  for (let at = 0, row = 1; at < text.length; row++) {
    const { cells, broken, next } = rowAt(text, at, delimiter, width);
    yield { row, cells, broken };
    at = next;
  }
}

/** The row that begins at a position, and where the next one does. */
export function rowAt(
  text: string,
  at: number,
  delimiter: string,
  width?: number,
): { cells: readonly string[]; broken: boolean; next: number } {
  const plain = plainRow(text, at, delimiter.charCodeAt(0));
  if (plain && (width === undefined || plain.cells.length === width)) {
    return { cells: plain.cells, broken: false, next: afterBreak(text, plain.end) };
  }
  const lineEnd = endOfLine(text, at);
  const whole = splitRow(text, at, delimiter, text.length);
  const spans = whole !== undefined && whole.end > lineEnd;
  const counts = whole !== undefined && (width === undefined || whole.cells.length === width);
  const mended = counts ? undefined : withoutQuotes(text.slice(at, lineEnd), delimiter, width);
  if (whole !== undefined && !mended && (counts || !spans)) {
    return { cells: whole.cells, broken: false, next: afterBreak(text, whole.end) };
  }
  return { cells: mended ?? text.slice(at, lineEnd).split(delimiter), broken: true, next: afterBreak(text, lineEnd) };
}

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

/**
 * The cells of a row as most are: no quotation mark or line break inside a quoted cell. In one run over its
 * letters, for files have millions of rows; undefined where the row needs a closer look.
 */
function plainRow(text: string, start: number, delimiter: number): { cells: string[]; end: number } | undefined {
  const { length } = text;
  const cells: string[] = [];
  for (let at = start; ; at++) {
    let end = at;
    let code = end < length ? text.charCodeAt(end) : NEWLINE;
    if (code === QUOTE) {
      do code = ++end < length ? text.charCodeAt(end) : NEWLINE;
      while (code !== QUOTE && code !== NEWLINE && code !== RETURN);
      if (code !== QUOTE) return undefined;
      cells.push(text.slice(at + 1, end));
      code = ++end < length ? text.charCodeAt(end) : NEWLINE;
      if (code !== delimiter && code !== NEWLINE && code !== RETURN) return undefined;
    } else {
      while (code !== delimiter && code !== NEWLINE && code !== RETURN) {
        code = ++end < length ? text.charCodeAt(end) : NEWLINE;
      }
      cells.push(text.slice(at, end));
    }
    if (code !== delimiter) return { cells, end };
    at = end;
  }
}

/** The cells of a line in which a quotation mark was lost: undefined where they are not as many as they should be. */
function withoutQuotes(line: string, delimiter: string, width: number | undefined): string[] | undefined {
  if (!line.includes('"')) return undefined;
  const cells = line.split(delimiter);
  return cells.length === width ? cells.map((cell) => cell.replace(/^"|"$/g, "")) : undefined;
}

/** The cells from a position up to the end of their row; undefined where a quotation mark is not closed. */
function splitRow(
  text: string,
  start: number,
  delimiter: string,
  limit: number,
): { cells: string[]; end: number } | undefined {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    let end: number;
    if (text[at] === '"' && at < limit) {
      end = endOfQuoted(text, at, delimiter, limit);
      if (end < 0) return undefined;
      cells.push(text.slice(at + 1, end - 1).replaceAll('""', '"'));
    } else {
      end = at;
      while (end < limit && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end++;
      cells.push(text.slice(at, end));
    }
    if (end >= limit || text[end] !== delimiter) return { cells, end };
    at = end + 1;
  }
}

/** The position behind the closing quotation mark; -1 where there is none within reach. */
function endOfQuoted(text: string, open: number, delimiter: string, limit: number): number {
  let lines = 0;
  let lone = false;
  let seen = open + 1;
  for (let at = open + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote >= limit) return -1;
    for (let line = text.indexOf("\n", seen); line >= 0 && line < quote; line = text.indexOf("\n", line + 1)) {
      if (++lines > MOST_LINES) return -1;
    }
    seen = quote;
    const next = text[quote + 1];
    if (next === '"' && quote + 1 < limit) {
      at = quote + 2;
      continue;
    }
    if (quote + 1 >= limit || next === delimiter || next === "\n" || next === "\r")
      // a line break and a quotation mark that is not doubled: two rows have run into each other
      return lone && lines > 0 ? -1 : quote + 1;
    lone = true;
    at = quote + 1;
  }
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

/** Where the next row begins: some exports end their lines with \r\r\n. */
export function afterBreak(text: string, end: number): number {
  let at = end;
  while (text[at] === "\r") at++;
  return text[at] === "\n" ? at + 1 : Math.min(end + 1, text.length);
}
