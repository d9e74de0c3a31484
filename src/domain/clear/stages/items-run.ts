import type { Relations } from "../../assign/relations";
import { indexShare } from "../../progress-share";
import type { Held, Progress, ReconcileInput, Reconciliation } from "../../reconcile";
import { asItems, settlingItems } from "./between-items";
import { amountsAfterHeld } from "../books";
import { finish } from "./finish";
import { NOTHING_HELD } from "../held";
import type { Match } from "../match";
import { namedCredits } from "../evidence/named-credits";
import { coupledPools, ownPools, type Pools } from "../sets/pools";
import { because } from "../reasons";
import { noResults } from "../results";
import { openRun, runCriteria } from "../run";
import type { RowOutcome } from "../status";
import { suggest } from "./suggest";

/**
 * Open items against each other, where there are no statement lines (spec 4): what settles is seen
 * as a line of the same relation, and the same criteria decide. First every relation by itself,
 * debtor and creditor items apart; then, over what is left, the relations that the user coupled.
 */
export function* betweenItems(
  input: ReconcileInput,
  relations: Relations,
  isCreditor: (item: number) => boolean,
): Generator<Progress, Reconciliation> {
  const { items, profile, held = NOTHING_HELD } = input;
  const selected = input.selection && new Set(input.selection);
  const isOut = (item: number) => selected !== undefined && !selected.has(item);
  const pools = ownPools(items, relations, isCreditor, profile);
  const credits = yield* namedCredits(input, pools, held, isOut);
  const withCredits = yield* clearNamedCredits(input, pools, held, isOut, credits);
  const own = yield* clearPools(input, pools, withCredits, isOut, { named: credits });
  const coupled = coupledPools(relations, profile.coupled);
  if (!coupled) return withUnselected(input, own, isOut);
  const cleared = own.matches.slice(held.matches.length).filter((match) => match.outcome === "cleared");
  const inNone = (item: number) => coupled.relations.ofItem[item] < 0;
  const before = { ...held, matches: [...held.matches, ...cleared] };
  const more = yield* clearPools(input, coupled, before, (item) => isOut(item) || inNone(item));
  return withUnselected(input, together(own, more, held.matches.length, inNone), isOut);
}

/** What payments and the credit notes that they name clear together, beside what was held already. */
function* clearNamedCredits(
  input: ReconcileInput,
  pools: Pools,
  held: Held,
  isOut: (item: number) => boolean,
  credits: ReadonlySet<number>,
): Generator<Progress, Held> {
  if (credits.size === 0) return held;
  const { relations } = pools;
  const among = new Set(Array.from(credits, (item) => relations.ofItem[item]));
  const isElsewhere = (item: number) => isOut(item) || !among.has(relations.ofItem[item]);
  const { matches } = yield* clearPools(input, pools, held, isElsewhere, { credits });
  const cleared = matches
    .slice(held.matches.length)
    .filter(({ outcome, items }) => outcome === "cleared" && items.some(({ index }) => credits.has(index)));
  return { ...held, matches: [...held.matches, ...cleared] };
}

/** @param seen credit notes that payments name: `credits` to be settled too, `named` to settle only what they name */
function* clearPools(
  { items, lines, profile }: ReconcileInput,
  pools: Pools,
  held: Held,
  isOut: (item: number) => boolean,
  seen: { readonly credits?: ReadonlySet<number>; readonly named?: ReadonlySet<number> } = {},
): Generator<Progress, Reconciliation> {
  const settling = yield* indexShare(settlingItems(items, pools, held, isOut, seen.credits), 300, 300);
  const { itemAmount } = amountsAfterHeld(items, lines, held);
  const lineAmount = Float64Array.from(settling.item, (item) => -itemAmount[item]);
  for (const item of settling.item) itemAmount[item] = 0;
  for (let item = 0; item < items.count; item++) if (isOut(item)) itemAmount[item] = 0;
  const namedLines = new Set<number>();
  settling.item.forEach((item, line) => seen.named?.has(item) && namedLines.add(line));
  const { relations } = pools;
  const known = { ...settling, profile, relations, itemAmount, lineAmount, window: profile.window, namedLines };
  const books = yield* openRun(known, pools.isCreditor);
  const results = noResults();
  yield* runCriteria(books, results);
  if (profile.criteria.includes("suggestion")) yield* suggest(books, results);
  return yield* asItems(yield* finish(books, results), items, settling, held);
}

/** Both runs as one: what was suggested within a relation stands as long as its items are still there. */
function together(
  own: Reconciliation,
  more: Reconciliation,
  heldCount: number,
  isOutside: (item: number) => boolean,
): Reconciliation {
  const taken = new Set<number>();
  for (const { outcome, items } of more.matches) {
    if (outcome === "cleared") for (const { index } of items) taken.add(index);
  }
  const known = new Set(more.matches.map(itemsOf));
  const suggested = own.matches
    .slice(heldCount)
    .filter((m) => m.outcome === "suggested" && !known.has(itemsOf(m)))
    .filter((m) => m.items.every(({ index, rest, amount }) => !taken.has(index) || (amount === 0 && rest !== 0)));
  const cleared = more.matches.filter(({ outcome }, i) => i < heldCount || outcome === "cleared");
  const offered = [...suggested, ...more.matches.slice(heldCount).filter((m) => m.outcome === "suggested")];
  const stands = new Set(suggested.flatMap((m) => m.items.map(({ index }) => index)));
  return {
    matches: [...cleared, ...offered],
    lines: [],
    items: own.items.map((end, item) => {
      const later = more.items[item];
      return isOutside(item) || (later.status === "open" && stands.has(item)) ? end : later;
    }),
  };
}

function itemsOf({ items }: Match): string {
  return items
    .map(({ index }) => index)
    .sort((a, b) => a - b)
    .join(" ");
}

/** Items that the user did not select keep what stood open on them. */
function withUnselected(
  { items, lines, held = NOTHING_HELD }: ReconcileInput,
  result: Reconciliation,
  isOut: (item: number) => boolean,
): Reconciliation {
  const { itemAmount } = amountsAfterHeld(items, lines, held);
  const ends = result.items.map((end, item): RowOutcome => {
    if (!isOut(item)) return end;
    const rest = itemAmount[item];
    if (rest === 0 && items.openAmount[item] !== 0) return { status: "cleared", rest: 0 };
    return { status: rest === items.openAmount[item] ? "open" : "partial", rest, reason: because("notSelected") };
  });
  return { ...result, items: ends };
}
