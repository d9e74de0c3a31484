import { rowsOf } from "./select";
import { inExcel } from "../run";

/**
 * The rows that are selected now on the sheet that shows: of all areas, each once. None where whole
 * columns are selected, and none where something else than cells is (a chart, a shape).
 *
 * @throws HostError `editing`, `otherWorkbook`
 * @example await selectedRows() // { sheet: "Bank", rows: [3, 4, 7] }
 */
export async function selectedRows(): Promise<{ readonly sheet: string; readonly rows: readonly number[] }> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const areas = context.workbook.getSelectedRanges();
    sheet.load("name");
    areas.load("address");
    await context.sync();
    const address = areas.address.split(",").map((area) => area.slice(area.lastIndexOf("!") + 1));
    return { sheet: sheet.name, rows: rowsOf(address.join(",")) };
  });
}
