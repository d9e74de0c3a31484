/**
 * Exponential and logarithm from plain arithmetic, because the built-in ones differ between
 * engines in the last digit (spec 0, law 8; design.md, Chance estimate).
 */

const LN2 = 0.6931471805599453;

/**
 * e to the power `x`, to about 15 digits. Beyond ±700 it is 0 or Infinity.
 *
 * @example exponential(1) // 2.718281828459045
 */
export function exponential(x: number): number {
  if (x > 700) return Infinity;
  if (x < -700) return 0;
  const twos = Math.round(x / LN2);
  const rest = x - twos * LN2;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 18; n++) {
    term = (term * rest) / n;
    sum += term;
  }
  return scaled(sum, twos);
}

/**
 * The natural logarithm of a positive number, to about 15 digits.
 *
 * @example logarithm(2) // 0.6931471805599453
 */
export function logarithm(x: number): number {
  let mantissa = x;
  let twos = 0;
  while (mantissa > 1.5) {
    mantissa /= 2;
    twos++;
  }
  while (mantissa < 0.75) {
    mantissa *= 2;
    twos--;
  }
  // 2 artanh((m - 1) / (m + 1))
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let power = ratio;
  let sum = 0;
  for (let n = 1; n <= 41; n += 2) {
    sum += power / n;
    power *= square;
  }
  return 2 * sum + twos * LN2;
}

/** Multiplies by two as often as `twos` says: exact. */
function scaled(x: number, twos: number): number {
  let result = x;
  for (let n = twos; n > 0; n--) result *= 2;
  for (let n = twos; n < 0; n++) result /= 2;
  return result;
}
