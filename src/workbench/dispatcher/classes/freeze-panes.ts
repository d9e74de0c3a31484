import type { OfficeClass } from "../member";
import type { GridSheet } from "../../grid/grid";
/** Excel.WorksheetFreezePanes */
export const freezePanesClass: OfficeClass<GridSheet> = {
  name: "WorksheetFreezePanes",
};
