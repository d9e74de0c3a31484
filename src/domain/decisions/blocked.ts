import type { OpenItems } from "../ledger/open-items";
import type { Decision } from "./decision";
import { remembered } from "./remembered";
import { effectiveDecisions } from "./states";

/**
 * Which items take part, after what the user blocked and released by hand (spec 10), next to what a column of
 * the source says. The last decision on an item holds; an item whose row is gone changes nothing.
 *
 * @param keys of the items: a decision names its item by key, for rows move
 * @returns 1 by item where it is blocked; the source's own column where nothing was decided
 * @example blockedNow(items, itemKeys(items), decisions)[0] // 1
 */
export function blockedNow(
  items: Pick<OpenItems, "count" | "blocked">,
  keys: { at(index: number): string },
  decisions: readonly Decision[],
): Uint8Array {
  const decided = blockedByHand(decisions);
  if (decided.size === 0) return items.blocked;
  const blocked = Uint8Array.from(items.blocked);
  for (let item = 0; item < items.count; item++) blocked[item] = decided.get(keys.at(item)) ?? blocked[item];
  return blocked;
}

/** By the key of an item, what was decided on it last. */
const blockedByHand = remembered((decisions): ReadonlyMap<string, 0 | 1> => {
  const decided = new Map<string, 0 | 1>();
  if (!decisions.some(isAboutItem)) return decided;
  for (const decision of effectiveDecisions(decisions)) {
    if (isAboutItem(decision)) decided.set(decision.note, decision.verb === "block" ? 1 : 0);
  }
  return decided;
});

function isAboutItem({ verb }: Decision): boolean {
  return verb === "block" || verb === "release";
}
