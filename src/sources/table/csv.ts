import Papa from "papaparse";
import { decodeText } from "../decode-text";
import type { CellTable } from "./cells";

const DELIMITERS = [";", "\t", ",", "|"] as const;
const LOOKED_AT = 64 * 1024;

/**
 * A CSV or tab file as cells, all of them texts: notation and encoding are found from the
 * file. A cell that Excel was kept from changing (`="0012"`) gives its text.
 *
 * @param name for the places in problems
 * @example csvTable("posten.csv", bytes).value(0, 0) // "Relatiecode"
 */
export function csvTable(name: string, bytes: Uint8Array): CellTable {
  return csvTextTable(name, decodeText(bytes));
}

/** The same for text that was decoded already. */
export function csvTextTable(name: string, text: string): CellTable {
  // some exports end their lines with \r\r\n
  const lines = text.replace(/\r+\n|\r/g, "\n");
  const { data } = Papa.parse<string[]>(lines, { delimiter: delimiterOf(lines), header: false, newline: "\n" });
  const last = data.at(-1);
  if (last?.length === 1 && last[0] === "") data.pop();
  const columnCount = data.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    firstRow: 1,
    firstColumn: 1,
    rowCount: data.length,
    columnCount,
    value(row, column) {
      const value = data[row]?.[column];
      if (value === undefined || value === "") return null;
      if (value.startsWith('="') && value.endsWith('"')) return value.slice(2, -1);
      // a row that lost its first quote (Rabobank)
      return column === 0 && /^[^"]+"$/.test(value) ? value.slice(0, -1) : value;
    },
  };
}

/** The delimiter that parts the most lines into the same number of cells. */
function delimiterOf(text: string): string {
  let best: string = ",";
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text.slice(0, LOOKED_AT), { delimiter, preview: 50 });
    const widths = new Map<number, number>();
    for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    const points = Math.max(0, ...[...widths].map(([width, rows]) => rows * Math.min(width, 4)));
    if (points > most) [best, most] = [delimiter, points];
  }
  return best;
}
