import { linksOf } from "../../../domain/decisions/links-of";
import { plainRow, type PlainRow } from "../../../sheets/long-sheet";
import { entryAt, rowStarts } from "../../../sheets/row-starts";
import { decisionRow, longDecisionsSheet } from "../../../sheets/state/decisions-sheet";
import { linkRow, longLinksSheet } from "../../../sheets/state/links-sheet";
import type { LongStateSheet, StateKind } from "../../api";
import type { Session } from "../session";

/** The decisions and the links, as the sheets that hold the truth (design.md), their rows to come. */
export function longStateSheets(session: Session): LongStateSheet[] {
  const { language, decisions } = session;
  return [
    { kind: "decisions", ...longDecisionsSheet(decisions.length, language) },
    { kind: "links", ...longLinksSheet(rowCount(session), language) },
  ];
}

/** So many of their rows from the one at `offset` on; fewer at the end. */
export function stateRows(session: Session, kind: StateKind, offset: number, count: number): PlainRow[] {
  if (kind === "decisions") {
    return session.decisions
      .slice(offset, offset + count)
      .map((decision) => plainRow(decisionRow(decision, session.language)));
  }
  const { starts, entries } = linkPlaces(session);
  const known = starts[entries.length];
  const first = entryAt(starts, offset);
  const last = entryAt(starts, Math.min(offset + count, known) - 1);
  const { items, lines, naming } = session.ledger;
  const links = offset < known ? linksOf(entries.slice(first, last + 1), items, lines, naming) : [];
  const within = offset < known ? offset - starts[first] : 0;
  const stale = session.staleLinks.slice(Math.max(0, offset - known), Math.max(0, offset + count - known));
  return [...links.slice(within, within + count), ...stale].map((link) => plainRow(linkRow(link)));
}

function rowCount(session: Session): number {
  const { starts, entries } = linkPlaces(session);
  return starts[entries.length] + session.staleLinks.length;
}

interface LinkPlaces {
  readonly entries: Session["entries"];
  /** the first row of each entry, and one more: how many rows there are */
  readonly starts: Uint32Array;
}

const places = new WeakMap<Session["entries"], LinkPlaces>();

/** Where the rows of each match begin; made once for the matches as they are. */
function linkPlaces({ entries }: Session): LinkPlaces {
  const known = places.get(entries);
  if (known) return known;
  const made = { entries, starts: rowStarts(entries, ({ match }) => match.lines.length + match.items.length) };
  places.set(entries, made);
  return made;
}
