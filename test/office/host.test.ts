import { emptySheet, emptyWorkbook } from "../../src/xlsx/cells";
import { openWorkbook } from "./host";

function workbook() {
  return { ...emptyWorkbook(), sheets: [emptySheet("Bank")] };
}

describe("the stand-in for Excel", () => {
  it("takes values through the genuine Office.js and gives them back", async () => {
    const { grid, requests } = openWorkbook(workbook());
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("bank").getRange("B2:C3");
      range.values = [
        ["007", 1],
        ["2025-1", true],
      ];
      range.load("values,address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(values).toEqual([
      "Bank!B2:C3",
      [
        [7, 1],
        [45658, true],
      ],
    ]);
    expect(grid.sheets[0]?.model.cells.value(1, 1)).toBe(7);
    expect(requests.count).toBe(1);
  });
});
