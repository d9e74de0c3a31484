import { bankWorkbook } from "../workbench/workbooks";
import { openWorkbook } from "./host";

describe("the stand-in for Excel in a window (jsdom)", () => {
  it("serves the genuine Office.js there too, and says what Office.context says", async () => {
    const { context } = openWorkbook(bankWorkbook(), { language: "en" });
    const name = await Excel.run(async (run) => {
      const sheet = run.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await run.sync();
      return sheet.name;
    });
    expect([name, Office.context.displayLanguage]).toEqual(["Bank", "en-US"]);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
    context.excelApi = "1.9";
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  });
});
