import type { Problem } from "../../../domain/ledger/problem";
import type { Ledger, Role, TableChoice } from "./fields";

/** One reason for taking a table for a list, as data for a sentence. */
export interface RecognitionReason {
  /** a head that is known, a title or sheet name, or a known layout without heads */
  readonly kind: "head" | "title" | "layout";
  readonly text: string;
  readonly field?: string;
}

/** A table taken for one kind of list. */
export interface Candidate {
  readonly role: Role;
  readonly choice: TableChoice;
  /** 0 to 1 */
  readonly score: number;
  readonly why: readonly RecognitionReason[];
  /** of open items, where heads or titles tell */
  readonly ledger?: Ledger;
}

/** What a table is. At most one of each kind; `best` has the higher score. */
export interface Recognition {
  readonly best?: Candidate;
  readonly items?: Candidate;
  readonly lines?: Candidate;
  /** true for a sheet that Afletter wrote itself: never taken */
  readonly own: boolean;
  /** why nothing was recognised: what is missing for a usable sheet */
  readonly problems: readonly Problem[];
}
