import type { Decision } from "./decision";
import { effectiveDecisions } from "./states";

/** What a user wrote about a match, with who did and when. */
export interface MatchNote {
  readonly text: string;
  readonly who: string;
  /** local time, `yyyy-mm-dd hh:mm` */
  readonly at: string;
}

/** Characters of a note: a remark, not a file; a cell of Excel holds 32,767. */
export const LONGEST_NOTE = 2000;

/** What no cell can hold: control characters other than a new line. */
const CONTROL = /(?!\n)\p{Cc}/gu;

/**
 * A note as it is kept: without what a cell can't hold, and without empty ends, so that what is read back
 * from the decisions sheet is what was written.
 *
 * @example tidyNote(" Gebeld met de klant.\r\n") // "Gebeld met de klant."
 */
export function tidyNote(text: string): string {
  const plain = text.replaceAll(/\r\n?/g, "\n").replaceAll("\t", " ").replaceAll(CONTROL, "");
  // a pair of halves is one character: it is kept whole or not at all
  const points = Array.from(plain.trim()).filter((point) => !/^[\ud800-\udfff]$/.test(point));
  let kept = "";
  for (const point of points) {
    if (kept.length + point.length > LONGEST_NOTE) break;
    kept += point;
  }
  return kept.trim();
}

/**
 * The notes that hold, by match (spec 7: every decision is a row, and can be taken back): the last one that
 * was written on a match; an empty one takes it away.
 *
 * @example notesOf(decisions).get(7)?.text // "Gebeld met de klant."
 */
export function notesOf(decisions: readonly Decision[]): Map<number, MatchNote> {
  const notes = new Map<number, MatchNote>();
  if (!decisions.some(({ verb }) => verb === "note")) return notes;
  for (const { verb, match, note, who, at } of effectiveDecisions(decisions)) {
    if (verb !== "note") continue;
    if (note === "") notes.delete(match);
    else notes.set(match, { text: note, who, at });
  }
  return notes;
}
