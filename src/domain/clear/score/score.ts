import type { CriterionName } from "../match";

/** How far a criterion's evidence goes when it may not decide. */
const STRENGTH: Partial<Record<CriterionName, number>> = {
  batch: 98,
  "end-to-end-id": 98,
  "payment-reference-and-amount": 96,
  "our-reference-and-amount": 95,
  "payment-reference": 92,
  "our-reference": 91,
  "payment-discount": 90,
  "reference-within-tolerance": 88,
  "part-payment": 84,
  overpayment: 78,
  reversal: 85,
  amount: 80,
  "line-combination": 76,
  combination: 80,
  "date-and-amount": 72,
  date: 65,
  suggestion: 55,
  "double-payment": 70,
  "assignment-rule": 70,
};

/** What a reason takes off, in hundredths. */
const DOUBT: Readonly<Record<string, number>> = {
  conflict: 35,
  namesBlocked: 30,
  namesNotOpen: 30,
  namesAnother: 30,
  namesCleared: 30,
  namedByAnother: 25,
  noRelation: 15,
  beforeDocument: 15,
  weakReference: 20,
  exactElsewhere: 37,
  byChance: 15,
  undecided: 20,
  typingError: 20,
};

/** How far a criterion's evidence goes, in hundredths. */
export function strengthOf(criterion: CriterionName): number {
  return STRENGTH[criterion] ?? 50;
}

/** What a reason takes off, in hundredths. */
export function doubtOf(reason: string): number {
  return DOUBT[reason] ?? 0;
}

/**
 * The score of a suggestion, 0 to 1 in hundredths: the criterion's strength less the doubt,
 * shared among equally good readings.
 *
 * @param alternatives how many readings are equally good, this one included
 */
export function scoreOf(criterion: CriterionName, reason: string, alternatives: number): number {
  const whole = strengthOf(criterion) - doubtOf(reason);
  return Math.max(1, Math.round(whole / Math.max(1, alternatives))) / 100;
}
