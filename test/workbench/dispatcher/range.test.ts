import { openWorkbook } from "../../office/host";
import { bankWorkbook } from "../workbooks";

/** Loads one property of a range of the bank sheet through Office.js. */
async function loaded(address: string, property: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Bank").getRange(address);
    range.load(property);
    await context.sync();
    return (range as unknown as Record<string, unknown>)[property];
  });
}

type Lead = (range: Excel.Range) => Excel.Range;

async function addressAfter(address: string, lead: Lead): Promise<string> {
  return Excel.run(async (context) => {
    const range = lead(context.workbook.worksheets.getItem("Bank").getRange(address));
    range.load("address,isNullObject");
    await context.sync();
    return range.isNullObject ? "null object" : range.address;
  });
}

async function refusal(run: (sheet: Excel.Worksheet) => void): Promise<string> {
  return Excel.run(async (context) => {
    run(context.workbook.worksheets.getItem("Bank"));
    await context.sync();
    return "done";
  }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));
}

describe("Excel.Range", () => {
  beforeEach(() => void openWorkbook(bankWorkbook(), { year: 2025 }));

  it.each([
    ["address", "B2:C3", "Bank!B2:C3"],
    ["rowIndex", "B2:C3", 1],
    ["columnIndex", "B2:C3", 1],
    ["rowCount", "B2:C4", 3],
    ["columnCount", "B2:C4", 2],
    ["cellCount", "B2:C4", 6],
    ["cellCount", "A:XFD", -1], // Range.cellCount: -1 beyond 2^31-1
    ["isEntireColumn", "A:B", true],
    ["isEntireRow", "2:3", true],
    [
      "values",
      "A1:C2",
      [
        ["Datum", "Omschrijving", "Bedrag"],
        [45658, "Factuur 2025-0012", 1210],
      ],
    ],
    ["values", "D4:E4", [["", ""]]], // an empty cell is an empty string
    ["values", "A:A", null], // unbounded ranges have no cell-level properties
    ["formulas", "C2", [[1210]]],
    ["numberFormat", "A1:B1", [["General", "General"]]],
    ["text", "C2:C3", [["1210"], ["-50,5"]]],
    ["valueTypes", "B2:D2", [["String", "Double", "Empty"]]],
    ["rowHidden", "A1:A2", false],
    ["columnHidden", "A1:A2", false],
  ] as const)("gives %s of %s", async (property, address, value) => {
    expect(await loaded(address, property)).toEqual(value);
  });

  it.each<[string, string, Lead, string]>([
    ["getCell counts from its own first cell and may leave it", "B2:C3", (r) => r.getCell(4, 0), "Bank!B6"],
    ["getRow", "B2:C4", (r) => r.getRow(1), "Bank!B3:C3"],
    ["getColumn", "B2:C4", (r) => r.getColumn(1), "Bank!C2:C4"],
    ["getLastRow", "B2:C4", (r) => r.getLastRow(), "Bank!B4:C4"],
    ["getLastColumn", "B2:C4", (r) => r.getLastColumn(), "Bank!C2:C4"],
    ["getLastCell", "B2:C4", (r) => r.getLastCell(), "Bank!C4"],
    ["getEntireRow", "B2:C4", (r) => r.getEntireRow(), "Bank!2:4"],
    ["getEntireColumn", "B2:C4", (r) => r.getEntireColumn(), "Bank!B:C"],
    ["getOffsetRange", "B2:C4", (r) => r.getOffsetRange(1, -1), "Bank!A3:B5"],
    ["getResizedRange takes differences", "B2:C4", (r) => r.getResizedRange(1, 1), "Bank!B2:D5"],
    ["getAbsoluteResizedRange takes sizes", "B2:C4", (r) => r.getAbsoluteResizedRange(1, 1), "Bank!B2"],
    ["getRowsBelow", "B2:C4", (r) => r.getRowsBelow(2), "Bank!B5:C6"],
    ["getRowsAbove", "B2:C4", (r) => r.getRowsAbove(1), "Bank!B1:C1"],
    ["getColumnsAfter", "B2:C4", (r) => r.getColumnsAfter(3), "Bank!D2:F4"],
    ["getColumnsBefore", "B2:C4", (r) => r.getColumnsBefore(1), "Bank!A2:A4"],
    ["getBoundingRect", "B2", (r) => r.getBoundingRect("D5"), "Bank!B2:D5"],
    ["getIntersection", "B2:C4", (r) => r.getIntersection("C1:D3"), "Bank!C2:C3"],
    ["getIntersectionOrNullObject of nothing", "B2", (r) => r.getIntersectionOrNullObject("D5"), "null object"],
    ["getUsedRange of a column", "B:B", (r) => r.getUsedRange(true), "Bank!B1:B4"],
    ["getUsedRangeOrNullObject of nothing", "F:G", (r) => r.getUsedRangeOrNullObject(true), "null object"],
  ])("leads on: %s", async (_title, address, lead, expected) => {
    expect(await addressAfter(address, lead)).toBe(expected);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["values of another shape", "InvalidArgument", (s) => (s.getRange("A1:B2").values = [["a"]])],
    ["values of an unbounded range", "InvalidArgument", (s) => (s.getRange("A:A").values = [["a"]])],
    ["a formula that is none", "InvalidArgument", (s) => (s.getRange("A1").formulas = [["=1+"]])],
    ["an address that is none", "InvalidArgument", (s) => s.getRange("A0").load("address")],
    ["an address beyond the last column", "InvalidArgument", (s) => s.getRange("XFE1").load("address")],
    ["a sheet that isn't there", "ItemNotFound", (s) => s.getRange("Weg!A1").load("address")],
    ["getRow outside the range", "InvalidArgument", (s) => s.getRange("A1:A2").getRow(2).load("address")],
    ["getOffsetRange off the sheet", "InvalidArgument", (s) => s.getRange("A1").getOffsetRange(-1, 0).load("address")],
    ["getIntersection of nothing", "ItemNotFound", (s) => s.getRange("A1").getIntersection("B2").load("address")],
    [
      "an address of over 8,192 characters",
      "InvalidArgument",
      (s) => s.getRanges("A1,".repeat(2731) + "A1").load("address"),
    ],
    ["a colour that is none", "InvalidArgument", (s) => (s.getRange("A1").format.fill.color = "rood")],
    ["a clear that is none", "InvalidArgument", (s) => s.getRange("A1").clear("Waarden" as "All")],
  ])("refuses %s with %s", async (_title, code, run) => {
    expect(await refusal(run)).toBe(code);
  });

  it("writes one scalar to every cell and leaves a cell alone for null (Range.values)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      (sheet.getRange("E1:F2") as { values: unknown }).values = 9;
      sheet.getRange("E2:F2").values = [[null, "x"]];
      await context.sync();
    });
    const { cells } = grid.active.model;
    expect([cells.value(0, 4), cells.value(1, 4), cells.value(1, 5)]).toEqual([9, 9, "x"]);
  });

  it("reads text as text in cells whose number format is @", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Bank").getRange("E1:E3");
      (range as { numberFormat: unknown }).numberFormat = "@";
      range.values = [["007"], ["=1+1"], ["2025-1"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["007"], ["=1+1"], ["2025-1"]]);
  });

  it("clears contents, formats or both (Excel.ClearApplyTo)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    const { cells } = grid.active.model;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      sheet.getRange("A2:C2").format.fill.color = "#FF0000";
      sheet.getRange("A2").clear("Contents");
      sheet.getRange("B2").clear("Formats");
      sheet.getRange("C2").clear();
      await context.sync();
    });
    expect([cells.value(1, 0), grid.workbook.styles[cells.style(1, 0)].fill]).toEqual([null, "FF0000"]);
    expect([cells.value(1, 1), grid.workbook.styles[cells.style(1, 1)].fill]).toEqual(["Factuur 2025-0012", undefined]);
    expect([cells.value(1, 2), grid.workbook.styles[cells.style(1, 2)].fill]).toEqual([null, undefined]);
  });

  it("inserts and deletes, and formulas, formats and held ranges follow (Range.insert, Range.delete)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      sheet.getRange("E1").formulas = [["=SUM($C$2:C4)"]];
      const held = sheet.getRange("C2:C4");
      await context.sync();
      sheet.getRange("B:B").insert("Right");
      sheet.getRange("2:2").insert("Down");
      await context.sync();
      sheet.getRange("3:3").delete("Up");
      held.load("address");
      await context.sync();
      return held.address;
    });
    expect(address).toBe("Bank!D3:D4");
    expect(grid.active.model.cells.formula(0, 5)).toBe("=SUM($D$3:D4)");
  });

  it("selects and brings its sheet to the front (Range.select)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    const selected = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Posten").getRange("A2:B3").select();
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect([selected, grid.active.model.name]).toEqual(["Posten!A2:B3", "Posten"]);
  });

  it("tells of each row whether it is hidden (Range.getRowProperties, rowHidden)", async () => {
    const hidden = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      sheet.getRange("3:3").rowHidden = true;
      const range = sheet.getRange("A2:A4");
      range.load("rowHidden");
      const rows = range.getRowProperties({ rowHidden: true });
      const fills = sheet.getRange("A2:B2").getCellProperties({ address: true, format: { fill: { color: true } } });
      await context.sync();
      return [range.rowHidden, rows.value, fills.value];
    });
    expect(hidden).toEqual([
      null,
      [{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }],
      [
        [
          { address: "Bank!A2", format: { fill: { color: "#FFFFFF" } } },
          { address: "Bank!B2", format: { fill: { color: "#FFFFFF" } } },
        ],
      ],
    ]);
  });
});
