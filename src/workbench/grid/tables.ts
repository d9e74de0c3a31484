import type { Table } from "../../xlsx/workbook";
import { parseArea, type Area } from "./area";
import type { Grid, GridSheet } from "./grid";

/** A table by its name, case aside, or by its id. */
export function findTable(grid: Grid, key: string): { sheet: GridSheet; table: Table } | undefined {
  const wanted = key.toLowerCase();
  for (const sheet of grid.sheets) {
    const table = sheet.model.tables.find((t) => t.name.toLowerCase() === wanted || tableId(t) === key);
    if (table) return { sheet, table };
  }
  return undefined;
}

/** As Excel's ids look. */
export function tableId(table: Table): string {
  return `{00000000-000C-0000-FFFF-${table.id.toString(16).padStart(12, "0").toUpperCase()}}`;
}

/** The parts of a table: all of it, its head, its rows without head and totals. */
export function tableArea(table: Table): { all: Area; head: Area; data: Area } {
  const all = parseArea(table.ref)!;
  const rows = all.rowCount - 1 - (table.totalsRow ? 1 : 0);
  return {
    all,
    head: { ...all, rowCount: 1 },
    data: { ...all, row: all.row + 1, rowCount: Math.max(rows, 1) },
  };
}
