import type { Table } from "../../xlsx/workbook";
import { formatArea, intersection, parseArea, type Area } from "./area";
import type { Grid, GridSheet } from "./grid";
import { invalidArgument, Refusal } from "./refusal";
import { officeValue } from "./office-value";
import { hasName } from "./name-rules";

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

/** The parts of a table: all of it, its head, its rows without head and totals, its totals. */
export function tableArea(table: Table): { all: Area; head: Area; data: Area; totals: Area | undefined } {
  const all = parseArea(table.ref);
  if (!all) throw new Error(`table ${table.name} has no area: ${table.ref}`);
  const totals = table.totalsRow ? 1 : 0;
  return {
    all,
    head: { ...all, rowCount: 1 },
    data: { ...all, row: all.row + 1, rowCount: Math.max(all.rowCount - 1 - totals, 1) },
    totals: table.totalsRow ? { ...all, row: all.row + all.rowCount - 1, rowCount: 1 } : undefined,
  };
}

/**
 * Makes a table of an area (TableCollection.add). Without heads of its own it gets a row of them, which
 * pushes the cells down; empty or equal heads are given names.
 *
 * @throws Refusal InvalidArgument where it would overlap another table
 */
export function addTable(grid: Grid, sheet: GridSheet, area: Area, hasHeaders: boolean): Table {
  if (sheet.model.tables.some((table) => intersection(tableArea(table).all, area))) {
    throw invalidArgument("a table can't overlap another table");
  }
  const withHead = hasHeaders ? area : makeHead(grid, sheet, area);
  const all = withHead.rowCount === 1 ? { ...withHead, rowCount: 2 } : withHead;
  const id = Math.max(0, ...grid.sheets.flatMap((s) => s.model.tables.map((table) => table.id))) + 1;
  const table: Table = {
    id,
    name: freeTableName(grid),
    ref: formatArea(all),
    columns: nameHeads(grid, sheet, all).map((name) => ({ name })),
    totalsRow: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    autoFilter: { ref: formatArea(all), criteria: new Map() },
  };
  sheet.model.tables.push(table);
  grid.calculator.moved();
  grid.tell({ kind: "tables", sheet: sheet.id });
  return table;
}

function makeHead(grid: Grid, sheet: GridSheet, area: Area): Area {
  const { cells } = sheet.model;
  const below = cells.rowCount - (area.row + area.rowCount);
  for (let row = area.row + area.rowCount + Math.max(below, 0); row > area.row; row--) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      cells.setValue(row, column, cells.value(row - 1, column));
      cells.setStyle(row, column, cells.style(row - 1, column));
    }
  }
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    cells.setValue(area.row, column, null);
  }
  grid.tell({ kind: "values", sheet: sheet.id, area });
  return { ...area, rowCount: area.rowCount + 1 };
}

/** Every head is a text of its own. */
function nameHeads(grid: Grid, sheet: GridSheet, area: Area): string[] {
  const taken = new Set<string>();
  const names: string[] = [];
  for (let c = 0; c < area.columnCount; c++) {
    const old = sheet.model.cells.value(area.row, area.column + c);
    const name = freeHead(grid, String(officeValue(old)), c, taken);
    if (old !== name) sheet.model.cells.setValue(area.row, area.column + c, name);
    names.push(name);
  }
  return names;
}

function freeHead(grid: Grid, wanted: string, position: number, taken: Set<string>): string {
  const stem = wanted === "" ? `${grid.language === "nl" ? "Kolom" : "Column"}${position + 1}` : wanted;
  let name = stem;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}${number}`;
  taken.add(name.toLowerCase());
  return name;
}

function freeTableName(grid: Grid): string {
  const stem = grid.language === "nl" ? "Tabel" : "Table";
  let number = 1;
  while (findTable(grid, `${stem}${number}`)) number++;
  return `${stem}${number}`;
}

/** @throws Refusal InvalidArgument for a name Excel refuses, ItemAlreadyExists for one that is taken */
export function renameTable(grid: Grid, sheet: GridSheet, table: Table, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || parseArea(name) || /^[rc]$/i.test(name)) {
    throw invalidArgument(`${name} can't be the name of a table`);
  }
  const taken = findTable(grid, name);
  if ((taken && taken.table !== table) || hasName(grid, name)) {
    throw new Refusal("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  table.name = name;
  grid.calculator.moved(true);
  grid.tell({ kind: "tables", sheet: sheet.id });
}

/** Gives a table another area with the same head row. */
export function resizeTable(grid: Grid, sheet: GridSheet, table: Table, area: Area): void {
  const { all } = tableArea(table);
  if (area.row !== all.row || area.rowCount < 2) throw invalidArgument("a table keeps its head row and a row below it");
  table.ref = formatArea(area);
  if (table.autoFilter) table.autoFilter.ref = formatArea(area);
  const names = nameHeads(grid, sheet, area);
  table.columns = names.map((name) => table.columns.find((column) => column.name === name) ?? { name });
  grid.calculator.moved(true);
  grid.tell({ kind: "tables", sheet: sheet.id });
}

/** Takes a table away and leaves its cells. */
export function unmakeTable(grid: Grid, sheet: GridSheet, table: Table): void {
  sheet.model.tables.splice(sheet.model.tables.indexOf(table), 1);
  grid.calculator.moved(true);
  grid.tell({ kind: "tables", sheet: sheet.id });
}

/** A head that is typed over is the column's new name. */
export function followHeads(sheet: GridSheet, area: Area): void {
  for (const table of sheet.model.tables) {
    const { head } = tableArea(table);
    const common = intersection(head, area);
    if (!common) continue;
    for (let column = common.column; column < common.column + common.columnCount; column++) {
      const named = table.columns.at(column - head.column);
      const text = String(officeValue(sheet.model.cells.value(head.row, column)));
      if (named && text !== "") named.name = text;
    }
  }
}
