import type { Sheet } from "../../../xlsx/workbook";
import { formatArea, parseArea } from "../../grid/area";
import type { GridSheet } from "../../grid/grid";
import { invalidArgument } from "../../grid/refusal";
import { oneOf, recordOf } from "../arguments";
import { officeObject, type Host, type OfficeClass } from "../member";
import { headersFootersClass, MARGIN_SCALARS } from "./page-margins";
import { rangeArgument, rangeOf } from "./ranges";
import { rangeAreasOf } from "./range-areas";

/** Excel's names for the sizes of paper that an office has, with the file format's numbers. */
const PAPER: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

/** Excel.PageLayout */
export const pageLayoutClass: OfficeClass<GridSheet> = {
  name: "PageLayout",
  objects: { headersFooters: (sheet, host) => officeObject(headersFootersClass, sheet, host) },
  scalars: {
    ...MARGIN_SCALARS,
    orientation: {
      get: (sheet) => (sheet.model.print?.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (sheet, value, host) =>
        change(sheet, host, {
          orientation:
            oneOf(value, ["Portrait", "Landscape"] as const, "orientation") === "Landscape" ? "landscape" : "portrait",
        }),
    },
    paperSize: {
      get: (sheet) => Object.keys(PAPER).find((name) => PAPER[name] === sheet.model.print?.paperSize) ?? null,
      set: (sheet, value, host) =>
        change(sheet, host, { paperSize: PAPER[oneOf(value, Object.keys(PAPER), "paperSize")] }),
    },
    zoom: {
      get: (sheet) => (sheet.model.print?.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 }),
      set: (sheet, value, host) => {
        const zoom = recordOf(value, "zoom");
        change(sheet, host, { fitToWidth: zoom.horizontalFitToPages !== undefined });
      },
    },
  },
  methods: {
    setPrintArea: (sheet, [area], host) =>
      change(sheet, host, { area: formatArea(rangeArgument(area, "printArea", host, sheet).area) }),
    getPrintAreaOrNullObject: (sheet, _args, host) => {
      const area = parseArea(sheet.model.print?.area ?? "");
      return area ? rangeAreasOf(host, sheet, [area]) : null;
    },
    setPrintTitleRows: (sheet, [rows], host) => {
      const { area } = rangeArgument(rows, "printTitleRows", host, sheet);
      change(sheet, host, { titleRows: `${area.row + 1}:${area.row + area.rowCount}` });
    },
    getPrintTitleRowsOrNullObject: (sheet, _args, host) => {
      const area = parseArea(sheet.model.print?.titleRows?.replaceAll("$", "") ?? "");
      return area ? rangeOf(host, sheet, area) : null;
    },
  },
};

function change(sheet: GridSheet, host: Host, print: NonNullable<Sheet["print"]>): void {
  if (Object.values(print).some((value) => value === undefined)) throw invalidArgument("the setting has no value");
  sheet.model.print = { ...sheet.model.print, ...print };
  host.grid.tell({ kind: "print", sheet: sheet.id });
}
