import type { SheetSpec } from "../../sheets/sheet";
import { halfWritten } from "./half-written";
import { addReference, addText, type OwnKind } from "../own/names";
import { ownSheetNames } from "../own/own-sheets";
import { startBatches } from "./batches";
import { writeRest, type Rest } from "./rest";
import { renderCells } from "./render-cells";
import { renderLayout, renderRules } from "./render-layout";
import { renderTables } from "./render-tables";

export interface Marker {
  readonly kind: OwnKind;
  readonly number: number;
  /** the name asked for; the sheet may have got the next one */
  readonly title: string;
}

/** Adds a sheet whose name is free. What was added is taken away again if a batch fails. */
export async function addSheet(
  context: Excel.RequestContext,
  spec: SheetSpec,
  marker: Marker,
  rest?: Rest,
): Promise<{ sheet: string }> {
  const [sheetName, titleName] = ownSheetNames(marker.kind, marker.number);
  try {
    const batches = startBatches(context, { suspendCalculation: rest !== undefined });
    await batches.room(1000);
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.add(spec.name);
    addReference(context, sheetName, spec.name, { row: 1, column: 1, rows: 1, columns: 1 });
    addText(context, titleName, marker.title);
    await renderCells(sheet, { ...spec, at: 0 }, batches);
    if (rest) await writeRest(sheet, spec, rest, batches);
    await renderTables(sheet, spec, batches);
    await renderRules(sheet, spec, batches);
    await renderLayout(sheet, spec, batches);
    await batches.send();
    return { sheet: spec.name };
  } catch (error) {
    throw halfWritten(error, spec.name, await takeAway(context, spec.name, [sheetName, titleName]));
  }
}

/** Takes a sheet away with its names. @returns false where Excel does not let us */
async function takeAway(context: Excel.RequestContext, name: string, names: readonly string[]): Promise<boolean> {
  try {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const items = names.map((one) => context.workbook.names.getItemOrNullObject(one));
    sheet.load("name");
    for (const item of items) item.load("name");
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    for (const item of items) if (!item.isNullObject) item.delete();
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
