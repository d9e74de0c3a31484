import { clearCells } from "../../grid/clear";
import { isEntireColumns, isEntireRows } from "../../grid/area";
import { insertCells, deleteCells } from "../../grid/insert-delete";
import { refuseProtected, refuseProtectedCells } from "../../grid/protection";
import { invalidArgument } from "../../grid/refusal";
import { selectAreas } from "../../grid/selection";
import { activateSheet } from "../../grid/worksheets";
import { integerOf, oneOf } from "../arguments";
import type { Host } from "../member";
import { cellProperties, rowProperties } from "./cell-properties";
import { navigation } from "./range-navigation";
import { rangeOf } from "./ranges";
import type { RangeTarget } from "./range-target";

type Methods = Record<string, (range: RangeTarget, args: readonly unknown[], host: Host) => unknown>;

/** Methods of Excel.Range. */
export const rangeMethods: Methods = {
  ...navigation,
  calculate: (_range, _args, host) => host.grid.calculator.calculate(),
  clear: (range, [applyTo], host) => {
    const what = oneOf(applyTo ?? "All", ["All", "Contents", "Formats"] as const, "applyTo");
    refuseProtectedCells(host.grid, range.sheet, range.area, what === "Formats" ? "allowFormatCells" : undefined);
    clearCells(host.grid, range.sheet, range.area, what);
  },
  delete: (range, [shift], host) => {
    const up = oneOf(shift, ["Up", "Left"] as const, "shift") === "Up";
    refuseProtected(range.sheet, up ? "allowDeleteRows" : "allowDeleteColumns");
    deleteCells(host.grid, range.sheet, range.area, up || isEntireRows(range.area) ? "rows" : "columns");
  },
  insert: (range, [shift], host) => {
    const down = oneOf(shift, ["Down", "Right"] as const, "shift") === "Down";
    refuseProtected(range.sheet, down ? "allowInsertRows" : "allowInsertColumns");
    const area = { ...range.area };
    insertCells(
      host.grid,
      range.sheet,
      area,
      (down && !isEntireColumns(area)) || isEntireRows(area) ? "rows" : "columns",
    );
    return rangeOf(host, range.sheet, area);
  },
  select: (range, _args, host) => {
    activateSheet(host.grid, range.sheet);
    selectAreas(host.grid, range.sheet, [range.area]);
  },
  getCellProperties: (range, [options], host) => cellProperties(range, options, host),
  getRowProperties: (range, [options], host) => rowProperties(range, options, host),
  // Office.js asks this before it cuts a large block into pieces.
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (area.rowCount !== integerOf(rows, "rows") || area.columnCount !== integerOf(columns, "columns")) {
      throw invalidArgument("the rows and columns of the values are not those of the range");
    }
  },
};
