import type { CellValue } from "./cells";
import { shownRow, type Plan } from "./plan";

/**
 * Rows whose mapped cells are all the same as those of an earlier row (spec 1). Both take
 * part: two equal payments on a day can be real; that is for people to see.
 *
 * @param rows from 0
 * @param telling the field that differs most from row to row: rows in which it stands once are not compared further
 */
export function duplicateRows(plan: Plan, rows: readonly number[], telling: string): { row: number; sameAs: number }[] {
  const columns = [...new Set(Object.keys(plan.choice.mapping).map((field) => plan.column(field)))].filter(
    (c) => c >= 0,
  );
  const first = plan.column(telling) < 0 ? (columns[0] ?? 0) : plan.column(telling);
  const counts = new Map<CellValue, number>();
  for (const row of rows) {
    const value = plan.table.value(row, first);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const seen = new Map<string, number>();
  const duplicates: { row: number; sameAs: number }[] = [];
  for (const row of rows) {
    if (counts.get(plan.table.value(row, first)) === 1) continue;
    let key = "";
    for (const column of columns) key += keyOf(plan.table.value(row, column));
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, row);
    else duplicates.push({ row: shownRow(plan, row), sameAs: shownRow(plan, earlier) });
  }
  return duplicates;
}

function keyOf(value: CellValue): string {
  return value === null ? "\u0000" : `${String(value)}\u0000`;
}
