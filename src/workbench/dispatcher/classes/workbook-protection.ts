import type { OfficeClass } from "../member";
import type { Grid } from "../../grid/grid";
/** Excel.WorkbookProtection */
export const workbookProtectionClass: OfficeClass<Grid> = {
  name: "WorkbookProtection",
};
