import type { OfficeClass } from "../member";
import type { Grid, GridSheet } from "../../grid/grid";
/** Excel.NamedItemCollection */
export const namesClass: OfficeClass<{ grid: Grid; sheet?: GridSheet }> = {
  name: "NamedItemCollection",
};
