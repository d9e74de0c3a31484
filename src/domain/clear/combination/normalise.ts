/** Amounts and total of a subset question in which every amount is positive. */
export interface Normalised {
  readonly sizes: Float64Array;
  /** at most half of all sizes together */
  readonly total: number;
  /** is the total that of what the set leaves? */
  readonly isLeft: boolean;
}

/**
 * Turns credit notes round (taking one is leaving out its positive) and asks for the smaller of
 * the set and what it leaves: the same answers, one for one (algorithms.md 6).
 *
 * @param amounts whole minor units, none 0
 */
export function normalise(amounts: ArrayLike<number>, target: number): Normalised {
  const sizes = new Float64Array(amounts.length);
  let total = target;
  let sum = 0;
  for (let i = 0; i < sizes.length; i++) {
    const amount = amounts[i];
    const size = Math.abs(amount);
    sizes[i] = size;
    sum += size;
    if (amount < 0) total += size;
  }
  const isLeft = total * 2 > sum;
  return { sizes, total: isLeft ? sum - total : total, isLeft };
}

/** Positions of the question's own set, from the positions chosen after normalising. */
export function restore(chosen: ReadonlySet<number>, amounts: ArrayLike<number>, isLeft: boolean): number[] {
  const set: number[] = [];
  for (let position = 0; position < amounts.length; position++) {
    const isFlipped = amounts[position] < 0 !== isLeft;
    if (chosen.has(position) !== isFlipped) set.push(position);
  }
  return set;
}
