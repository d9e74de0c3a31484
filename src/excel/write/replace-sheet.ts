import type { SheetSpec } from "../../sheets/sheet";
import { bottom, right, type Rect } from "../address";
import { HostError } from "../errors";
import { askRect, rangeOf, rectOf } from "../ranges";
import { startBatches } from "./batches";
import { widthOf } from "./cell-values";
import { halfWritten } from "./half-written";
import { renderCells } from "./render-cells";
import { renderRules } from "./render-layout";
import { writeRest, type Rest } from "./rest";
import { renderTables, withFreeTableNames } from "./render-tables";

/**
 * Writes a sheet of ours anew where it stands: its place, widths, scroll position and whatever the
 * user wrote beside it stay.
 */
export async function replaceSheet(
  context: Excel.RequestContext,
  name: string,
  spec: SheetSpec,
  takenTables: readonly string[],
  rest?: Rest,
): Promise<{ sheet: string }> {
  const sheet = context.workbook.worksheets.getItem(name);
  const { protection, tables: askedTables } = sheet;
  protection.load("protected");
  const used = askRect(sheet.getUsedRangeOrNullObject(false));
  askedTables.load("items/name");
  await context.sync();
  if (protection.protected) throw new HostError("protected", { sheet: name });

  const tables = askedTables.items;
  // writing over rows that a filter hides goes wrong (excel-facts.md, Filters); the filter is on our own sheet
  for (const table of tables) table.clearFilters();
  const ranges = tables.map((table) => askRect(table.getRange()));
  await context.sync();

  try {
    const batches = startBatches(context, { suspendCalculation: rest !== undefined });
    await batches.room(1000);
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const table of tables) table.convertToRange();
    const area = areaOf(spec, used.isNullObject ? undefined : rectOf(used), ranges.map(rectOf));
    if (area) empty(rangeOf(sheet, area));
    const own = new Set(tables.map((table) => table.name));
    const taken = takenTables.filter((table) => !own.has(table));
    const free = withFreeTableNames(spec, taken);
    await renderCells(sheet, { ...free, at: 0 }, batches);
    if (rest) await writeRest(sheet, spec, rest, batches);
    await renderTables(sheet, free, batches);
    await renderRules(sheet, free, batches);
    await batches.send();
  } catch (error) {
    throw halfWritten(error, name, false);
  }
  return { sheet: name };
}

function empty(range: Excel.Range): void {
  range.clear("All");
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
}

/** Our columns down to the last used row: what stands right of them is the user's. */
function areaOf(spec: SheetSpec, used: Rect | undefined, tables: readonly Rect[]): Rect | undefined {
  if (!used) return undefined;
  const columns = Math.max(widthOf(spec), ...tables.map(right));
  return columns === 0 ? undefined : { row: 1, column: 1, rows: bottom(used), columns };
}
