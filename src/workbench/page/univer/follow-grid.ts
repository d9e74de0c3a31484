import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/presets";
import type { Area } from "../../grid/area";
import type { Change } from "../../grid/changes";
import type { GridSheet } from "../../grid/grid";
import { selectedAreas } from "../../grid/selection";
import { cellData, columnData, extent, freeze, mergeData, rowData, sheetSnapshot, toUniverRange } from "./snapshot";
import type { UniverApp } from "./start";
import { redraw, type Unit } from "./unit";

/** More cells than this are not refreshed one by one: the sheet's cells are all put in again. */
const FEW_CELLS = 50_000;
/** Changes of one such moment are shown together. */
const FRAME_MS = 16;

type Work = { areas: Area[]; cells: number } | "all";

export interface GridFollower {
  /** shows what has changed now, and not at the next frame */
  flush: () => void;
  /** what is selected on a sheet by something that the person did elsewhere, such as following a link */
  showSelection: (sheet: GridSheet) => void;
  /** puts a sheet's contents in again, whatever Univer shows */
  reload: (sheet: GridSheet) => void;
  stop: () => void;
}

/**
 * Lets Univer follow the grid. Changes are gathered and shown once per frame; cells are written
 * straight into Univer's model, past its commands: 100,000 rows take a moment, not minutes, scroll and
 * selection stay where they are, and nothing of it lands in the person's undo history.
 */
export function followGrid(app: UniverApp, unit: Unit, changed: () => void): GridFollower {
  const { grid } = unit;
  const pending = new Map<GridSheet, Work>();
  let sheetsChanged = false;
  let select: GridSheet | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = grid.onChange((change, origin) => {
    note(change);
    if (origin === "addin" && change.kind === "selection") select = sheetOf(change.sheet);
    timer ??= setTimeout(flush, FRAME_MS);
  });

  function sheetOf(id: string): GridSheet | undefined {
    return grid.sheets.find((sheet) => sheet.id === id);
  }

  function note(change: Change): void {
    if (change.kind.startsWith("sheet")) sheetsChanged = true;
    const sheet = "sheet" in change ? sheetOf(change.sheet) : undefined;
    if (!sheet) return;
    if (change.kind === "values" || change.kind === "formats") addArea(sheet, change.area);
    else if (RELOADING.has(change.kind)) pending.set(sheet, "all");
  }

  function addArea(sheet: GridSheet, area: Area): void {
    const work = pending.get(sheet) ?? { areas: [], cells: 0 };
    if (work === "all") return;
    work.areas.push(area);
    work.cells += area.rowCount * area.columnCount;
    pending.set(sheet, work.cells > FEW_CELLS ? "all" : work);
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    grid.calculator.calculate();
    unit.knowStyles();
    if (sheetsChanged) followSheets(unit);
    sheetsChanged = false;
    for (const [sheet, work] of pending) {
      if (work === "all") load(unit, sheet);
      else for (const area of work.areas) loadArea(unit, sheet, area);
    }
    pending.clear();
    unit.settled();
    changed();
    redraw(app, unit);
    if (select) showSelection(unit, select);
    select = undefined;
  }

  return {
    flush,
    showSelection(sheet) {
      select = sheet;
      timer ??= setTimeout(flush, FRAME_MS);
    },
    reload: (sheet) => {
      pending.set(sheet, "all");
      sheetsChanged = true;
      flush();
    },
    stop: () => {
      end();
      clearTimeout(timer);
    },
  };
}

const RELOADING: ReadonlySet<Change["kind"]> = new Set([
  "inserted",
  "deleted",
  "autoFilter",
  "frozen",
  "rows",
  "columns",
  "tables",
] as const);

/** Puts all of a sheet into Univer's model, in place. */
function load(unit: Unit, sheet: GridSheet): void {
  const worksheet = unit.worksheet(sheet);
  if (!worksheet) return;
  const { model } = sheet;
  const snapshot = worksheet.getSnapshot();
  const { rowCount, columnCount } = extent(model);
  worksheet.setRowCount(Math.max(rowCount, worksheet.getRowCount()));
  worksheet.setColumnCount(Math.max(columnCount, worksheet.getColumnCount()));
  const matrix = worksheet.getCellMatrix();
  matrix.reset();
  snapshot.cellData = Object.assign(matrix.getMatrix(), cellData(model));
  replace(snapshot.columnData, columnData(model));
  replace(snapshot.rowData, rowData(model, unit.grid.workbook.styles));
  worksheet.setMergeData(mergeData(model));
  const wanted = freeze(model);
  const now = worksheet.getFreeze();
  if (wanted.xSplit !== now.xSplit || wanted.ySplit !== now.ySplit) {
    unit.quietly("sheet.mutation.set-frozen", { unitId: unit.id, subUnitId: worksheet.getSheetId(), ...wanted });
  }
}

