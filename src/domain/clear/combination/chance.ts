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
export function expectedHits(amounts: ArrayLike<number>, target: number): number {
  const { sizes: all, total } = normalise(amounts, target);
  if (total < 0) return 0;
  // everything or nothing: one set among all totals up to the whole
  if (total === 0) return stepOf(all) / sumOf(all);
  const sizes = all.filter((size) => size <= total);
  if (sizes.length === 0) return 0;
  const step = stepOf(sizes);
  let largest = 0;
  for (const size of sizes) largest = Math.max(largest, size);
  const scaled = sizes;
  for (let i = 0; i < scaled.length; i++) scaled[i] /= largest;
  const goal = total / largest;
  const tilt = saddle(scaled, goal);
  let exponent = tilt * goal;
  let variance = 0;
  for (let i = 0; i < scaled.length; i++) {
    const size = scaled[i];
    const weight = exponential(-tilt * size);
    exponent += logarithm(1 + weight);
    variance += (size * size * weight) / ((1 + weight) * (1 + weight));
  }
  const density = exponential(exponent) / Math.sqrt(2 * 3.141592653589793 * variance);
  return (density * step) / largest;
}

/** The least tilt that is looked for, and what a step must be worth. */
const LEAST = 2 ** -41;
const MOST_ROUNDS = 200;

/**
 * Where the tilted mean of the sums is the goal. The mean falls as the tilt rises, and ever slower:
 * from below, each step along its slope comes nearer and none goes too far.
 */
function saddle(sizes: Float64Array, goal: number): number {
  if (sumOf(sizes) / 2 <= goal) return LEAST;
  let tilt = 0;
  for (let next = 1; next < 1e6 && slopeAt(sizes, next).mean > goal; next *= 2) tilt = next;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { mean, slope } = slopeAt(sizes, tilt);
    const step = (mean - goal) / slope;
    // not a number where all is so steep that nothing is left of it
    if (!(step > tilt * 1e-14)) break;
    tilt += step;
  }
  return Math.max(tilt, LEAST);
}

const at = { mean: 0, slope: 0 };

/** The tilted mean of the sums, and how fast it falls; what comes back is used again. */
function slopeAt(sizes: Float64Array, tilt: number): typeof at {
  let mean = 0;
  let slope = 0;
  for (let i = 0; i < sizes.length; i++) {
    const size = sizes[i];
    const weight = exponential(tilt * size);
    const share = size / (1 + weight);
    mean += share;
    // written so that a weight beyond all numbers leaves nothing
    slope += share * size * (1 - 1 / (1 + weight));
  }
  at.mean = mean;
  at.slope = slope;
  return at;
}

function sumOf(sizes: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < sizes.length; i++) sum += sizes[i];
  return sum;
}

/** The step between possible totals: what all amounts share. Of a few amounts only round steps count. */
function stepOf(sizes: Float64Array): number {
  let step = 0;
  for (let i = 0; i < sizes.length && step !== 1; i++) step = divisor(step, sizes[i]);
  return sizes.length < FEW ? divisor(step, ROUND_STEP) : step;
}

/** Greatest common divisor. */
export function divisor(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}
