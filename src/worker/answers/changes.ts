import type { Marks } from "../../sheets/marks";
import type { SheetCell, SheetSpec } from "../../sheets/sheet";
import type { DocumentStatus } from "../../words/sheets/memorial";
import type { Outcome } from "./outcome";

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

/** The status of one row, as it stands in the three columns. */
export interface MarkedRow {
  readonly sheet: string;
  readonly row: number;
  readonly code: string;
  readonly number: string;
  readonly reason: string;
}
