import type { Table } from "../../../xlsx/workbook";
import type { Grid, GridSheet } from "../../grid/grid";
import { refuseProtected } from "../../grid/protection";
import { invalidArgument, itemNotFound } from "../../grid/refusal";
import { addTable, findTable } from "../../grid/tables";
import { booleanOf, integerOf, textOf } from "../arguments";
import { officeObject, type Host, type OfficeClass, type OfficeObject } from "../member";
import { rangeArgument } from "./ranges";
import { tableClass } from "./table";

interface Scope {
  readonly grid: Grid;
  /** undefined: the tables of all sheets */
  readonly sheet?: GridSheet;
}

/** Excel.TableCollection */
export const tablesClass: OfficeClass<Scope> = {
  name: "TableCollection",
  scalars: { count: { get: (scope) => all(scope).length } },
  items: (scope, host) => all(scope).map((target) => officeObject(tableClass, target, host)),
  item: (scope, key, host) => present(find(scope, key, host)),
  methods: {
    add: ({ grid, sheet }, [address, hasHeaders], host) => {
      const range = rangeArgument(address, "address", host, sheet ?? grid.active);
      if (sheet && range.sheet !== sheet) throw invalidArgument("the range lies on another sheet");
      refuseProtected(range.sheet);
      const table = addTable(grid, range.sheet, range.area, booleanOf(hasHeaders, "hasHeaders"));
      return officeObject(tableClass, { sheet: range.sheet, table }, host);
    },
    getCount: (scope) => all(scope).length,
    getItem: (scope, [key], host) => present(find(scope, key, host)),
    getItemOrNullObject: (scope, [key], host) => find(scope, key, host),
    getItemAt: (scope, [index], host) => {
      const found = all(scope).at(integerOf(index, "index"));
      if (!found) throw invalidArgument("there are not so many tables");
      return officeObject(tableClass, found, host);
    },
  },
};

function all({ grid, sheet }: Scope): { sheet: GridSheet; table: Table }[] {
  const sheets = sheet ? [sheet] : grid.sheets;
  return sheets.flatMap((on) => on.model.tables.map((table) => ({ sheet: on, table })));
}

function find(scope: Scope, key: unknown, host: Host): OfficeObject | null {
  const found = findTable(scope.grid, textOf(key, "key"));
  return found && (!scope.sheet || found.sheet === scope.sheet) ? officeObject(tableClass, found, host) : null;
}

function present(object: OfficeObject | null): OfficeObject {
  if (!object) throw itemNotFound("the table");
  return object;
}
