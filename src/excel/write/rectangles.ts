import type { Rect } from "../address";

/**
 * Covers cells that share a key with few rectangles, so that a format goes to Excel once per
 * rectangle and not once per cell. `undefined` belongs to no one: a rectangle may run over it;
 * `null` ends one. Runs down each column are joined with equal runs beside them.
 *
 * @param keyAt key of a cell; rows and columns from 0
 * @param runsOver false for keys whose rectangles must not run over cells without one
 * @returns rectangles with rows and columns from 1, in the order of their columns and rows
 */
export function rectangles(
  rows: number,
  columns: number,
  keyAt: (row: number, column: number) => string | null | undefined,
  runsOver: (key: string) => boolean = () => true,
): { rect: Rect; key: string }[] {
  const found: { rect: Rect; key: string }[] = [];
  const open = new Map<string, { -readonly [K in keyof Rect]: Rect[K] }>();
  for (let column = 0; column < columns; column++) {
    for (const run of columnRuns(rows, (row) => keyAt(row, column), runsOver)) {
      const place = `${run.first} ${run.last} ${run.key}`;
      const beside = open.get(place);
      if (beside && beside.column + beside.columns === column + 1) {
        beside.columns++;
        continue;
      }
      const rect = { row: run.first + 1, column: column + 1, rows: run.last - run.first + 1, columns: 1 };
      open.set(place, rect);
      found.push({ rect, key: run.key });
    }
  }
  return found;
}

function columnRuns(
  rows: number,
  keyAt: (row: number) => string | null | undefined,
  runsOver: (key: string) => boolean,
) {
  const runs: { first: number; last: number; key: string }[] = [];
  let run: { first: number; last: number; key: string } | undefined;
  for (let row = 0; row < rows; row++) {
    const key = keyAt(row);
    if (key === undefined && (!run || runsOver(run.key))) continue;
    if (key === undefined || key === null) {
      run = undefined;
    } else if (run?.key === key) {
      run.last = row;
    } else {
      run = { first: row, last: row, key };
      runs.push(run);
    }
  }
  return runs;
}
