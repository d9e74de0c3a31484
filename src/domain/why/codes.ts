import type { Explanation } from "../clear/match";
import type { ReasonCode } from "../clear/reasons";

/** What only the question "why not this pair?" is answered with; the words are in `words/why-not.ts`. */
export const WHY_NOT = [
  "together", // they are in one match
  "offered", // they are in one suggestion
  "lineEmpty",
  "itemEmpty",
  "currencies",
  "opposite", // money in against what asks for money out
  "sameSide", // two items that do not settle each other
  "lineTaken",
  "itemTaken",
  "otherRelation",
  "amountAlone", // the amount agrees, and nothing else does
  "relationAlone", // the relation agrees, and nothing else does
  "referenceAgrees", // reference and amount agree: why it was not cleared stands with the line
  "nothingTies",
  "itself",
] as const;

export type WhyNotCode = (typeof WHY_NOT)[number];

/** An answer, with its facts: amounts in minor units, dates as day numbers. */
export function answer(code: WhyNotCode | ReasonCode, facts: Explanation["facts"] = {}): Explanation {
  return { code, facts };
}
