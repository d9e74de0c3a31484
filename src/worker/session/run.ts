import type { Match } from "../../domain/clear/match";
import { decide } from "../../domain/decisions/append";
import { nextMatchNumber } from "../../domain/decisions/append";
import { heldOf } from "../../domain/decisions/held";
import type { NumberedMatch } from "../../domain/decisions/links-of";
import { statesOf } from "../../domain/decisions/states";
import { reconcile, type Progress } from "../../domain/reconcile";
import type { Stamp } from "../api";
import { itemsNow } from "./decisions/blocked";
import type { Ledger, List, Session } from "./session";
import { heldByMemorial } from "./state/stale";

/**
 * Matches what is still open (spec 10): what was cleared, accepted or proposed stays, what was
 * refused is not offered again. Nothing of the session changes before the run has ended, so a
 * cancelled run leaves everything as it was.
 */
export function* run(session: Session, stamp: Stamp): Generator<Progress, void> {
  const states = statesOf(session.decisions);
  const { held: known, numbers } = heldOf(session.entries, states);
  const { lines } = session.ledger;
  const items = itemsNow(session);
  const booked = heldByMemorial(session.staleLinks, states, session.ledger);
  const held = { ...known, matches: [...known.matches, ...booked] };
  const ledger = ledgerOf(session);
  const { profile, memory } = session;
  const result = yield* reconcile({ items, lines, profile, held, memory, ...(ledger && { ledger }) });

  const heldEntries = numbers.map((number, i) => ({ number, match: held.matches[i] }));
  const refused = session.entries.filter(({ number }) => states.get(number) === "refused");
  const fresh = result.matches.slice(held.matches.length);
  const numbered = numberMatches(session, fresh);
  const ranBy = [
    { verb: "run" as const, match: 0, note: noteOf(session) },
    ...numbered.map(({ number, match }) => ({
      verb: match.outcome === "cleared" ? ("clear" as const) : ("suggest" as const),
      match: number,
    })),
  ];
  session.entries = [...heldEntries, ...refused, ...numbered];
  session.outcomes = { items: result.items, lines: result.lines };
  session.decisions = [...session.decisions, ...decide(session.decisions, ranBy, stamp)];
  session.version++;
}

/** Which side the list of open items is, where its heads or the user say so. */
export function ledgerOf({ lists }: Session): List["summary"]["ledger"] {
  return [...lists.values()].find(({ items }) => items)?.summary.ledger;
}

/** New matches get new numbers; a suggestion that comes back as it was keeps the one it had. */
function numberMatches(session: Session, matches: readonly Match[]): NumberedMatch[] {
  const states = statesOf(session.decisions);
  const before = new Map(
    session.entries
      .filter(({ number }) => states.get(number) === "suggested")
      .map(({ number, match }) => [signatureOf(match, session.ledger), number]),
  );
  let next = nextMatchNumber(
    session.decisions,
    session.entries.map(({ number }) => ({ match: number })),
  );
  return matches.map((match) => {
    const signature = signatureOf(match, session.ledger);
    const known = before.get(signature);
    before.delete(signature);
    return { number: known ?? next++, match };
  });
}

/** What a match takes of which rows, by their keys: the same on every machine and after sorting. */
function signatureOf(match: Match, { naming }: Ledger): string {
  const parts = [
    ...match.lines.map((p) => `L ${naming.lineKeys.at(p.index)} ${p.amount}`),
    ...match.items.map((p) => `I ${naming.itemKeys.at(p.index)} ${p.amount}`),
  ];
  return parts.sort().join("|");
}

/** Which sources the run saw, with their SHA-256 (spec 1). */
function noteOf(session: Session): string {
  return [...session.lists.values()].map(({ summary, sha256 }) => `${summary.sheet}: ${sha256}`).join("; ");
}
