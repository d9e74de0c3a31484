import type { Goal } from "./bounded-halves";

/**
 * Branch and bound, the largest amounts first: a branch ends where the rest is below zero or more
 * than all that is left.
 *
 * @param sizes positive whole numbers
 * @param mostSteps branches that may be looked at
 * @returns up to two sets of positions, or undefined where the steps ran out before two were found
 */
export function branchAndBound(sizes: readonly number[], goal: Goal, mostSteps: number): number[][] | undefined {
  const order = sizes.map((_, position) => position).sort((a, b) => sizes[b] - sizes[a] || a - b);
  const remaining = new Float64Array(order.length + 1);
  for (let i = order.length - 1; i >= 0; i--) remaining[i] = remaining[i + 1] + sizes[order[i]];
  const found: number[][] = [];
  const chosen: number[] = [];
  let steps = 0;
  /** false where it had to stop */
  const visit = (at: number, sum: number): boolean => {
    if (++steps > mostSteps) return false;
    if (at === order.length) {
      if (sum >= goal.low) found.push([...chosen]);
      return true;
    }
    if (sum + remaining[at] < goal.low) return true;
    // nothing more fits: what is chosen is the set, as soon as its total is reached
    if (sum >= goal.low && sum + sizes[order[order.length - 1]] > goal.high) {
      found.push([...chosen]);
      return true;
    }
    const size = sizes[order[at]];
    if (sum + size <= goal.high) {
      chosen.push(order[at]);
      const isComplete = visit(at + 1, sum + size);
      chosen.pop();
      if (!isComplete) return false;
      if (found.length > 1) return true;
    }
    return visit(at + 1, sum);
  };
  const isComplete = visit(0, 0);
  return isComplete || found.length > 1 ? found.slice(0, 2) : undefined;
}
