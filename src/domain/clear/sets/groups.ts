import type { Books } from "../books";
import type { Reading } from "../criterion";
import type { Mention } from "../references/findings";

/** More ways than this to read the places of one text are not tried one by one. */
const MOST_WAYS = 256;

/**
 * The readings of several references in one text whose total is the amount. Each place in the
 * text stands for all its items (one invoice in several rows), those of one relation, or one of
 * them (a number that two series share). One item with exactly the amount beats the group.
 *
 * @param amount minor units, with the line's sign
 * @returns different sets of items, each in the order of rank
 */
export function groupsWithTotal(books: Books, mentions: readonly Mention[], amount: number): Reading[] {
  const single = new Set(mentions.filter((m) => books.itemLeft[m.item] === amount).map((m) => m.item));
  if (single.size > 0) return [...single].sort((a, b) => books.itemRank[a] - books.itemRank[b]).map((item) => [item]);
  const places = optionsByPlace(books, mentions);
  const ways = places.reduce((product, options) => Math.min(product * options.length, MOST_WAYS + 1), 1);
  const found = new Map<string, Reading>();
  const take = (items: ReadonlySet<number>) => {
    let total = 0;
    for (const item of items) total += books.itemLeft[item];
    if (total !== amount || items.size === 0) return;
    const reading = [...items].sort((a, b) => books.itemRank[a] - books.itemRank[b]);
    found.set(reading.join(" "), reading);
  };
  if (ways > MOST_WAYS) take(new Set(places.flatMap((options) => options[0])));
  else eachWay(places, 0, [], (items) => take(new Set(items)));
  return [...found.values()];
}

function eachWay(
  places: readonly (readonly Reading[])[],
  at: number,
  chosen: readonly number[],
  visit: (items: readonly number[]) => void,
): void {
  if (at === places.length) {
    visit(chosen);
    return;
  }
  for (const option of places[at]) eachWay(places, at + 1, [...chosen, ...option], visit);
}

/** What each place in the text may stand for; the whole of it first. */
function optionsByPlace(books: Books, mentions: readonly Mention[]): Reading[][] {
  const byPlace = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = byPlace.get(mention.place);
    if (list) list.push(mention);
    else byPlace.set(mention.place, [mention]);
  }
  return [...byPlace.values()].map((list) => {
    const exact = list.filter((m) => m.exact);
    const best = exact.length > 0 ? exact : list;
    const options: Reading[] = [best.map((m) => m.item)];
    if (list.length === 1) return options;
    const byRelation = new Map<number, number[]>();
    for (const { item } of best) {
      const relation = books.relations.ofItem[item];
      byRelation.set(relation, [...(byRelation.get(relation) ?? []), item]);
    }
    if (byRelation.size > 1) options.push(...byRelation.values());
    if (list.length <= 16) for (const { item } of list) options.push([item]);
    return options;
  });
}
