import type { Decision } from "./decision";

/**
 * A question about decisions that is asked many times of the same 100,000: its answer is kept for as long as they
 * are. Whoever asks changes nothing in the answer; decisions that were appended in place are looked at anew.
 *
 * @example const last = remembered((decisions) => decisions.at(-1));
 */
export function remembered<T>(work: (decisions: readonly Decision[]) => T): (decisions: readonly Decision[]) => T {
  const answers = new WeakMap<readonly Decision[], { readonly count: number; readonly answer: T }>();
  return (decisions) => {
    const known = answers.get(decisions);
    if (known?.count === decisions.length) return known.answer;
    const answer = work(decisions);
    answers.set(decisions, { count: decisions.length, answer });
    return answer;
  };
}
