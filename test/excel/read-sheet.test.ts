import { readOutline, readOutlines } from "../../src/excel/read/read-outline";
import { readSheet, unchanged } from "../../src/excel/read/read-sheet";
import { decodeCells, type EncodedCells } from "../../src/sources/table/cells/encoded-cells";
import { openWorkbook } from "../office/host";
import { bankSheet, bookOf, sheetOf } from "./books";

const MEGABYTE = 1024 * 1024;

async function read(sheet: string) {
  const blocks: EncodedCells[] = [];
  const reading = await readSheet(sheet, { onBlock: (cells) => blocks.push(cells) });
  return { reading, table: decodeCells(blocks), blocks };
}

describe("reading the first rows", () => {
  it("gives the first rows from where the used range begins, and how many rows there are in all", async () => {
    openWorkbook(
      bookOf(sheetOf("Posten", [[null], [null, "Datum", "Bedrag"], [null, 45658, 12.5], [null, 45659, 13]])),
    );
    const { cells, rowCount } = await readOutline("Posten", 2);
    const table = decodeCells([cells]);
    expect([cells.firstRow, cells.firstColumn, cells.rowCount, rowCount]).toEqual([2, 2, 2, 3]);
    expect([table.value(0, 0), table.value(1, 0), table.value(1, 1)]).toEqual(["Datum", 45658, 12.5]);
  });

  it("asks for twenty sheets in three round trips", async () => {
    const sheets = Array.from({ length: 20 }, (_, i) => sheetOf(`Blad ${i}`, [["Datum"], [45658 + i]]));
    const { requests } = openWorkbook(bookOf(...sheets));
    const outlines = await readOutlines(sheets.map((sheet) => sheet.name));
    expect(outlines.map(({ cells }) => decodeCells([cells]).value(1, 0))).toEqual(sheets.map((_, i) => 45658 + i));
    expect(requests.count).toBe(3);
  });

  it("gives no rows of an empty sheet", async () => {
    openWorkbook(bookOf(sheetOf("Leeg", [])));
    const { cells, rowCount } = await readOutline("Leeg");
    expect([cells.rowCount, rowCount]).toEqual([0, 0]);
  });

  it("says that a sheet is gone", async () => {
    openWorkbook(bookOf(sheetOf("Bank", [["Datum"]])));
    await expect(readOutline("Posten")).rejects.toMatchObject({ code: "sheetGone", facts: { sheet: "Posten" } });
  });
});

