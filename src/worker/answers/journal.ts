import type { JournalLeftOut, JournalQuestion } from "../../domain/journal/document";
import type { Problem } from "../../domain/ledger/problem";
import type { LongBody } from "../../sheets/long-sheet";
import type { SheetSpec } from "../../sheets/sheet";
import type { DocumentStatus } from "../../words/sheets/memorial-columns";
import type { MemorialRow } from "./changes";
import type { Stamp } from "./decisions";

export interface JournalPreview {
  readonly documents: number;
  readonly lines: number;
  readonly debit: number;
  readonly credit: number;
  readonly currency: string;
  readonly periods: readonly string[];
  readonly accounts: readonly { account: string; name: string; debit: number; credit: number }[];
  readonly questions: readonly JournalQuestion[];
  readonly leftOut: readonly JournalLeftOut[];
  /** differences booked, minor units */
  readonly differences: number;
  /** documents of the last memorial that would be made again, now that their questions are answered */
  readonly renews?: number;
}

/** A memorial to write: its sheet, and the rows below it that are asked for by `memorialRows` where there are very many. */
export interface MemorialToWrite {
  /** with all its rows where there is no `body`; else up to the heads of its table */
  readonly memorial: SheetSpec;
  readonly body?: LongBody;
  /** over the sheet of that name */
  readonly replaces: boolean;
}

export interface MemorialDocument {
  readonly number: string;
  readonly match: number;
  readonly date: number;
  readonly description: string;
  readonly debit: number;
  readonly status: DocumentStatus;
  /** "" where nobody signed for it */
  readonly proposedBy: string;
  /** it left the program as it is approved now */
  readonly exported?: boolean;
  /** why it can't be approved, or no longer is what was approved */
  readonly problem?: Problem;
}

/** A memorial that stands in the workbook: documents that were proposed in one go. */
export interface MemorialSummary {
  /** its number: the decision that it began with */
  readonly memorial: number;
  /** the name under which its sheet was written */
  readonly sheet: string;
  readonly proposed: Stamp;
  /** how many documents stand so */
  readonly documents: Readonly<Record<DocumentStatus, number>>;
  /** how many of the approved ones left the program */
  readonly exported: number;
  /** its sheet was deleted */
  readonly isGone?: boolean;
}

/** What a memorial's sheet says now. */
export interface MemorialReading {
  /** documents that the user approved or rejected in the sheet, to decide on by `approve` and `reject` */
  readonly approve: readonly string[];
  readonly reject: readonly string[];
  /** why, as typed beside the status, by document; none where nothing was typed */
  readonly reasons: Readonly<Record<string, string>>;
  /** documents whose status in the sheet was changed after it was decided on: to be put back */
  readonly putBack: readonly MemorialRow[];
  /** what can't be read, and what is not what it must be */
  readonly problems: readonly Problem[];
}
