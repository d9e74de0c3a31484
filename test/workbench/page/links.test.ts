import "./univer-in-node";
import { rowLink } from "../../../src/sheets/row-link";
import { createGrid } from "../../../src/workbench/grid/grid";
import { selectedAreas } from "../../../src/workbench/grid/selection";
import { followLink, linkTarget } from "../../../src/workbench/page/univer/links";
import { bookOf, sheetOf } from "../../excel/books";

/** The formula of a link as Afletter writes it. */
const formulaOf = (sheet: string, row: number) => {
  const cell = rowLink({ sheet, row }, `${sheet}, rij ${row}`);
  if (cell?.value?.kind !== "formula") throw new Error("no formula");
  return cell.value.formula;
};

describe("a cell with a link", () => {
  it.each([["Bank"], ["Bank mei"], [`d'Hont "2025"`], ["Q1!2025"]])("leads to its row on sheet %s", (sheet) => {
    expect(linkTarget(formulaOf(sheet, 12))).toEqual({
      sheet,
      area: { row: 11, column: 0, rowCount: 1, columnCount: 1 },
    });
  });

  it("that leads out of the workbook is not followed, nor is any other formula", () => {
    expect(linkTarget('=HYPERLINK("https://example.com","site")')).toBeUndefined();
    expect(linkTarget("=SUM(A1:A3)")).toBeUndefined();
    expect(linkTarget('=HYPERLINK("#Totaal","naam")')).toBeUndefined();
    expect(linkTarget(undefined)).toBeUndefined();
  });

  it("brings the sheet to the front and selects the row; a sheet that is gone is refused", () => {
    const grid = createGrid(bookOf(sheetOf("Posten", [["a"]]), sheetOf("Bank mei", [["b"], ["c"]])), {});
    followLink(grid, linkTarget(formulaOf("bank MEI", 2))!);
    expect([grid.active.model.name, selectedAreas(grid, grid.active)]).toEqual([
      "Bank mei",
      [{ row: 1, column: 0, rowCount: 1, columnCount: 1 }],
    ]);
    expect(() => followLink(grid, linkTarget(formulaOf("Weg", 2))!)).toThrow("The reference isn't valid: Weg.");
  });
});
