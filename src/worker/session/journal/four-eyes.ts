import type { Problem } from "../../../domain/ledger/problem";
import type { Stamp } from "../../api";
import { sameName } from "../../../domain/text/same-name";
import type { Proposed } from "./proposals";

/**
 * Why this person can't approve this document under four eyes (spec 7): it is their own proposal, or nobody
 * signed for it. It is an agreement between colleagues: names are what people enter.
 *
 * @returns undefined where they can
 */
export function fourEyesFault({ number, sheet, by }: Proposed, { who }: Stamp): Problem | undefined {
  if (by.who.trim() === "") return { code: "fourEyesNobody", place: { source: sheet }, found: number };
  if (!sameName(by.who, who)) return undefined;
  return { code: "fourEyes", place: { source: sheet }, found: number, expected: by.who };
}
