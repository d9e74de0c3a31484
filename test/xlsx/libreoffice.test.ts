import { emptySheet, emptyWorkbook, styleIndex } from "../../src/xlsx/cells";
import type { Sheet, Workbook } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { throughLibreOffice } from "./libreoffice";

/** A memorial in small: amounts, totals, a control, and everything else that a file of ours may hold. */
function memorial(): Workbook {
  const workbook = emptyWorkbook();
  const amount = styleIndex(workbook, { numberFormat: "#,##0.00", fill: "C6EFCE" });
  const sheet: Sheet = emptySheet("Memoriaal d'Hont");
  ["Factuur", "Debet", "Credit"].forEach((head, column) => sheet.cells.setValue(0, column, head));
  const rows: [string, number, number][] = [
    [" F2025-0012 ", 1210, 0],
    ["=1+1", 0.1, 0.2],
    ["a\r\nb & <c>", 171004.22, 172214.12],
  ];
  rows.forEach(([text, debit, credit], row) => {
    sheet.cells.setValue(row + 1, 0, text);
    sheet.cells.setValue(row + 1, 1, debit);
    sheet.cells.setValue(row + 1, 2, credit);
    sheet.cells.setStyle(row + 1, 1, amount);
  });
  // what is cached is wrong on purpose: only calculating gives the right answer
  sheet.cells.setFormula(4, 1, "=SUM(B2:B4)", 0);
  sheet.cells.setFormula(4, 2, "=SUM(C2:C4)", 0);
  sheet.cells.setFormula(5, 1, '=IF(ROUND(B5-C5,2)=0,"in balans","verschil "&TEXT(B5-C5,"0.00"))', "?");
  sheet.cells.setFormula(6, 1, "=IFNA(NA(),7)", 0);
  sheet.cells.setFormula(7, 1, "=SUM(Journaal[Debet])", 0);
  sheet.cells.setFormula(8, 1, "=B2=1210", false);
  return {
    ...workbook,
    sheets: [
      {
        ...sheet,
        columns: new Map([[0, { width: 24 }]]),
        frozen: { rows: 1, columns: 1 },
        tables: [
          {
            id: 1,
            name: "Journaal",
            ref: "A1:C4",
            columns: [{ name: "Factuur" }, { name: "Debet" }, { name: "Credit" }],
            totalsRow: false,
            style: "TableStyleMedium2",
            showBandedRows: true,
            autoFilter: { ref: "A1:C4", criteria: new Map() },
          },
        ],
        conditionalFormats: [
          {
            ranges: "A2:C4",
            priority: 1,
            stopIfTrue: false,
            rule: { kind: "expression", formula: "$B2>1000", fill: "C6EFCE", fontColor: "006100" },
          },
        ],
        validations: [{ ranges: "D2:D4", rule: { kind: "list", formula: '"voorgesteld,goedgekeurd"' } }],
        print: { orientation: "landscape", fitToWidth: true, titleRows: "$1:$1" },
        tabColor: "1F4E78",
      },
    ],
    names: new Map([["Totaal", { formula: "'Memoriaal d''Hont'!$B$5", hidden: false }]]),
    settings: new Map([["profile", '{"schema":1}']]),
  };
}

describe("LibreOffice opens what we write", () => {
  const ours = memorial();
  const theirs = throughLibreOffice(writeWorkbook(ours));
  const { cells } = theirs.sheets[0];

  it("finds the same texts and amounts", () => {
    const block = (sheet: Sheet): unknown[] =>
      [0, 1, 2, 3].flatMap((row) => [0, 1, 2].map((column) => sheet.cells.value(row, column)));
    // it keeps one kind of line end
    expect(
      block(theirs.sheets[0]).map((value) => (typeof value === "string" ? value.replace("\r\n", "\n") : value)),
    ).toEqual(block(ours.sheets[0]).map((value) => (typeof value === "string" ? value.replace("\r\n", "\n") : value)));
  });

  const cents = (row: number, column: number): number => Math.round(Number(cells.value(row, column)) * 100);
  it("calculates the totals, the control and the younger functions as we mean them", () => {
    expect(cents(4, 1)).toBe(17221432);
    expect(cents(4, 2)).toBe(17221432);
    expect([cells.value(5, 1), cells.value(6, 1), cells.value(8, 1)]).toEqual(["in balans", 7, true]);
    expect(cents(7, 1)).toBe(17221432);
  });

  // panes are not among them: without a window LibreOffice forgets every setting of a view
  it("understands formats, table, colours, choices, page and names", () => {
    const [sheet] = theirs.sheets;
    expect(theirs.styles[cells.style(1, 1)]).toMatchObject({ numberFormat: "#,##0.00", fill: "C6EFCE" });
    expect(sheet.tables.map(({ name, ref }) => [name, ref])).toEqual([["Journaal", "A1:C4"]]);
    expect(
      sheet.conditionalFormats.map(({ ranges, rule }) => [ranges, rule.kind === "expression" && rule.formula]),
    ).toEqual([["A2:C4", "$B2>1000"]]);
    expect(sheet.validations.map(({ ranges }) => ranges)).toEqual(["D2:D4"]);
    expect(sheet.print).toMatchObject({ orientation: "landscape", titleRows: "$1:$1" });
    expect(theirs.names.has("Totaal")).toBe(true);
  });
});
