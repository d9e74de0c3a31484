import { decisionRow } from "../../../sheets/state/decisions-sheet";
import { learntSheet } from "../../../sheets/state/learnt-sheet";
import type { Changed } from "../../api";
import { drawChanged } from "../state/draw";
import { relearn } from "./learn";
import { outcomeOf } from "../outcome";
import type { Session } from "../session";
import { changedStatuses, statusesNow } from "../journal/statuses";
import { viewOf } from "../state/view";

/** Above so many, decisions are asked for piece by piece: no message keeps the pane from drawing. */
const MOST_DECISIONS = 500;

/**
 * Does something, and tells what of the workbook it changes.
 *
 * @param known how many decisions the workbook has already
 */
export function changeOf(session: Session, work: () => void, known = session.decisions.length): Changed {
  const before = viewOf(session);
  const statuses = statusesNow(session);
  const { memory } = session;
  work();
  relearn(session, before);
  const decided = session.decisions.slice(known);
  const rows = drawChanged(session, before);
  return {
    outcome: outcomeOf(session),
    documents: changedStatuses(session, statuses),
    ...(rows ? { rows } : { rows: [], redraw: true }),
    decided: decided.length,
    decisions:
      decided.length > MOST_DECISIONS ? [] : decided.map((decision) => decisionRow(decision, session.language)),
    ...(session.memory === memory ? {} : { learnt: learntSheet(session.memory, session.language) }),
  };
}
