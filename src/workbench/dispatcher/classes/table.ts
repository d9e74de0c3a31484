import type { Table } from "../../../xlsx/workbook";
import { addressOf } from "../../grid/address";
import type { Area } from "../../grid/area";
import { applyFilter, clearCriteria, removeFilter } from "../../grid/filters";
import type { GridSheet } from "../../grid/grid";
import { deleteCells } from "../../grid/insert-delete";
import { refuseProtected } from "../../grid/protection";
import { itemNotFound } from "../../grid/refusal";
import { renameTable, resizeTable, tableArea, tableId, unmakeTable } from "../../grid/tables";
import { booleanOf, textOf } from "../arguments";
import { officeObject, type Host, type OfficeClass, type Scalar } from "../member";
import { autoFilterClass } from "./auto-filter";
import { rangeArgument, rangeOf } from "./ranges";
import { tableColumnsClass } from "./table-columns";
import { tableRowsClass } from "./table-rows";
import { worksheetClass } from "./worksheet";

export interface TableTarget {
  readonly sheet: GridSheet;
  readonly table: Table;
}

/** Excel.Table */
export const tableClass: OfficeClass<TableTarget> = {
  name: "Table",
  identity: ({ table }) => ({ Id: tableId(table) }),
  scalars: {
    id: { get: ({ table }) => tableId(table) },
    legacyId: { get: ({ table }) => String(table.id) },
    name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value, host) => renameTable(host.grid, sheet, table, textOf(value, "name")),
    },
    style: setting(
      (table) => table.style ?? "",
      (table, value) => {
        const style = textOf(value, "style");
        if (style === "") delete table.style;
        else table.style = style;
      },
    ),
    showHeaders: { get: () => true },
    showTotals: { get: ({ table }) => table.totalsRow },
    showBandedRows: setting(
      (table) => table.showBandedRows,
      (table, value) => (table.showBandedRows = booleanOf(value, "showBandedRows")),
    ),
    showFilterButton: {
      get: ({ table }) => table.autoFilter !== undefined,
      set: ({ sheet, table }, value, host) => {
        const { all } = tableArea(table);
        if (!booleanOf(value, "showFilterButton")) removeFilter(host.grid, { sheet, table }, all);
        else if (!table.autoFilter) applyFilter(host.grid, { sheet, table }, all);
      },
    },
  },
  objects: {
    autoFilter: (target, host) => officeObject(autoFilterClass, target, host),
    columns: (target, host) => officeObject(tableColumnsClass, target, host),
    rows: (target, host) => officeObject(tableRowsClass, target, host),
    worksheet: ({ sheet }, host) => officeObject(worksheetClass, sheet, host),
  },
  methods: {
    clearFilters: ({ sheet, table }, _args, host) => clearCriteria(host.grid, { sheet, table }, tableArea(table).all),
    convertToRange: ({ sheet, table }, _args, host) => {
      refuseProtected(sheet);
      const { all } = tableArea(table);
      unmakeTable(host.grid, sheet, table);
      return rangeOf(host, sheet, all);
    },
    // The cells of the table go with it (Table.delete).
    delete: ({ sheet, table }, _args, host) => {
      refuseProtected(sheet);
      const { all } = tableArea(table);
      unmakeTable(host.grid, sheet, table);
      deleteCells(host.grid, sheet, all, "rows");
    },
    getRange: part((areas) => areas.all),
    getDataBodyRange: part((areas) => areas.data),
    getHeaderRowRange: part((areas) => areas.head),
    getTotalRowRange: part((areas) => areas.totals),
    resize: ({ sheet, table }, [range], host) => {
      refuseProtected(sheet);
      resizeTable(host.grid, sheet, table, rangeArgument(range, "newRange", host, sheet).area);
    },
  },
};

function setting(get: (table: Table) => unknown, set: (table: Table, value: unknown) => unknown): Scalar<TableTarget> {
  return {
    get: ({ table }) => get(table),
    set: ({ sheet, table }, value, host) => {
      refuseProtected(sheet);
      set(table, value);
      host.grid.tell({ kind: "tables", sheet: sheet.id });
    },
  };
}

function part(choose: (areas: ReturnType<typeof tableArea>) => Area | undefined) {
  return ({ sheet, table }: TableTarget, _args: readonly unknown[], host: Host) => {
    const area = choose(tableArea(table));
    if (!area) throw itemNotFound(`a totals row of ${addressOf(sheet.model.name, tableArea(table).all)}`);
    return rangeOf(host, sheet, area);
  };
}
