import { decide, type Intention } from "../../../domain/decisions/append";
import { followedBy } from "../../../domain/decisions/remembered";
import { redoLast, undoLast } from "../../../domain/decisions/undo";
import type { Decision } from "../../../domain/decisions/decision";
import type { Stamp } from "../../api";
import type { Session } from "../session";
import { viewOf } from "../state/view";

/** Accepts suggestions; of two that share a row the first is taken and the other passed over. */
export function accept(session: Session, matches: readonly number[], stamp: Stamp): void {
  const can = independent(session, matches);
  append(
    session,
    can.map((match) => ({ verb: "accept", match })),
    stamp,
  );
}

/** The suggestions among these that still stand and share no row with an earlier one. */
function independent(session: Session, matches: readonly number[]): number[] {
  const { byNumber, suggested } = viewOf(session);
  const open = new Set(suggested.map(({ number }) => number));
  const taken = new Set<string>();
  return matches.filter((number) => {
    const match = byNumber.get(number)?.match;
    if (!match || !open.has(number)) return false;
    const rows = [...match.items.map((p) => `i${p.index}`), ...match.lines.map((p) => `l${p.index}`)];
    if (rows.some((row) => taken.has(row))) return false;
    for (const row of rows) taken.add(row);
    return true;
  });
}

/** Refuses suggestions, or takes clearings apart again; neither is offered anew (spec 8). */
export function refuse(session: Session, matches: readonly number[], stamp: Stamp): void {
  const { byNumber } = viewOf(session);
  const can = matches.filter((number) => {
    const state = byNumber.get(number)?.state;
    return state === "suggested" || state === "cleared" || state === "accepted";
  });
  append(
    session,
    can.map((match) => ({ verb: "refuse", match })),
    stamp,
  );
}

export function undo(session: Session, stamp: Stamp): void {
  push(session, undoLast(session.decisions, stamp));
}

export function redo(session: Session, stamp: Stamp): void {
  push(session, redoLast(session.decisions, stamp));
}

export function append(session: Session, intentions: readonly Intention[], stamp: Stamp): void {
  push(session, decide(session.decisions, intentions, stamp));
}

function push(session: Session, decisions: readonly Decision[]): void {
  if (decisions.length === 0) return;
  session.decisions = followedBy(session.decisions, decisions);
  session.version++;
}
