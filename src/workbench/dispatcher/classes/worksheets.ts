import type { Grid, GridSheet } from "../../grid/grid";
import { itemNotFound } from "../../grid/refusal";
import { addSheet, findSheet } from "../../grid/worksheets";
import { optionalBoolean, optionalText, textOf } from "../arguments";
import { EVENT } from "../events";
import { officeObject, type Host, type OfficeClass } from "../member";
import { eventMethods } from "./event-methods";
import { worksheetClass } from "./worksheet";

/** Excel.WorksheetCollection */
export const worksheetsClass: OfficeClass<Grid> = {
  name: "WorksheetCollection",
  items: (grid, host) => grid.sheets.map((sheet) => officeObject(worksheetClass, sheet, host)),
  item: (_grid, key, host) => found(textOf(key, "key"), host),
  methods: {
    add: (grid, [name], host) => officeObject(worksheetClass, addSheet(grid, optionalText(name, "name")), host),
    getActiveWorksheet: (grid, _args, host) => officeObject(worksheetClass, grid.active, host),
    getCount: (grid, [visibleOnly]) => visible(grid.sheets, visibleOnly).length,
    getFirst: (grid, [visibleOnly], host) => officeObject(worksheetClass, visible(grid.sheets, visibleOnly)[0], host),
    getLast: (grid, [visibleOnly], host) =>
      officeObject(worksheetClass, visible(grid.sheets, visibleOnly).at(-1)!, host),
    getItem: (_grid, [key], host) => found(textOf(key, "key"), host),
    getItemOrNullObject: (grid, [key], host) => {
      const sheet = findSheet(grid, textOf(key, "key"));
      return sheet ? officeObject(worksheetClass, sheet, host) : null;
    },
    ...eventMethods<Grid>(() => "Workbook", {
      _RegisterDataChangedEvent: EVENT.worksheetChanged,
      _RegisterSelectionChangedEvent: EVENT.worksheetSelectionChanged,
      _RegisterRowSortedEvent: EVENT.worksheetRowSorted,
      _RegisterEventNameChanged: EVENT.worksheetNameChanged,
      _RegisterActivatedEvent: EVENT.worksheetActivated,
      _RegisterDeactivatedEvent: EVENT.worksheetDeactivated,
      _RegisterAddedEvent: EVENT.worksheetAdded,
      _RegisterDeletedEvent: EVENT.worksheetDeleted,
    }),
  },
};

function found(key: string, host: Host) {
  const sheet = findSheet(host.grid, key);
  if (!sheet) throw itemNotFound(`worksheet ${key}`);
  return officeObject(worksheetClass, sheet, host);
}

function visible(sheets: readonly GridSheet[], visibleOnly: unknown): readonly GridSheet[] {
  return optionalBoolean(visibleOnly, "visibleOnly", false)
    ? sheets.filter((sheet) => sheet.model.visibility === "visible")
    : sheets;
}
