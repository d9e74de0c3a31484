/** Excel cuts address texts at 8,192 characters (excel-facts.md, 5); we stay below. */
const LONGEST_ADDRESS = 8000;

/**
 * Rows as runs of consecutive ones, sorted, each row once.
 *
 * @example rowRuns([7, 3, 4, 4]) // [{ first: 3, last: 4 }, { first: 7, last: 7 }]
 */
export function rowRuns(rows: Iterable<number>): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row <= run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

/**
 * Addresses of rows between two columns for `getRanges`, in texts that Excel does not cut.
 *
 * @example rowAddresses([3, 4, 7], "A", "I") // ["A3:I4,A7:I7"]
 */
export function rowAddresses(rows: Iterable<number>, firstColumn: string, lastColumn: string): string[] {
  const addresses: string[] = [];
  let text = "";
  for (const { first, last } of rowRuns(rows)) {
    const part = `${firstColumn}${first}:${lastColumn}${last}`;
    if (text !== "" && text.length + part.length + 1 > LONGEST_ADDRESS) {
      addresses.push(text);
      text = "";
    }
    text = text === "" ? part : `${text},${part}`;
  }
  if (text !== "") addresses.push(text);
  return addresses;
}
