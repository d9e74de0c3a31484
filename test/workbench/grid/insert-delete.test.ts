import fc from "fast-check";
import { parseArea } from "../../../src/workbench/grid/area";
import { createGrid } from "../../../src/workbench/grid/grid";
import { deleteCells, insertCells } from "../../../src/workbench/grid/insert-delete";
import { shiftReference } from "../../../src/workbench/grid/shift-formulas";
import { cutOut, subtractArea } from "../../../src/workbench/grid/subtract-area";
import { addTable } from "../../../src/workbench/grid/tables";
import { bankWorkbook, workbookOf } from "../workbooks";

function area(address: string) {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

const columns = (kind: "inserted" | "deleted", at: number, count = 1) =>
  ({ kind, what: "columns", at, count }) as const;
const rows = (kind: "inserted" | "deleted", at: number, count = 1) => ({ kind, what: "rows", at, count }) as const;

describe("references when rows or columns come or go", () => {
  it.each([
    ["B2", columns("inserted", 0), "C2"],
    ["B2", columns("inserted", 1), "C2"],
    ["B2", columns("inserted", 2), "B2"],
    ["B2:D2", columns("inserted", 2), "B2:E2"],
    ["$B$2:D2", columns("inserted", 2, 2), "$B$2:F2"],
    ["B2:D2", columns("deleted", 2), "B2:C2"],
    ["B2:D2", columns("deleted", 0), "A2:C2"],
    ["B2", columns("deleted", 1), "#REF!"],
    ["B:B", columns("inserted", 0), "C:C"],
    ["$2:3", rows("inserted", 0), "$3:4"],
    ["A1:A10", rows("deleted", 4, 3), "A1:A7"],
    ["A:A", rows("deleted", 4, 3), "A:A"],
    ["A1:A1", rows("inserted", 0), "A2:A2"],
  ])("%s becomes by %j %s", (reference, shift, expected) => {
    expect(shiftReference(reference, shift)).toBe(expected);
  });
});

describe("inserting and deleting", () => {
  it("moves values, widths, tables, filters, rules and validations along", () => {
    const workbook = bankWorkbook();
    const [model] = workbook.sheets;
    model.columns.set(1, { width: 30 });
    model.conditionalFormats.push({
      ranges: "A2:C4",
      priority: 1,
      stopIfTrue: false,
      rule: { kind: "expression", formula: "$C2>0" },
    });
    model.validations.push({ ranges: "C2:C4", rule: { kind: "list", formula: "Bank!$A$2:$A$4" } });
    model.autoFilter = { ref: "A1:C4", criteria: new Map() };
    const grid = createGrid(workbook);
    insertCells(grid, grid.active, area("B:C"), "columns");
    expect(model.columns.get(3)).toEqual({ width: 30 });
    expect(model.conditionalFormats[0]).toMatchObject({ ranges: "A2:E4", rule: { formula: "$E2>0" } });
    expect(model.validations[0]).toMatchObject({ ranges: "E2:E4", rule: { formula: "Bank!$A$2:$A$4" } });
    expect(model.autoFilter.ref).toBe("A1:E4");
    deleteCells(grid, grid.active, area("B:C"), "columns");
    deleteCells(grid, grid.active, area("2:4"), "rows");
    expect(model.conditionalFormats).toEqual([]);
    expect([model.cells.value(0, 1), model.cells.rowCount]).toEqual(["Omschrijving", 1]);
  });

  it("gives a table a column more or less where one is inserted or deleted in it", () => {
    const grid = createGrid(bankWorkbook());
    const table = addTable(grid, grid.active, area("A1:C4"), true);
    insertCells(grid, grid.active, area("B:B"), "columns");
    expect([table.ref, table.columns.map((column) => column.name)]).toEqual([
      "A1:D4",
      ["Datum", "Kolom1", "Omschrijving", "Bedrag"],
    ]);
    deleteCells(grid, grid.active, area("A:B"), "columns");
    expect([table.ref, table.columns.map((column) => column.name)]).toEqual(["A1:B4", ["Omschrijving", "Bedrag"]]);
  });

  it("moves only the cells of some rows where only those are inserted", () => {
    const grid = createGrid(
      workbookOf({
        A: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      }),
    );
    insertCells(grid, grid.active, area("B1"), "columns");
    const { cells } = grid.active.model;
    expect([0, 1, 2, 3].map((column) => cells.value(0, column))).toEqual([1, null, 2, 3]);
    expect(cells.value(1, 1)).toBe(5);
    deleteCells(grid, grid.active, area("B1"), "columns");
    expect([0, 1, 2, 3].map((column) => cells.value(0, column))).toEqual([1, 2, 3, null]);
  });

  it("refuses to push something off the sheet", () => {
    const grid = createGrid(workbookOf({ A: [[1]] }));
    grid.active.model.cells.setValue(1_048_575, 0, "laatste");
    expect(() => insertCells(grid, grid.active, area("1:1"), "rows")).toThrow("fall off the sheet");
  });
});

describe("cutting an area out of another", () => {
  const span = fc.record({
    row: fc.nat(9),
    column: fc.nat(9),
    rowCount: fc.integer({ min: 1, max: 9 }),
    columnCount: fc.integer({ min: 1, max: 9 }),
  });
  const has = (
    area: { row: number; column: number; rowCount: number; columnCount: number },
    row: number,
    column: number,
  ) =>
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount;

  it("leaves every other cell in exactly one piece", () => {
    fc.assert(
      fc.property(span, span, (from, cut) => {
        const pieces = subtractArea(from, cut);
        const wrong: string[] = [];
        for (let row = 0; row < 20; row++) {
          for (let column = 0; column < 20; column++) {
            const expected = has(from, row, column) && !has(cut, row, column) ? 1 : 0;
            if (pieces.filter((piece) => has(piece, row, column)).length !== expected) wrong.push(`${row},${column}`);
          }
        }
        expect(wrong).toEqual([]);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it("takes away what then holds nowhere", () => {
    expect(cutOut([{ ranges: "A1:A2" }, { ranges: "B1 C1:C3" }], area("A1:B9"))).toEqual([{ ranges: "C1:C3" }]);
  });
});
