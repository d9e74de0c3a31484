import type { OfficeClass } from "../member";
import type { Grid, GridSheet } from "../../grid/grid";
/** Excel.TableCollection */
export const tablesClass: OfficeClass<{ grid: Grid; sheet?: GridSheet }> = {
  name: "TableCollection",
};
