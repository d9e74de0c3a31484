import { parseArea } from "../../../src/workbench/grid/area";
import { createGrid, type Grid } from "../../../src/workbench/grid/grid";
import { addTable, renameTable } from "../../../src/workbench/grid/tables";
import { readValues, writeValues } from "../../../src/workbench/grid/values";
import { addSheet, deleteSheet, findSheet, renameSheet } from "../../../src/workbench/grid/worksheets";
import { bankWorkbook, workbookOf } from "../workbooks";

function area(address: string) {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

function sheetNamed(grid: Grid, name: string) {
  const sheet = findSheet(grid, name);
  if (!sheet) throw new Error(name);
  return sheet;
}

/** The value of a formula that is written to E1 of the bank sheet. */
function worth(formula: string) {
  const grid = createGrid(bankWorkbook(), { year: 2025 });
  writeValues(grid, grid.active, area("E1"), [[formula]]);
  return readValues(grid, grid.active, area("E1"))[0][0];
}

describe("the calculator", () => {
  it.each([
    ["=1+2*3", 7],
    ["=-2^2", 4],
    ["=50%*8", 4],
    ['="a"&1', "a1"],
    ["=0.1+0.2-0.3", 0],
    ["=1/0", "#DIV/0!"],
    [`=HYPERLINK("#'Bank ""mei""'!A12","rij "&12)`, "rij 12"],
    ['=HYPERLINK("#Bank!A12")', "#Bank!A12"],
    ["=SUM(C2:C4)", 1166.5],
    ["=SUM(C:C)", 1166.5],
    ['=SUMIF(B2:B4,"Factuur*",C2:C4)', 1159.5],
    ['=SUMIFS(C2:C4,C2:C4,">0",B2:B4,"Bankkosten")', 7],
    ['=COUNTIF(C2:C4,"<0")', 1],
    ["=COUNTA(B1:B9)", 4],
    ["=COUNT(B1:C9)", 3],
    ['=IF(C2>1000,"groot","klein")', "groot"],
    ["=AND(C2>0,C3>0)", false],
    ["=OR(C2>0,C3>0)", true],
    ["=ABS(C3)", 50.5],
    ["=ROUND(2.675,2)", 2.68],
    ["=ROUND(-50.5,0)", -51],
    ["=SUBTOTAL(109,C2:C4)", 1166.5],
    ["=Posten!A2", "2025-0012"],
    ["=IFERROR(1/0,0)", 0],
    ['=MATCH("Bankkosten",B1:B4,0)', 4],
    ["=INDEX(C1:C4,2)", 1210],
    ["=MAX(C2:C4)-MIN(C2:C4)", 1260.5],
    ["=A9=0", true],
    ['=LEFT("2025-0012",4)', "2025"],
    ["=ROUND(1.005,2)", 1.01],
  ])("makes %s %j", (formula, value) => {
    expect(worth(formula)).toBe(value);
  });

  it("follows changes through formulas on other sheets", () => {
    const grid = createGrid(workbookOf({ A: [[1]], B: [["=A!A1*2"]], C: [["=B!A1+1"]] }));
    writeValues(grid, sheetNamed(grid, "A"), area("A1"), [[10]]);
    expect(readValues(grid, sheetNamed(grid, "C"), area("A1"))).toEqual([[21]]);
  });

  it("works out a running balance of 20,000 rows whichever end changes", () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [1, at === 0 ? "=A1" : `=B${at}+A${at + 1}`]);
    const grid = createGrid(workbookOf({ Saldo: rows }));
    writeValues(grid, grid.active, area("A1"), [[5]]);
    expect(readValues(grid, grid.active, area("B20000"))).toEqual([[20_004]]);
    const upwards = Array.from({ length: 5_000 }, (_, at) => [1, at === 4_999 ? "=A5000" : `=B${at + 2}+A${at + 1}`]);
    const other = createGrid(workbookOf({ Saldo: upwards }));
    writeValues(other, other.active, area("A5000"), [[5]]);
    expect(readValues(other, other.active, area("B1"))).toEqual([[5_004]]);
  });

  it("keeps the saved value of a formula with a function that it doesn't know", () => {
    const workbook = workbookOf({ A: [[1, null]] });
    workbook.sheets[0].cells.setFormula(0, 1, "=NPV(A1,A1)", 42);
    const grid = createGrid(workbook);
    writeValues(grid, grid.active, area("A1"), [[2]]);
    expect(readValues(grid, grid.active, area("B1"))).toEqual([[42]]);
  });

  it("leaves the saved values alone until something that they look at changes", () => {
    const workbook = workbookOf({ A: [[1, null]] });
    workbook.sheets[0].cells.setFormula(0, 1, "=A1", 99);
    const grid = createGrid(workbook);
    addSheet(grid, "Nieuw");
    expect(readValues(grid, sheetNamed(grid, "A"), area("B1"))).toEqual([[99]]);
  });

  it("reads structured references to tables and follows their rows", () => {
    const grid = createGrid(bankWorkbook());
    const table = addTable(grid, grid.active, area("A1:C4"), true);
    renameTable(grid, grid.active, table, "Regels");
    writeValues(grid, grid.active, area("E2:E5"), [
      ["=SUM(Regels[Bedrag])"],
      ["=COUNTA(Regels[[#Headers],[Datum]:[Bedrag]])"],
      ['=SUMIF(Regels[Omschrijving],"Bank*",Regels[Bedrag])'],
      ["=ROUND(Regels[[#All],[Bedrag]],0)"],
    ]);
    expect(readValues(grid, grid.active, area("E2:E4"))).toEqual([[1166.5], [3], [7]]);
  });

  it("shows #REF! where the sheet that a formula looks at is deleted, and follows a new name", () => {
    const grid = createGrid(workbookOf({ A: [["=B!A1", "='C d'!A1"]], B: [[1]], "C d": [[2]] }));
    renameSheet(grid, sheetNamed(grid, "C d"), "E f");
    deleteSheet(grid, sheetNamed(grid, "B"));
    expect(grid.active.model.cells.formula(0, 0)).toBe("=#REF!");
    expect(grid.active.model.cells.formula(0, 1)).toBe("='E f'!A1");
    expect(readValues(grid, grid.active, area("A1:B1"))).toEqual([["#REF!", 2]]);
  });

  it("gives 0 for a formula that leads to itself", () => {
    expect(worth("=E1+1")).toBe(1);
  });
});
