/**
 * Orders texts by code unit: the same on every machine (spec 0, law 8), unlike an order that
 * depends on the locale.
 *
 * @returns negative, zero or positive, for `sort`
 * @example ["b", "A", "a"].sort(compareText) // ["A", "a", "b"]
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
