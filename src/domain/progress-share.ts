import type { Progress } from "./reconcile";

/** The whole of a stage that is done in several parts. */
const WHOLE = 1000;

/**
 * Runs a part of the stage "index" and tells how far the whole stage is: the stage has several parts, each
 * with a count of its own, and together they only ever go forward. Other stages are told as they are.
 *
 * @param from where the part begins and `to` where it ends, of 1000
 * @example yield* indexShare(rankItems(items), 600, 750)
 */
export function* indexShare<R>(part: Generator<Progress, R>, from: number, to: number): Generator<Progress, R> {
  let told = from;
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    const { stage, done, of } = step.value;
    if (stage !== "index") {
      yield step.value;
      continue;
    }
    told = Math.max(told, from + Math.floor((to - from) * Math.min(1, of === 0 ? 1 : done / of)));
    yield { stage, done: told, of: WHOLE };
  }
}
