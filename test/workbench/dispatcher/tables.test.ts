import { openWorkbook } from "../../office/host";
import { bankWorkbook } from "../workbooks";

async function refusal(run: (sheet: Excel.Worksheet) => void): Promise<string> {
  return Excel.run(async (context) => {
    run(context.workbook.worksheets.getItem("Bank"));
    await context.sync();
    return "done";
  }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));
}

describe("Excel.Table and its collections", () => {
  beforeEach(() => void openWorkbook(bankWorkbook()));

  it("makes a table of a range that has heads (TableCollection.add) and tells all about it", async () => {
    const found = await Excel.run(async (context) => {
      const table = context.workbook.tables.add("Bank!A1:C4", true);
      table.name = "Regels";
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load("name,style,showBandedRows,showFilterButton,showTotals,showHeaders,worksheet/name");
      table.columns.load("items/name,items/index,count");
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of ranges) range.load("address");
      table.rows.load("count");
      await context.sync();
      return [
        [table.name, table.style, table.showBandedRows, table.showFilterButton, table.showTotals, table.showHeaders],
        table.worksheet.name,
        table.columns.items.map((column) => [column.index, column.name]),
        [table.columns.count, table.rows.count],
        ranges.map((range) => range.address),
      ];
    });
    expect(found).toEqual([
      ["Regels", "TableStyleLight9", false, false, false, true],
      "Bank",
      [
        [0, "Datum"],
        [1, "Omschrijving"],
        [2, "Bedrag"],
      ],
      [3, 3],
      ["Bank!A1:C4", "Bank!A1:C1", "Bank!A2:C4"],
    ]);
  });

  it("gives a range without heads a row of them, and pushes the cells down", async () => {
    const found = await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Posten").tables.add("A1:A2", false);
      const range = table.getRange();
      range.load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(found).toEqual(["Posten!A1:A3", [["Kolom1"], ["Nummer"], ["2025-0012"]]]);
  });

  it("finds tables by name or id, on the sheet or in the workbook (getItem, getItemOrNullObject, items)", async () => {
    const found = await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const table = tables.add("Bank!A1:C4", true);
      table.name = "Regels";
      table.load("id");
      await context.sync();
      const again = tables.getItem(table.id);
      again.load("name");
      const elsewhere = worksheets.getItem("Posten").tables.getItemOrNullObject("Regels");
      const here = worksheets.getItem("Bank").tables;
      here.load("items/name");
      const count = tables.getCount();
      await context.sync();
      return [again.name, elsewhere.isNullObject, here.items.map((item) => item.name), count.value];
    });
    expect(found).toEqual(["Regels", true, ["Regels"], 1]);
  });

  it("adds columns at the end and in between, and takes them out again (TableColumnCollection.add, TableColumn.delete)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      sheet.getRange("E2").values = [["notitie"]];
      const table = sheet.tables.add("A1:C4", true);
      table.columns.add(-1, undefined, "Afletter status");
      table.columns.add(1, [["Extra"], ["x"], ["y"], ["z"]], undefined);
      const status = table.columns.getItem("Afletter status").getDataBodyRange();
      status.load("address");
      await context.sync();
      table.columns.getItem("Extra").delete();
      table.columns.getItemAt(3).name = "Status";
      const all = table.getRange();
      all.load("address,values");
      const other = sheet.getRange("E2");
      other.load("values");
      await context.sync();
      return [status.address, all.address, all.values[0], other.values];
    });
    expect(found).toEqual(["Bank!E2:E4", "Bank!A1:D4", ["Datum", "Omschrijving", "Bedrag", "Status"], [["notitie"]]]);
    expect(grid.active.model.tables[0].columns.map((column) => column.name)).toEqual([
      "Datum",
      "Omschrijving",
      "Bedrag",
      "Status",
    ]);
  });

  it("converts to a range, resizes and deletes (convertToRange, resize, delete)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      const table = sheet.tables.add("A1:B3", true);
      table.resize("A1:C4");
      const resized = table.getRange();
      resized.load("address");
      await context.sync();
      const range = table.convertToRange();
      range.load("address");
      sheet.tables.add("A1:C4", true).delete();
      await context.sync();
      return [resized.address, range.address];
    });
    expect(found).toEqual(["Bank!A1:C4", "Bank!A1:C4"]);
    expect([grid.active.model.tables, grid.active.model.cells.value(0, 0)]).toEqual([[], null]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    [
      "a table over another table",
      "InvalidArgument",
      (s) => {
        s.tables.add("A1:C4", true);
        s.tables.add("C1:D4", true);
      },
    ],
    ["a name with a space", "InvalidArgument", (s) => (s.tables.add("A1:C4", true).name = "Mijn tabel")],
    [
      "a name that is taken",
      "ItemAlreadyExists",
      (s) => {
        s.tables.add("A1:A4", true).name = "T";
        s.tables.add("C1:C4", true).name = "t";
      },
    ],
    ["a table that isn't there", "ItemNotFound", (s) => s.tables.getItem("Weg").load("name")],
    [
      "a column that isn't there",
      "ItemNotFound",
      (s) => s.tables.add("A1:C4", true).columns.getItem("Weg").load("name"),
    ],
    [
      "cells pushed through part of a table",
      "InsertDeleteConflict",
      (s) => {
        s.tables.add("B1:C4", true);
        s.getRange("A2:A3").insert("Right");
      },
    ],
  ])("refuses %s with %s", async (_title, code, run) => {
    expect(await refusal(run)).toBe(code);
  });

  it("filters by values, tells so, and shows the rows again (AutoFilter)", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      const { autoFilter } = sheet;
      autoFilter.apply("A1:C4", 1, { filterOn: "Values", values: ["Bankkosten"] });
      autoFilter.load("enabled,isDataFiltered");
      const range = autoFilter.getRangeOrNullObject();
      const rows = sheet.getRange("A2:A4").getRowProperties({ rowHidden: true });
      range.load("address");
      await context.sync();
      const first = [autoFilter.enabled, autoFilter.isDataFiltered, range.address, rows.value.map((r) => r.rowHidden)];
      autoFilter.remove();
      autoFilter.load("enabled,isDataFiltered");
      const none = autoFilter.getRangeOrNullObject();
      const body = sheet.getRange("A2:A4");
      body.load("rowHidden");
      await context.sync();
      return [first, [autoFilter.enabled, autoFilter.isDataFiltered, none.isNullObject, body.rowHidden]];
    });
    expect(found).toEqual([
      [true, true, "Bank!A1:C4", [true, true, false]],
      [false, false, true, false],
    ]);
  });

  it("takes the criteria of a table's filter away and leaves its buttons (Table.clearFilters)", async () => {
    const found = await Excel.run(async (context) => {
      const table = context.workbook.tables.add("Bank!A1:C4", true);
      table.autoFilter.apply(table.getRange(), 1, { filterOn: "Values", values: ["Bankkosten"] });
      table.clearFilters();
      table.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      return [table.autoFilter.enabled, table.autoFilter.isDataFiltered];
    });
    expect(found).toEqual([true, false]);
  });
});
