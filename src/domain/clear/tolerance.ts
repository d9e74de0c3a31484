import { minorDigits, minorFactor } from "../money/currency";
import type { Limit } from "../profile/profile";

/**
 * Is a difference allowed (spec 5 and 9)? One limit that holds suffices; a limit holds if
 * all that it names hold, `strict` meaning less than instead of at most. Exact: compared as whole
 * numbers, never as fractions.
 *
 * @param difference minor units, either sign
 * @param total the invoice total in minor units, net of credit notes; of 0 nothing is allowed
 * @example isAllowed([{ maxAmount: "1.00", maxPercent: "20", strict: true }], 99, 10000, "EUR") // true
 */
export function isAllowed(limits: readonly Limit[], difference: number, total: number, currency: string): boolean {
  if (total === 0) return false;
  return limits.some(
    (limit) =>
      mayHold(limit, difference, total, currency) &&
      holds(limit, BigInt(Math.abs(difference)), BigInt(Math.abs(total)), currency),
  );
}

/** A glance without exact numbers: what is well beyond a limit needs no exact look. */
function mayHold({ maxAmount, maxPercent }: Limit, difference: number, total: number, currency: string): boolean {
  const size = Math.abs(difference);
  if (maxAmount !== undefined && size > Number(maxAmount) * minorFactor(currency) * 1.01) return false;
  return maxPercent === undefined || size * 100 <= Number(maxPercent) * Math.abs(total) * 1.01;
}

function holds(limit: Limit, difference: bigint, total: bigint, currency: string): boolean {
  const { maxAmount, maxPercent, strict } = limit;
  if (maxAmount === undefined && maxPercent === undefined) return false;
  const isWithin = (value: bigint, most: bigint) => (strict ? value < most : value <= most);
  if (maxAmount !== undefined) {
    const { digits, scale } = decimal(maxAmount);
    if (!isWithin(difference * 10n ** scale, digits * 10n ** BigInt(minorDigits(currency)))) return false;
  }
  if (maxPercent !== undefined) {
    const { digits, scale } = decimal(maxPercent);
    if (!isWithin(difference * 100n * 10n ** scale, digits * total)) return false;
  }
  return true;
}

/** A decimal text as whole digits and how many of them stand behind the point: "2.5" is 25 and 1. */
function decimal(text: string): { digits: bigint; scale: bigint } {
  const [whole, fraction = ""] = text.split(".");
  return { digits: BigInt(whole + fraction), scale: BigInt(fraction.length) };
}
