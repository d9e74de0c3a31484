import { divisor } from "./chance";
import { countByBits } from "./count-by-bits";
import { meetInTheMiddle } from "./meet-in-the-middle";
import { normalise, restore } from "./normalise";

/** How many sets have the total: none, exactly one, more than one, or it could not be decided. */
export interface Answer {
  readonly kind: "none" | "one" | "several" | "undecided";
  /** up to two sets, as positions in the amounts */
  readonly sets: readonly (readonly number[])[];
}

/** Steps of the plain search before a method with a bound takes over. */
const MOST_STEPS = 100_000;
const MOST_FOR_HALVES = 40;

/**
 * The sets of amounts with exactly this total, counted up to two: whether there is an answer, and
 * the proof that there is no other (spec 3, criterion 10).
 *
 * @param amounts whole minor units, credit notes negative, none 0
 * @example countSubsets([100, 250, 400], 350).sets // [[0, 1]]
 */
export function countSubsets(amounts: readonly number[], target: number): Answer {
  const { sizes, total, flipped } = normalise(amounts, target);
  const step = sizes.reduce(divisor, 0);
  if (total < 0 || (step > 0 && total % step !== 0)) return { kind: "none", sets: [] };
  const reduced = sizes.map((size) => size / step);
  const goal = step === 0 ? total : total / step;
  const found = search(reduced, goal) ?? bounded(reduced, goal);
  if (!found) return { kind: "undecided", sets: [] };
  const sets = found.map((chosen) => restore(new Set(chosen), flipped));
  return { kind: sets.length === 0 ? "none" : sets.length === 1 ? "one" : "several", sets };
}

function bounded(sizes: readonly number[], goal: number): number[][] | undefined {
  return sizes.length <= MOST_FOR_HALVES ? meetInTheMiddle(sizes, goal) : countByBits(sizes, goal);
}

/**
 * Branch and bound, the largest amounts first: a branch ends where the rest is below zero or more
 * than all that is left.
 *
 * @returns up to two sets, or undefined where the steps ran out
 */
function search(sizes: readonly number[], goal: number): number[][] | undefined {
  const order = sizes.map((_, position) => position).sort((a, b) => sizes[b] - sizes[a] || a - b);
  const remaining = new Float64Array(order.length + 1);
  for (let i = order.length - 1; i >= 0; i--) remaining[i] = remaining[i + 1] + sizes[order[i]];
  const found: number[][] = [];
  const chosen: number[] = [];
  let steps = 0;
  const visit = (at: number, rest: number): boolean => {
    if (++steps > MOST_STEPS) return false;
    if (rest === 0) {
      found.push([...chosen]);
      return true;
    }
    if (at === order.length || rest < 0 || rest > remaining[at]) return true;
    const size = sizes[order[at]];
    if (size <= rest) {
      chosen.push(order[at]);
      const isComplete = visit(at + 1, rest - size);
      chosen.pop();
      if (!isComplete) return false;
      if (found.length > 1) return true;
    }
    return visit(at + 1, rest);
  };
  return visit(0, goal) || found.length > 1 ? found.slice(0, 2) : undefined;
}
