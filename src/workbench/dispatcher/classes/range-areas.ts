import type { Area } from "../../grid/area";
import type { GridSheet } from "../../grid/grid";
import { officeObject, type Host, type OfficeClass, type OfficeObject } from "../member";

/** Excel.RangeAreas */
export const rangeAreasClass: OfficeClass<{ sheet: GridSheet; areas: readonly Area[] }> = {
  name: "RangeAreas",
};

export function rangeAreasOf(host: Host, sheet: GridSheet, areas: readonly Area[]): OfficeObject {
  return officeObject(rangeAreasClass, { sheet, areas }, host);
}
