import type { Grid } from "../../grid/grid";
import type { OfficeClass } from "../member";

/** Excel.WorkbookProtection: of the workbook's structure. */
export const workbookProtectionClass: OfficeClass<Grid> = {
  name: "WorkbookProtection",
  scalars: { protected: { get: (grid) => grid.structureProtected } },
  methods: {
    protect: (grid) => void (grid.structureProtected = true),
    unprotect: (grid) => void (grid.structureProtected = false),
  },
};
