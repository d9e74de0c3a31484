import type { Match } from "../domain/clear/match";
import type { RowOutcome } from "../domain/clear/status";
import type { MatchState } from "../domain/decisions/decision";
import { HELD_STATES } from "../domain/decisions/states";
import type { RowCode } from "../words/sheets/marks";

/**
 * What stands in the status column: short, the same in every language, and readable in both, so that
 * the colour rules hold when the language changes. The reason beside it starts with the full name.
 */
export const STATUS_CODES: Readonly<Record<RowCode, string>> = {
  open: "open",
  cleared: "ok",
  difference: "ok-diff",
  combination: "ok-combi",
  partial: "partial",
  suggested: "suggestion",
  blocked: "blocked",
  approved: "approved",
};

/** A match of a row, with its number and what was decided about it. */
export interface RowMatch {
  readonly number: number;
  readonly match: Match;
  readonly state: MatchState;
}

/**
 * The status of a row (ux.md, In the sheet). Approved once every match that holds it is approved and
 * nothing of it is open; a difference shows before a combination, for it is money.
 *
 * @param matches the matches that hold the row, or else the suggestions that name it
 * @example rowCode({ status: "cleared", rest: 0 }, [{ number: 7, match, state: "approved" }]) // "approved"
 */
export function rowCode(outcome: Pick<RowOutcome, "status">, matches: readonly RowMatch[]): RowCode {
  if (outcome.status === "partial") return "partial";
  if (outcome.status !== "cleared") return outcome.status;
  const holding = matches.filter(({ state }) => HELD_STATES.has(state));
  if (holding.length > 0 && holding.every(({ state }) => state === "approved")) return "approved";
  if (holding.some(({ match }) => match.difference !== 0)) return "difference";
  if (holding.some(({ match }) => match.items.length + match.lines.length > 2)) return "combination";
  return "cleared";
}
