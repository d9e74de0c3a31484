import type { Match } from "../../../domain/clear/match";
import { learn, unlearn, type Lesson } from "../../../domain/learn/learn";
import { EMPTY_MEMORY } from "../../../domain/learn/memory";
import { merge } from "../../../domain/learn/merge";
import { readMemory } from "../../../domain/learn/read-memory";
import { writeMemory } from "../../../domain/learn/write-memory";
import type { MatchState } from "../../../domain/decisions/decision";
import { readLearnt } from "../../../sheets/state/read-learnt";
import { decodeCells, type EncodedCells } from "../../../sources/table/cells/encoded-cells";
import type { LearntReading } from "../../api";
import { patchBetween } from "../state/patched";
import type { Session } from "../session";
import { viewOf, type View } from "../state/view";

/**
 * Learns from what was approved since, and unlearns what was taken back (spec 8). What the user
 * refused is learnt along with an approval: until then the decisions themselves remember it.
 *
 * @param before how everything stood before the decision
 */
export function relearn(session: Session, before: View): void {
  const now = viewOf(session);
  if (now === before) return;
  const { items, lines } = session.ledger;
  const lesson = (approved: readonly Match[], refused: readonly Match[]): Lesson => ({
    items,
    lines,
    approved,
    refused,
  });
  const changed = patchBetween(before, now)?.matches;
  const approved = added(now, before, "approved", changed);
  const takenBack = lesson(added(before, now, "approved", changed), added(before, now, "refused", changed));
  if (takenBack.approved.length + takenBack.refused.length > 0) keep(session, unlearn(session.memory, takenBack));
  if (approved.length === 0) return;
  const refused = [...now.byNumber.values()].filter(({ state }) => state === "refused").map(({ match }) => match);
  const at = session.decisions.at(-1)?.at ?? "";
  keep(session, learn(session.memory, lesson(approved, refused), at));
}

/** A memory that says the same is the one that was. */
function keep(session: Session, memory: Session["memory"]): void {
  if (writeMemory(memory) !== writeMemory(session.memory)) session.memory = memory;
}

/** Matches, of these or of all, that have this state in one view and not in the other. */
function added(here: View, there: View, state: MatchState, among?: readonly number[]): Match[] {
  const found: Match[] = [];
  for (const number of among ?? here.byNumber.keys()) {
    const standing = here.byNumber.get(number);
    if (standing?.state === state && there.byNumber.get(number)?.state !== state) found.push(standing.match);
  }
  return found;
}

/** Takes over what the sheet says, with what the user changed in it; no blocks: it was wiped. */
export function takeLearnt(session: Session, blocks: readonly EncodedCells[]): LearntReading {
  const { memory, problems } =
    blocks.length === 0 ? { memory: EMPTY_MEMORY, problems: [] } : readLearnt(decodeCells(blocks));
  session.memory = memory;
  return { ...countsOf(session), problems };
}

/** Adds what another office learnt; a file that is not wholly right is refused as a whole. */
export function takeLearntFile(session: Session, text: string, name: string): LearntReading {
  const read = readMemory(text, name);
  if ("problems" in read) return { ...countsOf(session), problems: read.problems };
  session.memory = merge(session.memory, read.memory);
  return { ...countsOf(session), problems: [] };
}

/** How much is known. */
export function countsOf({ memory }: Session): Pick<LearntReading, "facts" | "refused"> {
  return { facts: memory.facts.length, refused: memory.refused.length };
}
