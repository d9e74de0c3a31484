import { readState, readMemorial, listOwnSheets } from "../../src/excel/own/read-state";
import { appendRows } from "../../src/excel/write/append-rows";
import { updateColumns } from "../../src/excel/write/update-columns";
import { writeSheet } from "../../src/excel/write/write-sheet";
import type { SheetCell, SheetSpec } from "../../src/sheets/sheet";
import { decodeCells } from "../../src/sources/table/cells/encoded-cells";
import type { Sheet } from "../../src/xlsx/workbook";
import { openWorkbook, type OpenWorkbook } from "../office/host";
import { bookOf, rowsOf, sheetOf } from "./books";

const text = (value: string): SheetCell => ({ value: { kind: "text", text: value }, style: "text" });
const integer = (value: number): SheetCell => ({
  value: { kind: "number", decimal: String(value) },
  style: "integer",
});

const DECISIONS: SheetSpec = {
  name: "Beslissingen",
  columnWidths: [6, 12],
  rows: [
    [text("Nr"), text("Wat")],
    [integer(1), text("run")],
  ],
  tables: [{ name: "AfletterBeslissingen", range: "A1:B2", style: "TableStyleLight9" }],
  colorRules: [],
  validations: [],
};

const open = (...sheets: Sheet[]) => openWorkbook(bookOf(sheetOf("Bank", [["Datum"]]), ...sheets));
const last = ({ grid }: OpenWorkbook): Sheet => grid.workbook.sheets.at(-1)!;
const writeDecisions = (spec = DECISIONS) => writeSheet(spec, { kind: "decisions", onExists: "replace own" });

describe("the state in the workbook", () => {
  it("is found again by what it is, under whatever name the user gave it", async () => {
    const { grid } = open();
    await writeDecisions();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Beslissingen").name = "Logboek";
      await context.sync();
    });
    const { decisions, links } = await readState();
    expect(links).toBeUndefined();
    expect(decodeCells(decisions!.blocks).value(1, 1)).toBe("run");
    expect(await listOwnSheets()).toEqual([{ sheet: "Logboek", kind: "decisions", title: "Beslissingen" }]);
    await writeDecisions();
    expect(grid.workbook.sheets.map(({ name }) => name)).toEqual(["Bank", "Logboek"]);
  });

  it("is not there in a workbook that Afletter did not write in", async () => {
    open(sheetOf("Beslissingen", [["van de gebruiker"]]));
    expect(await readState()).toEqual({});
  });

  it("is not there any more after the user deleted its sheet, and the next one is found", async () => {
    const { grid } = open();
    await writeDecisions();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Beslissingen").delete();
      await context.sync();
    });
    expect(await readState()).toEqual({});
    await writeDecisions();
    expect((await readState()).decisions?.sheet).toBe("Beslissingen");
    expect(grid.workbook.names.size).toBe(2);
  });
});

describe("appending rows", () => {
  it("writes below the table, and the table grows", async () => {
    const book = open();
    await writeDecisions();
    book.requests.reset();
    expect(await appendRows("decisions", [[integer(2), text("=accept")]])).toBe(true);
    expect(rowsOf(last(book))).toEqual([
      ["Nr", "Wat"],
      [1, "run"],
      [2, "=accept"],
    ]);
    expect(last(book).tables[0].ref).toBe("A1:B3");
    expect(book.requests.count).toBeLessThanOrEqual(4);
  });

  it("makes the table anew where Excel can't resize one", async () => {
    const book = open();
    book.context.excelApi = "1.9";
    await writeDecisions();
    expect(await appendRows("decisions", [[integer(2), text("accept")]])).toBe(true);
    expect(last(book).tables).toMatchObject([{ name: "AfletterBeslissingen", ref: "A1:B3" }]);
  });

  it("begins in the empty row that a table without rows has", async () => {
    const book = open();
    await writeDecisions({ ...DECISIONS, rows: [DECISIONS.rows[0], []] });
    await appendRows("decisions", [[integer(1), text("run")]]);
    expect(rowsOf(last(book))).toEqual([
      ["Nr", "Wat"],
      [1, "run"],
    ]);
  });

  it("says that there is no such sheet", async () => {
    open();
    expect(await appendRows("decisions", [[integer(1)]])).toBe(false);
  });

  it("says that the sheet is protected", async () => {
    const book = open();
    await writeDecisions();
    last(book).protection = { options: {} };
    await expect(appendRows("decisions", [[integer(2)]])).rejects.toMatchObject({ code: "protected" });
  });
});

