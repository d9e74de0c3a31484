import type { Grouping, ListPage, ListQuery, ListSort, MatchPlace, Tab } from "../../api";
import { foundIn } from "./find-rows";
import { groupedAt, groupedList, placeInGroups } from "./groups";
import { matchRow, rowAt } from "./review-rows";
import type { Session } from "../session";
import { viewOf, type RowStanding, type Standing } from "../state/view";

/** The rows of a tab that are asked for, a window of them; `count` rows from `offset`. */
export function pageOf(session: Session, tab: Tab, query: ListQuery, offset: number, count: number): ListPage {
  if (query.groups) return groupedPage(session, tab, query, query.groups, offset, count);
  const found = foundIn(session, tab, query);
  return { total: found.length, rows: found.slice(offset, offset + count).map((at) => rowAt(session, tab, at)) };
}

function groupedPage(
  session: Session,
  tab: Tab,
  query: ListQuery,
  groups: Grouping,
  offset: number,
  count: number,
): ListPage {
  const layout = groupedList(session, tab, query, groups);
  const total = layout.heads.at(-1) ?? 0;
  const rows = Array.from({ length: Math.max(0, Math.min(count, total - offset)) }, (_, i) => {
    const found = groupedAt(layout, offset + i);
    return typeof found === "number" ? rowAt(session, tab, found) : found;
  });
  return { total, rows, heads: layout.heads.slice(0, -1) };
}

/**
 * The match of a row, and where it stands in its tab when that is ordered so; everything is listed then.
 * By relation its group is opened for it.
 */
export function matchAtRow(
  session: Session,
  sheet: string,
  row: number,
  sort: ListSort = "date",
  groups?: Grouping,
): MatchPlace | undefined {
  const view = viewOf(session);
  const { ledger } = session;
  const source = ledger.naming.sheets.indexOf(sheet);
  const find = (columns: { count: number; source: Uint16Array; row: Uint32Array }, rows: readonly RowStanding[]) => {
    for (let i = 0; i < columns.count; i++) if (columns.source[i] === source && columns.row[i] === row) return rows[i];
    return undefined;
  };
  const standing = (find(ledger.lines, view.lines) ?? find(ledger.items, view.items))?.matches[0];
  if (!standing) return undefined;
  const tab: Tab = standing.state === "suggested" ? "suggested" : "cleared";
  const at = view[tab].indexOf(standing);
  const match = standing.number;
  const query = { search: "", sort };
  if (!groups) return { tab, match, position: foundIn(session, tab, query).indexOf(at) };
  const place = placeInGroups(groupedList(session, tab, query, groups), at);
  if (!place) return undefined;
  const others = groups.but.filter((key) => key !== place.key);
  const opened = { all: groups.all, but: groups.all === "open" ? others : [...others, place.key] };
  const { position } = placeInGroups(groupedList(session, tab, query, opened), at) ?? place;
  return { tab, match, position, groups: opened };
}

/** Suggestions with at least this score, best first, none of which shares a row with a better one. */
export function suggestionsAbove(session: Session, score: number): number[] {
  const { items, lines } = session.ledger;
  const taken = { items: new Uint8Array(items.count), lines: new Uint8Array(lines.count) };
  const chosen: number[] = [];
  const ranked = viewOf(session)
    .suggested.filter(({ match }) => (match.score ?? 0) >= score)
    .sort((a, b) => (b.match.score ?? 0) - (a.match.score ?? 0) || a.number - b.number);
  for (const { number, match } of ranked) {
    const isTaken =
      match.items.some(({ index }) => taken.items[index] === 1) ||
      match.lines.some(({ index }) => taken.lines[index] === 1);
    // two suggestions on one row are two readings of it: accepting either is a choice to be made by hand
    if (isTaken || hasRival(session, match)) continue;
    for (const { index } of match.items) taken.items[index] = 1;
    for (const { index } of match.lines) taken.lines[index] = 1;
    chosen.push(number);
  }
  return chosen;
}

function hasRival(session: Session, match: Standing["match"]): boolean {
  const view = viewOf(session);
  const equal = (rows: readonly RowStanding[], index: number) =>
    (rows[index]?.matches ?? []).some((m) => m.match !== match && (m.match.score ?? 0) >= (match.score ?? 0));
  return match.lines.some((p) => equal(view.lines, p.index)) || match.items.some((p) => equal(view.items, p.index));
}

/** What a match is about, in a few words: its relation and invoices; "" for one that is not known any more. */
export function matchLabel(session: Session, number: number): string {
  const standing = viewOf(session).byNumber.get(number);
  if (!standing) return "";
  const { name, items } = matchRow(session, standing);
  return [name, items.join(", ")].filter(Boolean).join(" · ");
}
