import { minorOfDecimal } from "../../../domain/money/decimal";
import type { Limit, Profile } from "../../../domain/profile/profile";

/**
 * What a profile does with the difference between an invoice and what was paid, in cents (spec 5), for the example
 * in the settings: writes it off, leaves that to who clears by hand, or neither.
 *
 * @example howAllowed(PROFILES.snelstart, 50000, 49510) // "automatic": € 4,90 is under € 10,00 and under 2 %
 */
export function howAllowed(profile: Profile, invoice: number, paid: number): "automatic" | "byHand" | "none" {
  const difference = Math.abs(invoice - paid);
  if (difference === 0 || invoice <= 0) return "none";
  if (profile.differences === "short" && paid > invoice) return "none";
  const isWithin = (limits: readonly Limit[]) => limits.some((limit) => holds(limit, difference, invoice));
  if (isWithin(profile.tolerance)) return "automatic";
  return isWithin(profile.toleranceByHand) ? "byHand" : "none";
}

function holds(limit: Limit, difference: number, invoice: number): boolean {
  if (limit.maxAmount === undefined && limit.maxPercent === undefined) return false;
  const within = (value: bigint, bound: bigint): boolean => (limit.strict === true ? value < bound : value <= bound);
  if (limit.maxAmount !== undefined) {
    const bound = minorOfDecimal(limit.maxAmount, "EUR");
    if (typeof bound !== "number" || !within(BigInt(difference), BigInt(bound))) return false;
  }
  if (limit.maxPercent !== undefined) {
    // difference / invoice against percent / 100, multiplied out so that nothing is rounded
    const [whole = "", fraction = ""] = limit.maxPercent.split(".");
    const scale = 10n ** BigInt(fraction.length);
    if (!within(BigInt(difference) * 100n * scale, BigInt(whole + fraction) * BigInt(invoice))) return false;
  }
  return true;
}

/** A share in percents with two decimals, rounded down. @example percentText(490, 50000) // "0.98" */
export function percentText(part: number, whole: number): string {
  const hundredths = (BigInt(part) * 10000n) / BigInt(whole);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}
