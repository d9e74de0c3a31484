import type { Sheet, Table } from "../../xlsx/workbook";
import { formatArea, formatAreas, isEntireColumns, isEntireRows, parseArea, parseAreas, type Area } from "./area";
import type { Grid, GridSheet } from "./grid";
import { moveCells } from "./move-cells";
import { Refusal } from "./refusal";
import { shiftArea, type Shift } from "./shift-area";
import { shiftFormulas } from "./shift-formulas";
import { tableArea } from "./tables";

type Lines = "rows" | "columns";

/**
 * Makes room: whole rows or columns, or only the cells of an area, by moving what stands below or right of it.
 *
 * @param except a table that grows itself
 * @throws Refusal NonBlankCellOffSheet where something would fall off the sheet, InsertDeleteConflict where a
 *   table would be torn
 */
export function insertCells(grid: Grid, sheet: GridSheet, area: Area, what: Lines, except?: Table): void {
  apply(grid, sheet, area, shiftOf("inserted", area, what), except);
}

/** Takes cells away; what stands below or right of them closes the gap. */
export function deleteCells(grid: Grid, sheet: GridSheet, area: Area, what: Lines, except?: Table): void {
  apply(grid, sheet, area, shiftOf("deleted", area, what), except);
}

function shiftOf(kind: Shift["kind"], area: Area, what: Lines): Shift {
  const whole = what === "rows" ? isEntireRows(area) : isEntireColumns(area);
  const base = what === "rows" ? { at: area.row, count: area.rowCount } : { at: area.column, count: area.columnCount };
  if (whole) return { kind, what, ...base };
  const band =
    what === "rows" ? { from: area.column, count: area.columnCount } : { from: area.row, count: area.rowCount };
  return { kind, what, ...base, band };
}

function apply(grid: Grid, sheet: GridSheet, area: Area, shift: Shift, except: Table | undefined): void {
  const { model } = sheet;
  refuseTorn(model, shift, except);
  const extent = { row: 0, column: 0, rowCount: model.cells.rowCount, columnCount: model.cells.columnCount };
  if (shift.band) moveCells(model, shift);
  else moveLines(model, shift);
  shiftParts(model, shift, except);
  shiftFormulas(grid, sheet, shift);
  grid.calculator.moved(shift.kind === "deleted");
  if (shift.band) {
    grid.tell({ kind: "values", sheet: sheet.id, area: restOf(area, extent, shift) });
  } else {
    grid.tell({ kind: shift.kind, sheet: sheet.id, what: shift.what, at: shift.at, count: shift.count });
  }
}

/** The cells that a move of part of the rows or columns can have touched. */
function restOf(area: Area, extent: Area, shift: Shift): Area {
  return shift.what === "rows"
    ? { ...area, rowCount: Math.max(extent.rowCount - area.row, area.rowCount) }
    : { ...area, columnCount: Math.max(extent.columnCount - area.column, area.columnCount) };
}

function moveLines(sheet: Sheet, shift: Shift): void {
  if (shift.kind === "deleted") sheet.cells.remove(shift.what, shift.at, shift.count);
  else {
    try {
      sheet.cells.insert(shift.what, shift.at, shift.count);
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
      throw new Refusal("NonBlankCellOffSheet", "Cells with something in them would fall off the sheet.");
    }
  }
  const lines: Map<number, object> = sheet[shift.what];
  const old = [...lines];
  lines.clear();
  for (const [at, line] of old) {
    const area =
      shift.what === "rows"
        ? { row: at, column: 0, rowCount: 1, columnCount: 1 }
        : { row: 0, column: at, rowCount: 1, columnCount: 1 };
    const moved = shiftArea(area, shift);
    if (moved) lines.set(shift.what === "rows" ? moved.row : moved.column, line);
  }
}

/** Cells may not be pushed through part of a table. */
function refuseTorn(sheet: Sheet, shift: Shift, except: Table | undefined): void {
  if (!shift.band) return;
  for (const table of sheet.tables) {
    if (table === except) continue;
    const { all } = tableArea(table);
    const [from, count, start, size] =
      shift.what === "columns"
        ? [all.row, all.rowCount, all.column, all.columnCount]
        : [all.column, all.columnCount, all.row, all.rowCount];
    const beyond = start + size > shift.at;
    const touches = from < shift.band.from + shift.band.count && from + count > shift.band.from;
    const inside = from >= shift.band.from && from + count <= shift.band.from + shift.band.count;
    if (beyond && touches && !inside) {
      throw new Refusal("InsertDeleteConflict", `The cells can't be moved because of the table ${table.name}.`);
    }
  }
}

/** Everything on the sheet that holds for an area goes along with the cells. */
function shiftParts(sheet: Sheet, shift: Shift, except: Table | undefined): void {
  const list = (ranges: string) =>
    formatAreas(
      parseAreas(ranges).flatMap((area) => shiftArea(area, shift) ?? []),
      " ",
    );
  const one = (ref: string) => list(ref) || undefined;
  const holding = <T extends { ranges: string }>(things: T[]) => {
    for (const thing of things) thing.ranges = list(thing.ranges);
    return things.filter((thing) => thing.ranges !== "");
  };
  sheet.conditionalFormats = holding(sheet.conditionalFormats);
  sheet.validations = holding(sheet.validations);
  sheet.merges = sheet.merges.flatMap((merge) => one(merge) ?? []);
  if (sheet.autoFilter) {
    const ref = one(sheet.autoFilter.ref);
    if (ref === undefined) delete sheet.autoFilter;
    else sheet.autoFilter.ref = ref;
  }
  sheet.tables = sheet.tables.filter((table) => table === except || shiftTable(table, shift));
}

/** @returns false where nothing of the table is left */
function shiftTable(table: Table, shift: Shift): boolean {
  const { all, head } = tableArea(table);
  const moved = shiftArea(all, shift);
  if (!moved || !shiftArea(head, shift)) return false;
  if (shift.what === "columns" && moved.columnCount !== all.columnCount) {
    const at = Math.max(shift.at - all.column, 0);
    if (shift.kind === "deleted") table.columns.splice(at, all.columnCount - moved.columnCount);
    else table.columns.splice(at, 0, ...newColumns(table, shift.count));
  }
  table.ref = formatArea(moved);
  if (table.autoFilter && parseArea(table.autoFilter.ref)) table.autoFilter.ref = table.ref;
  return true;
}

function newColumns(table: Table, count: number): Table["columns"] {
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const columns: Table["columns"] = [];
  for (let number = 1; columns.length < count; number++) {
    if (!taken.has(`kolom${number}`)) columns.push({ name: `Kolom${number}` });
  }
  return columns;
}
