import type { CriterionName } from "../clear/match";
import type { Accounts, Base, Limit, Profile } from "./profile";

/** Criteria 1 to 8 of spec 3; a payment batch is the second half of criterion 1. */
const ONE_TO_EIGHT: readonly CriterionName[] = [
  "batch",
  "end-to-end-id",
  "payment-reference-and-amount",
  "our-reference-and-amount",
  "date-and-amount",
  "payment-reference",
  "our-reference",
  "date",
  "amount",
];

/** SnelStart reading statements: less than 1,00 and 20 %, or less than 10,00 and 2 % (spec 5). */
const SNELSTART_STATEMENTS: readonly Limit[] = [
  { maxAmount: "1.00", maxPercent: "20", strict: true },
  { maxAmount: "10.00", maxPercent: "2", strict: true },
];

/** SnelStart by hand: at most 3 % of the invoice total, only ever a proposal (spec 5). */
const SNELSTART_BY_HAND: readonly Limit[] = [{ maxPercent: "3" }];

/** SnelStart's standard chart: debtors, creditors, payment differences (function 102). */
const STANDARD_CHART: Accounts = { debtors: "1300", creditors: "1600", paymentDifferences: "7980" };

const COMMON = {
  schema: 1,
  toleranceOf: "original",
  differences: "both",
  partPayment: "off",
  overpayment: "off",
  equalItems: "suggest",
  dateClearsWithoutRelation: false,
  window: { months: 1 },
  discountVat: "none",
  minimumScore: "0.80",
  accounts: STANDARD_CHART,
  ownAccounts: {},
  journal: { code: "90", firstNumber: 1 },
  fourEyes: false,
  assignmentRules: [],
  coupled: [],
} as const;

/**
 * The built-in profiles (spec 9), by the name that `base` and the command line use.
 *
 * AFAS Profit's limits are settings of its administration and have no default of
 * their own: until the user enters them, no difference is allowed.
 *
 * @example PROFILES.snelstart.tolerance.length // 2
 */
export const PROFILES: Readonly<Record<Base, Profile>> = {
  exact: {
    ...COMMON,
    name: "Exact Online",
    base: "exact",
    criteria: ONE_TO_EIGHT,
    tolerance: [],
    toleranceByHand: [],
    dateClearsWithoutRelation: true,
  },
  afas: {
    ...COMMON,
    name: "AFAS Profit",
    base: "afas",
    criteria: [...ONE_TO_EIGHT, "reference-within-tolerance", "part-payment"],
    tolerance: [],
    toleranceByHand: [],
    toleranceOf: "open",
    partPayment: "suggest",
  },
  snelstart: {
    ...COMMON,
    name: "SnelStart",
    base: "snelstart",
    criteria: [...ONE_TO_EIGHT, "reference-within-tolerance"],
    tolerance: SNELSTART_STATEMENTS,
    toleranceByHand: SNELSTART_BY_HAND,
  },
  afletter: {
    ...COMMON,
    name: "Afletter",
    base: "afletter",
    criteria: [
      "batch",
      "payout",
      "reversal",
      ...ONE_TO_EIGHT.slice(1),
      "assignment-rule",
      "payment-discount",
      "reference-within-tolerance",
      "combination",
      "line-combination",
      "part-payment",
      "overpayment",
      "double-payment",
      "suggestion",
    ],
    tolerance: SNELSTART_STATEMENTS,
    toleranceByHand: SNELSTART_BY_HAND,
    partPayment: "suggest",
    overpayment: "suggest",
  },
};
