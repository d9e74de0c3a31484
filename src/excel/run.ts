import type { HostFacts } from "../words/host";
import { toHostError } from "./errors";

/**
 * The one door to Excel: waits while the user is editing a cell (where the host can),
 * and turns what Office.js throws into a `HostError`.
 *
 * @param facts what the sentence about a refusal names, above all the sheet
 * @example const name = await inExcel(async (context) => { … await context.sync(); return sheet.name; }, { sheet: "Bank" });
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  facts: HostFacts = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw toHostError(error, facts);
  }
}

/** Whether this Excel has a set above the floor of 1.9; asked at run time (excel-facts.md, 2). */
export function supports(excelApi: "1.10" | "1.13" | "1.17" | "1.18"): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", excelApi);
}
