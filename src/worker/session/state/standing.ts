import type { Match, Part } from "../../../domain/clear/match";
import type { RowStatus } from "../../../domain/clear/status";
import type { MatchState } from "../../../domain/decisions/decision";
import type { NumberedMatch } from "../../../domain/decisions/links-of";
import { HELD_STATES } from "../../../domain/decisions/states";
import type { Session } from "../session";

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

/** What a view was made of: as long as all of this is the same, only decisions can change it. */
export interface Kept {
  readonly version: number;
  readonly view: View;
  readonly entries: Session["entries"];
  readonly ledger: Session["ledger"];
  readonly outcomes: Session["outcomes"];
  readonly decisions: Session["decisions"];
  readonly blocked: Uint8Array;
  /** by entry; undefined where no decision holds it */
  readonly standings: readonly (Standing | undefined)[];
  /** by entry: 1 for a suggestion that can still be taken */
  readonly offered: Uint8Array;
}

/** Whether a suggestion can still be taken: everything that it would take is there, and nothing was blocked since it was offered. */
export function isOffered(
  match: Match,
  restOfItem: (index: number) => number,
  restOfLine: (index: number) => number,
  blocked: Uint8Array,
  outcomes: Session["outcomes"],
): boolean {
  return (
    isThere(match, restOfItem, restOfLine) &&
    match.items.every(({ index }) => blocked[index] === 0 || outcomes?.items[index]?.status === "blocked")
  );
}

function isThere(match: Match, restOfItem: (index: number) => number, restOfLine: (index: number) => number): boolean {
  // a storno takes an item that was paid against its sign; a double payment names one and takes nothing
  const against = match.criterion === "reversal";
  const fits = (rest: (index: number) => number) => (part: Part) => {
    const left = rest(part.index);
    if (part.amount === 0 || against) return true;
    return left !== 0 && Math.sign(left) === Math.sign(part.amount) && Math.abs(part.amount) <= Math.abs(left);
  };
  return match.items.every(fits(restOfItem)) && match.lines.every(fits(restOfLine));
}

/** How a row stands, by the matches on it and what they leave of it. */
export function statusOf(matches: readonly Standing[], rest: number, whole: number, blocked: boolean): RowStatus {
  const taken = matches.some((m) => HELD_STATES.has(m.state));
  // paid and then reversed: it is open again as if nothing had happened
  if (taken && (rest !== whole || whole === 0)) return rest === 0 ? "cleared" : "partial";
  if (taken) return "open";
  if (matches.length > 0) return "suggested";
  return blocked ? "blocked" : "open";
}

/** The rows with something left open, lines before items. */
export function openRows(lines: readonly RowStanding[], items: readonly RowStanding[]): View["open"] {
  const open: { side: "item" | "line"; index: number }[] = [];
  for (const [side, rows] of [
    ["line", lines],
    ["item", items],
  ] as const) {
    rows.forEach(({ status }, index) => {
      if (status !== "cleared" && status !== "suggested") open.push({ side, index });
    });
  }
  return open;
}
