/**
 * Items by whole numbers that they have in common: open addressing on typed arrays, no object per
 * item. Items of one key are chained in the order in which they stand.
 */
export interface AmountTable {
  /** the items of a key, none where it is not there; the same list for the same key while it is asked for again */
  of(group: number, amount: number): readonly number[];
}

const NONE: readonly number[] = [];
/** A list of this length is kept once it was asked for. */
const LONG = 8;

/**
 * @param count items
 * @param groupOf a whole number that goes with the amount (a relation, a currency); negative: left out
 * @param amounts whole minor units, by item; 0: left out
 * @example amountTable(2, Int32Array.of(0, 0), Float64Array.of(100, 100)).of(0, 100) // [0, 1]
 */
export function amountTable(count: number, groupOf: Int32Array, amounts: Float64Array): AmountTable {
  let slotCount = 16;
  while (slotCount < count * 2) slotCount *= 2;
  const mask = slotCount - 1;
  /** first item + 1, by slot; 0: free */
  const slots = new Int32Array(slotCount);
  /** next item + 1, by item; 0: the last */
  const next = new Int32Array(count);
  const slotOf = (group: number, amount: number): number => {
    let slot = hashOf(group, amount) & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const first = slots[slot] - 1;
      if (groupOf[first] === group && amounts[first] === amount) break;
    }
    return slot;
  };
  // from the last to the first, so that a chain runs in the order of the rows
  for (let item = count - 1; item >= 0; item--) {
    if (groupOf[item] < 0 || amounts[item] === 0) continue;
    const slot = slotOf(groupOf[item], amounts[item]);
    next[item] = slots[slot];
    slots[slot] = item + 1;
  }
  const kept = new Map<number, readonly number[]>();
  return {
    of(group, amount) {
      const first = slots[slotOf(group, amount)];
      if (first === 0) return NONE;
      if (next[first - 1] === 0) return [first - 1];
      const known = kept.get(first);
      if (known) return known;
      const list: number[] = [];
      for (let item = first; item !== 0; item = next[item - 1]) list.push(item - 1);
      if (list.length >= LONG) kept.set(first, list);
      return list;
    },
  };
}

function hashOf(group: number, amount: number): number {
  const low = amount | 0;
  const hash = Math.imul(group ^ Math.imul(low, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(low, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}
