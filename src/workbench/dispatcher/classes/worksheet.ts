import type { GridSheet } from "../../grid/grid";
import { itemNotFound } from "../../grid/refusal";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../grid/worksheets";
import { usedArea } from "../../grid/used";
import { integerOf, oneOf, optionalBoolean, optionalText, textOf } from "../arguments";
import { EVENT } from "../events";
import { officeObject, type Host, type OfficeClass } from "../member";
import { autoFilterClass } from "./auto-filter";
import { eventMethods } from "./event-methods";
import { freezePanesClass } from "./freeze-panes";
import { namesClass } from "./names";
import { pageLayoutClass } from "./page-layout";
import { rangeAreasOf } from "./range-areas";
import { findAreas, findRange, rangeOf, WHOLE_SHEET } from "./ranges";
import { tablesClass } from "./tables";
import { worksheetProtectionClass } from "./worksheet-protection";
import { hexColor } from "./color";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Excel.Worksheet */
export const worksheetClass: OfficeClass<GridSheet> = {
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.model.name,
      set: (sheet, name, host) => renameSheet(host.grid, sheet, textOf(name, "name")),
    },
    position: {
      get: (sheet, host) => host.grid.sheets.indexOf(sheet),
      set: (sheet, position, host) => moveSheet(host.grid, sheet, integerOf(position, "position")),
    },
    visibility: {
      get: (sheet) => VISIBILITY[sheet.model.visibility],
      set: (sheet, value, host) =>
        setVisibility(host.grid, sheet, oneOf(value, ["visible", "hidden", "veryHidden"], "visibility")),
    },
    tabColor: {
      get: (sheet) => (sheet.model.tabColor === undefined ? "" : `#${sheet.model.tabColor}`),
      set: (sheet, value, host) => {
        const color = textOf(value, "tabColor");
        if (color === "") delete sheet.model.tabColor;
        else sheet.model.tabColor = hexColor(color, "tabColor");
        host.grid.tell({ kind: "sheetChanged", sheet: sheet.id });
      },
    },
    enableCalculation: { get: () => true },
  },
  objects: {
    autoFilter: (sheet, host) => officeObject(autoFilterClass, { sheet }, host),
    freezePanes: (sheet, host) => officeObject(freezePanesClass, sheet, host),
    names: (sheet, host) => officeObject(namesClass, { grid: host.grid, sheet }, host),
    pageLayout: (sheet, host) => officeObject(pageLayoutClass, sheet, host),
    protection: (sheet, host) => officeObject(worksheetProtectionClass, sheet, host),
    tables: (sheet, host) => officeObject(tablesClass, { grid: host.grid, sheet }, host),
  },
  methods: {
    activate: (sheet, _args, host) => activateSheet(host.grid, sheet),
    calculate: (_sheet, _args, host) => host.grid.calculator.calculate(),
    delete: (sheet, _args, host) => deleteSheet(host.grid, sheet),
    getCell: (sheet, [row, column], host) =>
      rangeOf(host, sheet, {
        row: integerOf(row, "row"),
        column: integerOf(column, "column"),
        rowCount: 1,
        columnCount: 1,
      }),
    getRange: (sheet, [address], host) => {
      const wanted = optionalText(address, "address");
      if (wanted === undefined || wanted === "") return rangeOf(host, sheet, WHOLE_SHEET);
      const range = findRange(host, sheet, wanted);
      return rangeOf(host, range.sheet, range.area);
    },
    getRangeByIndexes: (sheet, [row, column, rowCount, columnCount], host) =>
      rangeOf(host, sheet, {
        row: integerOf(row, "startRow"),
        column: integerOf(column, "startColumn"),
        rowCount: integerOf(rowCount, "rowCount"),
        columnCount: integerOf(columnCount, "columnCount"),
      }),
    getRanges: (sheet, [address], host) => {
      const wanted = optionalText(address, "address");
      return rangeAreasOf(host, sheet, wanted === undefined ? [WHOLE_SHEET] : findAreas(host, sheet, wanted));
    },
    getUsedRange: (sheet, [valuesOnly], host) =>
      // A sheet without anything gives its first cell (Worksheet.getUsedRange).
      used(sheet, valuesOnly, host) ?? rangeOf(host, sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
    getUsedRangeOrNullObject: (sheet, [valuesOnly], host) => used(sheet, valuesOnly, host),
    getNext: (sheet, [visibleOnly], host) => neighbour(sheet, 1, visibleOnly, host),
    getNextOrNullObject: (sheet, [visibleOnly], host) => neighbourOrNull(sheet, 1, visibleOnly, host),
    getPrevious: (sheet, [visibleOnly], host) => neighbour(sheet, -1, visibleOnly, host),
    getPreviousOrNullObject: (sheet, [visibleOnly], host) => neighbourOrNull(sheet, -1, visibleOnly, host),
    ...eventMethods<GridSheet>((sheet) => sheet.id, {
      _RegisterDataChangedEvent: EVENT.worksheetChanged,
      _RegisterSelectionChangedEvent: EVENT.worksheetSelectionChanged,
      _RegisterRowSortedEvent: EVENT.worksheetRowSorted,
      _RegisterEventNameChanged: EVENT.worksheetNameChanged,
      _RegisterActivatedEvent: EVENT.worksheetActivated,
      _RegisterDeactivatedEvent: EVENT.worksheetDeactivated,
    }),
  },
};

function used(sheet: GridSheet, valuesOnly: unknown, host: Host) {
  const area = usedArea(sheet.model, optionalBoolean(valuesOnly, "valuesOnly", false));
  return area ? rangeOf(host, sheet, area) : null;
}

function neighbourOrNull(sheet: GridSheet, step: 1 | -1, visibleOnly: unknown, host: Host) {
  const onlyVisible = optionalBoolean(visibleOnly, "visibleOnly", false);
  const { sheets } = host.grid;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    if (!onlyVisible || sheets[at].model.visibility === "visible") {
      return officeObject(worksheetClass, sheets[at], host);
    }
  }
  return null;
}

function neighbour(sheet: GridSheet, step: 1 | -1, visibleOnly: unknown, host: Host) {
  const found = neighbourOrNull(sheet, step, visibleOnly, host);
  if (!found) throw itemNotFound("the next worksheet");
  return found;
}
