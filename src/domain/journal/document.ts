import type { Day } from "../dates/day";
import type { Minor } from "../money/minor";
import type { AccountName } from "../profile/profile";

/** What a journal line stands for; a difference is always a line of its own (spec 5). */
export type JournalRole =
  | "item"
  | "line"
  | "difference"
  | "rest"
  | "discount"
  | "vat"
  | "charges"
  | "exchange"
  /** the account that an assignment rule, an internal transfer or a write-off goes to (spec 2 and 5) */
  | "assigned";

/**
 * One line of a document. Exactly one of debit and credit is above zero; neither is negative.
 * Both are in the base currency.
 */
export interface JournalLine {
  readonly role: JournalRole;
  readonly account: string;
  /** which of the profile's accounts it is, where it is one: so that words can name it */
  readonly accountName?: AccountName;
  /** on a relation's account: whose it is */
  readonly side?: "receivable" | "payable";
  readonly relationCode: string;
  readonly relationName: string;
  readonly invoiceNumber: string;
  readonly description: string;
  readonly debit: Minor;
  readonly credit: Minor;
  /** of what was cleared; where it is not the base currency, `foreign` has the amount in it */
  readonly currency: string;
  /** minor units of `currency`, positive, on the same side as debit or credit */
  readonly foreign?: Minor;
  readonly vatCode?: string;
  readonly costCentre?: string;
  readonly costUnit?: string;
  /** the match that the line is of, where the document is of several */
  readonly match?: number;
  /** the row that the line comes from */
  readonly from?: { readonly side: "item" | "line"; readonly index: number };
}

/** One document (*boekstuk*): one match (spec 7). Debit equals credit. */
export interface JournalDocument {
  readonly number: string;
  /** the match's number in the workbook */
  readonly match: number;
  /** all of them, where the document is of several: the transactions of one payout (spec 6) */
  readonly matches?: readonly number[];
  readonly journal: string;
  readonly date: Day;
  /** yyyy-mm */
  readonly period: string;
  readonly lines: readonly JournalLine[];
}

/** The numbers of all matches that a document is of. */
export function matchesOf({ match, matches }: Pick<JournalDocument, "match" | "matches">): readonly number[] {
  return matches ?? [match];
}

/** Why no journal can be made yet, each answered once by the user (spec 7, Route). */
export type JournalQuestion =
  | { readonly kind: "route"; readonly ownAccount: string; readonly documents: number }
  | { readonly kind: "suspenseAccount"; readonly ownAccount: string; readonly documents: number }
  /** the G/L account of the bank account itself, for route `bank` */
  | { readonly kind: "bankLedger"; readonly ownAccount: string; readonly documents: number }
  | { readonly kind: "account"; readonly account: AccountName; readonly documents: number };

/**
 * A match that gets no document, and why: its route is `pairs`, its period is closed, it is in a foreign
 * currency and the amount in the base currency is nowhere to be found, or it is of a payout that does not tie.
 */
export interface JournalLeftOut {
  readonly match: number;
  readonly reason: "pairs" | "closedPeriod" | "noBaseAmount" | "noDate" | "payoutUntied";
  /** the first open date, where the period is closed */
  readonly firstOpenDate?: Day;
}

export interface Journal {
  readonly documents: readonly JournalDocument[];
  readonly questions: readonly JournalQuestion[];
  readonly leftOut: readonly JournalLeftOut[];
}
