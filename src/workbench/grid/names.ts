import { splitAddress } from "./address";
import { parseArea, type Area } from "./area";
import type { Grid, GridSheet } from "./grid";
import { findSheet } from "./sheets";
import { findTable, tableArea } from "./tables";

/** The cells that a formula such as `=Blad1!$A$1:$B$2` stands for, where it is a plain reference. */
export function areaOfReference(grid: Grid, formula: string): { sheet: GridSheet; area: Area } | undefined {
  const { sheet, rest } = splitAddress(formula.replace(/^=/, ""));
  const on = sheet === undefined ? undefined : findSheet(grid, sheet);
  const area = parseArea(rest);
  return on && area ? { sheet: on, area } : undefined;
}

/** The cells that a defined name or a table's name stands for, seen from a sheet. */
export function areaOfName(grid: Grid, from: GridSheet, name: string): { sheet: GridSheet; area: Area } | undefined {
  const wanted = name.toLowerCase();
  const named = [...grid.workbook.names].filter(([key]) => nameOf(key).toLowerCase() === wanted);
  const own =
    named.find(([, item]) => item.sheet === from.model.name) ?? named.find(([, item]) => item.sheet === undefined);
  if (own) return areaOfReference(grid, own[1].formula);
  const table = findTable(grid, name);
  return table ? { sheet: table.sheet, area: tableArea(table.table).data } : undefined;
}

/** The workbook keeps the names of one sheet under `sheet!name`. */
export function nameOf(key: string): string {
  return key.slice(key.lastIndexOf("!") + 1);
}
