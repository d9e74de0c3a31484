import { decodeBytes } from "../../decode-text";
import type { CellTable } from "./cells";
import { textOf } from "./cell-text";
import { csvCells, type CsvCells } from "./csv-cells";
import { splitRows } from "./split-rows";

const DELIMITERS = [";", "\t", ",", "|"] as const;
const LOOKED_AT = 64 * 1024;
const LOOKED_ROWS = 50;

/**
 * A CSV or tab file as cells, all of them texts: notation and encoding are found from the
 * file. A cell that Excel was kept from changing (`="0012"`) gives its text.
 *
 * @param name for the places in problems
 * @example csvTable("posten.csv", bytes).value(0, 0) // "Relatiecode"
 */
export function csvTable(name: string, bytes: Uint8Array): CsvTable {
  const { text, utf8 } = decodeBytes(bytes);
  return csvTextTable(name, text, utf8);
}

/** A CSV file as cells. */
export interface CsvTable extends CellTable {
  /**
   * The first row, from 1, where a quotation mark opens that is never closed: from there on
   * rows may have run into each other, so nothing of the file can be trusted
   */
  readonly brokenRow?: number;
}

/** The same for text that was decoded already. @param utf8 the text as bytes, where they are there */
export function csvTextTable(name: string, text: string, utf8?: Uint8Array): CsvTable {
  const cells = csvCells(text, delimiterOf(text), utf8);
  const { rowCount, columnCount, brokenRow } = cells;
  const cutOff = cutOffIn(text, cells);
  const value = (row: number, column: number): string | null => {
    const cell = cells.cell(row, column);
    if (cell === undefined || cell === "") return null;
    if (!cells.isApart(row) || !cell.endsWith('"')) return cell;
    if (cell.startsWith('="')) return cell.slice(2, -1);
    // a row that lost its first quote (Rabobank)
    return column === 0 && /^[^"]+"$/.test(cell) ? cell.slice(0, -1) : cell;
  };
  return {
    name,
    ...(brokenRow === undefined ? {} : { brokenRow }),
    ...(cutOff ? { cutOff } : {}),
    firstRow: 1,
    firstColumn: 1,
    rowCount,
    columnCount,
    value,
    text(row, column) {
      const cell = value(row, column);
      if (cell === null) return "";
      if (!cells.isAscii(row)) return textOf(cell);
      return cell.charCodeAt(0) > BLANK && cell.charCodeAt(cell.length - 1) > BLANK ? cell : cell.trim();
    },
  };
}

const BLANK = 32;

/** Rows of one width, by which a shorter last one is known to be cut off. */
const EVEN_ROWS = 2;

/** The last row, where the file ends in it: no line break, and fewer cells than the rows before it all have. */
function cutOffIn(text: string, all: CsvCells): CellTable["cutOff"] {
  const last = all.rowCount - 1;
  if (last < EVEN_ROWS || text.endsWith("\n") || text.endsWith("\r")) return undefined;
  const [cells, expected] = [all.width(last), all.width(last - 1)];
  const isEven = Array.from({ length: EVEN_ROWS }, (_, i) => all.width(last - 1 - i)).every((one) => one === expected);
  return isEven && cells < expected ? { row: last, cells, width: expected } : undefined;
}

/** The delimiter that parts the most lines into the same number of cells. */
function delimiterOf(text: string): string {
  let best: string = ",";
  let most = 0;
  const head = text.slice(0, LOOKED_AT);
  for (const delimiter of DELIMITERS) {
    const widths = new Map<number, number>();
    for (const { row, cells } of splitRows(head, delimiter)) {
      if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
      if (row === LOOKED_ROWS) break;
    }
    const points = Math.max(0, ...[...widths].map(([width, rows]) => rows * Math.min(width, 4)));
    if (points > most) [best, most] = [delimiter, points];
  }
  return best;
}
