import { notesOf, tidyNote, type MatchNote } from "../../../domain/decisions/notes";
import type { Decision } from "../../../domain/decisions/decision";
import type { Stamp } from "../../api";
import { append } from "../decisions/decide";
import type { Session } from "../session";
import { viewOf } from "../state/view";

const known = new WeakMap<readonly Decision[], ReadonlyMap<number, MatchNote>>();

/** The notes that hold, by match. */
export function notesIn({ decisions }: Session): ReadonlyMap<number, MatchNote> {
  // decisions are never changed, only followed by others: then the list is another one
  const notes = known.get(decisions) ?? notesOf(decisions);
  known.set(decisions, notes);
  return notes;
}

/** Writes a note on a match, over the one that is there; empty takes it away. What says the same is no decision. */
export function writeNote(session: Session, match: number, text: string, stamp: Stamp): void {
  const note = tidyNote(text);
  if (!viewOf(session).byNumber.has(match) || (notesIn(session).get(match)?.text ?? "") === note) return;
  append(session, [{ verb: "note", match, note }], stamp);
}
