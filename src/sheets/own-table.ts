import type { Place, Problem } from "../domain/ledger/problem";
import type { CellTable, CellValue } from "../sources/table/cells/cells";
import { lettersOf } from "../sources/table/cells/letters";

/** A table of ours as it stands in a sheet now: moved, sorted or with columns added, but with our heads. */
export interface OwnTable<C extends string> {
  /** rows below the heads that are not empty, as positions in the cells */
  readonly rows: readonly number[];
  has(column: C): boolean;
  /** position of a column in the cells; -1 where it is not there */
  column(column: C): number;
  value(row: number, column: C): CellValue;
  /** the cell as text; numbers as Excel shows whole numbers, "" where it is empty */
  text(row: number, column: C): string;
  place(row: number, column?: C): Place;
}

/** How far down the heads are looked for: above them stands a title, and what a user may put there. */
const HEAD_ROWS = 200;

/**
 * Finds a table of ours by its heads, in whichever language they were written.
 *
 * @param heads per column the texts that it may be headed by
 * @param needed columns without which it is not our table
 * @returns the table, or a problem `ownTableMissing` that names the first column not found
 */
export function findOwnTable<C extends string>(
  cells: CellTable,
  heads: Readonly<Record<C, readonly string[]>>,
  needed: readonly C[],
): OwnTable<C> | Problem {
  const columns = Object.keys(heads) as C[];
  for (let row = 0; row < Math.min(cells.rowCount, HEAD_ROWS); row++) {
    const at = new Map<C, number>();
    for (let column = 0; column < cells.columnCount; column++) {
      const head = textOf(cells.value(row, column)).trim();
      const name = columns.find((c) => !at.has(c) && heads[c].includes(head));
      if (head !== "" && name !== undefined) at.set(name, column);
    }
    if (needed.every((column) => at.has(column))) return tableUnder(cells, row, at);
  }
  return { code: "ownTableMissing", place: { source: cells.name }, expected: heads[needed[0]][0] ?? needed[0] };
}

function tableUnder<C extends string>(cells: CellTable, headRow: number, at: ReadonlyMap<C, number>): OwnTable<C> {
  const rows: number[] = [];
  for (let row = headRow + 1; row < cells.rowCount; row++) {
    for (const column of at.values()) {
      if (textOf(cells.value(row, column)) !== "") {
        rows.push(row);
        break;
      }
    }
  }
  const value = (row: number, column: C): CellValue => {
    const position = at.get(column);
    return position === undefined ? null : cells.value(row, position);
  };
  return {
    rows,
    has: (column) => at.has(column),
    column: (column) => at.get(column) ?? -1,
    value,
    text: (row, column) => textOf(value(row, column)),
    place(row, column) {
      const position = column === undefined ? undefined : at.get(column);
      return {
        source: cells.name,
        row: cells.firstRow + row,
        ...(position === undefined ? {} : { column: lettersOf(cells.firstColumn + position) }),
      };
    },
  };
}

function textOf(value: CellValue): string {
  return value === null ? "" : String(value);
}
