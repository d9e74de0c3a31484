import { addressOf } from "../../grid/address";
import { intersection, isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS, type Area } from "../../grid/area";
import { clearCells } from "../../grid/clear";
import type { GridSheet } from "../../grid/grid";
import { refuseProtectedCells } from "../../grid/protection";
import { invalidArgument } from "../../grid/refusal";
import { usedArea } from "../../grid/used";
import { integerOf, oneOf, optionalBoolean } from "../arguments";
import { isOfficeObject, officeObject, type Host, type OfficeClass, type OfficeObject } from "../member";
import { conditionalFormatsClass } from "./conditional-formats";
import { dataValidationClass } from "./data-validation";
import { rangeFormatClass } from "./range-format";
import { RangeTarget } from "./range-target";
import { rangeOf } from "./ranges";
import { worksheetClass } from "./worksheet";

export interface AreasTarget {
  readonly sheet: GridSheet;
  readonly areas: readonly Area[];
}

/** Excel.RangeAreas */
export const rangeAreasClass: OfficeClass<AreasTarget> = {
  name: "RangeAreas",
  scalars: {
    address: { get: ({ sheet, areas }) => areas.map((area) => addressOf(sheet.model.name, area)).join(",") },
    addressLocal: { get: ({ sheet, areas }) => areas.map((area) => addressOf(sheet.model.name, area)).join(",") },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: {
      get: ({ areas }) => {
        const count = areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    isEntireColumn: { get: ({ areas }) => areas.every(isEntireColumns) },
    isEntireRow: { get: ({ areas }) => areas.every(isEntireRows) },
  },
  objects: {
    areas: (target, host) => officeObject(areasClass, target, host),
    conditionalFormats: (target, host) => officeObject(conditionalFormatsClass, target, host),
    dataValidation: (target, host) => officeObject(dataValidationClass, target, host),
    format: (target, host) => officeObject(rangeFormatClass, target, host),
    worksheet: ({ sheet }, host) => officeObject(worksheetClass, sheet, host),
  },
  methods: {
    calculate: (_target, _args, host) => host.grid.calculator.calculate(),
    clear: ({ sheet, areas }, [applyTo], host) => {
      const what = oneOf(applyTo ?? "All", ["All", "Contents", "Formats"] as const, "applyTo");
      for (const area of areas) {
        refuseProtectedCells(host.grid, sheet, area, what === "Formats" ? "allowFormatCells" : undefined);
      }
      for (const area of areas) clearCells(host.grid, sheet, area, what);
    },
    getEntireColumn: ({ sheet, areas }, _args, host) =>
      rangeAreasOf(
        host,
        sheet,
        areas.map((area) => ({ ...area, row: 0, rowCount: MAX_ROWS })),
      ),
    getEntireRow: ({ sheet, areas }, _args, host) =>
      rangeAreasOf(
        host,
        sheet,
        areas.map((area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS })),
      ),
    getIntersectionOrNullObject: (target, [other], host) => common(target, other, host),
    getIntersection: (target, [other], host) => {
      const result = common(target, other, host);
      if (!result) throw invalidArgument("the ranges have nothing in common");
      return result;
    },
    getUsedRangeAreasOrNullObject: ({ sheet, areas }, [valuesOnly], host) => {
      const only = optionalBoolean(valuesOnly, "valuesOnly", false);
      const used = areas.map((area) => usedArea(sheet.model, only, area)).filter((area) => area !== undefined);
      return used.length > 0 ? rangeAreasOf(host, sheet, used) : null;
    },
  },
};

/** Excel.RangeCollection: the areas one by one. */
const areasClass: OfficeClass<AreasTarget> = {
  name: "RangeCollection",
  items: ({ sheet, areas }, host) => areas.map((area) => rangeOf(host, sheet, area)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheet, areas }, [index], host) => {
      const area = areas.at(integerOf(index, "index"));
      if (!area) throw invalidArgument("there are not so many areas");
      return rangeOf(host, sheet, area);
    },
  },
};

function common({ sheet, areas }: AreasTarget, other: unknown, host: Host): OfficeObject | null {
  const others = isOfficeObject(other) ? targetsOf(other) : undefined;
  if (!others) throw invalidArgument("anotherRange is no range");
  const both = areas.flatMap((a) => others.flatMap((b) => intersection(a, b) ?? []));
  return both.length > 0 ? rangeAreasOf(host, sheet, both) : null;
}

function targetsOf(object: OfficeObject): readonly Area[] {
  return object.target instanceof RangeTarget ? [object.target.area] : (object.target as AreasTarget).areas;
}

export function rangeAreasOf(host: Host, sheet: GridSheet, areas: readonly Area[]): OfficeObject {
  return officeObject(rangeAreasClass, { sheet, areas }, host);
}
