import { boundingRect, insideSheet, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "../../grid/area";
import { invalidArgument, itemNotFound } from "../../grid/refusal";
import { usedArea } from "../../grid/used";
import { integerOf, optionalBoolean, optionalInteger } from "../arguments";
import type { Host, OfficeObject } from "../member";
import { rangeArgument, rangeOf } from "./ranges";
import type { RangeTarget } from "./range-target";

type Method = (range: RangeTarget, args: readonly unknown[], host: Host) => OfficeObject | null;

/** A method that leads to another range of the same sheet, worked out from the area. */
function to(area: (from: Area, args: readonly unknown[]) => Area): Method {
  return (range, args, host) => rangeOf(host, range.sheet, area(range.area, args));
}

function within(index: unknown, count: number, name: string): number {
  const at = integerOf(index, name);
  if (at < 0 || at >= count) throw invalidArgument(`${name} lies outside the range`);
  return at;
}

function resized(area: Area, rows: number, columns: number): Area {
  const result = { ...area, rowCount: rows, columnCount: columns };
  if (!insideSheet(result)) throw invalidArgument("the new size does not fit the sheet");
  return result;
}

const intersect: Method = (range, [other], host) => {
  const another = rangeArgument(other, "anotherRange", host, range.sheet);
  const common = another.sheet === range.sheet ? intersection(range.area, another.area) : undefined;
  return common ? rangeOf(host, range.sheet, common) : null;
};

const used: Method = (range, [valuesOnly], host) => {
  const area = usedArea(range.sheet.model, optionalBoolean(valuesOnly, "valuesOnly", false), range.area);
  return area ? rangeOf(host, range.sheet, area) : null;
};

/** The methods of Excel.Range that lead to other ranges; they change nothing. */
export const navigation: Record<string, Method> = {
  // A cell may lie outside its parent as long as it stays on the sheet (Range.getCell).
  getCell: to((area, [row, column]) => ({
    row: area.row + integerOf(row, "row"),
    column: area.column + integerOf(column, "column"),
    rowCount: 1,
    columnCount: 1,
  })),
  getRow: to((area, [row]) => ({ ...area, row: area.row + within(row, area.rowCount, "row"), rowCount: 1 })),
  getColumn: to((area, [column]) => ({
    ...area,
    column: area.column + within(column, area.columnCount, "column"),
    columnCount: 1,
  })),
  getLastCell: to((area) => ({
    row: area.row + area.rowCount - 1,
    column: area.column + area.columnCount - 1,
    rowCount: 1,
    columnCount: 1,
  })),
  getLastRow: to((area) => ({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 })),
  getLastColumn: to((area) => ({ ...area, column: area.column + area.columnCount - 1, columnCount: 1 })),
  getEntireRow: to((area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS })),
  getEntireColumn: to((area) => ({ ...area, row: 0, rowCount: MAX_ROWS })),
  getOffsetRange: to((area, [rows, columns]) => ({
    ...area,
    row: area.row + integerOf(rows, "rowOffset"),
    column: area.column + integerOf(columns, "columnOffset"),
  })),
  getResizedRange: to((area, [rows, columns]) =>
    resized(area, area.rowCount + integerOf(rows, "deltaRows"), area.columnCount + integerOf(columns, "deltaColumns")),
  ),
  getAbsoluteResizedRange: to((area, [rows, columns]) =>
    resized(area, integerOf(rows, "numRows"), integerOf(columns, "numColumns")),
  ),
  getRowsAbove: to((area, [count]) => beside(area, "rows", -optionalInteger(count, "count", 1))),
  getRowsBelow: to((area, [count]) => beside(area, "rows", optionalInteger(count, "count", 1))),
  getColumnsBefore: to((area, [count]) => beside(area, "columns", -optionalInteger(count, "count", 1))),
  getColumnsAfter: to((area, [count]) => beside(area, "columns", optionalInteger(count, "count", 1))),
  getBoundingRect: (range, [other], host) =>
    rangeOf(host, range.sheet, boundingRect(range.area, rangeArgument(other, "anotherRange", host, range.sheet).area)),
  getIntersection: (range, args, host) => {
    const common = intersect(range, args, host);
    if (!common) throw itemNotFound("an intersection of the ranges");
    return common;
  },
  getIntersectionOrNullObject: intersect,
  getUsedRange: (range, args, host) =>
    used(range, args, host) ?? rangeOf(host, range.sheet, { ...range.area, rowCount: 1, columnCount: 1 }),
  getUsedRangeOrNullObject: used,
};

/** Rows or columns right before (negative) or after the area. */
function beside(area: Area, what: "rows" | "columns", count: number): Area {
  if (count === 0) throw invalidArgument("count is 0");
  const size = Math.abs(count);
  if (what === "rows") return { ...area, row: count < 0 ? area.row - size : area.row + area.rowCount, rowCount: size };
  return { ...area, column: count < 0 ? area.column - size : area.column + area.columnCount, columnCount: size };
}
