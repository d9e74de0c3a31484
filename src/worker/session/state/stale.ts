import type { Match } from "../../../domain/clear/match";
import type { MatchState } from "../../../domain/decisions/decision";
import type { Link } from "../../../domain/decisions/link";
import type { NumberedMatch } from "../../../domain/decisions/links-of";
import { matchesFrom } from "../../../domain/decisions/matches-from";
import { HELD_STATES } from "../../../domain/decisions/states";
import type { Ledger } from "../session";

/** In a memorial: its rows are booked, or about to be. */
const IN_MEMORIAL: ReadonlySet<MatchState> = new Set(["proposed", "approved"]);

/**
 * Numbers of held matches that take cents which another one takes already: a row was gone, what it was
 * cleared with was cleared anew, and now the row is back. What stands in a memorial goes first, then the
 * latest, which is what the user saw last (spec 0, law 3: no cent twice, not by a second run either).
 */
export function overclaimed(
  matches: readonly NumberedMatch[],
  states: ReadonlyMap<number, MatchState>,
  { items, lines }: Ledger,
): Set<number> {
  const left = { item: Float64Array.from(items.openAmount), line: Float64Array.from(lines.amount) };
  const touched = { item: new Set<number>(), line: new Set<number>() };
  const rank = ({ number }: NumberedMatch) => (IN_MEMORIAL.has(states.get(number) ?? "stale") ? 1 : 0);
  const held = matches
    .filter(({ number }) => HELD_STATES.has(states.get(number) ?? "stale"))
    .sort((a, b) => rank(b) - rank(a) || b.number - a.number);
  const lost = new Set<number>();
  for (const { number, match } of held) {
    const parts = [
      ...match.lines.map((part) => ({ side: "line" as const, part, currency: lines.currency.at(part.index) })),
      ...match.items.map((part) => ({ side: "item" as const, part, currency: items.currency.at(part.index) })),
    ];
    const fits = ({ side, part, currency }: (typeof parts)[number]) => {
      // a storno takes an item against its sign; a line in another currency was taken by its instructed amount
      if (part.amount === 0 || match.criterion === "reversal") return true;
      if (currency !== match.currency) return !touched[side].has(part.index);
      const rest = left[side][part.index];
      return Math.sign(rest) === Math.sign(part.amount) && Math.abs(part.amount) <= Math.abs(rest);
    };
    if (!parts.every(fits)) {
      lost.add(number);
      continue;
    }
    for (const { side, part } of parts) {
      left[side][part.index] = left[side][part.index] - part.amount;
      if (part.amount !== 0) touched[side].add(part.index);
    }
  }
  return lost;
}

/**
 * What matches in a memorial still hold although one of their rows is gone: the bank line of an invoice
 * that is no longer on a fresh list is booked, and is not cleared a second time (spec 0, law 3).
 */
export function heldByMemorial(
  staleLinks: readonly Link[],
  states: ReadonlyMap<number, MatchState>,
  { items, lines, naming }: Ledger,
): Match[] {
  const booked = staleLinks.filter(({ match }) => IN_MEMORIAL.has(states.get(match) ?? "stale"));
  // each row for itself: the match as a whole does not stand any more
  const alone = booked.map((link, at) => ({ ...link, match: at + 1 }));
  return matchesFrom(alone, items, lines, naming).matches.map(({ match }) => match);
}
