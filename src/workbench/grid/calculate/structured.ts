import type { Table } from "../../../xlsx/workbook";
import type { Area } from "../area";
import type { Grid, GridSheet } from "../grid";
import { findTable, tableArea } from "../tables";
import { holds } from "../area";
import type { Reference } from "./cell-value";

/** Where a formula stands. */
export interface Home {
  readonly sheet: GridSheet;
  readonly row: number;
  readonly column: number;
}

/**
 * The cells of a structured reference: `Tabel1[Bedrag]`, `Tabel1[[#Totals],[Bedrag]]`, `[@Bedrag]`,
 * `Tabel1[[#This Row],[Debet]:[Credit]]`. Undefined where there are none.
 */
export function structuredReference(grid: Grid, text: string, home: Home): Reference | undefined {
  const open = text.indexOf("[");
  const found = open === 0 ? tableAround(home) : findTable(grid, text.slice(0, open));
  if (!found) return undefined;
  const parts = partsOf(text.slice(open + 1, -1));
  const columns = columnsOf(found.table, parts.columns);
  const rows = rowsOf(found.table, parts.items, home);
  return columns && rows && { sheet: found.sheet, area: { ...rows, ...columns } };
}

function tableAround({ sheet, row, column }: Home): { sheet: GridSheet; table: Table } | undefined {
  const cell: Area = { row, column, rowCount: 1, columnCount: 1 };
  const table = sheet.model.tables.find((candidate) => holds(tableArea(candidate).all, cell));
  return table && { sheet, table };
}

/** The `#items` and the column names between the brackets. */
function partsOf(inside: string): { items: string[]; columns: string[] } {
  const items: string[] = [];
  const columns: string[] = [];
  let rest = inside.trim();
  if (rest.startsWith("@")) {
    items.push("#this row");
    rest = rest.slice(1);
  }
  const bracketed = [...rest.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(([, part]) => part);
  for (const part of bracketed.length > 0 ? bracketed : rest === "" ? [] : [rest]) {
    if (part.startsWith("#")) items.push(part.toLowerCase());
    else columns.push(part.replace(/'(.)/g, "$1"));
  }
  return { items, columns };
}

function columnsOf(table: Table, names: readonly string[]): Pick<Area, "column" | "columnCount"> | undefined {
  const { all } = tableArea(table);
  if (names.length === 0) return { column: all.column, columnCount: all.columnCount };
  const at = names.map((name) => table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()));
  if (at.includes(-1)) return undefined;
  const [first, last] = [Math.min(...at), Math.max(...at)];
  return { column: all.column + first, columnCount: last - first + 1 };
}

function rowsOf(table: Table, items: readonly string[], home: Home): Pick<Area, "row" | "rowCount"> | undefined {
  const { all, head, data, totals } = tableArea(table);
  const pick = ({ row, rowCount }: Area) => ({ row, rowCount });
  if (items.includes("#all")) return pick(all);
  if (items.includes("#this row")) return { row: home.row, rowCount: 1 };
  if (items.includes("#headers"))
    return items.includes("#data") ? pick({ ...head, rowCount: data.rowCount + 1 }) : pick(head);
  if (items.includes("#totals")) return totals && pick(totals);
  return pick(data);
}
