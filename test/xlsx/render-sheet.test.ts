import type { SheetSpec } from "../../src/sheets/sheet";
import { emptyWorkbook } from "../../src/xlsx/empty";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { renderSheet } from "../../src/xlsx/render-sheet";
import type { Workbook } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";

const SPEC: SheetSpec = {
  name: "Memoriaal",
  tabColor: "1F4E78",
  columnWidths: [14, 30],
  frozenRows: 2,
  rows: [
    [{ value: { kind: "text", text: "Memoriaal" }, style: "title" }],
    [{ value: { kind: "text", text: "Omschrijving" } }, { value: { kind: "text", text: "Bedrag" } }, null],
    [
      { value: { kind: "text", text: "=1+1" }, style: "text" },
      { value: { kind: "number", decimal: "-1210.05" }, style: "amount" },
      { value: { kind: "date", serial: 46022 }, style: "date" },
    ],
    [
      { value: { kind: "none" }, style: "input" },
      { value: { kind: "formula", formula: "=SUM(B3:B3)", cached: -1210.05 }, style: "total" },
    ],
  ],
  tables: [{ name: "Memoriaal_1", range: "A2:B3", style: "TableStyleLight9" }],
  colorRules: [{ range: "A3:B3", formula: '=$A3="x"', fill: "C6EFCE", font: "006100" }],
  validations: [
    { range: "A3:A3", choices: ["voorgesteld", "goedgekeurd"] },
    { range: "B3:B3", choices: ["een, twee"] },
  ],
  print: { orientation: "landscape", fitToWidth: true, titleRows: "$1:$2" },
};

const rendered = (): Workbook => {
  const workbook = emptyWorkbook();
  workbook.sheets.push(renderSheet(SPEC, workbook));
  return readWorkbook(writeWorkbook(workbook));
};

describe("a described sheet as a file", () => {
  it("keeps text as text, whatever it looks like", () => {
    const { sheets, styles } = rendered();
    const { cells } = sheets[0];
    expect([cells.value(2, 0), cells.formula(2, 0), styles[cells.style(2, 0)].numberFormat]).toEqual([
      "=1+1",
      undefined,
      "@",
    ]);
  });

  it("writes amounts, dates and formulas as numbers that Excel shows as such", () => {
    const { sheets, styles } = rendered();
    const { cells } = sheets[0];
    expect([cells.value(2, 1), cells.value(2, 2), cells.formula(3, 1), cells.value(3, 1)]).toEqual([
      -1210.05,
      46022,
      "=SUM(B3:B3)",
      -1210.05,
    ]);
    expect(styles[cells.style(2, 2)].numberFormat).toBe("dd-mm-yyyy");
    expect(styles[cells.style(3, 1)]).toMatchObject({
      bold: true,
      horizontal: "right",
      kept: { border: expect.stringContaining("double") as string },
    });
    expect(styles[cells.style(3, 0)].locked).toBe(false);
  });

  it("has its table, colours, choices, panes and page", () => {
    const [sheet] = rendered().sheets;
    expect(sheet.tables).toMatchObject([
      {
        name: "Memoriaal_1",
        ref: "A2:B3",
        columns: [{ name: "Omschrijving" }, { name: "Bedrag" }],
        style: "TableStyleLight9",
      },
    ]);
    expect(sheet.conditionalFormats).toEqual([
      {
        ranges: "A3:B3",
        priority: 1,
        stopIfTrue: false,
        rule: { kind: "expression", formula: '$A3="x"', fill: "C6EFCE", fontColor: "006100" },
      },
    ]);
    expect(sheet.frozen).toEqual({ rows: 2, columns: 0 });
    expect(sheet.print).toEqual({ orientation: "landscape", fitToWidth: true, paperSize: 9, titleRows: "$1:$2" });
    expect([sheet.columns.get(0)?.width, sheet.tabColor, sheet.visibility]).toEqual([14, "1F4E78", "visible"]);
  });

  it("leaves a list of choices out where a file cannot hold it", () => {
    expect(rendered().sheets[0].validations).toEqual([
      { ranges: "A3", rule: { kind: "list", formula: '"voorgesteld,goedgekeurd"' } },
    ]);
  });

  it("counts dates from 1904 in a workbook that does", () => {
    const workbook = { ...emptyWorkbook(), date1904: true };
    expect(renderSheet(SPEC, workbook).cells.value(2, 2)).toBe(46022 - 1462);
  });

  it("refuses a description with a number that is none", () => {
    const spec: SheetSpec = { ...SPEC, rows: [[{ value: { kind: "number", decimal: "12,50" } }]], tables: [] };
    expect(() => renderSheet(spec, emptyWorkbook())).toThrow(RangeError);
  });
});
