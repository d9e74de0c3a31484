import type { CriterionName } from "../../domain/clear/match";
import type { RowStatus } from "../../domain/clear/status";
import type { MatchState } from "../../domain/decisions/decision";
import type { MatchNote } from "../../domain/decisions/notes";

export type Tab = "suggested" | "cleared" | "open";

/** In which order a list stands: by date is the order of the run (date, number, key). */
export type ListSort = "date" | "name" | "amount" | "score";

/** What is asked of a list: every word of the search, one criterion, an order. */
export interface ListQuery {
  readonly search: string;
  readonly sort: ListSort;
  /** matches of this criterion only */
  readonly criterion?: CriterionName | undefined;
}

/** A row of the review list; amounts in minor units, dates as day numbers. */
export type ReviewRow = MatchRow | OpenRow;

export interface MatchRow {
  readonly kind: "match";
  readonly match: number;
  readonly state: MatchState;
  readonly criterion: CriterionName;
  readonly date: number;
  readonly name: string;
  readonly description: string;
  readonly lineAmount: number;
  readonly itemAmount: number;
  readonly difference: number;
  readonly currency: string;
  /** invoice numbers of the items, at most three, then "…" */
  readonly items: readonly string[];
  readonly itemCount: number;
  readonly lineCount: number;
  readonly score?: number;
  /** what a user wrote about it */
  readonly note?: string;
}

export interface OpenRow {
  readonly kind: "open";
  readonly side: "item" | "line";
  readonly sheet: string;
  readonly row: number;
  readonly date: number;
  readonly name: string;
  readonly description: string;
  readonly amount: number;
  readonly rest: number;
  readonly currency: string;
  readonly status: RowStatus;
  /** a sentence */
  readonly reason: string;
}

/** One match, folded out. */
export interface MatchDetail {
  readonly match: number;
  readonly explanation: string;
  /** what its score is made of, as a sentence */
  readonly score?: string;
  /** what a user wrote about it, with who did and when */
  readonly note?: MatchNote;
  readonly evidence: readonly { label: string; found: string; sheet: string; row: number; column: string }[];
  readonly parts: readonly {
    side: "item" | "line";
    sheet: string;
    row: number;
    label: string;
    date: number;
    amount: number;
    rest: number;
    currency: string;
  }[];
}
