import type { OfficeClass } from "../member";
import type { GridSheet } from "../../grid/grid";
/** Excel.PageLayout */
export const pageLayoutClass: OfficeClass<GridSheet> = {
  name: "PageLayout",
};
