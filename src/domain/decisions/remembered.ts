import type { Decision } from "./decision";

/** Works an answer out from the one on the decisions that these follow; undefined where that is no shorter way. */
export type Patch<T> = (decisions: readonly Decision[], before: readonly Decision[], known: T) => T | undefined;

/**
 * A question about decisions that is asked many times of the same 100,000: its answer is kept for as long as they
 * are. Whoever asks changes nothing in the answer; decisions that were appended in place are looked at anew.
 *
 * @param patch a shorter way to the answer for decisions that follow others (`followedBy`)
 * @example const last = remembered((decisions) => decisions.at(-1));
 */
export function remembered<T>(
  work: (decisions: readonly Decision[]) => T,
  patch?: Patch<T>,
): (decisions: readonly Decision[]) => T {
  const answers = new WeakMap<readonly Decision[], { readonly count: number; readonly answer: T }>();
  const patched = (decisions: readonly Decision[]): T | undefined => {
    const before = patch && beforeOf.get(decisions);
    const known = before && answers.get(before);
    return known?.count === before?.length ? before && known && patch?.(decisions, before, known.answer) : undefined;
  };
  return (decisions) => {
    const known = answers.get(decisions);
    if (known?.count === decisions.length) return known.answer;
    const answer = patched(decisions) ?? work(decisions);
    answers.set(decisions, { count: decisions.length, answer });
    return answer;
  };
}

const beforeOf = new WeakMap<readonly Decision[], readonly Decision[]>();

/**
 * These decisions and a few more: what is known of these is then worked out for all from what came last.
 *
 * @example statesOf(followedBy(decisions, decide(decisions, [{ verb: "accept", match: 7 }], by)))
 */
export function followedBy(before: readonly Decision[], added: readonly Decision[]): readonly Decision[] {
  const all = [...before, ...added];
  // one step back is enough: a longer chain would keep every list that there ever was
  beforeOf.delete(before);
  beforeOf.set(all, before);
  return all;
}

/** The decisions that these were made of by `followedBy`, as long as no others follow them. */
export function followed(decisions: readonly Decision[]): readonly Decision[] | undefined {
  return beforeOf.get(decisions);
}
