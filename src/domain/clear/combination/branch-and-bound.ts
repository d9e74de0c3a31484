import type { Goal } from "./bounded-halves";

/**
 * Branch and bound, the largest amounts first: a branch ends where the rest is below zero or more
 * than all that is left.
 *
 * @param sizes positive whole numbers
 * @param mostSteps branches that may be looked at
 * @returns up to two sets of positions, or undefined where the steps ran out before two were found
 */
export function branchAndBound(sizes: ArrayLike<number>, goal: Goal, mostSteps: number): number[][] | undefined {
  const order = largestFirst(sizes);
  const search: Search = {
    order,
    sizes: Float64Array.from(order, (position) => sizes[position]),
    remaining: new Float64Array(order.length + 1),
    goal,
    chosen: [],
    found: [],
    steps: mostSteps,
  };
  for (let i = order.length - 1; i >= 0; i--) search.remaining[i] = search.remaining[i + 1] + search.sizes[i];
  const isComplete = visit(search, 0, 0);
  return isComplete || search.found.length > 1 ? search.found.slice(0, 2) : undefined;
}

/** Positions by size, the largest first. */
export function largestFirst(sizes: ArrayLike<number>): number[] {
  const order: number[] = [];
  for (let position = 0; position < sizes.length; position++) order.push(position);
  return order.sort((a, b) => sizes[b] - sizes[a] || a - b);
}

/** A search under way: all of it in the order of the sizes. */
interface Search {
  readonly order: readonly number[];
  readonly sizes: Float64Array;
  /** what is left from each place on */
  readonly remaining: Float64Array;
  readonly goal: Goal;
  readonly chosen: number[];
  readonly found: number[][];
  steps: number;
}

/** Looks at one branch; false where it had to stop. */
function visit(search: Search, at: number, sum: number): boolean {
  const { order, sizes, remaining, goal, chosen, found } = search;
  if (--search.steps < 0) return false;
  if (at === sizes.length) {
    if (sum >= goal.low) found.push([...chosen]);
    return true;
  }
  if (sum + remaining[at] < goal.low) return true;
  // nothing more fits: what is chosen is the set, as soon as its total is reached
  if (sum >= goal.low && sum + sizes[sizes.length - 1] > goal.high) {
    found.push([...chosen]);
    return true;
  }
  if (sum + sizes[at] <= goal.high) {
    chosen.push(order[at]);
    const isComplete = visit(search, at + 1, sum + sizes[at]);
    chosen.pop();
    if (!isComplete) return false;
    if (found.length > 1) return true;
  }
  return visit(search, at + 1, sum);
}
