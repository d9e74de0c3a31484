import { matchByHand } from "../../../domain/by-hand/match-by-hand";
import { matchBySplit, usualShares } from "../../../domain/by-hand/split";
import { weigh, type HandBooks, type Picked, type Way, type Weighed } from "../../../domain/by-hand/weigh";
import type { Match } from "../../../domain/clear/match";
import { nextMatchNumber } from "../../../domain/decisions/append";
import { linksOf } from "../../../domain/decisions/links-of";
import { linkRow } from "../../../sheets/state/links-sheet";
import type { SheetCell } from "../../../sheets/sheet";
import type { ItemShare, PickedRows, SplitRow, Stamp } from "../../api";
import { itemsNow } from "./blocked";
import { append } from "./decide";
import type { Session } from "../session";
import { viewOf } from "../state/view";

/** Adds up the rows that the user selected in the sheets (ux.md, 2: Handmatig afletteren). */
export function weighRows(session: Session, picks: readonly PickedRows[]): Weighed {
  return weigh(booksOf(session), pickedIn(session, picks));
}

/**
 * Clears rows by hand: a match of its own that a run leaves alone (spec 10), kept as a decision with its links.
 * Rows that can't be cleared that way any more are left as they are.
 *
 * @returns the links of the new match, to append to their sheet; none where nothing was done
 */
export function clearRows(session: Session, picks: readonly PickedRows[], way: Way, stamp: Stamp): SheetCell[][] {
  const books = booksOf(session);
  const picked = pickedIn(session, picks);
  if (!weigh(books, picked).ways.includes(way)) return [];
  return addByHand(session, matchByHand(books, picked, way), stamp);
}

/** How many items a line is split over by hand at most: more are no longer looked at one by one. */
const MOST_SPLIT = 40;

/** The picked items to split the picked lines over, the oldest first; none where there is nothing to split. */
export function splitRows(session: Session, picks: readonly PickedRows[]): SplitRow[] {
  const books = booksOf(session);
  const picked = pickedIn(session, picks);
  const { hindrance, lines } = weigh(books, picked);
  if (hindrance !== undefined && (hindrance !== "sameSide" || lines.count === 0)) return [];
  const { items, naming } = session.ledger;
  const usual = usualShares(books, picked);
  if (usual.size > MOST_SPLIT) return [];
  return [...usual].map(([item, amount]) => ({
    sheet: naming.sheets[items.source[item]] ?? "",
    row: items.row[item],
    label: items.invoiceNumber.at(item) || items.ourReference.at(item) || items.description.at(item),
    name: items.relationName.at(item) || items.relationCode.at(item),
    left: books.itemLeft[item],
    usual: amount,
  }));
}

/**
 * Clears so much of each item as the user says, and of the lines as much together; nothing where it does not
 * add up any more.
 *
 * @returns the links of the new match, to append to their sheet
 */
export function clearSplit(
  session: Session,
  picks: readonly PickedRows[],
  shares: readonly ItemShare[],
  stamp: Stamp,
): SheetCell[][] {
  const amounts = new Map<number, number>();
  for (const { sheet, row, amount } of shares) {
    for (const item of pickedIn(session, [{ sheet, rows: [row] }]).items) amounts.set(item, amount);
  }
  const match = matchBySplit(booksOf(session), pickedIn(session, picks), amounts);
  return match ? addByHand(session, match, stamp) : [];
}

/** Adds a match that the user made: decided at once, with its links. */
function addByHand(session: Session, match: Match, stamp: Stamp): SheetCell[][] {
  const number = nextMatchNumber(
    session.decisions,
    session.entries.map((entry) => ({ match: entry.number })),
  );
  const made = { number, match };
  session.entries = [...session.entries, made];
  append(session, [{ verb: "accept", match: number, note: "manual" }], stamp);
  const { items, lines, naming } = session.ledger;
  return linksOf([made], items, lines, naming).map(linkRow);
}

function booksOf(session: Session): HandBooks {
  const { lines } = session.ledger;
  const items = itemsNow(session);
  const view = viewOf(session);
  return {
    items,
    lines,
    itemLeft: Float64Array.from(view.items, ({ rest }) => rest),
    lineLeft: Float64Array.from(view.lines, ({ rest }) => rest),
    profile: session.profile,
  };
}

/** The items and lines that stand in these rows; rows that are neither are passed over. */
export function pickedIn({ ledger }: Session, picks: readonly PickedRows[]): Picked {
  const wanted = new Map(picks.map(({ sheet, rows }) => [ledger.naming.sheets.indexOf(sheet), new Set(rows)]));
  const found = ({ count, source, row }: { count: number; source: Uint16Array; row: Uint32Array }) => {
    const positions: number[] = [];
    for (let i = 0; i < count; i++) if (wanted.get(source[i])?.has(row[i])) positions.push(i);
    return positions;
  };
  return { items: found(ledger.items), lines: found(ledger.lines) };
}
