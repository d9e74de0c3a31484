import type { CellValue } from "./cells";
import { shownRow, type Plan } from "./plan";

/**
 * Rows whose mapped cells are all the same as those of an earlier row (spec 1). Both take
 * part: two equal payments on a day can be real; that is for people to see.
 *
 * @param rows from 0
 */
export function duplicateRows(plan: Plan, rows: readonly number[]): { row: number; sameAs: number }[] {
  const columns = [...new Set(Object.keys(plan.choice.mapping).map((field) => plan.column(field)))].filter(
    (c) => c >= 0,
  );
  const seen = new Map<string, number>();
  const duplicates: { row: number; sameAs: number }[] = [];
  for (const row of rows) {
    let key = "";
    for (const column of columns) key += keyOf(plan.table.value(row, column));
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else duplicates.push({ row: shownRow(plan, row), sameAs: shownRow(plan, first) });
  }
  return duplicates;
}

function keyOf(value: CellValue): string {
  return value === null ? "\u0000" : `${String(value)}\u0000`;
}
