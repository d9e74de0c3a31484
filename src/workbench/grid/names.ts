import type { DefinedName } from "../../xlsx/workbook";
import { splitAddress } from "./address";
import { parseArea, type Area } from "./area";
import type { Grid, GridSheet } from "./grid";
import { isDefinedName, nameOf } from "./name-rules";
import { invalidArgument, Refusal } from "./refusal";
import { findSheet } from "./worksheets";
import { findTable, tableArea } from "./tables";

export { nameOf } from "./name-rules";

/** A defined name with the key under which the workbook keeps it. */
export interface NameEntry {
  readonly key: string;
  readonly name: string;
  readonly item: DefinedName;
}

/** The names of the workbook, or those of one sheet. */
export function namesOf(grid: Grid, sheet: GridSheet | undefined): NameEntry[] {
  return [...grid.workbook.names]
    .filter(([, item]) => item.sheet === sheet?.model.name)
    .map(([key, item]) => ({ key, name: nameOf(key), item }));
}

export function findName(grid: Grid, sheet: GridSheet | undefined, name: string): NameEntry | undefined {
  return namesOf(grid, sheet).find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}

/**
 * Adds a name for a formula.
 *
 * @param formula without "="
 * @throws Refusal InvalidArgument for a name Excel refuses, ItemAlreadyExists
 */
export function addName(grid: Grid, sheet: GridSheet | undefined, name: string, formula: string): NameEntry {
  if (!isDefinedName(name)) throw invalidArgument(`${name} can't be a name`);
  if (findName(grid, sheet, name)) {
    throw new Refusal("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  const key = sheet ? `${sheet.model.name}!${name}` : name;
  const item: DefinedName = sheet ? { formula, hidden: false, sheet: sheet.model.name } : { formula, hidden: false };
  grid.workbook.names.set(key, item);
  grid.calculator.moved();
  grid.tell({ kind: "names" });
  return { key, name, item };
}

export function deleteName(grid: Grid, key: string): void {
  grid.workbook.names.delete(key);
  grid.calculator.moved(true);
  grid.tell({ kind: "names" });
}

/** The cells that a formula such as `Blad1!$A$1:$B$2` stands for, where it is a plain reference. */
export function areaOfReference(grid: Grid, formula: string): { sheet: GridSheet; area: Area } | undefined {
  const { sheet, rest } = splitAddress(formula.replace(/^=/, ""));
  const on = sheet === undefined ? undefined : findSheet(grid, sheet);
  const area = parseArea(rest);
  return on && area ? { sheet: on, area } : undefined;
}

/** The cells that a defined name or a table's name stands for, seen from a sheet. */
export function areaOfName(grid: Grid, from: GridSheet, name: string): { sheet: GridSheet; area: Area } | undefined {
  const found = findName(grid, from, name) ?? findName(grid, undefined, name);
  if (found) return areaOfReference(grid, found.item.formula);
  const table = findTable(grid, name);
  return table ? { sheet: table.sheet, area: tableArea(table.table).data } : undefined;
}
