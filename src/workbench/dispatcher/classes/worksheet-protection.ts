import type { OfficeClass } from "../member";
import type { GridSheet } from "../../grid/grid";
/** Excel.WorksheetProtection */
export const worksheetProtectionClass: OfficeClass<GridSheet> = {
  name: "WorksheetProtection",
};
