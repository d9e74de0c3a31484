import type { CriterionName } from "../clear/match";

/**
 * One row of the links sheet (*Koppelingen*): what a match takes of one line or item.
 * Together the rows of a match number rebuild the match on another machine.
 */
export interface Link {
  readonly match: number;
  readonly outcome: "cleared" | "suggested";
  readonly criterion: CriterionName;
  readonly side: "item" | "line";
  /** name of the sheet that the row stands in */
  readonly sheet: string;
  /** the row's key (design.md, A row's key) */
  readonly key: string;
  /** where it stood when the match was made: an address only */
  readonly row: number;
  /** minor units, signed */
  readonly amount: number;
  readonly rest: number;
  readonly difference: number;
  readonly currency: string;
  readonly relation: string;
  /** 0 for none */
  readonly score: number;
  /** evidence and explanation as JSON, so that the pane can say why after reopening */
  readonly why: string;
}

/** What both sides are called: the keys of the rows, and the sheets by the index of their source. */
export interface Naming {
  readonly itemKeys: TextColumnLike;
  readonly lineKeys: TextColumnLike;
  /** sheet or file name by `source` index */
  readonly sheets: readonly string[];
}

interface TextColumnLike {
  at(index: number): string;
}
