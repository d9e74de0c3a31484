import type { Problem } from "../../domain/ledger/problem";
import type { SheetSpec } from "../../sheets/sheet";

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
