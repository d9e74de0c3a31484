import { HELD_STATES, statesOf } from "../../../domain/decisions/states";
import type { Part } from "../../../domain/clear/match";
import { itemsNow } from "../decisions/blocked";
import type { Session } from "../session";
import { isOffered, openRows, statusOf, type Kept, type RowStanding, type Standing, type View } from "./standing";
import { patchView } from "./view-patch";

export type { RowStanding, Standing, View } from "./standing";

const views = new WeakMap<Session, Kept>();

/** The standing of every match and row; made once per change of the session, and after a decision only of what it touches. */
export function viewOf(session: Session): View {
  const known = views.get(session);
  if (known?.version === session.version) return known.view;
  const kept = (known && patchView(session, known)) ?? makeView(session);
  views.set(session, kept);
  return kept.view;
}

/** The same, made of all there is. */
export function makeView(session: Session): Kept {
  const { entries, ledger, outcomes, decisions, version } = session;
  const decided = statesOf(decisions);
  // a match that no decision holds any longer (its run was undone) stands nowhere
  const standings = entries.map((entry): Standing | undefined => {
    const state = decided.get(entry.number);
    return state && { ...entry, state };
  });
  const { items, lines } = ledger;
  const restOf = {
    items: Float64Array.from(items.openAmount),
    lines: Float64Array.from(lines.amount),
  };
  const onItem: Standing[][] = Array.from({ length: items.count }, () => []);
  const onLine: Standing[][] = Array.from({ length: lines.count }, () => []);
  const refused = { items: new Set<number>(), lines: new Set<number>() };
  const cleared: Standing[] = [];
  for (const standing of standings) {
    if (!standing) continue;
    if (HELD_STATES.has(standing.state)) {
      cleared.push(standing);
      take(standing.match.items, restOf.items, onItem, standing);
      take(standing.match.lines, restOf.lines, onLine, standing);
    } else if (standing.state === "refused") {
      for (const part of standing.match.items) refused.items.add(part.index);
      for (const part of standing.match.lines) refused.lines.add(part.index);
    }
  }
  const { blocked } = itemsNow(session);
  const offered = new Uint8Array(entries.length);
  const suggested: Standing[] = [];
  const restOfItem = (index: number) => restOf.items[index];
  const restOfLine = (index: number) => restOf.lines[index];
  standings.forEach((standing, i) => {
    if (standing?.state !== "suggested" || !isOffered(standing.match, restOfItem, restOfLine, blocked, outcomes))
      return;
    offered[i] = 1;
    suggested.push(standing);
    for (const part of standing.match.items) if (restOf.items[part.index] !== 0) onItem[part.index].push(standing);
    for (const part of standing.match.lines) if (restOf.lines[part.index] !== 0) onLine[part.index].push(standing);
  });
  const rows = (side: "items" | "lines", on: readonly Standing[][], rest: Float64Array, whole: Float64Array) =>
    on.map((matches, index): RowStanding => {
      const isBlocked = side === "items" && outcomes !== undefined && blocked[index] === 1;
      return {
        status: statusOf(matches, rest[index], whole[index], isBlocked),
        rest: rest[index],
        matches,
        isRefused: refused[side].has(index),
      };
    });
  const itemRows = rows("items", onItem, restOf.items, items.openAmount);
  const lineRows = rows("lines", onLine, restOf.lines, lines.amount);
  const view: View = {
    byNumber: new Map(standings.flatMap((s) => (s ? [[s.number, s] as const] : []))),
    suggested,
    cleared,
    items: itemRows,
    lines: lineRows,
    open: openRows(lineRows, itemRows),
  };
  return { version, view, entries, ledger, outcomes, decisions, blocked, standings, offered };
}

function take(parts: readonly Part[], rest: Float64Array, on: Standing[][], standing: Standing): void {
  for (const part of parts) {
    rest[part.index] = rest[part.index] - part.amount;
    on[part.index].push(standing);
  }
}
