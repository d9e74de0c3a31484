import "./univer-in-node";
import { emptySheet, emptyWorkbook, styleIndex } from "../../../src/xlsx/cells";
import { createGrid } from "../../../src/workbench/grid/grid";
import { columnPixels, columnWidth, sheetSnapshot } from "../../../src/workbench/page/univer/snapshot";
import { listRules } from "../../../src/workbench/page/univer/validations";

function open() {
  const workbook = emptyWorkbook();
  const bank = emptySheet("Bank");
  workbook.sheets.push(bank);
  return { workbook, bank, grid: createGrid(workbook) };
}

test("a sheet is loaded with its values by kind, formulas, styles, widths, heights, merges and frozen panes", () => {
  const { workbook, bank, grid } = open();
  const title = styleIndex(workbook, { numberFormat: "General", bold: true, fontSize: 14 });
  bank.cells.setValue(0, 0, "Bank mei");
  bank.cells.setStyle(0, 0, title);
  bank.cells.setValue(1, 0, 121.21);
  bank.cells.setValue(1, 1, true);
  bank.cells.setValue(2, 0, { error: "#N/A" });
  bank.cells.setFormula(3, 0, "=SUM(A2:A2)", 121.21);
  bank.columns.set(0, { width: 8.43 });
  bank.rows.set(1, { height: 30, hidden: true });
  bank.merges.push("A1:C1");
  bank.frozen = { rows: 1, columns: 0 };
  bank.tabColor = "107C41";
  expect(sheetSnapshot(grid.sheets[0], workbook)).toMatchObject({
    name: "Bank",
    hidden: 0,
    tabColor: "#107C41",
    cellData: {
      0: { 0: { v: "Bank mei", t: 1, s: `x${title}` } },
      1: { 0: { v: 121.21, t: 2 }, 1: { v: 1, t: 3 } },
      2: { 0: { v: "#N/A", t: 1 } },
      3: { 0: { f: "=SUM(A2:A2)", v: 121.21, t: 2 } },
    },
    columnData: { 0: { w: 64 } },
    rowData: { 0: { h: 25 }, 1: { h: 40, hd: 1 } },
    mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }],
    freeze: { ySplit: 1, startRow: 1, xSplit: 0, startColumn: -1 },
  });
});

test("an empty sheet has room to walk in, and a long one room below its last row", () => {
  const { workbook, bank, grid } = open();
  expect(sheetSnapshot(grid.sheets[0], workbook)).toMatchObject({ rowCount: 1000, columnCount: 26 });
  bank.cells.setValue(4999, 0, 1);
  expect(sheetSnapshot(grid.sheets[0], workbook)).toMatchObject({ rowCount: 5200 });
});

test("a column that is dragged to a width and saved opens with that width", () => {
  for (const pixels of [20, 64, 113, 250]) expect(columnPixels(columnWidth(pixels))).toBe(pixels);
});

test("a list of choices is offered from the rule itself or from the cells that it names", () => {
  const { bank, grid } = open();
  ["ja", "nee"].forEach((choice, row) => bank.cells.setValue(row, 5, choice));
  bank.validations.push(
    { ranges: "D2:D3", rule: { kind: "list", formula: '"ja,nee,later"' } },
    { ranges: "E2", rule: { kind: "list", formula: "$F$1:$F$3" } },
    { ranges: "G1", rule: { kind: "kept", xml: "<dataValidation/>" } },
  );
  expect(listRules(grid, grid.sheets[0]).map(({ ranges, formula1 }) => [ranges, formula1])).toEqual([
    [[{ startRow: 1, endRow: 2, startColumn: 3, endColumn: 3 }], "ja,nee,later"],
    [[{ startRow: 1, endRow: 1, startColumn: 4, endColumn: 4 }], "ja,nee"],
  ]);
});
