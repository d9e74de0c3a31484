import { NO_RELATION, type Relations } from "../assign/relations";
import { NO_DAY } from "../dates/day";
import type { OpenItems } from "../ledger/open-items";
import type { Progress } from "../reconcile";

/**
 * Finds open items by relation, amount and date without looking at all of them. The lists hold
 * every item that was open when the run began, done and blocked ones included.
 */
export interface ItemIndex {
  /** with exactly this amount in this currency */
  ofRelationWithAmount(relation: number, currency: string, amount: number): readonly number[];
  withAmount(currency: string, amount: number): readonly number[];
  ofRelation(relation: number): readonly number[];
  /** with this booking date (document date where there is none); NO_RELATION: of all relations */
  onDate(relation: number, day: number): readonly number[];
}

const SLICE = 5000;
const NONE: readonly number[] = [];

/** The currency of a row; where none is given, the euro. */
export function currencyOf(text: string): string {
  return text === "" || text === "EUR" ? "EUR" : text.toUpperCase();
}

/**
 * Builds the index.
 *
 * @param amounts minor units open, by item; items that were never open are left out
 */
export function* indexItems(
  items: OpenItems,
  relations: Relations,
  amounts: Float64Array,
): Generator<Progress, ItemIndex> {
  const byAmount = new Map<string, Map<number, number[]>>();
  const keys = new Float64Array(items.count);
  const byRelation = new Map<number, number[]>();
  const byDay = new Map<number, Map<number, number[]>>();
  for (let i = 0; i < items.count; i++) {
    if (i % SLICE === 0) yield { stage: "index", done: i, of: items.count };
    // what earlier matches closed is found by its own amount: a return may open it again
    const amount = amounts[i] === 0 ? items.openAmount[i] : amounts[i];
    if (amount === 0) continue;
    keys[i] = amount;
    push(inner(byAmount, currencyOf(items.currency.at(i))), amount, i);
    const relation = relations.ofItem[i];
    if (relation >= 0) push(byRelation, relation, i);
    const booked = items.bookingDate[i];
    const day = booked === (NO_DAY as number) ? items.documentDate[i] : booked;
    if (day === (NO_DAY as number)) continue;
    push(inner(byDay, NO_RELATION), day, i);
    if (relation >= 0) push(inner(byDay, relation), day, i);
  }
  const withAmount = (currency: string, amount: number) => byAmount.get(currency)?.get(amount) ?? NONE;
  const ofRelation = (relation: number) => byRelation.get(relation) ?? NONE;
  return {
    withAmount,
    ofRelation,
    onDate: (relation, day) => byDay.get(relation)?.get(day) ?? NONE,
    ofRelationWithAmount(relation, currency, amount) {
      // the shorter of both lists: a relation may have many items, an amount may be very common
      const own = ofRelation(relation);
      const same = withAmount(currency, amount);
      if (same.length > own.length) {
        return own.filter((i) => keys[i] === amount && currencyOf(items.currency.at(i)) === currency);
      }
      return same.filter((i) => relations.ofItem[i] === relation);
    },
  };
}

function inner<K>(outer: Map<K, Map<number, number[]>>, key: K): Map<number, number[]> {
  let map = outer.get(key);
  if (!map) {
    map = new Map<number, number[]>();
    outer.set(key, map);
  }
  return map;
}

function push(map: Map<number, number[]>, key: number, item: number): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
