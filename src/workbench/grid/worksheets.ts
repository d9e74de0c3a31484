import type { Sheet } from "../../xlsx/workbook";
import type { Grid, GridSheet } from "./grid";
import { accessDenied, invalidArgument, itemNotFound, Refusal } from "./refusal";
import { emptySheet } from "../../xlsx/cells";
import { renameInFormulas } from "./rename";

/** A sheet by its name, case aside, or by its id. */
export function findSheet(grid: Grid, key: string): GridSheet | undefined {
  const wanted = key.toLowerCase();
  return grid.sheets.find((sheet) => sheet.id === key || sheet.model.name.toLowerCase() === wanted);
}

/**
 * Adds an empty sheet after the last one.
 *
 * @throws Refusal ItemAlreadyExists, InvalidArgument for a name Excel refuses, AccessDenied where the structure is protected
 */
export function addSheet(grid: Grid, name = freeName(grid)): GridSheet {
  refuseProtected(grid);
  refuseName(grid, name, undefined);
  const model = emptySheet(name);
  const sheet: GridSheet = { id: grid.newId(), model };
  grid.workbook.sheets.push(model);
  grid.sheets.push(sheet);
  grid.calculator.moved();
  grid.tell({ kind: "sheetAdded", sheet: sheet.id });
  return sheet;
}

function freeName(grid: Grid): string {
  const stem = grid.language === "nl" ? "Blad" : "Sheet";
  let number = grid.sheets.length + 1;
  while (findSheet(grid, `${stem}${number}`)) number++;
  return `${stem}${number}`;
}

/** Takes a sheet away; the last one that can be seen stays (Worksheet.delete). */
export function deleteSheet(grid: Grid, sheet: GridSheet): void {
  refuseProtected(grid);
  refuseLastVisible(grid, sheet, "a workbook keeps at least one visible sheet");
  const at = grid.sheets.indexOf(sheet);
  if (at < 0) throw itemNotFound(`worksheet ${sheet.model.name}`);
  grid.sheets.splice(at, 1);
  grid.workbook.sheets.splice(at, 1);
  grid.selections.delete(sheet.id);
  for (const [key, name] of grid.workbook.names) {
    if (name.sheet === sheet.model.name) grid.workbook.names.delete(key);
  }
  renameInFormulas(grid, sheet.model.name, undefined);
  if (grid.active === sheet) activateNeighbour(grid, at);
  grid.calculator.moved(true);
  grid.tell({ kind: "sheetDeleted", sheet: sheet.id });
}

/** Gives a sheet another name, in every formula too. */
export function renameSheet(grid: Grid, sheet: GridSheet, name: string): void {
  refuseProtected(grid);
  refuseName(grid, name, sheet);
  const old = sheet.model.name;
  sheet.model.name = name;
  for (const defined of grid.workbook.names.values()) if (defined.sheet === old) defined.sheet = name;
  renameInFormulas(grid, old, name);
  grid.calculator.moved();
  grid.tell({ kind: "sheetRenamed", sheet: sheet.id, before: old, after: name });
}

/** Moves a sheet to another place among the tabs, from 0. */
export function moveSheet(grid: Grid, sheet: GridSheet, position: number): void {
  refuseProtected(grid);
  if (!Number.isInteger(position) || position < 0 || position >= grid.sheets.length) {
    throw invalidArgument("there is no such position");
  }
  const from = grid.sheets.indexOf(sheet);
  grid.sheets.splice(position, 0, ...grid.sheets.splice(from, 1));
  grid.workbook.sheets.splice(position, 0, ...grid.workbook.sheets.splice(from, 1));
  grid.tell({ kind: "sheetChanged", sheet: sheet.id });
}

/** Shows or hides a sheet; the last visible one stays visible. */
export function setVisibility(grid: Grid, sheet: GridSheet, visibility: Sheet["visibility"]): void {
  refuseProtected(grid);
  if (visibility !== "visible") refuseLastVisible(grid, sheet, "a workbook shows at least one sheet");
  sheet.model.visibility = visibility;
  if (visibility !== "visible" && grid.active === sheet) activateNeighbour(grid, grid.sheets.indexOf(sheet));
  grid.tell({ kind: "sheetChanged", sheet: sheet.id });
}

/** Brings a sheet to the front. @throws Refusal InvalidOperation for a hidden one */
export function activateSheet(grid: Grid, sheet: GridSheet): void {
  if (sheet.model.visibility !== "visible") {
    throw new Refusal("InvalidOperation", "A hidden worksheet can't be activated.");
  }
  if (grid.active === sheet) return;
  grid.active = sheet;
  grid.tell({ kind: "sheetActivated", sheet: sheet.id });
}

function activateNeighbour(grid: Grid, at: number): void {
  const visible = (sheet: GridSheet) => sheet.model.visibility === "visible";
  const next = grid.sheets.slice(at).find(visible) ?? grid.sheets.slice(0, at).reverse().find(visible);
  if (next) activateSheet(grid, next);
}

function refuseLastVisible(grid: Grid, sheet: GridSheet, why: string): void {
  const others = grid.sheets.filter((other) => other !== sheet && other.model.visibility === "visible");
  if (others.length === 0) throw new Refusal("InvalidOperation", `This operation isn't allowed: ${why}.`);
}

function refuseProtected(grid: Grid): void {
  if (grid.structureProtected) throw accessDenied("the structure of the workbook is protected");
}

/** Excel's rules for a sheet's name (Worksheet.name). */
function refuseName(grid: Grid, name: string, except: GridSheet | undefined): void {
  if (name === "" || name.length > 31) throw invalidArgument("a sheet's name has 1 to 31 characters");
  if (/[\\/?*[\]:]/.test(name)) throw invalidArgument("a sheet's name can't contain \\ / ? * [ ] :");
  if (name.startsWith("'") || name.endsWith("'")) throw invalidArgument("a sheet's name can't start or end with '");
  if (name.toLowerCase() === "history") throw invalidArgument("History is a name that Excel keeps for itself");
  const taken = findSheet(grid, name);
  if (taken && taken !== except) {
    throw new Refusal("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}
