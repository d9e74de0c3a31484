import type { Match, Part } from "../../domain/clear/match";
import { HELD_STATES, statesOf } from "../../domain/decisions/states";
import type { MatchState } from "../../domain/decisions/decision";
import type { RowStatus } from "../../domain/clear/status";
import type { NumberedMatch } from "../../domain/decisions/links-of";
import { itemsNow } from "./blocked";
import type { Session } from "./session";

/** A match as it stands now: its number, what was decided about it, and whether it still can be taken. */
export interface Standing extends NumberedMatch {
  readonly state: MatchState;
}

/** Where a row stands now, decisions included. */
export interface RowStanding {
  readonly status: RowStatus;
  /** minor units that no cleared match takes */
  readonly rest: number;
  /** the matches that take of it, else the suggestions that name it */
  readonly matches: readonly Standing[];
  /** a match that named it was refused or taken apart */
  readonly isRefused: boolean;
}

/** Everything that lists, marks and totals are made of. */
export interface View {
  readonly byNumber: ReadonlyMap<number, Standing>;
  /** in the order of the run: date, number, key */
  readonly suggested: readonly Standing[];
  readonly cleared: readonly Standing[];
  readonly items: readonly RowStanding[];
  readonly lines: readonly RowStanding[];
  /** rows with something left open, lines before items */
  readonly open: readonly { readonly side: "item" | "line"; readonly index: number }[];
}

const views = new WeakMap<Session, { version: number; view: View }>();

/** The standing of every match and row; made once per change of the session. */
export function viewOf(session: Session): View {
  const known = views.get(session);
  if (known?.version === session.version) return known.view;
  const view = makeView(session);
  views.set(session, { version: session.version, view });
  return view;
}

function makeView(session: Session): View {
  const decided = statesOf(session.decisions);
  // a match that no decision holds any longer (its run was undone) stands nowhere
  const standings = session.entries.flatMap((entry) => {
    const state = decided.get(entry.number);
    return state ? [{ ...entry, state }] : [];
  });
  const { outcomes } = session;
  const { items, lines } = session.ledger;
  const restOf = {
    items: Float64Array.from(items.openAmount),
    lines: Float64Array.from(lines.amount),
  };
  const onItem: Standing[][] = Array.from({ length: items.count }, () => []);
  const onLine: Standing[][] = Array.from({ length: lines.count }, () => []);
  const cleared = standings.filter((s) => HELD_STATES.has(s.state));
  for (const standing of cleared) {
    take(standing.match.items, restOf.items, onItem, standing);
    take(standing.match.lines, restOf.lines, onLine, standing);
  }
  // a suggestion is still open as long as everything that it would take is still there
  const { blocked } = itemsNow(session);
  const suggested = standings.filter(
    (s) =>
      s.state === "suggested" &&
      isThere(s.match, restOf.items, restOf.lines) &&
      // one that was blocked since it was offered is offered no more
      s.match.items.every(({ index }) => blocked[index] === 0 || outcomes?.items[index]?.status === "blocked"),
  );
  for (const standing of suggested) {
    for (const part of standing.match.items) if (restOf.items[part.index] !== 0) onItem[part.index].push(standing);
    for (const part of standing.match.lines) if (restOf.lines[part.index] !== 0) onLine[part.index].push(standing);
  }
  const refused = { items: new Set<number>(), lines: new Set<number>() };
  for (const { match, state } of standings) {
    if (state !== "refused") continue;
    for (const part of match.items) refused.items.add(part.index);
    for (const part of match.lines) refused.lines.add(part.index);
  }
  const rows = (side: "items" | "lines", on: readonly Standing[][], rest: Float64Array, whole: Float64Array) =>
    on.map((matches, index): RowStanding => ({
      status: statusOf(
        matches,
        rest[index],
        whole[index],
        side === "items" && outcomes !== undefined && blocked[index] === 1,
      ),
      rest: rest[index],
      matches,
      isRefused: refused[side].has(index),
    }));
  const itemRows = rows("items", onItem, restOf.items, items.openAmount);
  const lineRows = rows("lines", onLine, restOf.lines, lines.amount);
  const openOf = (side: "item" | "line", standing: readonly RowStanding[]) =>
    standing.flatMap((row, index) => (row.status === "cleared" || row.status === "suggested" ? [] : [{ side, index }]));
  return {
    byNumber: new Map(standings.map((s) => [s.number, s])),
    suggested,
    cleared,
    items: itemRows,
    lines: lineRows,
    open: [...openOf("line", lineRows), ...openOf("item", itemRows)],
  };
}

function take(parts: readonly Part[], rest: Float64Array, on: Standing[][], standing: Standing): void {
  for (const part of parts) {
    rest[part.index] = rest[part.index] - part.amount;
    on[part.index].push(standing);
  }
}

function isThere(match: Match, items: Float64Array, lines: Float64Array): boolean {
  // a storno takes an item that was paid against its sign; a double payment names one and takes nothing
  const against = match.criterion === "reversal";
  const fits = (rest: Float64Array) => (part: Part) => {
    const left = rest[part.index];
    if (part.amount === 0 || against) return true;
    return left !== 0 && Math.sign(left) === Math.sign(part.amount) && Math.abs(part.amount) <= Math.abs(left);
  };
  return match.items.every(fits(items)) && match.lines.every(fits(lines));
}

function statusOf(matches: readonly Standing[], rest: number, whole: number, blocked: boolean): RowStatus {
  const taken = matches.some((m) => HELD_STATES.has(m.state));
  // paid and then reversed: it is open again as if nothing had happened
  if (taken && (rest !== whole || whole === 0)) return rest === 0 ? "cleared" : "partial";
  if (taken) return "open";
  if (matches.length > 0) return "suggested";
  return blocked ? "blocked" : "open";
}
