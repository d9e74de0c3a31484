import type { CriterionName } from "../../domain/clear/match";
import type { RowStatus } from "../../domain/clear/status";
import type { MatchState } from "../../domain/decisions/decision";
import type { AssignmentRule } from "../../domain/profile/profile";
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
  /** by relation: a head per relation, with its rows below it where it is open */
  readonly groups?: Grouping | undefined;
}

/** Which groups are open: all but some, or none but some (by `GroupRow.key`). */
export interface Grouping {
  readonly all: "open" | "folded";
  readonly but: readonly string[];
}

/** Where a match stands in its list. */
export interface MatchPlace {
  readonly tab: Tab;
  readonly match: number;
  readonly position: number;
  /** with its group open */
  readonly groups?: Grouping;
}

/** A window of a list. */
export interface ListPage {
  /** rows of the whole list, heads of groups among them */
  readonly total: number;
  readonly rows: readonly ListRow[];
  /** positions of the heads of groups, in order; absent where the list is not grouped */
  readonly heads?: Uint32Array;
}

export type ListRow = ReviewRow | GroupRow;

/** The head of a group: a relation with what its rows come to. */
export interface GroupRow {
  readonly kind: "group";
  readonly key: string;
  /** "" where nothing is known of it */
  readonly name: string;
  readonly count: number;
  /** rows and minor units per side; of a match the side of its lines, or of its items where it has none */
  readonly sums: readonly { readonly side: "line" | "item"; readonly count: number; readonly amount: number }[];
  /** absent where the rows are in several currencies: then the amounts mean nothing */
  readonly currency?: string;
  readonly isOpen: boolean;
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
  /** of items that settle each other without a line: what they settle, the sum of those on the debit side */
  readonly settled?: number;
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
  /** of a line: the rule for lines like it, where to is still to be said */
  readonly rule?: AssignmentRule;
}

/** One match, folded out. */
export interface MatchDetail {
  readonly match: number;
  readonly explanation: string;
  /** what its score is made of, as a sentence */
  readonly score?: string;
  /** the rule that would do the same with lines like this one (spec 8); absent where there can be none */
  readonly rule?: AssignmentRule;
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
