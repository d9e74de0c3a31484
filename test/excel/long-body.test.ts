import { writeSheet, type WriteOptions } from "../../src/excel/write/write-sheet";
import { longMemorial } from "../../src/sheets/memorial/long-memorial";
import { memorialSheet } from "../../src/sheets/memorial/memorial-sheet";
import type { MemorialInput } from "../../src/sheets/memorial/input";
import { openWorkbook, type OpenWorkbook } from "../office/host";
import { DOCUMENTS, MEMORIAL } from "../sheets/memorial-book";
import { bookOf, sheetOf } from "./books";

/** So many documents, with links to the rows that they come from. */
function memorialOf(documents: number): MemorialInput {
  return {
    ...MEMORIAL,
    journal: {
      documents: Array.from({ length: documents }, (_, at) => {
        const one = DOCUMENTS[at % DOCUMENTS.length];
        const from = { side: "line" as const, index: at };
        return { ...one, number: String(at + 1), match: at + 1, lines: one.lines.map((line) => ({ ...line, from })) };
      }),
    },
    rowOf: ({ index }) => ({ sheet: "Bank", row: index + 2 }),
  };
}

const open = () => openWorkbook(bookOf(sheetOf("Bank", [["Datum"], [45658]])));
const sheetIn = ({ grid }: OpenWorkbook, name = "Memoriaal") =>
  grid.workbook.sheets.find((sheet) => sheet.name === name);

async function writeLong(input: MemorialInput, more: Partial<WriteOptions> = {}, signal?: AbortSignal) {
  const { spec, body, rows } = longMemorial(input);
  const seen: number[] = [];
  const following = { ...body, rows, signal, onProgress: ({ done }: { done: number }) => void seen.push(done) };
  const { sheet } = await writeSheet(spec, { kind: "memorial", onExists: "next name", following, ...more });
  return { sheet, seen, count: body.count };
}

describe("a memorial that is written block by block", () => {
  it("is to the cell what it is when it is written at once: values, formulas, formats, table, rules and choices", async () => {
    const input = memorialOf(1_200);
    const long = open();
    const { seen, count } = await writeLong(input);
    const atOnce = open();
    await writeSheet(memorialSheet(input), { kind: "memorial", onExists: "next name" });
    const [a, b] = [sheetIn(long)!, sheetIn(atOnce)!];
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.at(-1)).toBe(count);
    expect([a.cells.rowCount, a.cells.columnCount]).toEqual([b.cells.rowCount, b.cells.columnCount]);
    for (let row = 0; row < b.cells.rowCount; row++) {
      for (let column = 0; column < b.cells.columnCount; column++) {
        const value = b.cells.value(row, column);
        const isSame = JSON.stringify(a.cells.value(row, column)) === JSON.stringify(value);
        expect([row, column, isSame]).toEqual([row, column, true]);
      }
    }
    expect(a.tables).toEqual(b.tables);
    expect(a.conditionalFormats).toEqual(b.conditionalFormats);
    expect(a.validations).toEqual(b.validations);
  }, 60_000);

  it("sends nothing that keeps the pane from answering: no request is over one megabyte", async () => {
    const book = open();
    await writeLong(memorialOf(3_000));
    expect(book.requests.largest).toBeLessThan(1024 * 1024);
  }, 60_000);

  it("is taken away with its names when it is stopped half way, and what ended it is thrown", async () => {
    const book = open();
    const abort = new AbortController();
    const input = memorialOf(1_200);
    const { spec, body, rows } = longMemorial(input);
    const following = {
      ...body,
      rows,
      signal: abort.signal,
      onProgress: ({ done, of }: { done: number; of: number }) => done > of / 2 && abort.abort(new Error("genoeg")),
    };
    const writing = writeSheet(spec, { kind: "memorial", onExists: "next name", following });
    await expect(writing).rejects.toThrow("genoeg");
    expect([sheetIn(book), book.grid.workbook.names.size]).toEqual([undefined, 0]);
  }, 60_000);

  it("is taken away when Excel refuses half way", async () => {
    const book = open();
    book.faults.failBatch(4);
    await expect(writeLong(memorialOf(3_000))).rejects.toMatchObject({ code: "halfWritten", facts: { undone: true } });
    expect(sheetIn(book)).toBeUndefined();
  }, 60_000);

  it("is written over the one that stands, longer or shorter than it was", async () => {
    const book = open();
    await writeLong(memorialOf(1_000));
    const { count } = await writeLong(memorialOf(600), { onExists: "replace own" });
    const sheet = sheetIn(book)!;
    const { spec } = longMemorial(memorialOf(600));
    expect(book.grid.workbook.sheets.map(({ name }) => name)).toEqual(["Bank", "Memoriaal"]);
    expect(sheet.tables.map(({ ref }) => ref)).toEqual([spec.tables[0].range]);
    expect(sheet.cells.value(spec.rows.length + count - 1, 0)).toBe(600);
    expect(sheet.cells.value(spec.rows.length + count, 0)).toBeNull();
  }, 60_000);

  it("never makes a formula of a text, whatever it looks like", async () => {
    const book = open();
    await writeLong(memorialOf(600));
    const { spec, rows } = longMemorial(memorialOf(600));
    const at = rows(2, 1)[0].findIndex((value) => typeof value === "string" && value.startsWith('=HYPERLINK("http'));
    expect(at).toBeGreaterThan(0);
    expect(sheetIn(book)!.cells.value(spec.rows.length + 2, at)).toBe('=HYPERLINK("http://x")');
  }, 60_000);
});
