import type { OfficeClass } from "../member";
import type { GridSheet } from "../../grid/grid";
/** Excel.AutoFilter */
export const autoFilterClass: OfficeClass<{ sheet: GridSheet }> = {
  name: "AutoFilter",
};
