import { badDebtOf, remaindersOf, type BulkBooks } from "../../../domain/bulk/write-off";
import type { Match } from "../../../domain/clear/match";
import { nextMatchNumber } from "../../../domain/decisions/append";
import { heldOf } from "../../../domain/decisions/held";
import { linksOf } from "../../../domain/decisions/links-of";
import { statesOf } from "../../../domain/decisions/states";
import { NO_DAY } from "../../../domain/dates/day";
import { dayOf } from "../../../domain/dates/iso";
import { minor } from "../../../domain/money/minor";
import { reconcile, runToEnd } from "../../../domain/reconcile";
import { linkRow } from "../../../sheets/state/links-sheet";
import type { SheetCell } from "../../../sheets/sheet";
import type { PickedRows, Stamp } from "../../api";
import { itemsNow } from "./blocked";
import { pickedIn } from "./by-hand";
import { append } from "./decide";
import { NO_LEDGER } from "../sources/lists";
import { ledgerOf } from "../run";
import type { Session } from "../session";
import { viewOf } from "../state/view";

/**
 * Clears the selected open items against each other (spec 4), whatever statements there are. What
 * was cleared, accepted or suggested before stays; what it finds is a step of its own, to be undone as one.
 *
 * @returns the links of the new matches, to append to their sheet
 */
export function clearSelection(session: Session, picks: readonly PickedRows[], stamp: Stamp): SheetCell[][] {
  const { held } = heldOf(session.entries, statesOf(session.decisions));
  const selection = pickedIn(session, picks).items;
  const ledger = ledgerOf(session);
  const { matches } = runToEnd(
    reconcile({
      items: itemsNow(session),
      lines: NO_LEDGER.lines,
      profile: session.profile,
      held: { ...held, matches: held.matches.map((match) => ({ ...match, lines: [] })) },
      selection,
      ...(ledger && { ledger }),
    }),
  );
  return add(session, matches.slice(held.matches.length), stamp);
}

/**
 * Proposes to write off what is small, of many relations in one go (spec 5); only a proposal.
 *
 * @param most minor units: what counts as small
 */
export function suggestRemainders(session: Session, most: number, stamp: Stamp): SheetCell[][] {
  return add(session, remaindersOf(booksOf(session), minor(most), dateOf(stamp)), stamp);
}

/** Proposes to write off the picked items as bad debts, one by one (spec 5); only proposals. */
export function suggestBadDebts(session: Session, picks: readonly PickedRows[], stamp: Stamp): SheetCell[][] {
  const books = booksOf(session);
  const proposals = pickedIn(session, picks).items.flatMap((item) => badDebtOf(books, item, dateOf(stamp)) ?? []);
  return add(session, proposals, stamp);
}

function add(session: Session, matches: readonly Match[], stamp: Stamp): SheetCell[][] {
  const first = nextMatchNumber(
    session.decisions,
    session.entries.map(({ number }) => ({ match: number })),
  );
  const made = matches.map((match, i) => ({ number: first + i, match }));
  session.entries = [...session.entries, ...made];
  append(
    session,
    made.map(({ number, match }) => ({ verb: match.outcome === "cleared" ? "clear" : "suggest", match: number })),
    stamp,
  );
  const { items, lines, naming } = session.ledger;
  return linksOf(made, items, lines, naming).map(linkRow);
}

function booksOf(session: Session): BulkBooks {
  const items = itemsNow(session);
  return {
    items,
    itemLeft: Float64Array.from(viewOf(session).items, ({ rest }) => rest),
    isBlocked: (item) => items.blocked[item] === 1,
  };
}

/** The day that comes from outside with who decides: written off is written off today (law 8). */
function dateOf({ at }: Stamp): number {
  return dayOf(at.slice(0, 10)) ?? NO_DAY;
}
