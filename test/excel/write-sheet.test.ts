import { nextSheetName, writeSheet } from "../../src/excel/write/write-sheet";
import { listSheets } from "../../src/excel/read/list-sheets";
import { LOOKS } from "../../src/sheets/look";
import type { CellStyleName, SheetCell, SheetSpec } from "../../src/sheets/sheet";
import type { Sheet } from "../../src/xlsx/workbook";
import { openWorkbook, type OpenWorkbook } from "../office/host";
import { bookOf, rowsOf, sheetOf } from "./books";

const MEGABYTE = 1024 * 1024;

const text = (value: string): SheetCell => ({ value: { kind: "text", text: value }, style: "text" });
const amount = (decimal: string): SheetCell => ({ value: { kind: "number", decimal }, style: "amount" });
const date = (serial: number): SheetCell => ({ value: { kind: "date", serial }, style: "date" });
const formula = (formula: string, cached: number): SheetCell => ({
  value: { kind: "formula", formula, cached },
  style: "amount",
});

function specOf(rows: SheetSpec["rows"], more: Partial<SheetSpec> = {}): SheetSpec {
  return { name: "Memoriaal", columnWidths: [], tables: [], colorRules: [], validations: [], ...more, rows };
}

const MEMORIAL = specOf(
  [
    [{ value: { kind: "text", text: "Memoriaal" }, style: "title" }],
    [],
    [text("Datum"), text("Omschrijving"), text("Debet"), text("Credit"), text("Status")],
    [date(46022), text("=1+1"), amount("1210.00"), null, text("voorgesteld")],
    [date(46022), text("007"), null, amount("1210.00"), text("voorgesteld")],
    [null, text("Totaal"), formula("=SUM(C4:C5)", 1210), formula("=SUM(D4:D5)", 1210)],
  ],
  {
    columnWidths: [12, 30, 14, 14, 14],
    frozenRows: 3,
    tabColor: "1F4E78",
    tables: [{ name: "Memoriaal_1", range: "A3:E5", style: "TableStyleLight9" }],
    colorRules: [{ range: "A4:E5", formula: '$E4="goedgekeurd"', fill: "C6EFCE", font: "006100" }],
    validations: [{ range: "E4:E5", choices: ["voorgesteld", "goedgekeurd", "afgewezen"] }],
    print: { orientation: "landscape", fitToWidth: true, titleRows: "3:3" },
  },
);

const write = (spec: SheetSpec) => writeSheet(spec, { kind: "memorial", onExists: "next name" });

function open(...sheets: Sheet[]): OpenWorkbook {
  return openWorkbook(bookOf(sheetOf("Bank", [["Datum"], [45658]]), ...sheets));
}

