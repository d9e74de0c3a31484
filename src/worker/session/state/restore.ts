import { readDecisions } from "../../../sheets/state/decisions-sheet";
import { readLinks } from "../../../sheets/state/links-sheet";
import { heldOf } from "../../../domain/decisions/held";
import { statesOf } from "../../../domain/decisions/states";
import { reconcile, runToEnd } from "../../../domain/reconcile";
import { decodeCells, type EncodedCells } from "../../../sources/table/cells/encoded-cells";
import type { Restored } from "../../api";
import { itemsNow } from "../decisions/blocked";
import { takeLinks } from "../sources/lists";
import { lastMemorial } from "../journal/proposals";
import { outcomeOf } from "../outcome";
import type { Session } from "../session";
import { heldByMemorial } from "./stale";

/** Why what is open stays open, found out again: everything that was decided is held, so nothing else comes of it. */
function explained(session: Session): Session["outcomes"] {
  const { lines } = session.ledger;
  const items = itemsNow(session);
  const states = statesOf(session.decisions);
  const { held } = heldOf(session.entries, states);
  const matches = [...held.matches, ...heldByMemorial(session.staleLinks, states, session.ledger)];
  const { profile, memory } = session;
  const result = runToEnd(reconcile({ items, lines, profile, memory, held: { ...held, matches } }));
  return { items: result.items, lines: result.lines };
}

/**
 * Takes over what the workbook's state sheets say (spec 7): decisions and matches as they were left,
 * here or on another machine, on the rows as they are now.
 */
export function restoreState(
  session: Session,
  decisionBlocks: readonly EncodedCells[],
  linkBlocks: readonly EncodedCells[],
): Restored {
  session.memorials.clear();
  if (decisionBlocks.length === 0) {
    session.decisions = [];
    session.outcomes = undefined;
    takeLinks(session, []);
    return { stale: 0, problems: [] };
  }
  const { decisions, problems: wrongDecisions } = readDecisions(decodeCells(decisionBlocks));
  const { links, problems: wrongLinks } =
    linkBlocks.length === 0 ? { links: [], problems: [] } : readLinks(decodeCells(linkBlocks));
  session.decisions = decisions;
  takeLinks(session, links);
  session.outcomes = explained(session);
  const memorial = lastMemorial(session).at(-1)?.sheet;
  return {
    ...(decisions.length > 0 ? { outcome: outcomeOf(session) } : {}),
    stale: new Set(session.staleLinks.map(({ match }) => match)).size,
    problems: [...wrongDecisions, ...wrongLinks],
    ...(memorial === undefined ? {} : { memorial }),
  };
}
