/**
 * `amount x part / whole`, rounded to a whole minor unit, halves away from zero; exact at any size (spec 0, law 9).
 *
 * @example share(92500, 50000, 100000) // 46250
 */
export function share(amount: number, part: number, whole: number): number {
  const product = BigInt(amount) * BigInt(part);
  const divisor = BigInt(whole);
  const negative = product < 0n !== divisor < 0n;
  const [n, d] = [product < 0n ? -product : product, divisor < 0n ? -divisor : divisor];
  const rounded = Number((2n * n + d) / (2n * d));
  return negative && rounded !== 0 ? -rounded : rounded;
}

/**
 * A percentage as whole hundredths of a per cent, so that reckoning with it stays exact.
 *
 * @param percent at most two decimals
 * @example hundredthsOf(21) // 2100
 */
export function hundredthsOf(percent: number): number {
  return Math.round(percent * 100);
}
