/** What people and runs decide (spec 7): every decision is a row in the decisions sheet. */
export const VERBS = [
  "run", // a reconciliation ran; the note names the sources with their SHA-256
  "clear", // a run cleared this match
  "suggest", // a run suggested it
  "accept",
  "refuse",
  "propose", // its document stands in a memorial; the note names the sheet and document
  "approve",
  "reject", // of a document: the rows are free again
  "export", // approved documents of a memorial left the program; the note names the package and the memorial
  "block", // an item takes no part any more; the note holds its key
  "release", // it does again, whatever its source says; the note holds its key
  "note", // a remark on a match; the note holds it, empty takes it away
  "undo", // takes back the decision named in `undoes`
] as const;

export type Verb = (typeof VERBS)[number];

/** One row of the decisions sheet; append-only. */
export interface Decision {
  /** 1, 2, 3 … in the order in which they were taken */
  readonly id: number;
  /** as given from outside: local time, `yyyy-mm-dd hh:mm` */
  readonly at: string;
  readonly who: string;
  readonly verb: Verb;
  /** match number; 0 where the decision is about the whole */
  readonly match: number;
  /** id of the first decision of the step that this one is part of; absent: a step of its own */
  readonly step?: number;
  readonly undoes?: number;
  readonly note: string;
}

/** States of a match (design.md): suggested -> accepted or refused; cleared or accepted -> proposed -> approved -> reversed. */
export type MatchState = "suggested" | "cleared" | "accepted" | "refused" | "proposed" | "approved" | "stale";
