import { largestFirst } from "./branch-and-bound";

/** A total that may be missed by a little: from `low` to `high`, whole numbers of 0 or more. */
export interface Goal {
  readonly low: number;
  readonly high: number;
}

/**
 * All sums of either half that do not exceed the goal, met from both ends: exact, and small
 * wherever the goal leaves room for a few of the amounts only, however many there are.
 *
 * @param sizes positive whole numbers
 * @param most sums that may be kept of either half
 * @returns up to two sets of positions; undefined where there are more sums than that
 */
export function boundedHalves(sizes: ArrayLike<number>, goal: Goal, most: number): number[][] | undefined {
  // dealt out in turn, the largest first, so that both halves have as many sums
  const order = largestFirst(sizes);
  const halves = [0, 1].map((half) => order.filter((_, i) => i % 2 === half));
  const left = sumsOf(halves[0], sizes, goal.high, most);
  const right = left && sumsOf(halves[1], sizes, goal.high, most);
  if (!right) return undefined;
  const sortedLeft = left.sums.slice(0, left.count).sort();
  const sortedRight = right.sums.slice(0, right.count).sort();
  const found: number[][] = [];
  let last = right.count - 1;
  for (let i = 0; i < left.count && found.length < 2; i++) {
    const sum = sortedLeft[i];
    if (i > 0 && sum === sortedLeft[i - 1]) continue;
    while (last >= 0 && sum + sortedRight[last] > goal.high) last--;
    for (let j = last; j >= 0 && sum + sortedRight[j] >= goal.low && found.length < 2; j--) {
      if (j < last && sortedRight[j] === sortedRight[j + 1]) continue;
      for (const a of placesOf(left, sum)) {
        for (const b of placesOf(right, sortedRight[j])) {
          if (found.length < 2) found.push([...setAt(left, a), ...setAt(right, b)]);
        }
      }
    }
  }
  return found;
}

/** The sums of one half: each is an earlier one with one amount more. */
interface Sums {
  readonly count: number;
  readonly sums: Float64Array;
  readonly before: Int32Array;
  readonly added: Int32Array;
}

function sumsOf(half: readonly number[], sizes: ArrayLike<number>, high: number, most: number): Sums | undefined {
  let room = 1024;
  let sums = new Float64Array(room);
  let before = new Int32Array(room);
  let added = new Int32Array(room);
  before[0] = -1;
  let count = 1;
  for (const position of half) {
    const size = sizes[position];
    for (let i = 0, until = count; i < until; i++) {
      const sum = sums[i] + size;
      if (sum > high) continue;
      if (count === most) return undefined;
      if (count === room) {
        room *= 2;
        sums = grown(sums, new Float64Array(room));
        before = grown(before, new Int32Array(room));
        added = grown(added, new Int32Array(room));
      }
      sums[count] = sum;
      before[count] = i;
      added[count++] = position;
    }
  }
  return { count, sums, before, added };
}

function grown<A extends { set(from: A): void }>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** The first two places with a sum. */
function placesOf({ sums, count }: Sums, sum: number): number[] {
  const places: number[] = [];
  for (let i = 0; i < count && places.length < 2; i++) if (sums[i] === sum) places.push(i);
  return places;
}

function setAt({ before, added }: Sums, place: number): number[] {
  const set: number[] = [];
  for (let at = place; before[at] >= 0; at = before[at]) set.push(added[at]);
  return set;
}
