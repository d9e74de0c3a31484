import type { CriterionName } from "../clear/match";

/** One limit of a tolerance; all that it names must hold (spec 9). Decimal strings. */
export interface Limit {
  readonly maxAmount?: string;
  readonly maxPercent?: string;
  /** less than instead of at most */
  readonly strict?: boolean;
}

/**
 * How the lines of an own account reach the ledger (spec 7, Route): on a suspense
 * account, open on the relation, as pairs only (no journal), or through the bank account.
 */
export type Route = "suspense" | "relation" | "pairs" | "bank";

export interface OwnAccount {
  /** G/L account of the bank account itself */
  readonly ledger?: string;
  readonly route?: Route;
  /** the other side for route `suspense` */
  readonly account?: string;
}

export interface Accounts {
  readonly debtors?: string;
  readonly creditors?: string;
  readonly paymentDifferences?: string;
  /** where gains have an account of their own */
  readonly paymentGains?: string;
  readonly paymentDiscount?: string;
  readonly bankCharges?: string;
  readonly exchangeDifferences?: string;
  readonly providerFees?: string;
  readonly internalTransfers?: string;
  readonly unexplained?: string;
}

/** A named set of all settings (spec 9). */
export interface Profile {
  readonly schema: 1;
  readonly name: string;
  readonly base: "exact" | "afas" | "snelstart" | "afletter";
  /** what runs, in this order */
  readonly criteria: readonly CriterionName[];
  /** a difference is allowed if one limit allows it; empty allows none */
  readonly tolerance: readonly Limit[];
  readonly toleranceByHand: readonly Limit[];
  /** AFAS measures against the open amount of the items, the others against the original (spec 5) */
  readonly toleranceOf: "original" | "open";
  readonly differences: "both" | "short";
  readonly partPayment: "off" | "suggest" | "clear";
  readonly overpayment: "off" | "suggest" | "clear";
  readonly equalItems: "suggest" | "oldest";
  /** criteria 4 and 7 may clear without an assigned relation (Exact Online, spec 3) */
  readonly dateClearsWithoutRelation: boolean;
  readonly accounts: Accounts;
  /** by IBAN, without spaces */
  readonly ownAccounts: Readonly<Record<string, OwnAccount>>;
  readonly journal: { readonly code: string; readonly firstNumber: number; readonly closedThrough?: string };
}
