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
export const ROUTES = ["suspense", "relation", "pairs", "bank"] as const;
export type Route = (typeof ROUTES)[number];

export interface OwnAccount {
  /** G/L account of the bank account itself */
  readonly ledger?: string;
  readonly route?: Route;
  /** the other side for route `suspense` */
  readonly account?: string;
}

/** Payment service providers (spec 6); what one owes stands on the account of its name in `accounts`. */
export const PROVIDERS = [
  "mollie",
  "stripe",
  "shopify",
  "adyen",
  "paypal",
  "buckaroo",
  "multisafepay",
  "paynl",
] as const;
export type Provider = (typeof PROVIDERS)[number];

/** The accounts that a journal may need; which one is missing is asked, never guessed. */
export const ACCOUNT_NAMES = [
  "debtors",
  "creditors",
  "paymentDifferences",
  "paymentGains", // where gains have an account of their own
  "paymentDiscount",
  "bankCharges",
  "exchangeDifferences",
  "providerFees",
  "internalTransfers",
  "unexplained",
  "vat", // corrected with payment discount, reclaimed with a bad debt
  "badDebts", // loss on what will never be paid
  ...PROVIDERS, // the clearing account of each: what it still owes
] as const;

export type AccountName = (typeof ACCOUNT_NAMES)[number];
export type Accounts = { readonly [A in AccountName]?: string };

/** How far apart document dates may lie where many items are coupled (spec 4). */
export type DateWindow = { readonly months: number } | { readonly days: number };

/** One text test of an assignment rule; exactly one of the four tests is given (spec 2). */
export interface RuleCondition {
  readonly field: "iban" | "name" | "description";
  readonly contains?: string;
  readonly startsWith?: string;
  readonly equals?: string;
  /** a regular expression, case-insensitive */
  readonly pattern?: string;
}

/** A rule of the user: all conditions hold -> a relation, or a G/L account (spec 2). */
export interface AssignmentRule {
  readonly name?: string;
  readonly when: readonly RuleCondition[];
  readonly direction?: "in" | "out";
  /** absolute amounts as decimal strings, both inclusive */
  readonly minAmount?: string;
  readonly maxAmount?: string;
  /** code of the relation, or else a G/L account with what belongs to it */
  readonly relation?: string;
  readonly account?: string;
  readonly vatCode?: string;
  readonly costCentre?: string;
  readonly costUnit?: string;
}

export const BASES = ["exact", "afas", "snelstart", "afletter"] as const;
export type Base = (typeof BASES)[number];

export interface JournalSettings {
  readonly code: string;
  readonly firstNumber: number;
  /** yyyy-mm-dd: this day and everything before it is closed */
  readonly closedThrough?: string;
}

/** A named set of all settings (spec 9). */
export interface Profile {
  readonly schema: 1;
  readonly name: string;
  readonly base: Base;
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
  readonly window: DateWindow;
  readonly discountVat: "correct" | "none";
  /** 0 to 1, decimal string: from this score on one click accepts every suggestion (spec 8) */
  readonly minimumScore: string;
  readonly accounts: Accounts;
  /** by IBAN, without spaces */
  readonly ownAccounts: Readonly<Record<string, OwnAccount>>;
  readonly journal: JournalSettings;
  /** approval only by someone other than who proposed (spec 7) */
  readonly fourEyes: boolean;
  readonly assignmentRules: readonly AssignmentRule[];
  /** VAT in what a provider charges: a percentage, `reverse` or `exempt`; what is left out is as in `FEE_VAT` (spec 6) */
  readonly feeVat?: Readonly<Partial<Record<Provider, string>>>;
  /** pairs of relation codes whose debtor and creditor items may clear each other (spec 4) */
  readonly coupled: readonly (readonly [string, string])[];
}
