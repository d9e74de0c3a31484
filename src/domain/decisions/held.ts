import type { Match } from "../clear/match";
import type { Held, RefusedPair } from "../reconcile";
import type { MatchState } from "./decision";
import type { NumberedMatch } from "./links-of";
import { HELD_STATES } from "./states";

/**
 * What the next run must leave alone (spec 10): matches that were cleared, accepted, proposed or
 * approved stay; pairs that were refused are not offered again; suggestions are looked at anew.
 *
 * @returns `numbers[i]` is the number of `held.matches[i]`
 */
export function heldOf(
  matches: readonly NumberedMatch[],
  states: ReadonlyMap<number, MatchState>,
  blockedItems: readonly number[] = [],
): { held: Held; numbers: number[] } {
  const held: Match[] = [];
  const numbers: number[] = [];
  const refused: RefusedPair[] = [];
  for (const { number, match } of matches) {
    const state = states.get(number);
    if (state && HELD_STATES.has(state)) {
      held.push(match);
      numbers.push(number);
    } else if (state === "refused") {
      refused.push({ lines: match.lines.map(({ index }) => index), items: match.items.map(({ index }) => index) });
    }
  }
  return { held: { matches: held, refused, blockedItems }, numbers };
}
