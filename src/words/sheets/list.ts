import { phrases } from "../language";

/** What stands on a sheet that a list of a file became, besides the list itself. */
export const listWords = phrases({
  nl: { sheetName: "Lijst", yes: "WAAR", no: "ONWAAR" },
  en: { sheetName: "List", yes: "TRUE", no: "FALSE" },
});
