import type { ScorePart, ScorePartName } from "../domain/clear/match";
import { phrases, type Language } from "./language";

/** What the parts of a score are called (spec 8). */
export const scorePartWords = phrases<Readonly<Record<ScorePartName, string>>>({
  nl: {
    reference: "kenmerk",
    weakReference: "zwak kenmerk",
    amount: "bedrag",
    amountNear: "bedrag bijna gelijk",
    relation: "relatie",
    name: "naam",
    date: "datum",
    criterion: "criterium",
    doubt: "twijfel",
    alternatives: "andere mogelijkheden",
    learnedIban: "geleerde tegenrekening",
    learnedName: "geleerde naam",
    learnedWording: "geleerde omschrijving",
    learnedDifference: "geleerde afwikkeling van het verschil",
  },
  en: {
    reference: "reference",
    weakReference: "weak reference",
    amount: "amount",
    amountNear: "amount nearly equal",
    relation: "relation",
    name: "name",
    date: "date",
    criterion: "criterion",
    doubt: "doubt",
    alternatives: "other possibilities",
    learnedIban: "learnt account",
    learnedName: "learnt name",
    learnedWording: "learnt wording",
    learnedDifference: "learnt way of settling the difference",
  },
});

const sentences = phrases({
  nl: (score: string, parts: string) => `Score ${score} %: ${parts}.`,
  en: (score: string, parts: string) => `Score ${score}%: ${parts}.`,
});

/**
 * A score with what it is made of, in points out of a hundred (law 6); "" where nothing is known of it.
 *
 * @example scoreSentence("nl", 0.57, [{ part: "reference", weight: 0.6 }, { part: "doubt", weight: -0.03 }])
 * // "Score 57 %: kenmerk 60, twijfel −3."
 */
export function scoreSentence(
  language: Language,
  score: number | undefined,
  parts: readonly ScorePart[] | undefined,
): string {
  if (score === undefined || !parts || parts.length === 0) return "";
  const words = scorePartWords(language);
  const points = (weight: number) => String(Math.round(weight * 100)).replace("-", "−");
  const told = parts.map(({ part, weight }) => `${words[part]} ${points(weight)}`);
  return sentences(language)(points(score), told.join(", "));
}