describe("writing a sheet of ours again", () => {
  const STATUS = {
    ...DECISIONS,
    name: "Memoriaal",
    rows: [[text("Boekstuk"), text("Status")], ...["1", "2", "3"].map((number) => [text(number), text("voorgesteld")])],
    tables: [{ name: "AfletterMemoriaal", range: "A1:B4", style: "TableStyleLight9" }],
    colorRules: [{ range: "A2:B4", formula: '=$B2="goedgekeurd"', fill: "A9D08E", font: "1E4620" }],
  } satisfies SheetSpec;
  const approved = {
    ...STATUS,
    rows: STATUS.rows.map((row, at) => (at === 2 ? [row[0], text("goedgekeurd")] : row)),
  } satisfies SheetSpec;
  const write = (spec: SheetSpec) => writeSheet(spec, { kind: "memorial", onExists: "replace own" });

  it("keeps its place, its widths and what the user wrote beside it", async () => {
    const book = open();
    await write(STATUS);
    last(book).columns.set(0, { width: 33 });
    last(book).cells.setValue(1, 5, "eigen notitie");
    await write({ ...STATUS, rows: STATUS.rows.slice(0, 3), tables: [{ ...STATUS.tables[0], range: "A1:B3" }] });
    expect(rowsOf(last(book)).map((row) => row[0])).toEqual(["Boekstuk", "1", "2"]);
    expect(last(book).cells.value(1, 5)).toBe("eigen notitie");
    expect(last(book).columns.get(0)?.width).toBe(33);
    expect(last(book).tables).toMatchObject([{ name: "AfletterMemoriaal", ref: "A1:B3" }]);
    expect(last(book).conditionalFormats).toHaveLength(1);
  });

  it("writes it whole over what the user changed in it", async () => {
    const book = open();
    await write(STATUS);
    last(book).cells.setValue(2, 0, "3");
    await write(approved);
    expect(rowsOf(last(book)).slice(1)).toEqual([
      ["1", "voorgesteld"],
      ["2", "goedgekeurd"],
      ["3", "voorgesteld"],
    ]);
  });

  it("says that what stands is incomplete if Excel refuses half way", async () => {
    const book = open();
    await write(STATUS);
    book.faults.failBatch(4);
    await expect(write({ ...STATUS, rows: STATUS.rows.slice(0, 3) })).rejects.toMatchObject({
      code: "halfWritten",
      facts: { undone: false },
    });
  });

  it("changes the status of documents wherever the user sorted them to", async () => {
    const book = open();
    await write(STATUS);
    last(book).cells.setValue(1, 0, "3");
    last(book).cells.setValue(3, 0, "1");
    const cells = new Map([
      ["1", [text("goedgekeurd")]],
      ["9", [text("afgewezen")]],
    ]);
    const key = ["Document", "Boekstuk"];
    expect(await updateColumns("Memoriaal", key, ["Status"], (number) => cells.get(number))).toBe(1);
    expect(rowsOf(last(book)).map((row) => row[1])).toEqual(["Status", "voorgesteld", "voorgesteld", "goedgekeurd"]);
    const { blocks } = await readMemorial("Memoriaal");
    expect(decodeCells(blocks).value(3, 1)).toBe("goedgekeurd");
  });

  it("says that its table can't be recognised any more", async () => {
    open();
    await write(STATUS);
    await expect(updateColumns("Memoriaal", "Boekstuk", ["Stand"], () => undefined)).rejects.toMatchObject({
      code: "tableGone",
    });
  });
});
