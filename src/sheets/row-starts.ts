/**
 * Where entries of several rows each begin in a sheet, from 0, with one more at the end: how many rows there are.
 *
 * @example rowStarts([a, b], (entry) => entry.rows) // for 2 and 3 rows: [0, 2, 5]
 */
export function rowStarts<Entry>(entries: readonly Entry[], rowsOf: (entry: Entry) => number): Uint32Array {
  const starts = new Uint32Array(entries.length + 1);
  entries.forEach((entry, at) => (starts[at + 1] = starts[at] + rowsOf(entry)));
  return starts;
}

/** The last entry that begins at this row or before it; 0 where there is none. @example entryAt([0, 2, 5], 3) // 1 */
export function entryAt(starts: Uint32Array, row: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= row) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
