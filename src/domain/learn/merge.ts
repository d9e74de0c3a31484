import { factKey, inOrder, refusedKey, type Fact, type Memory } from "./memory";

/**
 * Two memories as one, for an office whose people learnt apart: counts are added up, the newest
 * date stays. Which comes first makes no difference.
 *
 * @example merge(a, EMPTY_MEMORY) // as a
 */
export function merge(a: Memory, b: Memory): Memory {
  const facts = new Map<string, Fact>();
  for (const fact of [...a.facts, ...b.facts]) {
    const known = facts.get(factKey(fact));
    facts.set(
      factKey(fact),
      known
        ? {
            ...known,
            confirmed: known.confirmed + fact.confirmed,
            against: known.against + fact.against,
            last: known.last < fact.last ? fact.last : known.last,
          }
        : fact,
    );
  }
  const refused = new Map([...a.refused, ...b.refused].map((pair) => [refusedKey(pair), pair]));
  return inOrder({
    facts: [...facts.values()],
    refused: [...refused.values()],
    statements: [...a.statements, ...b.statements],
  });
}
