import type { Match } from "../clear/match";
import type { StatementLines } from "../ledger/statement-lines";

/**
 * What the bank kept of the lines of a match, in minor units of the base currency: of lines that the
 * match takes wholly, on an account in that currency.
 *
 * @example keptByBank(match, lines, "EUR") // 750: of 1.210,00 the bank passed on 1.202,50
 */
export function keptByBank(match: Match, lines: StatementLines, base: string): number {
  return match.lines.reduce((sum, { index, rest }) => {
    const charges = lines.charges[index];
    const isOurs = (lines.currency.at(index) || base) === base;
    return Number.isNaN(charges) || rest !== 0 || !isOurs ? sum : sum + charges;
  }, 0);
}
