import { boundedHalves, type Goal } from "./bounded-halves";
import { branchAndBound } from "./branch-and-bound";
import { divisor } from "./chance";
import { countByBits } from "./count-by-bits";
import { normalise, restore } from "./normalise";
import { withinPools } from "./within-pools";

/** How many sets have the total: none, exactly one, more than one, or it could not be decided. */
export interface Answer {
  readonly kind: "none" | "one" | "several" | "undecided";
  /** up to two sets, as positions in the amounts */
  readonly sets: readonly (readonly number[])[];
}

/** Of so few amounts nearly all sums can be looked at. */
const FEW = 36;
/** Steps of the plain search before the methods with a bound take over. */
const MOST_STEPS = 20_000;
/** Sums of either half: first as many as take a moment, in the end as many as there is room for. */
const FEW_SUMS = 1 << 16;
const MOST_SUMS = 1 << 20;
/** Words of the table of totals, 4 bytes each: likewise. */
const FEW_WORDS = 2_000_000;
const MOST_WORDS = 16_000_000;

/**
 * The sets of amounts with exactly this total, counted up to two: whether there is an answer, and
 * the proof that there is no other (spec 3, criterion 10). The time of every case is bounded; what
 * cannot be decided within it is said to be undecided.
 *
 * @param amounts whole minor units, credit notes negative, none 0
 * @param slack how far the total may be missed, in minor units: 0 for exactly
 * @example countSubsets([100, 250, 400], 350).sets // [[0, 1]]
 * @example countSubsets([100, 250, 400], 349, 1).sets // [[0, 1]]
 */
export function countSubsets(amounts: ArrayLike<number>, target: number, slack = 0): Answer {
  const { sizes, total, isLeft } = normalise(amounts, target);
  if (total + slack < 0) return NONE;
  // what is larger than the total is in no set
  const usable: number[] = [];
  let step = slack === 0 ? 0 : 1;
  for (let position = 0; position < sizes.length; position++) {
    if (sizes[position] > total + slack) continue;
    usable.push(position);
    if (step !== 1) step = divisor(step, sizes[position]);
  }
  if (step > 0 && total % step !== 0) return NONE;
  const unit = Math.max(step, 1);
  const reduced = new Float64Array(usable.length);
  for (let i = 0; i < reduced.length; i++) reduced[i] = sizes[usable[i]] / unit;
  const goal = { low: Math.max(0, (total - slack) / unit), high: (total + slack) / unit };
  const found = decide(reduced, goal);
  if (!found) return { kind: "undecided", sets: [] };
  if (found.length === 0) return NONE;
  const sets = found.map((chosen) => restore(new Set(chosen.map((at) => usable[at])), amounts, isLeft));
  return { kind: sets.length === 1 ? "one" : "several", sets };
}

const NONE: Answer = { kind: "none", sets: [] };

/** The cheapest method first; undefined where none decides. */
function decide(sizes: Float64Array, goal: Goal): number[][] | undefined {
  const byBits = (mostWords: number) => (goal.low === goal.high ? countByBits(sizes, goal.high, mostWords) : undefined);
  const byHalves = () => boundedHalves(sizes, goal, FEW_SUMS);
  const soon =
    branchAndBound(sizes, goal, MOST_STEPS) ??
    (sizes.length <= FEW ? (byHalves() ?? byBits(FEW_WORDS)) : (byBits(FEW_WORDS) ?? byHalves()));
  if (soon) return soon;
  const several = withinPools(sizes, goal);
  if (several.length > 1) return several;
  return byBits(MOST_WORDS) ?? boundedHalves(sizes, goal, MOST_SUMS);
}
