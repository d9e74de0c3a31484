/**
 * Money inside the engine: a whole number of minor units (cents for EUR, yen for
 * JPY, fils for KWD). Never a fraction, always a safe integer (spec 0, law 9).
 */
export type Minor = number & { readonly __unit: "minor" };

/** Nothing: `0` in every currency. */
export const NOTHING = 0 as Minor;

/**
 * Marks a whole number as minor units.
 *
 * @param value whole minor units, e.g. cents
 * @throws RangeError if `value` is not a safe integer: that is a bug of the caller
 * @example minor(121000) // € 1.210,00
 */
export function minor(value: number): Minor {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`not a whole number of minor units: ${value}`);
  }
  // -0 would print as "-0" and is not equal to 0 under Object.is; an amount that fits is a small integer from
  // here on, which takes no room of its own: a column's entry is a double
  const small = value | 0;
  return (small === value ? small : value) as Minor;
}
