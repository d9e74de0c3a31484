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
  "oldestFirst",
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
export function because(code: ReasonCode | CriterionName, facts: Explanation["facts"] = NO_FACTS): Explanation {
  return { code, facts: facts === NO_FACTS ? facts : ofOwnShape(facts) };
}

const NO_FACTS: Explanation["facts"] = {};

/**
 * The same facts, put down one by one. What was spread together from several parts has a hidden class of its
 * own for every object, several times the size of the facts; this way those that are alike share one.
 */
function ofOwnShape(facts: Explanation["facts"]): Explanation["facts"] {
  const own: Record<string, string | number> = {};
  for (const key of Object.keys(facts)) {
    const fact = facts[key];
    // a number that fits becomes a small integer, which takes no room
    own[key] = typeof fact === "number" && (fact | 0) === fact ? fact | 0 : fact;
  }
  return own;
}
