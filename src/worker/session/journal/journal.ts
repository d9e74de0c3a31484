import type { Journal } from "../../../domain/journal/document";
import { untiedLines } from "../../../domain/payout/untied";
import { journalOf } from "../../../domain/journal/journal-of";
import { proposals, type Proposed } from "./proposals";
import type { Session } from "../session";
import { viewOf, type Standing } from "../state/view";

/** The documents of these matches, numbered on from the highest number in use. */
export function newJournal(session: Session, matches: readonly Standing[], isFree: (number: string) => boolean) {
  const highest = proposals(session).reduce(
    (most, { number, holds }) => (holds && !isFree(number) ? Math.max(most, Number(number) || 0) : most),
    0,
  );
  const firstNumber = Math.max(session.profile.journal.firstNumber, highest + 1);
  return journal(session, matches, firstNumber);
}

/** A document by its match, or by all that it is of. */
interface Document {
  readonly match: number;
  readonly parts?: Proposed["parts"];
}

/** The documents of these matches as they would be made now; their numbers mean nothing. */
export function journalAgain(session: Session, of: readonly Document[]): Journal {
  const { byNumber } = viewOf(session);
  return journal(
    session,
    of.flatMap(({ match: lead, parts = [{ id: 0, match: lead }] }) =>
      parts.flatMap(({ match }) => byNumber.get(match) ?? []),
    ),
  );
}

function journal(session: Session, matches: readonly Standing[], firstNumber?: number): Journal {
  const { items, lines } = session.ledger;
  const ledger = [...session.lists.values()].find(({ items: own }) => own)?.summary.ledger;
  return journalOf({
    matches,
    items,
    lines,
    profile: session.profile,
    withUnanswered: true,
    untied: untiedLines(
      session.entries.map(({ match }) => match),
      lines,
    ),
    ...(ledger ? { ledger } : {}),
    ...(firstNumber === undefined ? {} : { firstNumber }),
  });
}