function replace(target: object, source: object): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, source);
}

function loadArea(unit: Unit, sheet: GridSheet, area: Area): void {
  const worksheet = unit.worksheet(sheet);
  if (!worksheet) return;
  const { rowCount, columnCount } = extent(sheet.model);
  if (rowCount > worksheet.getRowCount()) worksheet.setRowCount(rowCount);
  if (columnCount > worksheet.getColumnCount()) worksheet.setColumnCount(columnCount);
  const matrix = worksheet.getCellMatrix();
  const data = cellData(sheet.model, area);
  const bottom = Math.min(area.row + area.rowCount, worksheet.getRowCount());
  const right = Math.min(area.column + area.columnCount, worksheet.getColumnCount());
  for (let row = area.row; row < bottom; row++) {
    for (let column = area.column; column < right; column++) {
      const cell = data[row]?.[column];
      if (cell) matrix.setValue(row, column, cell);
      else matrix.realDeleteValue(row, column);
    }
  }
}

/** Sheets that came, went, moved or got another name, and which is in front. */
function followSheets(unit: Unit): void {
  const { grid, workbook } = unit;
  const unitId = unit.id;
  for (const subUnitId of [...workbook.getSheetOrders()]) {
    if (unit.gridSheet(subUnitId)) continue;
    unit.quietly("sheet.mutation.remove-sheet", { unitId, subUnitId, subUnitName: "" });
  }
  for (const [index, sheet] of grid.sheets.entries()) {
    const subUnitId = unit.univerId(sheet);
    const worksheet = unit.worksheet(sheet);
    const hidden = sheet.model.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (!worksheet) {
      unit.quietly("sheet.mutation.insert-sheet", {
        unitId,
        index,
        sheet: mergeWorksheetSnapshotWithDefault(sheetSnapshot(sheet, grid.workbook)),
      });
      continue;
    }
    if (worksheet.getName() !== sheet.model.name) {
      unit.quietly("sheet.mutation.set-worksheet-name", { unitId, subUnitId, name: sheet.model.name });
    }
    if (worksheet.isSheetHidden() !== hidden) {
      unit.quietly("sheet.mutation.set-worksheet-hidden", { unitId, subUnitId, hidden });
    }
    const color = sheet.model.tabColor === undefined ? "" : `#${sheet.model.tabColor.slice(-6)}`;
    if ((worksheet.getTabColor() ?? "") !== color) {
      unit.quietly("sheet.mutation.set-tab-color", { unitId, subUnitId, color });
    }
    const fromOrder = workbook.getSheetOrders().indexOf(subUnitId);
    if (fromOrder !== index) {
      unit.quietly("sheet.mutation.set-worksheet-order", { unitId, subUnitId, fromOrder, toOrder: index });
    }
  }
  const subUnitId = unit.univerId(grid.active);
  if (workbook.getActiveSheet()?.getSheetId() !== subUnitId) {
    unit.quietly("sheet.operation.set-worksheet-active", { unitId, subUnitId });
  }
}

/** Selects in Univer what the add-in selected, and scrolls there. */
function showSelection(unit: Unit, sheet: GridSheet): void {
  const selections = selectedAreas(unit.grid, sheet).map((area, index) => {
    const range = toUniverRange(area);
    const { startRow, startColumn } = range;
    const primary = {
      actualRow: startRow,
      actualColumn: startColumn,
      startRow,
      startColumn,
      endRow: startRow,
      endColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    return { range, primary: index === 0 ? primary : null, style: null };
  });
  unit.quietly("sheet.operation.set-selections", {
    unitId: unit.id,
    subUnitId: unit.univerId(sheet),
    // Univer takes the last one for the one in use, Excel the first.
    selections: selections.reverse(),
    reveal: true,
  });
}
