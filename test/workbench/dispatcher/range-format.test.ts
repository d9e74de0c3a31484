import { openWorkbook } from "../../office/host";
import { bankWorkbook } from "../workbooks";

type Setting = [title: string, write: (format: Excel.RangeFormat) => void, read: string, value: unknown];

describe("Excel.RangeFormat", () => {
  beforeEach(() => void openWorkbook(bankWorkbook()));

  it.each<Setting>([
    ["fill.color", (f) => (f.fill.color = "#ffeb9c"), "fill/color", "#FFEB9C"],
    ["fill.color by name", (f) => (f.fill.color = "yellow"), "fill/color", "#FFFF00"],
    ["fill.clear", (f) => f.fill.clear(), "fill/color", "#FFFFFF"],
    ["font.bold", (f) => (f.font.bold = true), "font/bold", true],
    ["font.italic", (f) => (f.font.italic = true), "font/italic", true],
    ["font.underline", (f) => (f.font.underline = "Single"), "font/underline", "Single"],
    ["font.color", (f) => (f.font.color = "#006100"), "font/color", "#006100"],
    ["font.size", (f) => (f.font.size = 14), "font/size", 14],
    ["font.name", (f) => (f.font.name = "Arial"), "font/name", "Arial"],
    ["font.strikethrough", (f) => (f.font.strikethrough = true), "font/strikethrough", true],
    ["horizontalAlignment", (f) => (f.horizontalAlignment = "Right"), "horizontalAlignment", "Right"],
    ["verticalAlignment", (f) => (f.verticalAlignment = "Top"), "verticalAlignment", "Top"],
    ["wrapText", (f) => (f.wrapText = true), "wrapText", true],
    ["indentLevel", (f) => (f.indentLevel = 2), "indentLevel", 2],
    ["protection.locked", (f) => (f.protection.locked = false), "protection/locked", false],
    ["rowHeight", (f) => (f.rowHeight = 30), "rowHeight", 30],
    ["columnWidth in points", (f) => (f.columnWidth = 90), "columnWidth", 90],
    ["useStandardWidth", (f) => (f.useStandardWidth = true), "useStandardWidth", true],
    ["autofitRows", (f) => f.autofitRows(), "wrapText", false],
  ])("sets and gives %s", async (_title, write, read, value) => {
    const found = await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Bank").getRange("A1:B2");
      write(format);
      format.load(read);
      await context.sync();
      return read.split("/").reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], format);
    });
    expect(found).toBe(value);
  });

  it("gives null for what differs between the cells", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      sheet.getRange("A1").format.font.bold = true;
      const { format } = sheet.getRange("A1:B1");
      format.load("font/bold");
      await context.sync();
      return format.font.bold;
    });
    expect(found).toBeNull();
  });

  it("gives a whole column a look that its empty cells have too", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bank");
      sheet.getRange("E:E").format.font.bold = true;
      const cell = sheet.getRange("E900");
      cell.load("format/font/bold");
      await context.sync();
      return cell.format.font.bold;
    });
    expect(found).toBe(true);
  });

  it("draws the edges of a range and no more (RangeBorderCollection.getItem)", async () => {
    const { grid } = openWorkbook(bankWorkbook());
    const style = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Bank").getRange("A1:B2");
      range.format.borders.getItem("EdgeBottom").style = "Double";
      range.format.borders.getItem("EdgeTop").color = "#FF0000";
      const border = range.format.borders.getItem("EdgeBottom");
      border.load("style");
      await context.sync();
      return border.style;
    });
    const at = (row: number) => grid.workbook.styles[grid.active.model.cells.style(row, 0)].kept?.border;
    expect(style).toBe("Double");
    expect(at(1)).toBe(
      '<border><left/><right/><top/><bottom style="double"><color auto="1"/></bottom><diagonal/></border>',
    );
    expect(at(0)).toContain('<top style="thin"><color rgb="FFFF0000"/></top>');
  });

  it("widens columns to their texts (RangeFormat.autofitColumns)", async () => {
    const [before, after] = await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Bank").getRange("B:B");
      format.load("columnWidth");
      await context.sync();
      const first = format.columnWidth;
      format.autofitColumns();
      format.load("columnWidth");
      await context.sync();
      return [first, format.columnWidth];
    });
    expect(after).toBeGreaterThan(before);
  });
});
