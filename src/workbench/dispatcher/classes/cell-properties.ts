import { addressOf } from "../../grid/address";
import type { Area } from "../../grid/area";
import { invalidArgument } from "../../grid/refusal";
import { recordOf } from "../arguments";
import { officeObject, type Host, type OfficeObject } from "../member";
import { rangeFormatClass } from "./range-format";
import { rangeOf } from "./ranges";
import type { RangeTarget } from "./range-target";
import { MAX_CELLS, isUnbounded } from "./cell-block";

/** Range.getCellProperties: for every cell the properties that were asked for. */
export function cellProperties(range: RangeTarget, options: unknown, host: Host): unknown[][] {
  const { area } = range;
  if (isUnbounded(area) || area.rowCount * area.columnCount > MAX_CELLS)
    throw invalidArgument("the range is too large");
  return lines(area.rowCount, (r) =>
    lines(area.columnCount, (c) =>
      properties(range, { row: area.row + r, column: area.column + c, rowCount: 1, columnCount: 1 }, options, host),
    ),
  );
}

/** Range.getRowProperties: for every row the properties that were asked for. */
export function rowProperties(range: RangeTarget, options: unknown, host: Host): unknown[] {
  const { area } = range;
  return lines(area.rowCount, (r) => properties(range, { ...area, row: area.row + r, rowCount: 1 }, options, host));
}

function lines<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function properties(range: RangeTarget, area: Area, options: unknown, host: Host): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(recordOf(options, "options"))) {
    if (name === "address" || name === "addressLocal") {
      if (wanted === true) result[name] = addressOf(range.sheet.model.name, area);
    } else if (name === "format") {
      result.format = picked(officeObject(rangeFormatClass, { sheet: range.sheet, areas: [area] }, host), wanted);
    } else if (wanted === true) result[name] = rangeOf(host, range.sheet, area).get(name);
  }
  return result;
}

/** Reads what is marked with true, and goes down where something below is. */
function picked(object: OfficeObject | null, wanted: unknown): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  if (!object) return result;
  for (const [name, below] of Object.entries(recordOf(wanted, "options"))) {
    if (below === true) result[name] = object.get(name);
    else if (below) result[name] = picked(object.object(name), below);
  }
  return result;
}
