import { exponential, logarithm } from "./exponential";
import { normalise } from "./normalise";

/** A set whose total fits this often by accident proves nothing (spec 3, criterion 10). */
export const MOST_CHANCE = 0.05;

/** Fewer amounts than this have a common divisor by accident. */
const FEW = 4;
const ROUND_STEP = 10000;

/**
 * How many sets of these amounts are expected to hit the total by pure chance: the density of all
 * sums around it, by the saddle point of their distribution (algorithms.md 7), per step of the
 * lattice that the amounts lie on.
 *
 * @param amounts minor units, credit notes negative
 * @param target minor units
 * @returns 0 or more; Infinity where every total is hit
 * @example expectedHits([12345, 45678, 78901], 58023) < 0.001 // true
 */
export function expectedHits(amounts: readonly number[], target: number): number {
  const { sizes: all, total } = normalise(amounts, target);
  if (total < 0) return 0;
  // everything or nothing: one set among all totals up to the whole
  if (total === 0) return stepOf(all) / all.reduce((sum, size) => sum + size, 0);
  const sizes = all.filter((size) => size <= total);
  if (sizes.length === 0) return 0;
  const step = stepOf(sizes);
  const largest = Math.max(...sizes);
  const scaled = sizes.map((size) => size / largest);
  const goal = total / largest;
  const tilt = saddle(scaled, goal);
  let exponent = tilt * goal;
  let variance = 0;
  for (const size of scaled) {
    const weight = exponential(-tilt * size);
    exponent += logarithm(1 + weight);
    variance += (size * size * weight) / ((1 + weight) * (1 + weight));
  }
  const density = exponential(exponent) / Math.sqrt(2 * 3.141592653589793 * variance);
  return (density * step) / largest;
}

/** Where the tilted mean of the sums is the goal; by halving, for the mean falls as the tilt rises. */
function saddle(sizes: readonly number[], goal: number): number {
  const mean = (tilt: number) => sizes.reduce((sum, size) => sum + size / (1 + exponential(tilt * size)), 0);
  let low = 0;
  let high = 1;
  while (mean(high) > goal && high < 1e6) high *= 2;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (mean(middle) > goal) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The step between possible totals: what all amounts share. Of a few amounts only round steps count. */
function stepOf(sizes: readonly number[]): number {
  const step = sizes.reduce(divisor, 0);
  return sizes.length < FEW ? divisor(step, ROUND_STEP) : step;
}

/** Greatest common divisor. */
export function divisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
