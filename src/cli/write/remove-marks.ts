import { isOurRule } from "../../sheets/mark-place";
import { bottom, right, type Rect } from "../../sheets/rect";
import type { Sheet, Table, Workbook } from "../../xlsx/workbook";
import { ownNamesIn } from "./own-names";
import { rectOf, refOf } from "./rects";

/** Takes the marks of an earlier run away: their cells, colours and names, and what was widened for them. */
export function removeMarks(workbook: Workbook, sheet: Sheet): void {
  const own = ownNamesIn(workbook.names).filter(({ role }) => role === "marks");
  const numbers = new Set(own.flatMap(({ sheet: on, number }) => (on === sheet.name ? [number] : [])));
  if (numbers.size === 0) return;
  const parts = own.filter(({ number }) => numbers.has(number));
  const status = parts.find(({ part }) => part === "status")?.rect;
  sheet.conditionalFormats = sheet.conditionalFormats.filter(
    ({ rule }) => rule.kind !== "expression" || !isOurRule(rule.formula, status?.column),
  );
  // from right to left, so that taking one away leaves the others where they are
  for (const { part, rect } of [...parts].sort((a, b) => (b.rect?.column ?? 0) - (a.rect?.column ?? 0))) {
    if (!rect) continue;
    if (part !== "filter") empty(sheet, rect);
    else if (sheet.autoFilter) sheet.autoFilter.ref = refOf(rect);
  }
  for (const { name } of parts) workbook.names.delete(name);
}

function empty(sheet: Sheet, rect: Rect): void {
  const inTable = sheet.tables.find((table) => {
    const whole = rectOf(table.ref);
    return whole?.row === rect.row && whole.column <= rect.column && rect.column <= right(whole);
  });
  const isLast = inTable && right(rectOf(inTable.ref)!) === rect.column;
  // a column that the user moved into the middle of the table stays there under its head, empty
  const first = inTable && !isLast ? rect.row + 1 : rect.row;
  for (let row = first; row <= bottom(rect); row++) {
    sheet.cells.setValue(row - 1, rect.column - 1, null);
    sheet.cells.setStyle(row - 1, rect.column - 1, 0);
  }
  if (inTable && !isLast) return;
  sheet.columns.delete(rect.column - 1);
  if (!inTable) return;
  inTable.columns.pop();
  resize(inTable, -1);
}

/** Makes a table some columns wider, or narrower, at its right side. */
export function resize(table: Table, by: number): void {
  const resized = (ref: string) => {
    const rect = rectOf(ref);
    return rect ? refOf({ ...rect, columns: rect.columns + by }) : ref;
  };
  table.ref = resized(table.ref);
  if (table.autoFilter) table.autoFilter.ref = resized(table.autoFilter.ref);
}
