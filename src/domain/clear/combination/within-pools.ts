import { boundedHalves, type Goal } from "./bounded-halves";

/** So many amounts can be searched wholly in a moment. */
const POOL = 34;
const MOST_SUMS = 1 << 18;

/**
 * Two sets with the total from among many amounts, where there are so many that a part of the
 * amounts has two already: some amounts are taken for granted, the rest of the total is sought
 * in a pool of others. Proves that there are several, never that there is one or none.
 *
 * @param sizes positive whole numbers
 * @returns two different sets of positions, or what was found of them
 */
export function withinPools(sizes: ArrayLike<number>, goal: Goal): number[][] {
  const bySize = smallestFirst(sizes);
  const found = new Map<string, number[]>();
  const stride = bySize.length / POOL;
  const pools = [
    bySize.slice(0, POOL),
    bySize.slice(-POOL),
    Array.from({ length: Math.min(POOL, bySize.length) }, (_, i) => bySize[Math.floor(i * Math.max(stride, 1))]),
  ];
  for (const pool of pools) {
    const given = givenBeside(pool, bySize, sizes, goal);
    const rest = goal.low - given.sum;
    const inPool = boundedHalves(
      pool.map((position) => sizes[position]),
      { low: Math.max(rest, 0), high: goal.high - given.sum },
      MOST_SUMS,
    );
    for (const set of inPool ?? []) {
      const whole = [...given.positions, ...set.map((at) => pool[at])].sort((a, b) => a - b);
      found.set(whole.join(" "), whole);
    }
    if (found.size > 1) break;
  }
  return [...found.values()].slice(0, 2);
}

function smallestFirst(sizes: ArrayLike<number>): number[] {
  const order: number[] = [];
  for (let position = 0; position < sizes.length; position++) order.push(position);
  return order.sort((a, b) => sizes[a] - sizes[b] || a - b);
}

/** Amounts outside the pool that bring the total down to about half of what the pool holds. */
function givenBeside(
  pool: readonly number[],
  bySize: readonly number[],
  sizes: ArrayLike<number>,
  goal: Goal,
): { positions: number[]; sum: number } {
  const inPool = new Set(pool);
  const half = pool.reduce((sum, position) => sum + sizes[position], 0) / 2;
  const positions: number[] = [];
  let sum = 0;
  for (let i = bySize.length - 1; i >= 0 && goal.low - sum > half; i--) {
    const position = bySize[i];
    if (inPool.has(position) || sum + sizes[position] > goal.low) continue;
    positions.push(position);
    sum += sizes[position];
  }
  return { positions, sum };
}
