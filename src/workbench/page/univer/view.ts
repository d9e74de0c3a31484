import { LocaleType, type IWorkbookData } from "@univerjs/presets";
import type { Grid, GridSheet } from "../../grid/grid";
import type { Refusal } from "../../grid/refusal";
import { followGrid } from "./follow-grid";
import { followLinks } from "./links";
import { giveLooks } from "./looks";
import { followPerson } from "./person";
import { bodyStyle, sheetSnapshot, univerStyles } from "./snapshot";
import type { UniverApp } from "./start";
import { typeAsExcel } from "./typing";
import { createUnit, redraw } from "./unit";
import { showValidations } from "./validations";

export interface ViewOptions {
  readonly fileName: string;
  /** a person tried what Excel refuses */
  readonly refused: (refusal: Refusal) => void;
  /** a person started or stopped typing in a cell */
  readonly editing: (editing: boolean) => void;
}

export interface View {
  /** shows all changes of the grid now */
  flush: () => void;
  /** a cell as Univer draws it at this moment: its text, kind and look */
  shown: (sheet: GridSheet, row: number, column: number) => object | undefined;
  close: () => void;
}

let units = 0;

/** Shows a grid in Univer until `close`: what changes on one side changes on the other. */
export function showGrid(app: UniverApp, grid: Grid, options: ViewOptions): View {
  const id = `workbook-${++units}`;
  app.api.createWorkbook(workbookData(grid, id, options.fileName));
  const unit = createUnit(app, grid, id);
  app.api.getWorkbook(id)?.setNumfmtLocal(grid.language);

  const looks = giveLooks(app, unit);
  const lists = new Map<GridSheet, string[]>();
  const showLists = () => {
    for (const sheet of grid.sheets) {
      if (unit.worksheet(sheet)) lists.set(sheet, showValidations(unit, sheet, lists.get(sheet) ?? []));
    }
  };
  let listsChanged = true;
  const listening = grid.onChange(({ kind }) => {
    if (kind === "validations" || kind === "sheetAdded") listsChanged = true;
  });
  const follower = followGrid(app, unit, () => {
    looks.changed();
    if (listsChanged) showLists();
    listsChanged = false;
  });
  const endPerson = followPerson(app, unit, (refusal, sheet) => {
    follower.reload(sheet ?? grid.active);
    options.refused(refusal);
  });
  const endLinks = followLinks(app, unit, { went: follower.showSelection, refused: options.refused });
  const endTyping = typeAsExcel(app, unit);
  const { SheetEditStarted, SheetEditEnded } = app.api.Event;
  const edits = [
    app.api.addEvent(SheetEditStarted, () => options.editing(true)),
    app.api.addEvent(SheetEditEnded, () => options.editing(false)),
  ];
  follower.flush();
  redraw(app, unit);

  return {
    flush: follower.flush,
    shown: (sheet, row, column) => unit.worksheet(sheet)?.getCell(row, column) ?? undefined,
    close: () => {
      for (const end of [listening, endPerson, endLinks, endTyping, looks.stop, follower.stop]) end();
      for (const edit of edits) edit.dispose();
      app.api.disposeUnit(id);
    },
  };
}

function workbookData(grid: Grid, id: string, name: string): Partial<IWorkbookData> {
  const snapshots = grid.sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet, grid.workbook)] as const);
  return {
    id,
    name,
    locale: LocaleType.EN_US,
    styles: univerStyles(grid.workbook),
    defaultStyle: bodyStyle(grid.workbook.styles),
    sheetOrder: snapshots.map(([sheetId]) => sheetId),
    sheets: Object.fromEntries(snapshots),
  };
}
