import type { CriterionName, Match } from "../clear/match";
import type { Held } from "../reconcile";
import type { Payouts } from "./payouts";
import { PROVIDER_NAMES } from "./provider";

/** Ways in which a transaction finds its item to the cent: told as one, with the sentence of its own (spec 6). */
const EXACT: ReadonlySet<CriterionName> = new Set([
  "end-to-end-id",
  "payment-reference-and-amount",
  "our-reference-and-amount",
  "date-and-amount",
  "payment-reference",
  "our-reference",
  "date",
  "amount",
  "combination",
]);

/**
 * The match as one of the criterion `payout`, where all its lines are a payout's and it leaves no difference. Its
 * explanation keeps what it rests on, and names the provider. What was decided before stays as it was.
 */
export function asPayout(match: Match, payouts: Payouts, held: Held): Match {
  if (held.matches.includes(match)) return match;
  const [first] = match.lines;
  const payout = first && payouts.of(first.index);
  if (!payout || match.difference !== 0 || !EXACT.has(match.criterion)) return match;
  if (match.lines.some(({ index }) => !payouts.of(index))) return match;
  const facts = { ...match.explanation.facts, provider: PROVIDER_NAMES[payout.provider], payout: payout.reference };
  return { ...match, criterion: "payout", explanation: { ...match.explanation, facts } };
}
