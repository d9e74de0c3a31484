import { drawMarks } from "../../src/excel/marks/draw-marks";
import { appendRows } from "../../src/excel/write/append-rows";
import { writeLongSheet } from "../../src/excel/write/write-long-sheet";
import { plainRow } from "../../src/sheets/long-sheet";
import { markLook } from "../../src/sheets/marks";
import { decisionRow, longDecisionsSheet } from "../../src/sheets/state/decisions-sheet";
import { openWorkbook, type OpenWorkbook } from "../office/host";
import { bankSheet, bookOf, sheetOf } from "./books";

const rowOf = (id: number, note = "") =>
  plainRow(decisionRow({ id, at: "2026-01-05 09:30", who: "Els", verb: "accept", match: id, note }, "nl"));
const rows = (offset: number, count: number) => Array.from({ length: count }, (_, at) => rowOf(offset + at + 1));
const write = (count: number) => writeLongSheet(longDecisionsSheet(count, "nl"), "decisions", { rows });
const open = () => openWorkbook(bookOf(sheetOf("Bank", [["Datum"], [45658]])));

function decisionsIn({ grid }: OpenWorkbook) {
  return grid.workbook.sheets.find(({ name }) => name === "Beslissingen");
}

describe("a long sheet of ours", () => {
  it("is written to its last row, its table over all of them", async () => {
    const book = open();
    await write(5_000);
    const sheet = decisionsIn(book)!;
    expect(sheet.tables[0].ref).toBe("A4:I5004");
    expect([0, 1, 4_999].map((at) => [sheet.cells.value(4 + at, 0), sheet.cells.value(4 + at, 2)])).toEqual([
      [1, "Els"],
      [2, "Els"],
      [5_000, "Els"],
    ]);
  });

  it("holds texts as texts, whatever they look like", async () => {
    const book = open();
    await writeLongSheet(longDecisionsSheet(2, "nl"), "decisions", { rows: () => [rowOf(1, "=1+1"), rowOf(2, "007")] });
    const sheet = decisionsIn(book)!;
    expect([sheet.cells.value(4, 8), sheet.cells.value(5, 8)]).toEqual(["=1+1", "007"]);
  });

  it("stands where it stood, with what is written now", async () => {
    const book = open();
    await write(3_000);
    await write(2);
    const sheet = decisionsIn(book)!;
    expect(book.grid.workbook.sheets).toHaveLength(2);
    expect([sheet.tables[0].ref, sheet.cells.value(5, 0), sheet.cells.value(6, 0)]).toEqual(["A4:I6", 2, null]);
  });

  it("grows by rows that are asked for block by block", async () => {
    const book = open();
    await write(3);
    const { columns } = longDecisionsSheet(0, "nl");
    const more = { columns, count: 4_000, rows: (offset: number, count: number) => rows(3 + offset, count) };
    expect(await appendRows("decisions", more)).toBe(true);
    const sheet = decisionsIn(book)!;
    expect([sheet.tables[0].ref, sheet.cells.value(4 + 4_002, 0)]).toEqual(["A4:I4007", 4_003]);
  });

  it("is taken away again if Excel refuses half way", async () => {
    const book = open();
    // the frame is written by the third batch
    book.faults.failBatch(7);
    await expect(write(5_000)).rejects.toMatchObject({ code: "halfWritten" });
    expect([decisionsIn(book), book.grid.workbook.names.size]).toEqual([undefined, 0]);
  });
});

test("nothing that was asked for in Excel is held on to once it is written", async () => {
  const book = openWorkbook(bookOf(bankSheet(3_000)));
  const cells = (offset: number, count: number) =>
    Array.from({ length: count }, (_, at) => ["cleared", String(offset + at + 1), "Afgeletterd."] as const);
  await drawMarks({ sheet: "Bank", headRow: 1, firstRow: 2, count: 3_000, rows: cells }, { look: markLook("nl") });
  await write(3_000);
  await book.settled();
  expect(book.dispatcher.referenceCount).toBe(0);
});

test("rows that the engine fails to make leave the sheet without marks", async () => {
  const book = openWorkbook(bookOf(bankSheet(3_000)));
  const marks = {
    sheet: "Bank",
    headRow: 1,
    firstRow: 2,
    count: 3_000,
    rows: (offset: number, count: number) =>
      offset === 0
        ? Array.from({ length: count }, () => ["cleared", "1", ""] as const)
        : Promise.reject(new Error("the engine is gone")),
  };
  await expect(drawMarks(marks, { look: markLook("nl") })).rejects.toThrow("the engine is gone");
  const [sheet] = book.grid.workbook.sheets;
  expect([sheet.cells.value(0, 8), sheet.conditionalFormats.length, book.grid.workbook.names.size]).toEqual([
    null,
    0,
    0,
  ]);
});
