import fc from "fast-check";
import { csvCells } from "../../../src/sources/table/cells/csv-cells";
import { csvTable } from "../../../src/sources/table/cells/csv";
import { textOf } from "../../../src/sources/table/cells/cell-text";
import { splitRows } from "../../../src/sources/table/cells/split-rows";

/** Texts in which everything happens that parts cells and rows, with letters of one to four bytes. */
const TEXTS = fc
  .array(fc.constantFrom("a", "1", " ", "é", "€", "😀", '"', '""', ";", ";", "\n", "\r\n", '";"', "\u00a0"), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));

it("finds the cells that splitRows finds, whatever stands in the text", () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      const cells = csvCells(text, ";");
      const rows = [...splitRows(text, ";")];
      expect(cells.rowCount).toBe(rows.length);
      expect(cells.brokenRow).toBe(rows.find(({ broken }) => broken)?.row);
      rows.forEach((row, at) => {
        const found = Array.from({ length: row.cells.length + 1 }, (_, column) => cells.cell(at, column));
        expect(found).toEqual([...row.cells, undefined]);
      });
    }),
    { seed: 20260101, numRuns: 3000 },
  );
});

it("gives the text of a cell as textOf does, whatever the encoding of the file", () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      const table = csvTable("lijst.csv", new TextEncoder().encode(`kop;kop\n${text}`));
      for (let row = 0; row < table.rowCount; row++) {
        for (let column = 0; column < table.columnCount; column++) {
          expect(table.text!(row, column)).toBe(textOf(table.value(row, column)));
        }
      }
    }),
    { seed: 20260101, numRuns: 1000 },
  );
});

it.each([
  ["a mark before the text", "\ufeffNaam;Bedrag\r\nCafé;1,00\r\n", ["Naam", "Café"]],
  ["a letter of four bytes before a quoted cell", '😀;b\n"c;d";e\n', ["😀", "c;d"]],
  ["a break between quotation marks", 'é;b\n"c\nd";e\nf;g\n', ["é", "c\nd", "f"]],
])("reads on at the right place behind %s", (_, text, first) => {
  const table = csvTable("lijst.csv", new TextEncoder().encode(text));
  expect(first.map((__, row) => table.value(row, 0))).toEqual(first);
  expect(table.rowCount).toBe(first.length);
});
