/**
 * All sums of either half, met from both ends: exact for up to about 40 amounts whatever their
 * size.
 *
 * @param sizes positive whole numbers
 * @returns up to two sets of positions with the total
 */
export function meetInTheMiddle(sizes: readonly number[], goal: number): number[][] {
  const middle = sizes.length >> 1;
  const left = sumsOf(sizes.slice(0, middle));
  const right = sumsOf(sizes.slice(middle));
  const sortedLeft = Float64Array.from(left).sort();
  const sortedRight = Float64Array.from(right).sort();
  const found: number[][] = [];
  let i = 0;
  let j = sortedRight.length - 1;
  while (i < sortedLeft.length && j >= 0 && found.length < 2) {
    const sum = sortedLeft[i] + sortedRight[j];
    if (sum < goal) i++;
    else if (sum > goal) j--;
    else {
      const lefts = masksWith(left, sortedLeft[i]);
      const rights = masksWith(right, sortedRight[j]);
      for (const a of lefts) for (const b of rights) if (found.length < 2) found.push(positions(a, b, middle));
      i++;
      while (i < sortedLeft.length && sortedLeft[i] === sortedLeft[i - 1]) i++;
    }
  }
  return found;
}

/** The sum of every subset, by its mask. */
function sumsOf(sizes: readonly number[]): Float64Array {
  const sums = new Float64Array(2 ** sizes.length);
  sizes.forEach((size, bit) => {
    const from = 2 ** bit;
    for (let mask = 0; mask < from; mask++) sums[from + mask] = sums[mask] + size;
  });
  return sums;
}

/** The first two masks with a sum. */
function masksWith(sums: Float64Array, sum: number): number[] {
  const first = sums.indexOf(sum);
  const second = sums.indexOf(sum, first + 1);
  return second < 0 ? [first] : [first, second];
}

function positions(left: number, right: number, middle: number): number[] {
  const chosen: number[] = [];
  for (let bit = 0; left >> bit > 0; bit++) if ((left >> bit) & 1) chosen.push(bit);
  for (let bit = 0; right >> bit > 0; bit++) if ((right >> bit) & 1) chosen.push(middle + bit);
  return chosen;
}
