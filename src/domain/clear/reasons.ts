import type { CriterionName, Explanation } from "./match";

/** Why a line or item is not cleared, or only suggested (spec 0, law 6). The words are in `words/reasons.ts`. */
export const REASONS = [
  "conflict",
  "namesBlocked",
  "namesNotOpen",
  "namesAnother",
  "namesCleared",
  "namedByAnother",
  "noRelation",
  "beforeDocument",
  "weakReference",
  "severalCandidates",
  "claimedByAnother",
  "paidTwiceSameDay",
  "paidTwice",
  "refused",
  "alsoBlocked",
  "otherName",
  "exactElsewhere",
  "partPayment",
  "overpayment",
  "originalNotFound",
  "referenceOnly",
  "amountNear",
  "onlyItem",
  "amountAndName",
  "learnedRelation",
  "amountOnly",
  "notOnly",
  "byChance",
  "undecided",
  "outsideWindow",
  "saysAdvance",
  "severalAccounts",
  "typingError",
  "onlyTypingError",
  "internalTransfer",
  "noAccount",
  "notSelected",
  "nothingOpen",
  "otherCurrency",
  "otherAmount",
  "beyondTolerance",
  "noRelationNoReference",
  "noCandidate",
  "blocked",
  "released",
  "restOpen",
  "reversed",
  "suggestedOnly",
  "namedOnly",
  "noLine",
  "payoutDiffers",
  "payoutNotOnBank",
  "payoutCorrection",
  "payoutConversion",
] as const;

export type ReasonCode = (typeof REASONS)[number];

/**
 * A reason, or the explanation of a match, with its facts: amounts in minor units, dates as day
 * numbers.
 *
 * @example because("namesNotOpen", { reference: "2025-0099" })
 */
export function because(code: ReasonCode | CriterionName, facts: Explanation["facts"] = {}): Explanation {
  return { code, facts };
}
