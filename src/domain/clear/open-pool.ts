import { currencyOf, isOpen, type Books } from "./books";

/** What is open at a relation in one currency, blocked items included. */
export interface OpenPool {
  /** in the order of rank */
  readonly items: readonly number[];
  /** minor units open, by place in `items` */
  readonly amounts: readonly number[];
  readonly sum: number;
}

/** A pool of this size is remembered: looking it up again for every line would cost more than all else. */
const LARGE = 60;

const remembered = new WeakMap<Float64Array, Map<string, OpenPool>>();

/** The open items of the line's relation in its currency. */
export function openPool(books: Books, line: number): OpenPool {
  const relation = books.assigned.relation[line];
  const currency = currencyOf(books.lines.currency.at(line));
  const all = books.itemIndex.ofRelation(relation);
  if (all.length < LARGE) return poolOf(books, all, currency);
  let pools = remembered.get(books.itemLeft);
  if (!pools) remembered.set(books.itemLeft, (pools = new Map<string, OpenPool>()));
  const key = `${relation} ${currency}`;
  let pool = pools.get(key);
  if (!pool || !isStillOpen(books, pool)) pools.set(key, (pool = poolOf(books, all, currency)));
  return pool;
}

function poolOf(books: Books, all: readonly number[], currency: string): OpenPool {
  const items = all
    .filter((item) => isOpen(books, item) && currencyOf(books.items.currency.at(item)) === currency)
    .sort((a, b) => books.itemRank[a] - books.itemRank[b]);
  const amounts = items.map((item) => books.itemLeft[item]);
  return { items, amounts, sum: amounts.reduce((total, amount) => total + amount, 0) };
}

/** Items only ever leave a pool while criteria run. */
function isStillOpen(books: Books, { items, amounts }: OpenPool): boolean {
  for (let i = 0; i < items.length; i++) {
    if (books.itemDone[items[i]] !== 0 || books.itemLeft[items[i]] !== amounts[i]) return false;
  }
  return true;
}
