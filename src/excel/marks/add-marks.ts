import { formatBefore } from "../../sheets/mark-before";
import { freeHeads, MARK_WIDTHS, ruleFor } from "../../sheets/mark-place";
import type { MarkLook } from "../../sheets/marks";
import { columnLetters, type Rect } from "../address";
import { addReference, addText, nameOf, nextNumber } from "../own/names";
import { rangeOf } from "../ranges";
import { BYTES_PER_FORMAT, type Batches } from "../write/batches";
import { addColorRule } from "../write/color-rules";
import { pointsOf } from "../write/render-layout";
import type { SheetFacts } from "./facts";
import { MARK_COLUMNS, markColumn, type MarksPlan } from "./plan";
import type { MarkColumns } from "./write-rows";

/**
 * Makes room for the marks: the columns with their heads and widths, the names to find them by, the wider
 * AutoFilter, and the colour rules after the user's own.
 */
export async function addMarks(
  context: Excel.RequestContext,
  facts: SheetFacts,
  plan: MarksPlan,
  look: MarkLook,
  batches: Batches,
): Promise<MarkColumns> {
  const { sheet } = facts;
  const letters = Array.from({ length: MARK_COLUMNS }, (_, at) => columnLetters(plan.column + at));
  const formats = letters.map((one) => sheet.getRange(`${one}:${one}`).format);
  for (const format of formats) format.load("columnWidth,useStandardWidth");
  const head = plan.table?.table.getHeaderRowRange();
  head?.load("values");
  const headRange = rangeOf(sheet, { row: plan.headRow, column: plan.column, rows: 1, columns: MARK_COLUMNS });
  headRange.format.font.load("bold");
  await context.sync();
  const isHeadBold = !plan.table && !headRange.format.font.bold;
  const widths = formats.map((format) => (format.useStandardWidth ? undefined : format.columnWidth));
  const heads = freeHeads(look.heads, head ? (head.values[0] as unknown[]) : []);

  await batches.room(BYTES_PER_FORMAT * 20);
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const text of plan.table ? heads : []) plan.table?.table.columns.add(-1, undefined, text);
  addNames(context, facts, plan, formatBefore({ place: plan.place, isHeadBold, widths }));
  if (!plan.table) headRange.values = [heads];
  if (isHeadBold) headRange.format.font.bold = true;
  formats.forEach((format, at) => (format.columnWidth = pointsOf(MARK_WIDTHS[at])));
  if (plan.filter) {
    const wider = { ...plan.filter, columns: plan.filter.columns + MARK_COLUMNS };
    sheet.autoFilter.remove();
    sheet.autoFilter.apply(rangeOf(sheet, wider));
  }
  await addRules(sheet, plan, look, batches);
  return [plan.column, plan.column + 1, plan.column + 2];
}

function addNames(context: Excel.RequestContext, facts: SheetFacts, plan: MarksPlan, before: string): void {
  const number = nextNumber(facts.names, "marks");
  const add = (part: string, rect: Rect) => addReference(context, nameOf("marks", part, number), facts.name, rect);
  addText(context, nameOf("marks", "before", number), before);
  add("status", markColumn(plan, 0));
  add("number", markColumn(plan, 1));
  add("reason", markColumn(plan, 2));
  if (plan.filter) add("filter", plan.filter);
}

async function addRules(sheet: Excel.Worksheet, plan: MarksPlan, look: MarkLook, batches: Batches) {
  const rows = plan.lastRow - plan.firstRow + 1;
  if (rows <= 0) return;
  const columns = plan.column + MARK_COLUMNS - plan.dataColumn;
  for (const { code, fill, font } of look.colors) {
    await batches.room(BYTES_PER_FORMAT * 4);
    const range = rangeOf(sheet, { row: plan.firstRow, column: plan.dataColumn, rows, columns });
    addColorRule(range, { formula: ruleFor(plan.column, plan.firstRow, code), fill, font });
  }
}
