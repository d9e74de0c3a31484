import type { OfficeClass } from "../member";
import type { Grid } from "../../grid/grid";
/** Excel.SettingCollection */
export const settingsClass: OfficeClass<Grid> = {
  name: "SettingCollection",
};