function sheetNamed({ grid }: OpenWorkbook, name: string): Sheet {
  const sheet = grid.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const names = ({ grid }: OpenWorkbook) => grid.workbook.sheets.map((sheet) => sheet.name);

describe("writing a sheet", () => {
  it("writes dates and amounts as numbers, formulas as formulas, and texts as texts", async () => {
    const book = open();
    expect(await write(MEMORIAL)).toEqual({ sheet: "Memoriaal" });
    const sheet = sheetNamed(book, "Memoriaal");
    expect(rowsOf(sheet).slice(3, 5)).toEqual([
      [46022, "=1+1", 1210, null, "voorgesteld"],
      [46022, "007", null, 1210, "voorgesteld"],
    ]);
    expect(sheet.cells.formula(3, 1)).toBeUndefined();
    expect(sheet.cells.formula(5, 2)).toBe("=SUM(C4:C5)");
  });

  it("gives each style its number format", async () => {
    const book = open();
    await write(MEMORIAL);
    const { cells } = sheetNamed(book, "Memoriaal");
    const format = (row: number, column: number) => book.grid.workbook.styles[cells.style(row, column)].numberFormat;
    expect([format(3, 0), format(3, 1), format(3, 2), format(5, 3)]).toEqual([
      "dd-mm-yyyy",
      "@",
      "#,##0.00;-#,##0.00",
      "#,##0.00;-#,##0.00",
    ]);
  });

  it("gives every style its look", async () => {
    const book = open();
    const styles = Object.keys(LOOKS) as CellStyleName[];
    await write(specOf(styles.map((style) => [{ value: { kind: "number", decimal: "1" }, style }])));
    const { cells } = sheetNamed(book, "Memoriaal");
    const look = (style: CellStyleName) => book.grid.workbook.styles[cells.style(styles.indexOf(style), 0)];
    expect(look("title")).toMatchObject({ bold: true, fontSize: 16, fontColor: "1F3864" });
    expect(look("wrapped")).toMatchObject({ wrap: true, vertical: "top" });
    expect(look("amount").horizontal?.toLowerCase()).toBe("right");
    expect(look("input")).toMatchObject({ fill: "FFF9E5", locked: false });
    expect(look("total").kept?.border).toContain("double");
  });

  it("makes the table, the colour rule, the choices, the panes, the widths and the page", async () => {
    const book = open();
    await write(MEMORIAL);
    const sheet = sheetNamed(book, "Memoriaal");
    expect(sheet.tables).toMatchObject([{ name: "Memoriaal_1", ref: "A3:E5", style: "TableStyleLight9" }]);
    expect(sheet.conditionalFormats).toMatchObject([
      { ranges: "A4:E5", rule: { kind: "expression", fill: "C6EFCE", fontColor: "006100" } },
    ]);
    expect(sheet.validations).toHaveLength(1);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 0 });
    expect(sheet.columns.get(1)?.width).toBeCloseTo(30, 0);
    expect(sheet.print).toMatchObject({ orientation: "landscape", fitToWidth: true });
    expect(sheet.tabColor?.toUpperCase()).toContain("1F4E78");
  });

  it.each(["=cmd|'/c calc'!A1", "+31612345678", "-1", "@SUM(A1)", "2025-1", "1E5", '=HYPERLINK("http://x")'])(
    "never lets the text %s become a formula, a date or a number",
    async (given) => {
      const book = open();
      await write(specOf([[text(given)]]));
      const { cells } = sheetNamed(book, "Memoriaal");
      expect(cells.value(0, 0)).toBe(given);
      expect(cells.formula(0, 0)).toBeUndefined();
    },
  );

  it("is known as Afletter's own afterwards, also under another name", async () => {
    const book = open();
    await write(MEMORIAL);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Memoriaal").name = "Memoriaal mei";
      await context.sync();
    });
    expect((await listSheets()).map(({ name, own }) => [name, own])).toEqual([
      ["Bank", undefined],
      ["Memoriaal mei", "memorial"],
    ]);
    expect([...book.grid.workbook.names.values()].every((name) => name.hidden)).toBe(true);
  });

  it("writes 10,000 rows in at most four round trips of at most 1 MB", async () => {
    const rows = Array.from({ length: 10_000 }, (_, r) => [date(45658), text(`Factuur 2025-${r}`), amount(`${r}.25`)]);
    const { requests } = open();
    await write(specOf(rows));
    expect(requests.count).toBeLessThanOrEqual(4);
    expect(requests.largest).toBeLessThan(MEGABYTE);
  });

  it("writes 100,000 rows in at most fifteen round trips of at most 1 MB, so that the pane answers meanwhile", async () => {
    const long = "voor in april en mei geleverde diensten";
    const rows = Array.from({ length: 100_000 }, (_, r) => [date(45658), text(`2025-${r} ${long}`), amount(`${r}.25`)]);
    const book = open();
    await write(specOf(rows));
    expect(sheetNamed(book, "Memoriaal").cells.value(99_999, 2)).toBe(99_999.25);
    expect(book.requests.count).toBeLessThanOrEqual(15);
    expect(book.requests.largest).toBeLessThan(MEGABYTE);
  }, 120_000);
});

