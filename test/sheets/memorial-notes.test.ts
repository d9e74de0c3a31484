import { memorialSheet } from "../../src/sheets/memorial/memorial-sheet";
import { readMemorialDocuments } from "../../src/sheets/memorial/read-documents";
import type { CellValue } from "../../src/sources/table/cells/cells";
import { cellsOf, valueOf } from "./cells-of";
import { DOCUMENTS, MEMORIAL } from "./memorial-book";

const NOTE = "=Gebeld met de klant, betaalt vrijdag.";
const notes = new Map([[DOCUMENTS[0].match, { text: NOTE }]]);

/** What stands under the head of the notes, line by line; undefined where there is no such column. */
function noteColumn(spec: ReturnType<typeof memorialSheet>, head: string): CellValue[] | undefined {
  const rows = spec.rows.map((row) => row.map(valueOf));
  const heads = rows.findIndex((row) => row.includes("Reden van afwijzing") || row.includes("Reason for rejection"));
  const column = rows[heads].indexOf(head);
  return column < 0 ? undefined : rows.slice(heads + 1).map((row) => row[column] ?? null);
}

test("a note on a match stands on the first line of its document, and nowhere else", () => {
  const column = noteColumn(memorialSheet({ ...MEMORIAL, notes }), "Notitie")!;
  expect(column.filter((cell) => cell !== null && cell !== "")).toEqual([NOTE]);
  expect(column[0]).toBe(NOTE);
});

test("where nobody wrote a note there is no column for it", () => {
  expect(noteColumn(memorialSheet(MEMORIAL), "Notitie")).toBeUndefined();
  expect(noteColumn(memorialSheet({ ...MEMORIAL, notes: new Map([[987654, { text: "elders" }]]) }), "Notitie")).toBe(
    undefined,
  );
});

test("a document of several matches has the notes of them all", () => {
  const [first] = DOCUMENTS;
  const journal = { documents: [{ ...first, matches: [first.match, 901, 902] }] };
  const both = new Map([...notes, [902, { text: "Tweede." }]]);
  expect(noteColumn(memorialSheet({ ...MEMORIAL, journal, notes: both, language: "en" }), "Note")?.[0]).toBe(
    `${NOTE}\nTweede.`,
  );
});

test("a memorial with notes is read back as one without", () => {
  const read = (spec: ReturnType<typeof memorialSheet>) =>
    readMemorialDocuments(cellsOf(spec)).documents.map(({ number, match, lines }) => ({ number, match, lines }));
  expect(read(memorialSheet({ ...MEMORIAL, notes }))).toEqual(read(memorialSheet(MEMORIAL)));
});
