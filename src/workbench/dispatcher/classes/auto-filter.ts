import type { Table } from "../../../xlsx/workbook";
import { parseArea, type Area } from "../../grid/area";
import {
  applyFilter,
  clearCriteria,
  filterAt,
  filterByValues,
  removeFilter,
  type FilterPlace,
} from "../../grid/filters";
import type { GridSheet } from "../../grid/grid";
import { refuseProtected } from "../../grid/protection";
import { itemNotFound, Refusal } from "../../grid/refusal";
import { integerOf, oneOf, recordOf } from "../arguments";
import { type Host, type OfficeClass } from "../member";
import { rangeArgument, rangeOf } from "./ranges";

interface Target {
  readonly sheet: GridSheet;
  readonly table?: Table;
}

/** Excel.AutoFilter, of a sheet or a table. */
export const autoFilterClass: OfficeClass<Target> = {
  name: "AutoFilter",
  scalars: {
    enabled: { get: (place) => filterAt(place) !== undefined },
    isDataFiltered: { get: (place) => (filterAt(place)?.criteria.size ?? 0) > 0 },
    criteria: {
      get: (place) => {
        const area = areaOf(place);
        return area ? Array.from({ length: area.columnCount }, (_, at) => criterion(place, at)) : [];
      },
    },
  },
  methods: {
    apply: (place, [range, columnIndex, criteria], host) => {
      refuseProtected(place.sheet, "allowAutoFilter");
      const { area } = rangeArgument(range, "range", host, place.sheet);
      const old = areaOf(place);
      if (old && !place.table) removeFilter(host.grid, place, old);
      applyFilter(host.grid, place, area);
      if (columnIndex === undefined || columnIndex === null) return;
      byCriteria(place, area, integerOf(columnIndex, "columnIndex"), criteria, host);
    },
    clearCriteria: (place, _args, host) => {
      const area = areaOf(place);
      if (area) clearCriteria(host.grid, place, area);
    },
    getRange: (place, _args, host) => {
      const area = areaOf(place);
      if (!area) throw itemNotFound("an AutoFilter on the sheet");
      return rangeOf(host, place.sheet, area);
    },
    getRangeOrNullObject: (place, _args, host) => {
      const area = areaOf(place);
      return area ? rangeOf(host, place.sheet, area) : null;
    },
    remove: (place, _args, host) => {
      refuseProtected(place.sheet, "allowAutoFilter");
      const area = areaOf(place);
      if (area) removeFilter(host.grid, place, area);
    },
  },
};

function areaOf(place: FilterPlace): Area | undefined {
  const filter = filterAt(place);
  return filter && parseArea(filter.ref);
}

function criterion(place: FilterPlace, position: number): unknown {
  const xml = filterAt(place)?.criteria.get(position);
  if (xml === undefined) return null;
  return { filterOn: "Values", values: [...xml.matchAll(/<filter val="([^"]*)"/g)].map(([, value]) => value) };
}

function byCriteria(place: FilterPlace, area: Area, column: number, criteria: unknown, host: Host): void {
  const wanted = recordOf(criteria, "criteria");
  if (oneOf(wanted.filterOn ?? "Values", ["Values", "Custom", "BottomItems"], "filterOn") !== "Values") {
    host.complain("The stand-in for Excel filters only by values.");
    throw new Refusal("ApiNotFound", "The stand-in for Excel filters only by values.");
  }
  const values = Array.isArray(wanted.values) ? wanted.values.map(String) : [];
  filterByValues(host.grid, place, area, column, values);
}
