import type { Problem } from "../../domain/ledger/problem";
import type { SheetSpec } from "../../sheets/sheet";
import type { EncodedCells } from "../../sources/table/cells/encoded-cells";
import type { Role, TableChoice } from "../../sources/table/recognise/fields";
import type { ReadReport } from "../../sources/table/rows/report";

/** A sheet that was taken for a list: the row of its heads, and which column is what. */
export type SheetChoice = TableChoice;

/** What was read from one list: counts, control totals, what was left out and what could not be read. */
export type SourceSummary = ReadReport & {
  /** of a payout report: the provider whose balance it is about */
  readonly provider?: string;
};

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

/** What the user said of a list once, to take a list with the same heads the same way. */
export interface KnownHeads {
  readonly role: Role;
  /** the texts of the head row, from its first column on */
  readonly heads: readonly string[];
  /** field -> position among the heads, from 0 */
  readonly fields: Readonly<Record<string, number>>;
}

/** A sheet that a dropped file becomes. */
export interface DroppedSheet {
  /** with its first rows */
  readonly spec: SheetSpec;
  /** so many rows follow them: asked for by `fileRows` while the sheet is written */
  readonly following: number;
  /** rows of the sheet, from 0, that are hidden in the file: they take no part unless the user says so (spec 1) */
  readonly hidden: readonly number[];
  /** what it was taken for; `unknown`: a list whose heads do not tell */
  readonly kind: "statement" | "payout" | Role | "unknown";
}

/** A sheet of a dropped workbook that did not become one, and why. */
export interface LeftSheet {
  readonly sheet: string;
  /** `noTable`: nothing in rows and columns; `own`: a memorial or other result of Afletter */
  readonly why: "empty" | "hidden" | "noTable" | "own";
}

/** A file that was dropped, as sheets to write, with the proof of its balances where it has any. */
export interface FileReading {
  readonly file: string;
  readonly sha256: string;
  readonly problems: readonly Problem[];
  /** none where nothing could be read */
  readonly sheets: readonly DroppedSheet[];
  readonly left: readonly LeftSheet[];
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

/** What the workbook has learnt: how much there is, and what could not be read of it. */
export interface LearntReading {
  readonly facts: number;
  /** pairs that are not offered again */
  readonly refused: number;
  readonly problems: readonly Problem[];
}
