import type { Minor } from "../money/minor";
import type { AccountName } from "../profile/profile";

/** The criteria by their public names (spec 3 and 11). */
export const CRITERIA = [
  "end-to-end-id",
  "payment-reference-and-amount",
  "our-reference-and-amount",
  "date-and-amount",
  "payment-reference",
  "our-reference",
  "date",
  "amount",
  "reference-within-tolerance",
  "combination",
  "line-combination",
  "part-payment",
  "overpayment",
  "suggestion",
  "batch",
  "payout",
  "payment-discount",
  "double-payment",
  "assignment-rule",
  "reversal",
  "manual",
] as const;

export type CriterionName = (typeof CRITERIA)[number];

/** What a match takes of one item or line. */
export interface Part {
  /** index into `OpenItems` or `StatementLines` */
  readonly index: number;
  /** minor units taken, with the sign of the item or line */
  readonly amount: Minor;
  /** minor units that stay open on it after this match */
  readonly rest: Minor;
}

/** One observation that a match rests on (law 6). */
export interface Evidence {
  /** what kind of thing was found: a field's name, or `relation` */
  readonly field: string;
  /** the text as it stands in the cell, or the normalised amount or date */
  readonly found: string;
  readonly in: { readonly side: "line" | "item"; readonly index: number; readonly field: string };
}

/**
 * Why, as data: `words/explanations.ts` makes a sentence of `code` and `facts`.
 * Amounts among the facts are minor units, dates day numbers.
 */
export interface Explanation {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/**
 * The account on the other side of a match that settles no open item with its lines, or writes
 * open items off: a number, or one of the profile's accounts by its name (spec 2 and 5).
 */
export interface Contra {
  readonly account?: string;
  readonly name?: AccountName;
  readonly vatCode?: string;
  readonly costCentre?: string;
  readonly costUnit?: string;
  /** the day on which it is booked, where the match has no line that tells: a day number */
  readonly date?: number;
}

/** What a score is made of (spec 8): each part by its name. */
export const SCORE_PARTS = [
  "reference",
  "weakReference",
  "amount",
  "amountNear",
  "relation",
  "name",
  "date",
  "criterion", // the rule alone, where nothing else speaks
  "doubt", // what keeps it a suggestion
  "alternatives", // shared with readings that are as good
  "learnedIban",
  "learnedName",
  "learnedWording",
  "learnedDifference",
] as const;

export type ScorePartName = (typeof SCORE_PARTS)[number];

/** One part of a score, -1 to 1 in hundredths; the parts add up to the score. */
export interface ScorePart {
  readonly part: ScorePartName;
  readonly weight: number;
}

export interface Match {
  readonly outcome: "cleared" | "suggested";
  readonly criterion: CriterionName;
  readonly items: readonly Part[];
  readonly lines: readonly Part[];
  /** sum of lines - sum of items taken: negative when paid short (spec 11); 0 where it all goes to `contra` */
  readonly difference: Minor;
  readonly currency: string;
  /** code of the relation, or its name where there is no code */
  readonly relation?: string;
  readonly evidence: readonly Evidence[];
  /** 0 to 1, on suggestions only */
  readonly score?: number;
  /** what the score is made of */
  readonly scoreParts?: readonly ScorePart[];
  readonly explanation: Explanation;
  /** present where everything goes to one account: then there is no difference */
  readonly contra?: Contra;
}
