import type { Decision, Verb } from "./decision";
import type { Link } from "./link";

/** What is decided, without who and when. */
export interface Intention {
  readonly verb: Verb;
  readonly match: number;
  readonly note?: string;
  readonly undoes?: number;
}

/** Who and when: the one door through which either comes in (law 8). */
export interface DecidedBy {
  readonly who: string;
  /** local time, `yyyy-mm-dd hh:mm` */
  readonly at: string;
}

/**
 * The rows to append for what was decided in one go; together they are one step of undo.
 *
 * @example decide(decisions, [{ verb: "accept", match: 7 }], { who: "Els", at: "2026-01-05 09:12" })
 */
export function decide(decisions: readonly Decision[], intentions: readonly Intention[], by: DecidedBy): Decision[] {
  const first = nextId(decisions);
  return intentions.map(({ verb, match, note = "", undoes }, i) => ({
    id: first + i,
    at: by.at,
    who: by.who,
    verb,
    match,
    ...(intentions.length > 1 ? { step: first } : {}),
    ...(undoes === undefined ? {} : { undoes }),
    note,
  }));
}

/** The id of the next decision: one above the highest ever given. */
export function nextId(decisions: readonly Decision[]): number {
  return decisions.reduce((highest, { id }) => (id > highest ? id : highest), 0) + 1;
}

/**
 * The number of the next match: one above every number that a decision or a link ever carried,
 * taken back or not, so that a number is never used again (design.md).
 */
export function nextMatchNumber(decisions: readonly Decision[], links: readonly Pick<Link, "match">[] = []): number {
  let highest = 0;
  for (const { match } of decisions) if (match > highest) highest = match;
  for (const { match } of links) if (match > highest) highest = match;
  return highest + 1;
}
