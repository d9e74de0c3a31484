import type { GridSheet } from "../../grid/grid";
import { passwordHash } from "../../grid/password";
import { accessDenied } from "../../grid/refusal";
import { optionalText, recordOf } from "../arguments";
import type { OfficeClass } from "../member";

const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** Excel.WorksheetProtection */
export const worksheetProtectionClass: OfficeClass<GridSheet> = {
  name: "WorksheetProtection",
  scalars: {
    protected: { get: (sheet) => sheet.model.protection !== undefined },
    options: {
      get: (sheet) => {
        const { protection } = sheet.model;
        if (!protection) return null;
        return Object.fromEntries(OPTIONS.map((option) => [option, protection.options[option] ?? false]));
      },
    },
  },
  methods: {
    // A protected sheet can't be protected once more (WorksheetProtection.protect).
    protect: (sheet, [options, password], host) => {
      if (sheet.model.protection) throw accessDenied("the sheet is protected already");
      const wanted = recordOf(options, "options");
      const secret = optionalText(password, "password");
      const allowed = Object.fromEntries(OPTIONS.map((option) => [option, wanted[option] === true]));
      sheet.model.protection =
        secret === undefined ? { options: allowed } : { password: passwordHash(secret), options: allowed };
      host.grid.tell({ kind: "protection", sheet: sheet.id });
    },
    unprotect: (sheet, [password], host) => {
      const { protection } = sheet.model;
      if (!protection) return;
      const given = passwordHash(optionalText(password, "password") ?? "");
      // A stronger hash of a file from Excel can't be checked here: nobody gets in.
      if (protection.hash || (protection.password !== undefined && protection.password !== given)) {
        throw accessDenied("the password is not right");
      }
      delete sheet.model.protection;
      host.grid.tell({ kind: "protection", sheet: sheet.id });
    },
  },
};
