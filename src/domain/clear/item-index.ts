import { NO_RELATION, type Relations } from "../assign/relations";
import { NO_DAY } from "../dates/day";
import type { OpenItems } from "../ledger/open-items";
import type { Progress } from "../reconcile";
import { amountTable } from "./sets/amount-table";

/**
 * Finds open items by relation, amount and date without looking at all of them. The lists hold
 * every item that was open when the run began, done and blocked ones included.
 */
export interface ItemIndex {
  /** with exactly this amount in this currency */
  ofRelationWithAmount(relation: number, currency: string, amount: number): readonly number[];
  withAmount(currency: string, amount: number): readonly number[];
  ofRelation(relation: number): readonly number[];
  /** how many `ofRelation` lists */
  countOfRelation(relation: number): number;
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
  const keys = new Float64Array(items.count);
  const days = new Int32Array(items.count).fill(NO_DAY);
  const currencies = currencyIds();
  const currency = new Int32Array(items.count);
  const byDay = new Map<number, number[]>();
  for (let i = 0; i < items.count; i++) {
    if (i % SLICE === 0) yield { stage: "index", done: i, of: items.count };
    // what earlier matches closed is found by its own amount: a return may open it again
    const amount = amounts[i] === 0 ? items.openAmount[i] : amounts[i];
    if (amount === 0) continue;
    keys[i] = amount;
    currency[i] = currencies.idOf(currencyOf(items.currency.at(i)));
    const booked = items.bookingDate[i];
    days[i] = booked === (NO_DAY as number) ? items.documentDate[i] : booked;
    if (days[i] !== (NO_DAY as number)) push(byDay, days[i], i);
  }
  const { ofRelation, countOfRelation } = listsByRelation(relations.ofItem, keys);
  const everywhere = amountTable(items.count, currency, keys);
  yield { stage: "index", done: items.count, of: items.count };
  const inRelation = amountTable(items.count, relations.ofItem, keys);
  return {
    withAmount: (text, amount) => everywhere.of(currencies.idOf(text), amount),
    ofRelation,
    countOfRelation,
    onDate: (relation, day) =>
      relation === NO_RELATION ? (byDay.get(day) ?? NONE) : ofRelation(relation).filter((i) => days[i] === day),
    ofRelationWithAmount(relation, text, amount) {
      const own = relation < 0 ? NONE : inRelation.of(relation, amount);
      if (own.length === 0) return NONE;
      const id = currencies.idOf(text);
      return own.length === 1 && currency[own[0]] === id ? own : own.filter((i) => currency[i] === id);
    },
  };
}

/** Whole numbers for currencies, from 0; nearly all rows have the one before's. */
function currencyIds(): { idOf(currency: string): number } {
  const ids = new Map<string, number>();
  let last = "";
  let lastId = -1;
  return {
    idOf(currency) {
      if (currency === last) return lastId;
      let id = ids.get(currency);
      if (id === undefined) ids.set(currency, (id = ids.size));
      last = currency;
      lastId = id;
      return id;
    },
  };
}

/**
 * The items of each relation in the order of the rows: all in one array, and a list made for those
 * relations only that anybody asks for.
 *
 * @param keys amounts; items without one are left out
 */
function listsByRelation(ofItem: Int32Array, keys: Float64Array): Pick<ItemIndex, "ofRelation" | "countOfRelation"> {
  let count = 0;
  for (const relation of ofItem) count = Math.max(count, relation + 1);
  const ends = new Int32Array(count + 1);
  ofItem.forEach((relation, i) => relation >= 0 && keys[i] !== 0 && ends[relation + 1]++);
  for (let relation = 0; relation < count; relation++) ends[relation + 1] += ends[relation];
  const places = ends.slice();
  const all = new Int32Array(ends[count]);
  ofItem.forEach((relation, i) => relation >= 0 && keys[i] !== 0 && (all[places[relation]++] = i));
  const asked = new Map<number, readonly number[]>();
  return {
    countOfRelation: (relation) => (relation < 0 || relation >= count ? 0 : ends[relation + 1] - ends[relation]),
    ofRelation(relation) {
      if (relation < 0 || relation >= count) return NONE;
      let list = asked.get(relation);
      if (!list) asked.set(relation, (list = Array.from(all.subarray(ends[relation], ends[relation + 1]))));
      return list;
    },
  };
}

function push(map: Map<number, number[]>, key: number, item: number): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
