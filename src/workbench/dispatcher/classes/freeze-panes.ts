import type { GridSheet } from "../../grid/grid";
import { invalidArgument } from "../../grid/refusal";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../grid/area";
import { optionalInteger } from "../arguments";
import type { Host, OfficeClass } from "../member";
import { rangeArgument, rangeOf } from "./ranges";

/** Excel.WorksheetFreezePanes */
export const freezePanesClass: OfficeClass<GridSheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeAt: (sheet, [range], host) => {
      const { area } = rangeArgument(range, "frozenRange", host, sheet);
      freeze(sheet, host, area.row + area.rowCount, area.column + area.columnCount);
    },
    freezeRows: (sheet, [count], host) => freeze(sheet, host, optionalInteger(count, "count", 1), 0),
    freezeColumns: (sheet, [count], host) => freeze(sheet, host, 0, optionalInteger(count, "count", 1)),
    unfreeze: (sheet, _args, host) => freeze(sheet, host, 0, 0),
    getLocationOrNullObject: (sheet, _args, host) => {
      const area = frozenArea(sheet);
      return area ? rangeOf(host, sheet, area) : null;
    },
    getLocation: (sheet, _args, host) => {
      const area = frozenArea(sheet);
      if (!area) throw invalidArgument("nothing is frozen on the sheet");
      return rangeOf(host, sheet, area);
    },
  },
};

function freeze(sheet: GridSheet, host: Host, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument("count is negative");
  sheet.model.frozen = { rows: rows === MAX_ROWS ? 0 : rows, columns: columns === MAX_COLUMNS ? 0 : columns };
  host.grid.tell({ kind: "frozen", sheet: sheet.id });
}

/** The cells that stay in sight; whole rows where only rows are frozen. */
function frozenArea(sheet: GridSheet): Area | undefined {
  const { rows, columns } = sheet.model.frozen;
  if (rows === 0 && columns === 0) return undefined;
  return { row: 0, column: 0, rowCount: rows || MAX_ROWS, columnCount: columns || MAX_COLUMNS };
}
