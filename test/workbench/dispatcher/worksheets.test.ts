import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { openWorkbook } from "../../office/host";
import { bankWorkbook } from "../workbooks";

async function refusal(run: (sheets: Excel.WorksheetCollection) => void): Promise<string> {
  return Excel.run(async (context) => {
    run(context.workbook.worksheets);
    await context.sync();
    return "done";
  }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));
}

describe("Excel.WorksheetCollection and Excel.Worksheet", () => {
  beforeEach(() => void openWorkbook(bankWorkbook()));

  it("lists the sheets in the order of their tabs (WorksheetCollection.items)", async () => {
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility,items/position,items/id");
      const count = worksheets.getCount();
      await context.sync();
      return [count.value, ...worksheets.items.map((s) => [s.name, s.visibility, s.position, s.id.length])];
    });
    expect(found).toEqual([2, ["Bank", "Visible", 0, 38], ["Posten", "Visible", 1, 38]]);
  });

  it("finds a sheet by its name, case aside, or its id (getItem, getItemOrNullObject)", async () => {
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("BANK");
      sheet.load("id,name");
      const none = worksheets.getItemOrNullObject("Weg");
      await context.sync();
      const again = worksheets.getItem(sheet.id);
      again.load("name");
      await context.sync();
      return [sheet.name, again.name, none.isNullObject];
    });
    expect(found).toEqual(["Bank", "Bank", true]);
  });

  it("adds a sheet behind the others without bringing it to the front (WorksheetCollection.add)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    const name = await Excel.run(async (context) => {
      context.workbook.worksheets.add("Memoriaal");
      const second = context.workbook.worksheets.add();
      second.load("name");
      await context.sync();
      return second.name;
    });
    expect(grid.sheets.map((sheet) => sheet.model.name)).toEqual(["Bank", "Posten", "Memoriaal", name]);
    expect([name, grid.active.model.name]).toEqual(["Blad4", "Bank"]);
  });

  it.each<[string, string, (sheets: Excel.WorksheetCollection) => void]>([
    ["a name that is taken", "ItemAlreadyExists", (s) => s.add("bank")],
    ["an empty name", "InvalidArgument", (s) => (s.getItem("Bank").name = "")],
    ["a name of 32 characters", "InvalidArgument", (s) => s.add("x".repeat(32))],
    ["a name with a slash", "InvalidArgument", (s) => s.add("a/b")],
    ["a name with brackets", "InvalidArgument", (s) => s.add("a[b]")],
    ["a name between apostrophes", "InvalidArgument", (s) => s.add("'a'")],
    ["a sheet that isn't there", "ItemNotFound", (s) => s.getItem("Weg").load("name")],
    [
      "hiding the last visible sheet",
      "InvalidOperation",
      (s) => {
        s.getItem("Bank").visibility = "Hidden";
        s.getItem("Posten").visibility = "Hidden";
      },
    ],
    [
      "deleting the last sheet",
      "InvalidOperation",
      (s) => {
        s.getItem("Bank").delete();
        s.getItem("Posten").delete();
      },
    ],
    ["a place that isn't there", "InvalidArgument", (s) => (s.getItem("Bank").position = 2)],
    [
      "bringing a hidden sheet to the front",
      "InvalidOperation",
      (s) => {
        s.getItem("Posten").visibility = "VeryHidden";
        s.getItem("Posten").activate();
      },
    ],
  ])("refuses %s with %s", async (_title, code, run) => {
    expect(await refusal(run)).toBe(code);
  });

  it("renames, colours, moves, hides, activates and deletes", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      sheet.name = "Bank mei";
      sheet.tabColor = "#C6EFCE";
      sheet.position = 1;
      sheet.visibility = "Hidden";
      context.workbook.worksheets.add("Weg").delete();
      await context.sync();
    });
    expect(grid.sheets.map(({ model }) => [model.name, model.visibility, model.tabColor])).toEqual([
      ["Posten", "visible", undefined],
      ["Bank mei", "hidden", "C6EFCE"],
    ]);
    expect(grid.active.model.name).toBe("Posten");
  });

  it("gives the used range with and without formats (getUsedRange, getUsedRangeOrNullObject)", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      sheet.getRange("E9").format.fill.color = "#FF0000";
      const empty = context.workbook.worksheets.add("Leeg");
      const ranges = [sheet.getUsedRange(), sheet.getUsedRange(true), empty.getUsedRange()];
      for (const range of ranges) range.load("address");
      const none = empty.getUsedRangeOrNullObject(true);
      none.load("address");
      await context.sync();
      return [...ranges.map((range) => range.address), none.isNullObject];
    });
    expect(found).toEqual(["Bank!A1:E9", "Bank!A1:C4", "Leeg!A1", true]);
  });

  it("leads to ranges (getRange, getCell, getRangeByIndexes, getRanges)", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      const ranges = [
        sheet.getRange(),
        sheet.getRange("posten!A1"),
        sheet.getCell(1, 2),
        sheet.getRangeByIndexes(1, 0, 2, 3),
      ];
      for (const range of ranges) range.load("address");
      const areas = sheet.getRanges("A1:A2,C3");
      areas.load("address,areaCount,cellCount");
      await context.sync();
      return [...ranges.map((range) => range.address), areas.address, areas.areaCount, areas.cellCount];
    });
    expect(found).toEqual(["Bank!A:XFD", "Posten!A1", "Bank!C2", "Bank!A2:C3", "Bank!A1:A2,Bank!C3", 2, 3]);
  });

  it("walks along the sheets (getFirst, getLast, getNext, getPreviousOrNullObject, getActiveWorksheet)", async () => {
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheets = [
        worksheets.getFirst(),
        worksheets.getLast(),
        worksheets.getFirst().getNext(),
        worksheets.getActiveWorksheet(),
      ];
      for (const sheet of sheets) sheet.load("name");
      const none = worksheets.getFirst().getPreviousOrNullObject();
      await context.sync();
      return [...sheets.map((sheet) => sheet.name), none.isNullObject];
    });
    expect(found).toEqual(["Bank", "Posten", "Posten", "Bank", true]);
  });

  it("freezes rows, columns or both and says which (WorksheetFreezePanes)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      const found: string[] = [];
      for (const freeze of [
        () => sheet.freezePanes.freezeRows(2),
        () => sheet.freezePanes.freezeColumns(1),
        () => sheet.freezePanes.freezeAt(sheet.getRange("A1:B3")),
      ]) {
        freeze();
        const location = sheet.freezePanes.getLocationOrNullObject();
        location.load("address");
        await context.sync();
        found.push(location.address);
      }
      return found;
    });
    expect(addresses).toEqual(["Bank!1:2", "Bank!A:A", "Bank!A1:B3"]);
    expect(grid.active.model.frozen).toEqual({ rows: 3, columns: 2 });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bank").freezePanes.unfreeze();
      await context.sync();
    });
    expect(grid.active.model.frozen).toEqual({ rows: 0, columns: 0 });
  });

  it("lays out the printed page (PageLayout)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    const found = await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Bank");
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintArea("A1:C4");
      pageLayout.load("orientation,paperSize,zoom");
      const rows = pageLayout.getPrintTitleRowsOrNullObject();
      rows.load("address");
      await context.sync();
      return [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, rows.address];
    });
    expect(found).toEqual(["Landscape", "A4", { horizontalFitToPages: 1 }, "Bank!1:2"]);
    expect(grid.active.model.print).toEqual({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: true,
      titleRows: "1:2",
      area: "A1:C4",
    });
  });

  it("keeps margins in points and texts at the foot of the page (PageLayout, HeaderFooter)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    const found = await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Bank");
      pageLayout.leftMargin = 28.8;
      pageLayout.footerMargin = 18;
      const foot = pageLayout.headersFooters.defaultForAllPages;
      foot.leftFooter = "&A <1>";
      foot.rightFooter = "&P / &N";
      foot.centerHeader = "Concept";
      pageLayout.load("leftMargin,topMargin,footerMargin");
      foot.load("leftFooter,centerFooter,rightFooter,centerHeader");
      await context.sync();
      return [
        ...[pageLayout.leftMargin, pageLayout.topMargin, pageLayout.footerMargin],
        ...[foot.leftFooter, foot.centerFooter, foot.rightFooter, foot.centerHeader],
      ];
    });
    expect(found).toEqual([28.8, 54, 18, "&A <1>", "", "&P / &N", "Concept"]);
    const saved = readWorkbook(writeWorkbook(grid.workbook)).sheets.find(({ name }) => name === "Bank")!;
    expect(saved.kept.get("pageMargins")).toContain('left="0.4"');
    expect(saved.kept.get("headerFooter")).toContain("&amp;L&amp;A &lt;1&gt;&amp;R&amp;P / &amp;N");
  });
});
