/** Amounts and total of a subset question in which every amount is positive. */
export interface Normalised {
  readonly sizes: readonly number[];
  /** at most half of all sizes together */
  readonly total: number;
  /** by position: is "chosen" here "left out" in the question itself? */
  readonly flipped: readonly boolean[];
}

/**
 * Turns credit notes round (taking one is leaving out its positive) and asks for the smaller of
 * the set and what it leaves: the same answers, one for one (algorithms.md 6).
 *
 * @param amounts whole minor units, none 0
 */
export function normalise(amounts: readonly number[], target: number): Normalised {
  const sizes = amounts.map(Math.abs);
  let total = target;
  let sum = 0;
  for (const amount of amounts) {
    sum += Math.abs(amount);
    if (amount < 0) total -= amount;
  }
  const isLarge = total * 2 > sum;
  return {
    sizes,
    total: isLarge ? sum - total : total,
    flipped: amounts.map((amount) => amount < 0 !== isLarge),
  };
}

/** Positions of the question's own set, from the positions chosen after normalising. */
export function restore(chosen: ReadonlySet<number>, flipped: readonly boolean[]): number[] {
  const set: number[] = [];
  flipped.forEach((isFlipped, position) => {
    if (chosen.has(position) !== isFlipped) set.push(position);
  });
  return set;
}
