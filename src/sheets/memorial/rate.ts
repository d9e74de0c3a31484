import type { JournalLine } from "../../domain/journal/document";
import { minorFactor } from "../../domain/money/currency";

/**
 * The rate of a line: units of its currency for one of the base currency, six decimals, as a decimal
 * text; undefined where the line has no foreign amount.
 *
 * @example decimalRate({ …, currency: "USD", foreign: minor(100000), debit: minor(92000) }, "EUR") // "1.086957"
 */
export function decimalRate(line: JournalLine, base: string): string | undefined {
  const own = BigInt(line.debit + line.credit);
  if (line.foreign === undefined || own === 0n) return undefined;
  const foreign = BigInt(line.foreign) * BigInt(minorFactor(base)) * 1_000_000n;
  const divisor = own * BigInt(minorFactor(line.currency));
  const millionths = ((2n * foreign + divisor) / (2n * divisor)).toString().padStart(7, "0");
  return `${millionths.slice(0, -6)}.${millionths.slice(-6)}`;
}
