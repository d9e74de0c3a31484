import type { SheetCell } from "../../sheets/sheet";
import { addressOf } from "../address";
import { HostError } from "../errors";
import { askNames, ownNames, type OwnKind } from "../names";
import { ownSheets } from "../own-sheets";
import { askRect, rectOf } from "../ranges";
import { inExcel } from "../run";
import { startBatches } from "./batches";
import { halfWritten } from "./half-written";
import { renderCells } from "./render-cells";
import { resizeTable } from "./render-tables";

/**
 * Appends rows to the table of a sheet of ours, which is what co-authors survive (excel-facts.md, 6).
 *
 * @param kind which sheet: there is one of each kind of state
 * @returns false where the sheet or its table does not stand (any more): write it whole with `writeSheet`
 * @throws HostError `protected`, `halfWritten` …
 * @example if (!(await appendRows("decisions", changed.decisions))) …
 */
export async function appendRows(kind: OwnKind, rows: readonly (readonly SheetCell[])[]): Promise<boolean> {
  return inExcel(async (context) => {
    const names = askNames(context);
    await context.sync();
    const own = ownSheets(ownNames(names)).find((sheet) => sheet.kind === kind);
    if (!own) return false;

    const sheet = context.workbook.worksheets.getItem(own.sheet);
    const { protection, tables } = sheet;
    protection.load("protected");
    tables.load("items/name,items/style");
    await context.sync();
    if (protection.protected) throw new HostError("protected", { sheet: own.sheet });
    const table = tables.items.at(0);
    if (!table) return false;
    if (rows.length === 0) return true;
    table.clearFilters();
    const range = askRect(table.getRange());
    const last = range.getLastRow();
    last.load("values");
    await context.sync();

    const rect = rectOf(range);
    // a table without rows still has one empty row under its head
    const isEmpty = rect.rows === 2 && last.values[0].every((value) => value === "");
    const first = rect.row - 1 + (isEmpty ? 1 : rect.rows);
    if (rows.some((row) => row.length > rect.columns)) return false;
    const margin = Array.from({ length: rect.column - 1 }, () => null);
    const block = { name: own.sheet, rows: rows.map((row) => [...margin, ...row]), at: first };
    try {
      const batches = startBatches(context);
      await renderCells(sheet, block, batches);
      await batches.room(1000);
      const whole = addressOf({ ...rect, rows: first + rows.length - rect.row + 1 });
      resizeTable(sheet, { name: table.name, range: whole, style: table.style });
      await batches.send();
    } catch (error) {
      throw halfWritten(error, own.sheet, false);
    }
    return true;
  });
}
