import type { Table } from "../../xlsx/workbook";
import { formatArea, intersection, type Area } from "./area";
import type { Grid, GridSheet } from "./grid";
import { insertCells, deleteCells } from "./insert-delete";
import { invalidArgument } from "./refusal";
import { tableArea } from "./tables";
import { writeValues } from "./values";

type Column = Table["columns"][number];

const IDS = new WeakMap<Column, number>();
let next = 1;

/** Excel numbers the columns of tables. */
export function columnId(column: Column): number {
  let id = IDS.get(column);
  if (id === undefined) IDS.set(column, (id = next++));
  return id;
}

/**
 * Adds a column to a table. What stands right of that place in the table's rows moves one cell to the
 * right, unless the column comes last and the cells beside the table are free.
 */
export function addTableColumn(grid: Grid, sheet: GridSheet, table: Table, at: number, name?: string): Column {
  const { all } = tableArea(table);
  const last = at === table.columns.length;
  const place: Area = { ...all, column: all.column + at, columnCount: 1 };
  if (!last || !isFree(sheet, place)) insertCells(grid, sheet, place, "columns", table);
  table.ref = formatArea({ ...all, columnCount: all.columnCount + 1 });
  if (table.autoFilter) table.autoFilter.ref = table.ref;
  const column: Column = { name: freeName(grid, table, name, at) };
  table.columns.splice(at, 0, column);
  writeValues(grid, sheet, { ...place, rowCount: 1 }, [[`'${column.name}`]]);
  grid.calculator.moved();
  grid.tell({ kind: "tables", sheet: sheet.id });
  return column;
}

function isFree(sheet: GridSheet, area: Area): boolean {
  if (sheet.model.tables.some((table) => intersection(tableArea(table).all, area))) return false;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    if (sheet.model.cells.value(row, area.column) !== null) return false;
  }
  return true;
}

function freeName(grid: Grid, table: Table, wanted: string | undefined, at: number): string {
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const stem = wanted ?? `${grid.language === "nl" ? "Kolom" : "Column"}${at + 1}`;
  let name = stem;
  for (let number = wanted === undefined ? at + 2 : 2; taken.has(name.toLowerCase()); number++) {
    name = wanted === undefined ? stem.replace(/\d+$/, String(number)) : `${stem}${number}`;
  }
  return name;
}

/** Takes a column out of its table; what stands right of it in the table's rows closes the gap. */
export function deleteTableColumn(grid: Grid, sheet: GridSheet, table: Table, column: Column): void {
  const at = table.columns.indexOf(column);
  if (table.columns.length === 1) throw invalidArgument("a table keeps at least one column");
  const { all } = tableArea(table);
  deleteCells(grid, sheet, { ...all, column: all.column + at, columnCount: 1 }, "columns", table);
  table.columns.splice(at, 1);
  table.ref = formatArea({ ...all, columnCount: all.columnCount - 1 });
  if (table.autoFilter) table.autoFilter.ref = table.ref;
  grid.calculator.moved(true);
  grid.tell({ kind: "tables", sheet: sheet.id });
}

export function renameTableColumn(grid: Grid, sheet: GridSheet, table: Table, column: Column, name: string): void {
  const taken = table.columns.some((other) => other !== column && other.name.toLowerCase() === name.toLowerCase());
  if (taken || name === "") throw invalidArgument("every column of a table has a name of its own");
  const { head } = tableArea(table);
  const at = head.column + table.columns.indexOf(column);
  writeValues(grid, sheet, { ...head, column: at, columnCount: 1 }, [[`'${name}`]]);
  grid.calculator.moved(true);
}
