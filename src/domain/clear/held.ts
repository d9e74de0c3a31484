import type { Held } from "../reconcile";

export const NOTHING_HELD: Held = { matches: [], refused: [], blockedItems: [] };

/**
 * Did the user refuse this, or something that lies within it? It is not offered again (spec 8).
 */
export function isRefused(held: Held, lines: readonly number[], items: readonly number[]): boolean {
  return held.refused.some(
    (pair) =>
      (pair.items.length > 0 || items.length === 0) &&
      (pair.lines.length > 0 || lines.length === 0) &&
      pair.lines.every((l) => lines.includes(l)) &&
      pair.items.every((i) => items.includes(i)),
  );
}
