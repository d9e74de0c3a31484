/** Rows of a sheet: 2^20 (Excel's own ceiling). */
export const MAX_ROWS = 1_048_576;
/** Columns of a sheet: A to XFD. */
export const MAX_COLUMNS = 16_384;

/** A block of cells, all four included, from 0. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/**
 * The letters of a column.
 *
 * @param index from 0
 * @throws RangeError outside A to XFD: a bug of the caller
 * @example columnName(27) // "AB"
 */
export function columnName(index: number): string {
  if (!Number.isInteger(index) || index < 0 || index >= MAX_COLUMNS) throw new RangeError(`no such column: ${index}`);
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * The number of a column, from 0, or -1 for what is no column of a sheet.
 *
 * @example columnIndex("AB") // 27
 */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : -1;
}

/**
 * The address of one cell.
 *
 * @param row from 0
 * @param column from 0
 * @example cellName(0, 27) // "AB1"
 */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

const CORNER = String.raw`\$?([A-Za-z]{1,3})?\$?(\d{1,7})?`;
const RANGE = new RegExp(`^${CORNER}(?::${CORNER})?$`);

/**
 * Reads an address of cells: "B2", "$A$1:C9", whole columns "A:C" and whole rows "1:3".
 * Corners may stand in any order. A sheet's name is not part of it.
 *
 * @returns the block, or undefined where the text is no address on a sheet
 * @example parseRange("B2:C4") // { top: 1, left: 1, bottom: 3, right: 2 }
 */
export function parseRange(text: string): Range | undefined {
  const match = RANGE.exec(text);
  if (!match) return undefined;
  const [
    ,
    letters1,
    digits1,
    letters2 = text.includes(":") ? undefined : letters1,
    digits2 = text.includes(":") ? undefined : digits1,
  ] = match;
  // "A1:B" mixes a cell with a column, "A" alone is a name
  if ((letters1 === undefined) !== (letters2 === undefined) || (digits1 === undefined) !== (digits2 === undefined))
    return undefined;
  if (!text.includes(":") && (letters1 === undefined || digits1 === undefined)) return undefined;
  if (letters1 === undefined && digits1 === undefined) return undefined;
  const columns = letters1 === undefined ? [0, MAX_COLUMNS - 1] : [columnIndex(letters1), columnIndex(letters2 ?? "")];
  const rows = digits1 === undefined ? [0, MAX_ROWS - 1] : [Number(digits1) - 1, Number(digits2) - 1];
  const range = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return range.top < 0 || range.left < 0 || range.bottom >= MAX_ROWS ? undefined : range;
}

/**
 * Reads a list of addresses as files write it, separated by spaces (commas are read too).
 * What is no address is left out.
 *
 * @example parseRanges("A1 C3:D4").length // 2
 */
export function parseRanges(text: string): Range[] {
  return text
    .split(/[\s,]+/)
    .map(parseRange)
    .filter((range) => range !== undefined);
}

/**
 * The address of a block; whole rows and columns in their short form.
 *
 * @example rangeName({ top: 1, left: 1, bottom: 3, right: 2 }) // "B2:C4"
 */
export function rangeName(range: Range): string {
  const { top, left, bottom, right } = range;
  if (top === 0 && bottom === MAX_ROWS - 1) return `${columnName(left)}:${columnName(right)}`;
  if (left === 0 && right === MAX_COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/**
 * A sheet's name as formulas write it: between quotes where it needs them.
 *
 * @example quoteSheet("Bank mei") // "'Bank mei'"
 */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    parseRange(name) === undefined &&
    !/^R\d*C?\d*$|^C\d*$/i.test(name) &&
    !/^(TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
