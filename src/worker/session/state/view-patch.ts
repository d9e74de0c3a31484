import { followed } from "../../../domain/decisions/remembered";
import { HELD_STATES, statesOf, touchedSince } from "../../../domain/decisions/states";
import { itemsNow } from "../decisions/blocked";
import { entriesByRow, type EntriesByRow } from "../review/entries-by-row";
import { notePatch } from "./patched";
import type { Session } from "../session";
import { isOffered, openRows, statusOf, type Kept, type RowStanding, type Standing, type View } from "./standing";

/** Beyond this part of all matches, making the view anew is as quick. */
const MOST = 0.1;

/**
 * The view after a few decisions: only the rows that a changed match names, and those of suggestions that share
 * a row with it, can stand otherwise than they did. All else is taken over, object by object.
 *
 * @returns undefined where rows, matches or what is blocked changed, or very many matches did: then all is made anew
 */
export function patchView(session: Session, kept: Kept): Kept | undefined {
  const { entries, ledger, outcomes, decisions, version } = session;
  if (entries !== kept.entries || ledger !== kept.ledger || outcomes !== kept.outcomes) return undefined;
  const { blocked } = itemsNow(session);
  if (!isSame(blocked, kept.blocked)) return undefined;

  const states = statesOf(decisions);
  const standings = [...kept.standings];
  const changed: number[] = [];
  for (const i of mayDiffer(session, kept)) {
    const state = states.get(entries[i].number);
    if (kept.standings[i]?.state === state) continue;
    standings[i] = state && { ...entries[i], state };
    changed.push(i);
  }
  if (changed.length > entries.length * MOST) return undefined;

  const byRow = entriesByRow(entries, ledger);
  const touched = { items: new Set<number>(), lines: new Set<number>() };
  const touch = (entry: number) => {
    for (const { index } of entries[entry].match.items) touched.items.add(index);
    for (const { index } of entries[entry].match.lines) touched.lines.add(index);
  };
  changed.forEach(touch);
  const rests = {
    items: restsOf(touched.items, byRow.items, standings, ledger.items.openAmount),
    lines: restsOf(touched.lines, byRow.lines, standings, ledger.lines.amount),
  };
  const restOfItem = (index: number) => rests.items.get(index) ?? kept.view.items[index].rest;
  const restOfLine = (index: number) => rests.lines.get(index) ?? kept.view.lines[index].rest;

  const offered = kept.offered.slice();
  const suspects = new Set(changed);
  for (const index of touched.items) byRow.items.each(index, (entry) => void suspects.add(entry));
  for (const index of touched.lines) byRow.lines.each(index, (entry) => void suspects.add(entry));
  for (const entry of suspects) {
    const isSuggested = standings[entry]?.state === "suggested";
    const now = isSuggested && isOffered(entries[entry].match, restOfItem, restOfLine, blocked, outcomes) ? 1 : 0;
    if (now === kept.offered[entry]) continue;
    offered[entry] = now;
    touch(entry);
  }

  const row = (side: "items" | "lines", index: number, rest: number, whole: number): RowStanding => {
    const held: Standing[] = [];
    const suggested: Standing[] = [];
    let isRefused = false;
    byRow[side].each(index, (entry) => {
      const standing = standings[entry];
      if (!standing) return;
      if (HELD_STATES.has(standing.state)) held.push(standing);
      else if (standing.state === "refused") isRefused = true;
      else if (offered[entry] === 1 && rest !== 0) suggested.push(standing);
    });
    const matches = [...held, ...suggested];
    const isBlocked = side === "items" && outcomes !== undefined && blocked[index] === 1;
    return { status: statusOf(matches, rest, whole, isBlocked), rest, matches, isRefused };
  };
  const items = [...kept.view.items];
  for (const i of touched.items) items[i] = row("items", i, restOfItem(i), ledger.items.openAmount[i]);
  const lines = [...kept.view.lines];
  for (const i of touched.lines) lines[i] = row("lines", i, restOfLine(i), ledger.lines.amount[i]);

  const byNumber = new Map(kept.view.byNumber);
  for (const i of changed) {
    const standing = standings[i];
    if (standing) byNumber.set(standing.number, standing);
    else byNumber.delete(entries[i].number);
  }
  const suggested: Standing[] = [];
  const cleared: Standing[] = [];
  standings.forEach((standing, i) => {
    if (!standing) return;
    if (offered[i] === 1) suggested.push(standing);
    if (HELD_STATES.has(standing.state)) cleared.push(standing);
  });
  const view: View = { byNumber, suggested, cleared, items, lines, open: openRows(lines, items) };
  notePatch(view, kept.view, { matches: changed.map((i) => entries[i].number), ...touched });
  return { version, view, entries, ledger, outcomes, decisions, blocked, standings, offered };
}

/** Positions of the matches that may stand otherwise: those that were decided on since, else all. */
function mayDiffer({ entries, decisions }: Session, kept: Kept): Iterable<number> {
  const touched = decisions === kept.decisions ? new Set<number>() : touchedSinceKept(decisions, kept.decisions);
  if (!touched) return entries.keys();
  const positions = positionsOf(entries);
  return [...touched].flatMap((number) => positions.get(number) ?? []);
}

function touchedSinceKept(decisions: Session["decisions"], known: Session["decisions"]) {
  return followed(decisions) === known ? touchedSince(decisions, known) : undefined;
}

const positions = new WeakMap<Session["entries"], ReadonlyMap<number, number>>();

/** Where each match stands among all; made once for the matches as they are. */
function positionsOf(entries: Session["entries"]): ReadonlyMap<number, number> {
  const known = positions.get(entries) ?? new Map(entries.map(({ number }, at) => [number, at]));
  positions.set(entries, known);
  return known;
}

/** What the matches that hold leave of these rows. */
function restsOf(
  rows: ReadonlySet<number>,
  byRow: EntriesByRow,
  standings: readonly (Standing | undefined)[],
  whole: Float64Array,
): Map<number, number> {
  const rests = new Map<number, number>();
  for (const index of rows) {
    let rest = whole[index];
    byRow.each(index, (entry, amount) => {
      const standing = standings[entry];
      if (standing && HELD_STATES.has(standing.state)) rest -= amount;
    });
    rests.set(index, rest);
  }
  return rests;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && a.every((value, i) => value === b[i]));
}
