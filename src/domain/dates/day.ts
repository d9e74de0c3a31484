/**
 * A date inside the engine: whole days since 1970-01-01 (proleptic Gregorian),
 * without time or zone. Never a local `Date` (spec 0, law 8).
 */
export type Day = number & { readonly __unit: "day" };

/** What stands in a date column where there is no date. */
export const NO_DAY = -2147483648 as Day;
