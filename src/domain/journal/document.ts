import type { Day } from "../dates/day";
import type { Minor } from "../money/minor";

/** What a journal line stands for; a difference is always a line of its own (spec 5). */
export type JournalRole = "item" | "line" | "difference" | "rest" | "discount" | "vat" | "charges" | "exchange";

/** One line of a document. Exactly one of debit and credit is above zero; neither is negative. */
export interface JournalLine {
  readonly role: JournalRole;
  readonly account: string;
  readonly relationCode: string;
  readonly relationName: string;
  readonly invoiceNumber: string;
  readonly description: string;
  readonly debit: Minor;
  readonly credit: Minor;
  readonly currency: string;
  readonly vatCode?: string;
  readonly costCentre?: string;
  readonly costUnit?: string;
  /** the row that the line comes from */
  readonly from?: { readonly side: "item" | "line"; readonly index: number };
}

/** One document (*boekstuk*): one match (spec 7). Debit equals credit. */
export interface JournalDocument {
  readonly number: string;
  /** the match's number in the workbook */
  readonly match: number;
  readonly journal: string;
  readonly date: Day;
  /** yyyy-mm */
  readonly period: string;
  readonly lines: readonly JournalLine[];
}

/** Why no journal can be made yet, each answered once by the user (spec 7, Route). */
export type JournalQuestion =
  | { readonly kind: "route"; readonly ownAccount: string; readonly documents: number }
  | { readonly kind: "suspenseAccount"; readonly ownAccount: string; readonly documents: number }
  | { readonly kind: "account"; readonly account: string; readonly documents: number };

/** A match that gets no document, and why: its route is `pairs`, or its period is closed. */
export interface JournalLeftOut {
  readonly match: number;
  readonly reason: "pairs" | "closedPeriod";
  /** the first open date, where the period is closed */
  readonly firstOpenDate?: Day;
}

export interface Journal {
  readonly documents: readonly JournalDocument[];
  readonly questions: readonly JournalQuestion[];
  readonly leftOut: readonly JournalLeftOut[];
}
