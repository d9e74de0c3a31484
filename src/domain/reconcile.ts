import type { Match } from "./clear/match";
import type { RowOutcome } from "./clear/status";
import type { OpenItems } from "./ledger/open-items";
import type { StatementLines } from "./ledger/statement-lines";
import type { Profile } from "./profile/profile";

/** What was decided before this run and stays (spec 10): by hand, accepted, cleared or approved. */
export interface Held {
  readonly matches: readonly Match[];
  /** pairs that the user refused: never offered again (spec 8) */
  readonly refused: readonly RefusedPair[];
  /** items that the user blocked, besides the column of the source */
  readonly blockedItems: readonly number[];
}

/** The lines and items of a refused match, as indexes. */
export interface RefusedPair {
  readonly lines: readonly number[];
  readonly items: readonly number[];
}

export interface ReconcileInput {
  readonly items: OpenItems;
  readonly lines: StatementLines;
  readonly profile: Profile;
  readonly held?: Held;
}

/** How far a run is: `done` of `of` within the stage; stages come in a fixed order. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly of: number;
}

export interface Reconciliation {
  /** held matches first, then new ones, each in the order date, number, key */
  readonly matches: readonly Match[];
  readonly items: readonly RowOutcome[];
  readonly lines: readonly RowOutcome[];
}
