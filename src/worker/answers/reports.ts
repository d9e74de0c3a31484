import type { SheetSpec } from "../../sheets/sheet";

/** What can be written on request (spec 7). */
export const REPORTS = ["open", "runOff", "reconciliation"] as const;
export type ReportKind = (typeof REPORTS)[number];

export interface ReportOptions {
  /** day number: of the ageing, or the balance date */
  readonly asOf: number;
  /** minor units, debit positive: what the ledger account says */
  readonly ledgerBalance?: number;
}

/** A report to write: its sheet with the first of its rows, and how many come below them (`reportRows`). */
export interface ReportToWrite {
  readonly spec: SheetSpec;
  readonly rest: number;
}
