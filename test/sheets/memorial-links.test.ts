import { memorialSheet } from "../../src/sheets/memorial/memorial-sheet";
import type { MemorialInput } from "../../src/sheets/memorial/input";
import { readMemorialDocuments } from "../../src/sheets/memorial/read-documents";
import { cellsOf, valueOf } from "./cells-of";
import { DOCUMENTS, MEMORIAL } from "./memorial-book";
import { linkOf } from "./link-of";

const SHEETS = { item: `Posten "d'Hont"`, line: "Bank" };

/** The book with every line and item on a row of its own: items from row 20, bank lines from row 5. */
const INPUT: MemorialInput = {
  ...MEMORIAL,
  journal: {
    documents: DOCUMENTS.map((document, d) => ({
      ...document,
      lines: document.lines.map((line) =>
        line.role === "line" || line.role === "item" ? { ...line, from: { side: line.role, index: d } } : line,
      ),
    })),
  },
  rowOf: ({ side, index }) => ({ sheet: SHEETS[side], row: index + (side === "item" ? 20 : 5) }),
};

function sourceColumn(input: MemorialInput): unknown[] {
  const { rows, tables } = memorialSheet(input);
  const head = Number(/\d+/.exec(tables[0].range)?.[0]);
  const at = rows[head - 1].findIndex((cell) => valueOf(cell) === "Bronregel");
  return rows.slice(head).map((row) => {
    const value = row[at]?.value;
    return value?.kind === "formula" ? linkOf(value.formula) : null;
  });
}

test("every line of a document links to the row that it comes from; a difference comes from none", () => {
  expect(sourceColumn(INPUT)).toEqual([
    { sheet: "Bank", row: 5, label: "Bank, rij 5" },
    { sheet: SHEETS.item, row: 20, label: `${SHEETS.item}, rij 20` },
    { sheet: "Bank", row: 6, label: "Bank, rij 6" },
    { sheet: SHEETS.item, row: 21, label: `${SHEETS.item}, rij 21` },
    null,
    { sheet: "Bank", row: 7, label: "Bank, rij 7" },
    { sheet: SHEETS.item, row: 22, label: `${SHEETS.item}, rij 22` },
  ]);
});

test("the sheet says above the table what the links do once the source is sorted", () => {
  const above = memorialSheet(INPUT).rows[9].map(valueOf);
  expect(above).toEqual([
    "Bronregel wijst de rij aan waar zij stond bij het opstellen. Is de bron daarna gesorteerd, zoek dan daar op Afletter nr.",
  ]);
});

test("without the sources in the workbook there is no column and no word about it", () => {
  const { rowOf, ...alone } = INPUT;
  expect(rowOf).toBeDefined();
  const texts = memorialSheet(alone).rows.flat().map(valueOf);
  expect(texts.filter((text) => String(text).startsWith("Bronregel"))).toEqual([]);
});

test("the links change nothing of what is read back and approved", () => {
  const { rowOf, ...alone } = INPUT;
  expect(rowOf).toBeDefined();
  const read = (input: MemorialInput) =>
    readMemorialDocuments(cellsOf(memorialSheet(input))).documents.map(({ place, ...document }) => [
      place.row,
      document,
    ]);
  expect(read(INPUT)).toEqual(read(alone));
});
