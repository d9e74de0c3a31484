import type { SheetCell } from "../../sheets/sheet";
import { addressOf } from "../address";
import { HostError } from "../errors";
import { askNames, ownNames, type OwnKind } from "../own/names";
import { ownSheets } from "../own/own-sheets";
import { askRect, rectOf } from "../ranges";
import { inExcel } from "../run";
import { startBatches } from "./batches";
import { halfWritten } from "./half-written";
import { writePlainBody, type PlainBody } from "./plain-body";
import { renderCells } from "./render-cells";
import { resizeTable } from "./render-tables";

/**
 * Appends rows to the table of a sheet of ours, which is what co-authors survive (excel-facts.md, 6).
 *
 * @param kind which sheet: there is one of each kind of state
 * @param rows cells, or very many plain rows that are asked for block by block
 * @returns false where the sheet or its table does not stand (any more): write it whole with `writeSheet`
 * @throws HostError `protected`, `halfWritten` …
 * @example if (!(await appendRows("decisions", changed.decisions))) …
 */
export async function appendRows(kind: OwnKind, rows: readonly (readonly SheetCell[])[] | PlainBody): Promise<boolean> {
  const body = "columns" in rows ? rows : undefined;
  const cells = "columns" in rows ? [] : rows;
  const count = body ? body.count : cells.length;
  return inExcel(async (context) => {
    const found = await findTable(context, kind);
    if (!found) return false;
    if (count === 0) return true;
    const { sheet, name, table, rect, first } = found;
    const width = body ? body.columns.length : Math.max(...cells.map((row) => row.length));
    if (width > rect.columns) return false;
    try {
      const batches = startBatches(context, { suspendCalculation: count > MANY });
      if (body) {
        await writePlainBody(sheet, { row: first + 1, column: rect.column, name }, body, batches);
      } else {
        const margin = Array.from({ length: rect.column - 1 }, () => null);
        await renderCells(sheet, { name, rows: cells.map((row) => [...margin, ...row]), at: first }, batches);
      }
      await batches.room(1000);
      const whole = addressOf({ ...rect, rows: first + count - rect.row + 1 });
      resizeTable(sheet, { name: table.name, range: whole, style: table.style });
      await batches.send();
    } catch (error) {
      throw halfWritten(error, name, false);
    }
    return true;
  });
}

/** So many rows are worth telling Excel to calculate only at the end. */
const MANY = 500;

/** The table of a sheet of ours, and the row (from 0) behind its last one. @throws HostError `protected` */
async function findTable(context: Excel.RequestContext, kind: OwnKind) {
  const names = askNames(context);
  await context.sync();
  const own = ownSheets(ownNames(names)).find((sheet) => sheet.kind === kind);
  if (!own) return undefined;
  const name = own.sheet;
  const sheet = context.workbook.worksheets.getItem(name);
  const { protection, tables } = sheet;
  protection.load("protected");
  tables.load("items/name,items/style");
  await context.sync();
  if (protection.protected) throw new HostError("protected", { sheet: name });
  const table = tables.items.at(0);
  if (!table) return undefined;
  table.clearFilters();
  const range = askRect(table.getRange());
  const last = range.getLastRow();
  last.load("values");
  await context.sync();
  const rect = rectOf(range);
  // a table without rows still has one empty row under its head
  const isEmpty = rect.rows === 2 && last.values[0].every((value) => value === "");
  return { sheet, name, table, rect, first: rect.row - 1 + (isEmpty ? 1 : rect.rows) };
}
