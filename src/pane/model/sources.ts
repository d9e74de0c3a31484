import type { Problem } from "../../domain/ledger/problem";
import type { ColumnMapping, FileReading, ReadOptions, Role, SourceSummary } from "../../worker/api";

export interface SourcesState {
  readonly items?: SourceSummary | undefined;
  /** one per statement sheet */
  readonly lines: readonly SourceSummary[];
  /** every visible sheet that is not Afletter's own */
  readonly sheets: readonly string[];
  /** the sheet whose columns are being chosen now */
  readonly change?: SheetChange | undefined;
  readonly includeHidden: Readonly<Record<Role, boolean>>;
  readonly files: readonly DroppedFile[];
  /** what is wrong with the workbook as a whole, e.g. it has no sheet with amounts */
  readonly problems: readonly Problem[];
  /** minor units, debit positive: what the ledger account says; the list must equal it (spec 1) */
  readonly ledgerBalance?: number | undefined;
}

/** How a column that reads equally well in two ways is to be read, and which side a list is (spec 1). */
export type TableAnswer = Pick<ReadOptions, "decimal" | "dateOrder" | "ledger">;

/** The first rows of a sheet with a choice above each column (ux.md, Bronnen). */
export interface SheetChange {
  readonly role: Role;
  readonly sheet: string;
  /** row of the heads as Excel shows it */
  readonly headRow: number;
  readonly mapping: ColumnMapping;
  readonly columns: readonly {
    /** from 1 (A) */
    readonly position: number;
    readonly letter: string;
    readonly head: string;
    /** the first few cells under the head, as text */
    readonly samples: readonly string[];
  }[];
}

export interface DroppedFile {
  readonly name: string;
  readonly state: "reading" | "read" | "refused";
  readonly reading?: FileReading | undefined;
  /** the sheets it became, in the order of `reading.sheets` */
  readonly sheets: readonly string[];
}
