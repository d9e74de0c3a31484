import type { Verb } from "../../domain/decisions/decision";

/** Who decides and when: the only door through which either comes in (law 8). */
export interface Stamp {
  readonly who: string;
  /** local time, `yyyy-mm-dd hh:mm` */
  readonly at: string;
}

/** A decision as people look for it. */
export interface DecisionRow {
  readonly id: number;
  readonly at: string;
  readonly who: string;
  readonly verb: Verb;
  /** 0 where it is about the whole */
  readonly match: number;
  /** relation and invoices, document and sheet, or the reason; of an undo the number of what it takes back */
  readonly about: string;
  /** false where it was taken back */
  readonly holds: boolean;
}

/** What taking back one decision comes to. */
export interface UndoPlan {
  readonly canUndo: boolean;
  /** decisions that rest on it and go with it, the latest first */
  readonly rests: readonly DecisionRow[];
  /** exports that its document was in: the booking stands in the package too */
  readonly exports: readonly { readonly format: string; readonly at: string }[];
  /** matches that have taken the same rows since: those first */
  readonly blockedBy: readonly number[];
}
