import { currencyOf, isOpen, type Books } from "../books";

/** What is open at a relation in one currency, blocked items included. */
export interface OpenPool {
  /** in the order of rank */
  readonly items: readonly number[];
  /** minor units open, by place in `items` */
  readonly amounts: Float64Array;
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
  const items: number[] = [];
  for (const item of all) {
    if (isOpen(books, item) && currencyOf(books.items.currency.at(item)) === currency) items.push(item);
  }
  if (items.length > 1) items.sort((a, b) => books.itemRank[a] - books.itemRank[b]);
  const amounts = gathered(books.itemLeft, items);
  let sum = 0;
  for (let i = 0; i < amounts.length; i++) sum += amounts[i];
  return { items, amounts, sum };
}

/** The values of some rows of a column, as a column of their own. */
export function gathered(column: Float64Array, rows: readonly number[]): Float64Array {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = column[rows[i]];
  return values;
}

/** Items only ever leave a pool while criteria run. */
function isStillOpen(books: Books, { items, amounts }: OpenPool): boolean {
  for (let i = 0; i < items.length; i++) {
    if (books.itemDone[items[i]] !== 0 || books.itemLeft[items[i]] !== amounts[i]) return false;
  }
  return true;
}
