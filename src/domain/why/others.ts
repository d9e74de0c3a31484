import { NO_RELATION } from "../assign/relations";
import { currencyOf } from "../clear/item-index";
import { compareText } from "../text/compare";
import type { FinishedRun, Inquiry } from "./finished-run";
import { numberOfItem } from "../ledger/item-number";
import type { Pair } from "./pair";

/** So many others are called by their numbers. */
const MOST_NAMED = 3;

/**
 * Other open items with the same amount, of the relation where there is one: what a line with that
 * amount could settle just as well. Named in the order of their numbers, never of their rows.
 */
export function othersLike(
  { input: { items }, result }: FinishedRun,
  { relations, blocked }: Inquiry,
  pair: Pair,
  relation: number,
): { other?: string; others?: number } {
  const found: string[] = [];
  for (let item = 0; item < items.count; item++) {
    if (item === pair.item || result.items[item].rest !== pair.open || blocked.has(item)) continue;
    if (relation !== NO_RELATION && relations.ofItem[item] !== relation) continue;
    if (currencyOf(items.currency.at(item)) !== pair.itemCurrency) continue;
    found.push(numberOfItem(items, item));
  }
  if (found.length === 0) return {};
  const named = found.sort(compareText).slice(0, MOST_NAMED).join(", ");
  return { other: named + (found.length > MOST_NAMED ? ` (+${found.length - MOST_NAMED})` : ""), others: found.length };
}
