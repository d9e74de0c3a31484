/**
 * Which rows with an amount but without date and number are sums of the rows around them:
 * a subtotal below or above its group, or the total of all (spec 1). The others are items
 * whose date is missing.
 *
 * @param pending and `data` are rows from 0, ascending; `units` the amounts by row
 */
export function sumsAmong(
  pending: readonly number[],
  data: readonly number[],
  units: Float64Array,
): Map<number, "subtotal" | "total"> {
  const sums = new Map<number, "subtotal" | "total">();
  if (pending.length === 0 || data.length === 0) return sums;
  const prefix = new Float64Array(data.length + 1);
  data.forEach((row, i) => (prefix[i + 1] = prefix[i] + units[row]));
  const boundaries = pending.map((row) => countBelow(data, row));
  const whole = prefix[data.length];
  pending.forEach((row, p) => {
    const at = boundaries[p];
    const before = p === 0 ? 0 : boundaries[p - 1];
    const after = p === pending.length - 1 ? data.length : boundaries[p + 1];
    const amount = units[row];
    const isSubtotal =
      (at > before && amount === prefix[at] - prefix[before]) || (after > at && amount === prefix[after] - prefix[at]);
    if (isSubtotal && !(at === data.length && before === 0)) sums.set(row, "subtotal");
    else if (isSubtotal || amount === whole) sums.set(row, "total");
  });
  return sums;
}

/** How many of the ascending rows stand above a row. */
function countBelow(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle] < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
