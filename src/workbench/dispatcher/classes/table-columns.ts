import type { Table } from "../../../xlsx/workbook";
import type { Area } from "../../grid/area";
import { refuseProtected } from "../../grid/protection";
import { invalidArgument, itemNotFound } from "../../grid/refusal";
import { addTableColumn, columnId, deleteTableColumn, renameTableColumn } from "../../grid/table-columns";
import { tableArea } from "../../grid/tables";
import { readValues, writeValues } from "../../grid/values";
import { integerOf, optionalText, textOf } from "../arguments";
import { officeObject, type Host, type OfficeClass, type OfficeObject } from "../member";
import { blockFor, readBlock } from "./cell-block";
import { rangeOf } from "./ranges";
import type { TableTarget } from "./table";

type Column = Table["columns"][number];

interface ColumnTarget extends TableTarget {
  readonly column: Column;
}

/** Excel.TableColumnCollection */
export const tableColumnsClass: OfficeClass<TableTarget> = {
  name: "TableColumnCollection",
  scalars: { count: { get: ({ table }) => table.columns.length } },
  items: (target, host) => target.table.columns.map((column) => columnObject(host, target, column)),
  item: (target, key, host) => present(find(target, key, host)),
  methods: {
    add: (target, [index, values, name], host) => {
      const { sheet, table } = target;
      refuseProtected(sheet);
      const wanted = index === null || index === undefined ? -1 : integerOf(index, "index");
      const at = wanted < 0 ? table.columns.length : wanted;
      if (at > table.columns.length) throw invalidArgument("the table has not so many columns");
      const column = addTableColumn(host.grid, sheet, table, at, optionalText(name, "name"));
      if (values !== null && values !== undefined) {
        const area = areaOf(table, column).all;
        writeValues(host.grid, sheet, area, blockFor(area, values, "values"));
      }
      return columnObject(host, target, column);
    },
    getCount: ({ table }) => table.columns.length,
    getItem: (target, [key], host) => present(find(target, key, host)),
    getItemOrNullObject: (target, [key], host) => find(target, key, host),
    getItemAt: (target, [index], host) => {
      const column = target.table.columns.at(integerOf(index, "index"));
      if (!column) throw invalidArgument("the table has not so many columns");
      return columnObject(host, target, column);
    },
  },
};

function columnObject(host: Host, { sheet, table }: TableTarget, column: Column): OfficeObject {
  return officeObject(tableColumnClass, { sheet, table, column }, host);
}

/** By the column's name, case aside, or its id (a number). */
function find(target: TableTarget, key: unknown, host: Host): OfficeObject | null {
  const column = target.table.columns.find((candidate) =>
    typeof key === "number"
      ? columnId(candidate) === key
      : candidate.name.toLowerCase() === textOf(key, "key").toLowerCase(),
  );
  return column ? columnObject(host, target, column) : null;
}

function present(object: OfficeObject | null): OfficeObject {
  if (!object) throw itemNotFound("the column of the table");
  return object;
}

/** Excel.TableColumn */
export const tableColumnClass: OfficeClass<ColumnTarget> = {
  name: "TableColumn",
  identity: ({ column }) => ({ Id: columnId(column) }),
  scalars: {
    id: { get: ({ column }) => columnId(column) },
    index: { get: ({ table, column }) => table.columns.indexOf(column) },
    name: {
      get: ({ column }) => column.name,
      set: ({ sheet, table, column }, value, host) => {
        refuseProtected(sheet);
        renameTableColumn(host.grid, sheet, table, column, textOf(value, "name"));
      },
    },
    values: {
      get: ({ sheet, table, column }, host) =>
        readBlock(areaOf(table, column).all, (area) => readValues(host.grid, sheet, area)),
      set: ({ sheet, table, column }, value, host) => {
        refuseProtected(sheet);
        const area = areaOf(table, column).all;
        writeValues(host.grid, sheet, area, blockFor(area, value, "values"));
      },
    },
  },
  methods: {
    delete: ({ sheet, table, column }, _args, host) => {
      refuseProtected(sheet);
      deleteTableColumn(host.grid, sheet, table, column);
    },
    getRange: part("all"),
    getDataBodyRange: part("data"),
    getHeaderRowRange: part("head"),
  },
};

function areaOf(table: Table, column: Column): { all: Area; head: Area; data: Area } {
  const at = table.columns.indexOf(column);
  if (at < 0) throw itemNotFound("the column of the table");
  const { all, head, data } = tableArea(table);
  const narrow = (area: Area): Area => ({ ...area, column: area.column + at, columnCount: 1 });
  return { all: narrow(all), head: narrow(head), data: narrow(data) };
}

function part(which: "all" | "head" | "data") {
  return ({ sheet, table, column }: ColumnTarget, _args: readonly unknown[], host: Host) =>
    rangeOf(host, sheet, areaOf(table, column)[which]);
}
