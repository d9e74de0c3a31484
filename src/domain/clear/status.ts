import type { Explanation } from "./match";

/** How a line or an item ends (law 6). `partial`: something was cleared and a rest stays open. */
export type RowStatus = "cleared" | "partial" | "suggested" | "open" | "blocked";

/** The end of one line or item: its status and, unless wholly cleared, the reason. */
export interface RowOutcome {
  readonly status: RowStatus;
  /** minor units that stay open */
  readonly rest: number;
  readonly reason?: Explanation;
}
