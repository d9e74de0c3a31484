import type { MatchRow } from "../../../worker/api";

/** A suggestion waits for the user's yes. */
export function acceptable(row: MatchRow): boolean {
  return row.state === "suggested";
}

/** What is not in a journal yet can be refused: a suggestion, and also what was cleared or accepted. */
export function refusable(row: MatchRow): boolean {
  return row.state === "suggested" || row.state === "cleared" || row.state === "accepted";
}
