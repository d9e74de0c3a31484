import { askNames, ownNames, type OwnKind } from "./names";
import { ownSheets } from "./own-sheets";
import { inExcel } from "../run";

/** How the table of a sheet of ours ends. */
export interface StateEnd {
  /** an empty table has one empty row */
  readonly rows: number;
  /** the cells of its last row */
  readonly last: readonly unknown[];
}

/**
 * How many rows the table of a sheet of ours has now, and what its last one says, whoever wrote them. Two round
 * trips, and nothing is changed: to see before writing whether someone else was here (excel-facts.md, 6).
 *
 * @returns undefined where the sheet or its table does not stand (any more)
 * @example await stateEndOn("decisions") // { rows: 12, last: [12, "2026-01-05 09:00", "Els", …] }
 */
export async function stateEndOn(kind: OwnKind): Promise<StateEnd | undefined> {
  return inExcel(async (context) => {
    const names = askNames(context);
    const { tables } = context.workbook;
    tables.load("items/name,items/worksheet/name");
    await context.sync();
    const own = ownSheets(ownNames(names)).find((sheet) => sheet.kind === kind);
    const table = tables.items.find(({ worksheet }) => worksheet.name === own?.sheet);
    if (!own || !table) return undefined;
    const range = table.getDataBodyRange();
    const last = range.getLastRow();
    range.load("rowCount");
    last.load("values");
    await context.sync();
    const [cells]: unknown[][] = last.values;
    return { rows: range.rowCount, last: cells };
  });
}
