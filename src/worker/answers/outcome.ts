import type { CriterionName } from "../../domain/clear/match";

/** One side's count and absolute amount (minor units of the main currency). */
export interface Tally {
  readonly count: number;
  readonly amount: number;
}

/** What a run came to, for the sentence, the bar and the breakdown of ux.md. */
export interface Outcome {
  readonly currency: string;
  readonly lines: { total: Tally; cleared: Tally; suggested: Tally; open: Tally; in: Tally; out: Tally };
  readonly items: { total: Tally; cleared: Tally; suggested: Tally; open: Tally };
  readonly byCriterion: readonly {
    criterion: CriterionName;
    outcome: "cleared" | "suggested";
    matches: number;
    amount: number;
  }[];
  readonly tabs: { suggested: number; cleared: number; open: number };
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
