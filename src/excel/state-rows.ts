import { askNames, ownNames, type OwnKind } from "./names";
import { ownSheets } from "./own-sheets";
import { inExcel } from "./run";

/**
 * How many rows the table of a sheet of ours has now, whoever wrote them; a table without rows has one empty one.
 * Two round trips, and nothing is changed: to see before writing whether someone else was here (excel-facts.md, 6).
 *
 * @returns undefined where the sheet or its table does not stand (any more)
 * @example await stateRowsOn("decisions") // 12
 */
export async function stateRowsOn(kind: OwnKind): Promise<number | undefined> {
  return inExcel(async (context) => {
    const names = askNames(context);
    const { tables } = context.workbook;
    tables.load("items/name,items/worksheet/name");
    await context.sync();
    const own = ownSheets(ownNames(names)).find((sheet) => sheet.kind === kind);
    const table = tables.items.find(({ worksheet }) => worksheet.name === own?.sheet);
    if (!own || !table) return undefined;
    const range = table.getDataBodyRange();
    range.load("rowCount");
    await context.sync();
    return range.rowCount;
  });
}
