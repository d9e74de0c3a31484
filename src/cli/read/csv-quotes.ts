import Papa from "papaparse";
import type { CellTable } from "../../sources/table/cells";

const DELIMITERS = [";", "\t", ",", "|"] as const;

/**
 * The row, from 1, where a quotation mark opens that is never properly closed: from there on rows may
 * have run into each other, so nothing of the file can be trusted (spec 1: no row is dropped silently).
 *
 * @param table the same text as cells, which tells by its first row how the text is parted
 * @example brokenQuoteRow('a;b\n"x;1\ny;2', table) // 2
 */
export function brokenQuoteRow(text: string, table: CellTable): number | undefined {
  if (!text.includes('"')) return undefined;
  const lines = text.replace(/\r+\n|\r/g, "\n");
  const delimiter = DELIMITERS.find((candidate) => parts(lines, candidate, table)) ?? ",";
  let row = 0;
  let broken: number | undefined;
  Papa.parse<string[]>(lines, {
    delimiter,
    newline: "\n",
    step({ errors, data }, parser) {
      row++;
      // a row that lost its first quote (Rabobank) is mended by the reader
      const swallowed = errors.some(({ type }) => type === "Quotes") && data.some((cell) => cell.includes("\n"));
      const unclosed = errors.some(({ code }) => code === "MissingQuotes");
      if (!swallowed && !unclosed) return;
      broken = row;
      parser.abort();
    },
  });
  return broken;
}

function parts(lines: string, delimiter: string, table: CellTable): boolean {
  const [cells = []] = Papa.parse<string[]>(lines, { delimiter, newline: "\n", preview: 1 }).data;
  return cells.length > 1 && cells.every((cell, column) => (table.value(0, column) ?? "") === cell);
}
