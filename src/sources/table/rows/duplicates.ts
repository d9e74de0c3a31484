import type { CellValue } from "../cells/cells";
import { shownRow, type Plan } from "../recognise/plan";

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
  const often = seenOften(rows.length, (i) => plan.table.value(rows[i], first));
  const seen = new Map<string, number>();
  const duplicates: { row: number; sameAs: number }[] = [];
  for (let i = 0; i < rows.length; i++) {
    if (!often(i)) continue;
    const row = rows[i];
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

/**
 * Which values may stand more than once: counted by a hash, for of nearly all of them that already says
 * that they do not. Values that only share a hash are compared like those that are the same.
 */
function seenOften(count: number, value: (index: number) => CellValue): (index: number) => boolean {
  let places = 64;
  while (places < count * 8) places *= 2;
  const counts = new Uint8Array(places);
  const place = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    place[i] = hashOf(value(i)) & (places - 1);
    if (counts[place[i]] < 2) counts[place[i]]++;
  }
  return (index) => counts[place[index]] > 1;
}

function hashOf(value: CellValue): number {
  const text = value === null ? "" : String(value);
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
