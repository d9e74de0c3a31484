/** An amount that is open, in minor units, and its place among the others. */
export interface Open {
  readonly index: number;
  readonly amount: number;
}

/**
 * Takes just so much of what is open (spec 3, criterion 12): amounts of the other sign first and whole,
 * for they add to what there is to spend; then the others in the order given, the last one in part.
 *
 * @param open in the order in which they are to be filled: due date, date, number
 * @param total minor units to take together, with the sign of the sum of `open`; all of it where it is larger
 * @returns what is taken, in the order given; what is not reached is left out
 * @example fill([{ index: 0, amount: 100 }, { index: 1, amount: -30 }], 50) // 80 of 0 and -30 of 1
 */
export function fill(open: readonly Open[], total: number): Open[] {
  const side = Math.sign(total);
  const others = open.filter(({ amount }) => Math.sign(amount) === -side);
  let left = total - others.reduce((sum, { amount }) => sum + amount, 0);
  return open.flatMap(({ index, amount }) => {
    if (Math.sign(amount) === -side) return [{ index, amount }];
    const taken = Math.abs(left) < Math.abs(amount) ? left : amount;
    left -= taken;
    return taken === 0 ? [] : [{ index, amount: taken }];
  });
}
