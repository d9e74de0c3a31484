import type { LongSheet } from "../../sheets/long-sheet";
import type { SheetCell, SheetSpec } from "../../sheets/sheet";
import type { DocumentStatus } from "../../words/sheets/memorial-columns";
import type { Outcome } from "./outcome";

/** What must be written to the workbook after something was decided. */
export interface Changed {
  readonly outcome: Outcome;
  /** every source is to be drawn anew, row by row of `markRows`: after a run, and where very many rows changed */
  readonly redraw?: true;
  /** single rows of the status columns: after a decision; none where all is drawn anew */
  readonly rows: readonly MarkedRow[];
  /** documents of memorials whose status is not what it was */
  readonly documents: readonly MemorialRow[];
  /** how many decisions were taken just now; 0: nothing was decided */
  readonly decided: number;
  /** they, to append to their sheet; none where there are very many: then they are the last of `stateRows` */
  readonly decisions: readonly (readonly SheetCell[])[];
  /** the links of a match made by hand, to append to their sheet */
  readonly links?: readonly (readonly SheetCell[])[];
  /** the sheet of what was learnt, whole, where something was learnt or unlearnt */
  readonly learnt?: SheetSpec;
  /** the decisions and links sheets are to be written anew, row by row of `stateRows`: after a run */
  readonly rewrite?: true;
}

/** The status of a document in its memorial's sheet: the cells for status, by whom and when. */
export interface MemorialRow {
  readonly sheet: string;
  readonly number: string;
  readonly status: DocumentStatus;
  readonly cells: readonly SheetCell[];
}

/** The two sheets that hold the truth (design.md, State lives in sheets). */
export type StateKind = "decisions" | "links";

/** One of them, whole. */
export interface StateSheet {
  readonly kind: StateKind;
  readonly spec: SheetSpec;
}

/** The same without its rows: they are asked for by `stateRows`. */
export interface LongStateSheet extends LongSheet {
  readonly kind: StateKind;
}

/** Which rows of a source are marked; what stands in them is asked for by `markRows`. */
export interface MarkPlace {
  readonly sheet: string;
  /** row as Excel shows it, from 1 */
  readonly headRow: number;
  readonly firstRow: number;
  /** rows from `firstRow` on */
  readonly count: number;
}

/** The status of one row, as it stands in the three columns. */
export interface MarkedRow {
  readonly sheet: string;
  readonly row: number;
  readonly code: string;
  readonly number: string;
  readonly reason: string;
}
