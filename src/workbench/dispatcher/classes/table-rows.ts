import { tableArea } from "../../grid/tables";
import type { OfficeClass } from "../member";
import type { TableTarget } from "./table";

/** Excel.TableRowCollection: counted only. Rows are added by writing below the table (excel-facts.md, 5). */
export const tableRowsClass: OfficeClass<TableTarget> = {
  name: "TableRowCollection",
  scalars: { count: { get: ({ table }) => tableArea(table).data.rowCount } },
  methods: { getCount: ({ table }) => tableArea(table).data.rowCount },
};
