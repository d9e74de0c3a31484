import "./univer-in-node";
import { CellValueType, type ICellData } from "@univerjs/presets";
import { entryOf } from "../../../src/workbench/page/univer/entry";
import { toArea } from "../../../src/workbench/page/univer/follow-user";

describe("what a person puts into a cell", () => {
  test.each<[string, ICellData | null, string | number | boolean | null]>([
    ["typed text stays as typed, for the grid to read", { v: "1.210,50" }, "1.210,50"],
    ["text that is certainly text is marked as such", { v: "007", t: CellValueType.STRING }, "'007"],
    ["a number pasted as a number", { v: 12.5, t: CellValueType.NUMBER }, 12.5],
    ["a number that travels as text", { v: "12.5", t: CellValueType.NUMBER }, 12.5],
    ["a truth value", { v: 1, t: CellValueType.BOOLEAN }, true],
    ["a cell that is cleared", null, ""],
    ["a cell whose contents are cleared", { v: null, t: null }, ""],
    ["a change of look says nothing about the value", { s: "x1" }, null],
  ])("%s", (_case, given, entry) => {
    expect(entryOf(given, undefined, false)).toBe(entry);
  });

  test("a formula counts before the value that it last had", () => {
    expect(entryOf({ f: "=SUM(A1:A2)", v: 3 }, "=SUM(A1:A2)", false)).toBe("=SUM(A1:A2)");
  });

  test("in a cell for text everything is taken as it stands, without a mark", () => {
    expect(entryOf({ v: "2025-0003", t: CellValueType.STRING }, undefined, true)).toBe("2025-0003");
  });
});

describe("a range of Univer", () => {
  test.each([
    ["cells", { startRow: 1, endRow: 3, startColumn: 0, endColumn: 1 }, [1, 0, 3, 2]],
    ["whole rows", { startRow: 6, endRow: 6, startColumn: 0, endColumn: 25, rangeType: 1 }, [6, 0, 1, 16_384]],
    ["whole columns", { startRow: 0, endRow: 999, startColumn: 2, endColumn: 2, rangeType: 2 }, [0, 2, 1_048_576, 1]],
    ["rows without columns", { startRow: 4, endRow: 5, startColumn: NaN, endColumn: NaN }, [4, 0, 2, 1]],
  ])("is the area of a sheet as Excel counts it: %s", (_what, range, [row, column, rowCount, columnCount]) => {
    expect(toArea(range)).toEqual({ row, column, rowCount, columnCount });
  });
});
