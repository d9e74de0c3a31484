import type { TakenList } from "../../../sheets/list";
import { textOf } from "../../../sources/table/cells/cell-text";
import type { CellTable } from "../../../sources/table/cells/cells";
import type { KnownHeads } from "../../api";

/** How far down heads are looked for, as `recogniseTable` does. */
const HEAD_ROWS = 60;
/** One head alone is no layout. */
const FEWEST = 2;

/**
 * What the user said of a list with the same heads: another month of the same export, on whatever sheet and however
 * far down. The heads must be the same, all of them and in their order, for a mapping is by place.
 *
 * @example knownList(known, table)?.choice // { sheet: "Posten juni", headRow: 3, mapping: { openAmount: 5, … } }
 */
export function knownList(known: readonly KnownHeads[], table: CellTable): TakenList | undefined {
  if (known.length === 0) return undefined;
  const layouts = known.map((one) => ({ ...one, ...trimmed(one.heads) }));
  for (let row = 0; row < Math.min(table.rowCount, HEAD_ROWS); row++) {
    const texts = Array.from({ length: table.columnCount }, (_, column) => textOf(table.value(row, column)));
    const { first, texts: heads } = trimmed(texts);
    if (heads.length < FEWEST) continue;
    const layout = layouts.findLast(
      (one) => one.texts.length === heads.length && one.texts.every((head, at) => head === heads[at]),
    );
    if (!layout) continue;
    const mapping = Object.fromEntries(
      Object.entries(layout.fields).map(([field, at]) => [field, table.firstColumn + first + at - layout.first]),
    );
    return { role: layout.role, choice: { sheet: table.name, headRow: table.firstRow + row, mapping } };
  }
  return undefined;
}

/** The heads without the empty ones before and behind them, as they are compared. */
function trimmed(heads: readonly string[]): { first: number; texts: string[] } {
  const texts = heads.map((head) => head.replace(/\s+/g, " ").trim().toLowerCase());
  const first = Math.max(
    0,
    texts.findIndex((text) => text !== ""),
  );
  const last = texts.findLastIndex((text) => text !== "");
  return { first, texts: texts.slice(first, last + 1) };
}
