import type { CriterionName } from "../domain/clear/match";
import type { MatchState, Verb } from "../domain/decisions/decision";
import type { RowStatus } from "../domain/clear/status";
import type { JournalQuestion, JournalLeftOut } from "../domain/journal/document";
import type { Problem } from "../domain/ledger/problem";
import type { Marks } from "../sheets/marks";
import type { SheetCell, SheetSpec } from "../sheets/sheet";
import type { EncodedCells } from "../sources/table/encoded-cells";
import type { TableChoice } from "../sources/table/fields";
import type { ReadReport } from "../sources/table/report";
import type { DocumentStatus } from "../words/sheets/memorial";

export type { ColumnMapping, Role } from "../sources/table/fields";
export type { LeftOutReason, LeftOutRow, ReadOptions } from "../sources/table/report";

export type { DocumentStatus } from "../words/sheets/memorial";
export type { Hindrance, Way, Weighed } from "../domain/by-hand/weigh";

/** Which statement lines an assignment rule hits: how many, and the first of them. */
export interface RuleTrial {
  readonly hits: number;
  readonly of: number;
  readonly examples: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly date: number;
    readonly name: string;
    /** minor units */
    readonly amount: number;
    readonly currency: string;
  }[];
}

/** Rows of a sheet that the user selected, as Excel shows them. */
export interface PickedRows {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** A sheet that was taken for a list: the row of its heads, and which column is what. */
export type SheetChoice = TableChoice;

/** What was read from one list: counts, control totals, what was left out and what could not be read. */
export type SourceSummary = ReadReport;

/** The first rows of a sheet, enough to see what it is. */
export interface Outline {
  readonly sheet: string;
  readonly cells: EncodedCells;
}

/** What the first rows say: which sheets are taken for open items and for statement lines. */
export interface Survey {
  readonly items?: SheetChoice;
  readonly lines: readonly SheetChoice[];
  /** why a list is missing: what a usable sheet looks like */
  readonly problems: readonly Problem[];
}

/** A sheet's columns, to choose a field for each (ux.md, Bronnen: Wijzigen). */
export interface ColumnChoices extends SheetChoice {
  readonly columns: readonly {
    /** from 1 (A) */
    readonly position: number;
    readonly letter: string;
    readonly head: string;
    readonly samples: readonly string[];
  }[];
}

/** A bank file that was dropped, as a sheet to write, with the proof of its balances. */
export interface FileReading {
  readonly file: string;
  readonly sha256: string;
  readonly problems: readonly Problem[];
  /** absent where nothing could be read */
  readonly sheet?: SheetSpec;
  readonly statements: readonly {
    account: string;
    currency: string;
    from: string;
    to: string;
    entries: number;
    /** minor units; NaN where the file has no balance */
    opening: number;
    closing: number;
    difference: number;
  }[];
  /** of a payout report */
  readonly payouts?: readonly PayoutSummary[];
}

/**
 * A payout with its proof: gross - refunds - chargebacks - fees - reserves + corrections = payout. Minor units;
 * NaN where there is none: nothing was paid out yet, or a row could not be read.
 */
export interface PayoutSummary {
  /** as it calls itself */
  readonly provider: string;
  readonly reference: string;
  readonly currency: string;
  /** yyyy-mm-dd; "" where the report has none */
  readonly date: string;
  readonly transactions: number;
  readonly gross: number;
  readonly refunds: number;
  readonly chargebacks: number;
  readonly fees: number;
  readonly reserves: number;
  readonly corrections: number;
  readonly payout: number;
  readonly difference: number;
  readonly ties: boolean;
}

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

/** What can be written on request (spec 7). */
export const REPORTS = ["open", "runOff", "reconciliation"] as const;
export type ReportKind = (typeof REPORTS)[number];

export interface ReportOptions {
  /** day number: of the ageing, or the balance date */
  readonly asOf: number;
  /** minor units, debit positive: what the ledger account says */
  readonly ledgerBalance?: number;
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

/** What leaves the program, and for whom (spec 7, Exports). */
export interface ExportChoice {
  /** as on the command line, or `xlsx` for a workbook with the documents */
  readonly format: string;
  /** by number; the last one where it is left out */
  readonly memorials?: readonly number[];
  /** also what left the program before */
  readonly again?: boolean;
  /** code of the administration in the package, where its file names it */
  readonly administration?: string;
  /** for the audit file */
  readonly company?: { readonly name: string; readonly taxNumber: string };
}

/** Files to save; there are none where `problems` name a document that is not what was approved. */
export interface JournalExport {
  readonly files: readonly ExportFile[];
  /** how many documents are in them */
  readonly documents: number;
  readonly problems: readonly Problem[];
}

/** A file as text, or as sheets to make a workbook of. */
export type ExportFile = {
  readonly fileName: string;
  /** what is in it: the documents, or which lines belong together */
  readonly holds: "documents" | "pairs";
} & ({ readonly text: string; readonly type: string } | { readonly sheets: readonly SheetSpec[] });

/** Who decides and when: the only door through which either comes in (law 8). */
export interface Stamp {
  readonly who: string;
  /** local time, `yyyy-mm-dd hh:mm` */
  readonly at: string;
}

/** What must be written to the workbook after something was decided. */
export interface Changed {
  readonly outcome: Outcome;
  /** the status columns of every source, whole: after a run, and after reopening */
  readonly marks?: readonly Marks[];
  /** single rows of the status columns: after a decision */
  readonly rows: readonly MarkedRow[];
  /** documents of memorials whose status is not what it was */
  readonly documents: readonly MemorialRow[];
  /** the decisions taken just now, to append to their sheet */
  readonly decisions: readonly (readonly SheetCell[])[];
  /** the links of a match made by hand, to append to their sheet */
  readonly links?: readonly (readonly SheetCell[])[];
  /** the sheet of what was learnt, whole, where something was learnt or unlearnt */
  readonly learnt?: SheetSpec;
  /** the decisions and links sheets, whole: after a run */
  readonly state?: readonly StateSheet[];
}

/** The status of a document in its memorial's sheet: the cells for status, by whom and when. */
export interface MemorialRow {
  readonly sheet: string;
  readonly number: string;
  readonly status: DocumentStatus;
  readonly cells: readonly SheetCell[];
}

/** One of the two sheets that hold the truth (design.md, State lives in sheets). */
export interface StateSheet {
  readonly kind: "decisions" | "links";
  readonly spec: SheetSpec;
}

/** What the workbook has learnt: how much there is, and what could not be read of it. */
export interface LearntReading {
  readonly facts: number;
  /** pairs that are not offered again */
  readonly refused: number;
  readonly problems: readonly Problem[];
}

/** A row of a source, as Excel shows it. */
export interface RowAddress {
  readonly sheet: string;
  readonly row: number;
}

/** The status of one row, as it stands in the three columns. */
export interface MarkedRow {
  readonly sheet: string;
  readonly row: number;
  readonly code: string;
  readonly number: string;
  readonly reason: string;
}
