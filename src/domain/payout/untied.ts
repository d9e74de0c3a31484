import type { Match } from "../clear/match";
import type { StatementLines } from "../ledger/statement-lines";
import { payoutsAmong, type Payout, type Payouts } from "./payouts";

/**
 * The payouts of which no journal may be made, though their reports tie (spec 6): the bank's line names the
 * payout with another amount.
 *
 * @param matches all matches, suggestions too
 */
export function untiedByBank(matches: readonly Match[], payouts: Payouts | undefined): Set<Payout> {
  const untied = new Set<Payout>();
  if (!payouts) return untied;
  for (const { criterion, items, lines, explanation, outcome } of matches) {
    if (criterion !== "payout" || outcome !== "suggested" || items.length > 0) continue;
    if (explanation.facts.why !== "payoutDiffers") continue;
    for (const { index } of lines) {
      const payout = payouts.of(index);
      if (payout) untied.add(payout);
    }
  }
  return untied;
}

/** The rows of the payouts of which no journal may be made, by line: what `journalOf` is told. */
export function untiedLines(matches: readonly Match[], lines: StatementLines): number[] {
  const payouts = payoutsAmong(lines);
  return [...untiedByBank(matches, payouts)].map((payout) => payout.lines[0]);
}
