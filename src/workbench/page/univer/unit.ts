import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import { IUniverInstanceService, UniverInstanceType, type Workbook, type Worksheet } from "@univerjs/presets";
import { intersection, type Area } from "../../grid/area";
import type { Grid, GridSheet } from "../../grid/grid";
import { styleId } from "./snapshot";
import type { UniverApp } from "./start";
import { toUniverStyle } from "./style";

/** The workbook that Univer shows, next to the grid that holds the truth. */
export interface Unit {
  readonly id: string;
  readonly workbook: Workbook;
  readonly grid: Grid;
  /** Univer's sheet of a sheet of the grid, or undefined while it is not there yet */
  worksheet: (sheet: GridSheet) => Worksheet | undefined;
  univerId: (sheet: GridSheet) => string;
  gridSheet: (univerId: string) => GridSheet | undefined;
  /** a sheet that a person added in Univer has an id of Univer's making */
  tie: (univerId: string, sheet: GridSheet) => void;
  /** makes styles that the grid has got since known to Univer */
  knowStyles: () => void;
  /** runs a command of Univer without it counting as the work of a person */
  quietly: (commandId: string, params: object) => void;
  readonly quiet: boolean;
  /**
   * Rows or columns came or went, and the grid has worked out what that does to formulas. What Univer says of
   * cells until it is shown the outcome is its own working out of that; only cells within `area` (rows that undo brings back) count.
   */
  reshape: (sheet: GridSheet, area: Area | undefined) => void;
  /** the part of an area of which Univer is to be believed now */
  believed: (sheet: GridSheet, area: Area) => Area | undefined;
  /** Univer shows what the grid holds */
  settled: () => void;
}

export function createUnit(app: UniverApp, grid: Grid, id: string): Unit {
  const workbook = app.injector.get(IUniverInstanceService).getUnit<Workbook>(id, UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error("Univer did not open the workbook");
  const univerIds = new Map<GridSheet, string>();
  let stylesKnown = grid.workbook.styles.length;
  let quiet = false;
  let reshaped: { readonly sheet: GridSheet; readonly area: Area | undefined } | undefined;

  const univerId = (sheet: GridSheet) => univerIds.get(sheet) ?? sheet.id;
  return {
    id,
    workbook,
    grid,
    univerId,
    worksheet: (sheet) => workbook.getSheetBySheetId(univerId(sheet)) ?? undefined,
    gridSheet: (wanted) => grid.sheets.find((sheet) => univerId(sheet) === wanted),
    tie: (univer, sheet) => void univerIds.set(sheet, univer),
    knowStyles() {
      const { styles } = grid.workbook;
      for (; stylesKnown < styles.length; stylesKnown++) {
        workbook.getStyles().addCustomStyle(styleId(stylesKnown), toUniverStyle(styles[stylesKnown]));
      }
    },
    quietly(commandId, params) {
      const before = quiet;
      quiet = true;
      try {
        // Univer brings a sheet that a person inserts to the front; what somebody else does moves nobody
        app.api.syncExecuteCommand(commandId, params, { fromCollab: true });
      } finally {
        quiet = before;
      }
    },
    get quiet() {
      return quiet;
    },
    reshape(sheet, area) {
      reshaped = { sheet, area };
    },
    believed(sheet, area) {
      if (!reshaped) return area;
      return reshaped.sheet === sheet && reshaped.area ? intersection(area, reshaped.area) : undefined;
    },
    settled() {
      reshaped = undefined;
    },
  };
}

/** Lays out and draws the sheet in front anew; before Univer has drawn it at all there is nothing to do. */
export function redraw(app: UniverApp, unit: Unit): void {
  if (!app.injector.get(IRenderManagerService).getRenderById(unit.id)) return;
  app.api.getWorkbook(unit.id)?.getActiveSheet().refreshCanvas();
}
