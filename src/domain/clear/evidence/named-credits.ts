import { indexShare } from "../../progress-share";
import type { Held, Progress, ReconcileInput } from "../../reconcile";
import { settlingItems, without } from "../stages/between-items";
import { amountsAfterHeld } from "../books";
import type { Pools } from "../sets/pools";
import { openRun } from "../run";
import { isSure } from "./sure";

/**
 * Credit notes that a payment of the same relation names: "2025-0012 minus C2025-0003" pays the one
 * less the other. Seen from that payment they are to be settled too, as they would be by a statement
 * line (spec 3, note (2); spec 4).
 *
 * @param out items that take no part at all
 * @returns places of items; none of them names another that settles
 */
export function* namedCredits(
  { items, lines, profile }: ReconcileInput,
  pools: Pools,
  held: Held,
  out: (item: number) => boolean,
): Generator<Progress, ReadonlySet<number>> {
  const { relations, isCreditor } = pools;
  const settling = yield* indexShare(settlingItems(items, pools, held, out), 300, 300);
  const { itemAmount } = amountsAfterHeld(items, lines, held);
  const lineAmount = Float64Array.from(settling.item, (item) => -itemAmount[item]);
  const settles = new Set(settling.item);
  const known = { ...settling, items: without(items, (item) => !settles.has(item)), profile, relations };
  const books = yield* openRun({ ...known, itemAmount, lineAmount }, isCreditor);
  const named = new Set<number>();
  const naming = new Set<number>();
  settling.item.forEach((payment, line) => {
    for (const mention of books.findings.of[line]?.mentions ?? []) {
      const isOwn = mention.item === payment || relations.ofItem[mention.item] !== relations.ofItem[payment];
      if (isOwn || itemAmount[mention.item] === 0 || !isSure(books, line, mention)) continue;
      naming.add(payment);
      named.add(mention.item);
    }
  });
  return new Set([...named].filter((item) => !naming.has(item)));
}