describe("when a sheet of that name stands already", () => {
  it("takes the next name, and the next table name with the formulas that use it", async () => {
    const book = open();
    await write(MEMORIAL);
    const again = specOf([[text("Debet")], [amount("1")], [formula("=SUM(Memoriaal_1[Debet])", 1)]], {
      tables: [{ name: "Memoriaal_1", range: "A1:A2", style: "TableStyleLight9" }],
    });
    expect(await nextSheetName("Memoriaal")).toBe("Memoriaal 2");
    expect(await write(again)).toEqual({ sheet: "Memoriaal 2" });
    const sheet = sheetNamed(book, "Memoriaal 2");
    expect(sheet.tables[0].name).toBe("Memoriaal_1_2");
    expect(sheet.cells.formula(2, 0)).toBe("=SUM(Memoriaal_1_2[Debet])");
  });

  it("refuses if told so, and changes nothing", async () => {
    const book = open();
    const spec = { ...MEMORIAL, name: "bank" };
    await expect(writeSheet(spec, { kind: "memorial", onExists: "refuse" })).rejects.toMatchObject({
      code: "nameTaken",
    });
    expect(names(book)).toEqual(["Bank"]);
  });

  it("never writes over a sheet of the user's", async () => {
    const book = open(sheetOf("Memoriaal", [["mijn eigen blad"]]));
    const { sheet } = await writeSheet(MEMORIAL, { kind: "memorial", onExists: "replace own" });
    expect(sheet).toBe("Memoriaal 2");
    expect(sheetNamed(book, "Memoriaal").cells.value(0, 0)).toBe("mijn eigen blad");
  });
});

describe("when Excel refuses", () => {
  it.each(["", "a/b", "x".repeat(32), "[1]", "'a"])(
    "a name like %j, it says so before anything is written",
    async (name) => {
      const book = open();
      await expect(write({ ...MEMORIAL, name })).rejects.toMatchObject({ code: "badName" });
      expect(book.requests.count).toBe(0);
    },
  );

  it("a text beyond 32,767 characters, it names the cell and leaves no sheet", async () => {
    const book = open();
    const writing = write(specOf([[text("a")], [null, text("x".repeat(32_768))]]));
    await expect(writing).rejects.toMatchObject({ code: "textTooLong", facts: { address: "B2" } });
    expect(names(book)).toEqual(["Bank"]);
  });

  it("a batch half way, it takes the new sheet away and says so", async () => {
    const rows = Array.from({ length: 40_000 }, (_, r) => [text(`${r} ${"x".repeat(150)}`)]);
    const book = open();
    book.faults.failBatch(3);
    await expect(write(specOf(rows))).rejects.toMatchObject({ code: "halfWritten", facts: { undone: true } });
    expect(names(book)).toEqual(["Bank"]);
    expect(book.grid.workbook.names.size).toBe(0);
  }, 60_000);

  it("everything, the removal included, it says that what stands is incomplete", async () => {
    const book = open();
    for (const batch of [2, 3]) book.faults.failBatch(batch);
    await expect(write(MEMORIAL)).rejects.toMatchObject({ code: "halfWritten", facts: { undone: false } });
  });

  it("a protected workbook, it says what to do", async () => {
    const book = open();
    book.grid.structureProtected = true;
    await expect(write(MEMORIAL)).rejects.toMatchObject({ code: "workbookProtected" });
  });

  it("because the user is in a cell, it waits until they are done", async () => {
    const book = open();
    book.faults.cellEdit(true);
    const writing = write(MEMORIAL);
    setTimeout(() => book.faults.cellEdit(false), 50);
    expect(await writing).toEqual({ sheet: "Memoriaal" });
  });

  it("because the user is in a cell and Excel can't wait, it says so", async () => {
    const book = open();
    book.faults.failBatch(1, "InvalidOperationInCellEditMode");
    await expect(write(MEMORIAL)).rejects.toMatchObject({ code: "cellEdit" });
  });
});
