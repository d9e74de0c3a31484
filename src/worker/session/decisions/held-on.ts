import { linksOf } from "../../../domain/decisions/links-of";
import { HELD_STATES, statesOf } from "../../../domain/decisions/states";
import type { Session } from "../session";

/** How many matches that hold (cleared, accepted, in a memorial) take rows of these sheets: they would lose them. */
export function heldOn(session: Session, sheets: readonly string[]): number {
  const { items, lines, naming } = session.ledger;
  const states = statesOf(session.decisions);
  const links = [...linksOf(session.entries, items, lines, naming), ...session.staleLinks];
  const held = links.filter(
    ({ match, sheet }) => sheets.includes(sheet) && HELD_STATES.has(states.get(match) ?? "stale"),
  );
  return new Set(held.map(({ match }) => match)).size;
}