describe("reading a sheet", () => {
  it("reads texts, numbers, booleans and empty cells as they are", async () => {
    openWorkbook(
      bookOf(
        sheetOf("Bank", [
          ["a", 0.1 + 0.2, true],
          [null, "", false],
        ]),
      ),
    );
    const { table, reading } = await read("Bank");
    expect(table.value(0, 0)).toBe("a");
    expect(table.value(0, 1)).toBe(0.1 + 0.2);
    expect([table.value(0, 2), table.value(1, 2)]).toEqual([true, false]);
    expect([table.value(1, 0), table.value(1, 1)]).toEqual([null, null]);
    expect(reading).toMatchObject({ sheet: "Bank", address: "A1:C2", hiddenRows: 0 });
  });

  it("reads 10,000 rows in eight round trips of at most 1 MB", async () => {
    const { requests } = openWorkbook(bookOf(bankSheet(10_000)));
    const { table, blocks } = await read("Bank");
    expect(table.rowCount).toBe(10_001);
    expect(table.value(10_000, 4)).toBe("Factuur 2025-10000 voor geleverde diensten");
    expect(blocks.map((block) => block.rowCount)).toEqual([...Array.from({ length: 9 }, () => 1024), 785]);
    expect(requests.count).toBeLessThanOrEqual(8);
    expect(requests.largestAnswer).toBeLessThan(MEGABYTE);
  });

  it("reads 100,000 rows in at most twenty round trips of at most 1 MB, so that the pane answers meanwhile", async () => {
    const { requests } = openWorkbook(bookOf(bankSheet(100_000)));
    const { table, reading } = await read("Bank");
    expect(table.rowCount).toBe(100_001);
    expect(table.value(100_000, 1)).toBe(100_000.25);
    expect(reading.address).toBe("A1:H100001");
    expect(requests.count).toBeLessThanOrEqual(20);
    expect(requests.largestAnswer).toBeLessThan(MEGABYTE);
  }, 120_000);

  it("asks for less where long texts further down make an answer too large", async () => {
    const rows = Array.from({ length: 6000 }, (_, r) => [r, r < 3000 ? "kort" : "x".repeat(3000)]);
    const { requests } = openWorkbook(bookOf(sheetOf("Bank", rows)));
    const { table } = await read("Bank");
    expect(table.rowCount).toBe(6000);
    expect([table.value(2999, 1), table.value(5999, 0)]).toEqual(["kort", 5999]);
    expect(requests.largestAnswer).toBeGreaterThan(5 * MEGABYTE); // the one that Excel refused
  });

  it("tells which rows are hidden, with one more round trip", async () => {
    const sheet = bankSheet(100);
    for (const row of [5, 6, 50]) sheet.rows.set(row, { hidden: true });
    const { requests } = openWorkbook(bookOf(sheet));
    const { table, reading } = await read("Bank");
    expect(reading.hiddenRows).toBe(3);
    expect([4, 5, 6, 7, 50].map((row) => table.hidden?.(row))).toEqual([false, true, true, false, true]);
    expect(requests.count).toBe(4);
  });

  it("stops between two blocks when it is cancelled", async () => {
    openWorkbook(bookOf(bankSheet(20_000)));
    const abort = new AbortController();
    const blocks: EncodedCells[] = [];
    const reading = readSheet("Bank", {
      onBlock: (cells) => blocks.push(cells),
      signal: abort.signal,
      onProgress: () => abort.abort(new Error("cancelled")),
    });
    await expect(reading).rejects.toThrow("cancelled");
    // what the first answer held
    expect(blocks.map(({ rowCount }) => rowCount)).toEqual([1024, 1024]);
  });

  it("says how far it is", async () => {
    openWorkbook(bookOf(bankSheet(20_000)));
    const progress: number[] = [];
    await readSheet("Bank", { onBlock: () => undefined, onProgress: ({ done, of }) => progress.push(done / of) });
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });
});

describe("whether a sheet has changed since it was read", () => {
  it("holds while nothing changes", async () => {
    openWorkbook(bookOf(bankSheet(5000)));
    const { reading } = await read("Bank");
    expect(await unchanged(reading)).toBe(true);
  });

  it.each([
    ["a cell is typed over", 3, 1, 99],
    ["a number becomes text", 3, 1, "4.25"],
    ["a row is appended", 101, 0, 45658],
  ])("no longer holds when %s", async (_what, row, column, value) => {
    const sheet = bankSheet(100);
    openWorkbook(bookOf(sheet));
    const { reading } = await read("Bank");
    sheet.cells.setValue(row, column, value);
    expect(await unchanged(reading)).toBe(false);
  });

  it("no longer holds when two rows change places", async () => {
    const sheet = sheetOf("Bank", [["Datum"], [1], [2]]);
    openWorkbook(bookOf(sheet));
    const { reading } = await read("Bank");
    sheet.cells.setValue(1, 0, 2);
    sheet.cells.setValue(2, 0, 1);
    expect(await unchanged(reading)).toBe(false);
  });

  it("says that the sheet is gone", async () => {
    const { grid } = openWorkbook(bookOf(bankSheet(5), sheetOf("Ander", [["x"]])));
    const { reading } = await read("Bank");
    grid.sheets.shift();
    grid.workbook.sheets.shift();
    await expect(unchanged(reading)).rejects.toMatchObject({ code: "sheetGone" });
  });
});
