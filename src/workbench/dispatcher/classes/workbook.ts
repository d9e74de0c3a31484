import type { Grid } from "../../grid/grid";
import { itemNotFound } from "../../grid/refusal";
import { officeObject, type OfficeClass } from "../member";
import { applicationClass } from "./application";
import { worksheetsClass } from "./worksheets";
import { rangeOf } from "./ranges";
import { selectedAreas } from "../../grid/selection";
import { rangeAreasOf } from "./range-areas";
import { tablesClass } from "./tables";
import { namesClass } from "./names";
import { settingsClass } from "./settings";
import { workbookProtectionClass } from "./workbook-protection";
import { textOf } from "../arguments";
import { RangeTarget } from "./range-target";

/** Excel.Workbook */
export const workbookClass: OfficeClass<Grid> = {
  name: "Workbook",
  scalars: {
    name: { get: () => "Book1.xlsx" },
    readOnly: { get: () => false },
    isDirty: { get: () => true },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
    use1904DateSystem: { get: (grid) => grid.workbook.date1904 },
  },
  objects: {
    application: (grid, host) => officeObject(applicationClass, grid, host),
    worksheets: (grid, host) => officeObject(worksheetsClass, grid, host),
    tables: (grid, host) => officeObject(tablesClass, { grid }, host),
    names: (grid, host) => officeObject(namesClass, { grid }, host),
    settings: (grid, host) => officeObject(settingsClass, grid, host),
    protection: (grid, host) => officeObject(workbookProtectionClass, grid, host),
  },
  methods: {
    getSelectedRange: (grid, _args, host) => {
      const areas = selectedAreas(grid, grid.active);
      if (areas.length > 1) throw itemNotFound("one selected range: several areas are selected");
      return rangeOf(host, grid.active, areas[0]);
    },
    getSelectedRanges: (grid, _args, host) => rangeAreasOf(host, grid.active, selectedAreas(grid, grid.active)),
    getActiveCell: (grid, _args, host) => {
      const { row, column } = selectedAreas(grid, grid.active)[0];
      return rangeOf(host, grid.active, { row, column, rowCount: 1, columnCount: 1 });
    },
    _GetRangeForEventByReferenceId: (_grid, [id], host) => {
      const held = host.references.get(textOf(id, "id"));
      if (!held || !(held.target instanceof RangeTarget)) throw itemNotFound("the range of the event");
      return held;
    },
  },
};
