import { emptySheet, emptyWorkbook } from "../../../src/xlsx/cells";
import type { ConditionalFormat } from "../../../src/xlsx/workbook";
import { createGrid } from "../../../src/workbench/grid/grid";
import { drawRules } from "../../../src/workbench/page/univer/rule-look";
import { drawTable } from "../../../src/workbench/page/univer/table-look";

function rules(formats: readonly ConditionalFormat[], cells: Readonly<Record<string, string | number>>) {
  const workbook = emptyWorkbook();
  const sheet = emptySheet("Bank");
  workbook.sheets.push(sheet);
  for (const [place, value] of Object.entries(cells)) {
    sheet.cells.setValue(Number(place.slice(1)) - 1, place.charCodeAt(0) - 65, value);
  }
  sheet.conditionalFormats = [...formats];
  const grid = createGrid(workbook);
  return drawRules(grid, grid.sheets[0]);
}

const cleared: ConditionalFormat = {
  ranges: "A2:C4",
  priority: 1,
  stopIfTrue: false,
  rule: { kind: "expression", formula: '$C2="cleared"', fill: "C6EFCE", fontColor: "006100" },
};

describe("conditional formats", () => {
  test("a rule on a status column colours every cell of the rows where it holds, and no other", () => {
    const { lookAt } = rules([cleared], { C2: "open", C3: "cleared" });
    expect([lookAt(1, 0), lookAt(2, 0), lookAt(2, 2), lookAt(3, 0)]).toEqual([
      undefined,
      { fill: "C6EFCE", fontColor: "006100" },
      { fill: "C6EFCE", fontColor: "006100" },
      undefined,
    ]);
    expect(lookAt(2, 3)).toBeUndefined();
  });

  test("the rule of the user that stands first wins, and may stop the others", () => {
    const mine = (stopIfTrue: boolean): ConditionalFormat => ({
      ranges: "A2:A4",
      priority: 0,
      stopIfTrue,
      rule: { kind: "expression", formula: "A2>100", fill: "FFFF00" },
    });
    const cells = { A3: 121, C3: "cleared" };
    expect(rules([cleared, mine(false)], cells).lookAt(2, 0)).toEqual({ fill: "FFFF00", fontColor: "006100" });
    expect(rules([cleared, mine(true)], cells).lookAt(2, 0)).toEqual({ fill: "FFFF00" });
  });

  test("a rule from a file that compares the cell is drawn with the look that the file gives it", () => {
    const kept: ConditionalFormat = {
      ranges: "A1:A3",
      priority: 1,
      stopIfTrue: false,
      rule: {
        kind: "kept",
        xml: '<cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule>',
        dxf: '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
      },
    };
    const { lookAt } = rules([kept], { A1: 5, A2: -5 });
    expect(lookAt(0, 0)).toBeUndefined();
    expect(lookAt(1, 0)).toEqual({ fill: "FFC7CE", fontColor: "9C0006", bold: true });
  });

  test("a rule that can't be worked out here shows nothing", () => {
    const unknown: ConditionalFormat = {
      ...cleared,
      rule: { kind: "expression", formula: "NOSUCHFUNCTION(A2)", fill: "FF0000" },
    };
    expect(rules([unknown], { A2: 1 }).lookAt(1, 0)).toBeUndefined();
  });
});

describe("tables", () => {
  const table = { id: 1, name: "Posten", ref: "B2:C5", columns: [], totalsRow: true, showBandedRows: true };

  test("a medium style has a head in the accent colour, every other row tinted, and bold totals", () => {
    const drawn = drawTable({ ...table, style: "TableStyleMedium2" });
    expect([1, 2, 3, 4].map((row) => drawn?.look(row))).toEqual([
      { fill: "4472C4", fontColor: "FFFFFF", bold: true },
      { fill: "DAE3F3" },
      undefined,
      { bold: true },
    ]);
  });

  test("a table without a style looks like its cells", () => {
    expect(drawTable(table)).toBeUndefined();
  });
});
