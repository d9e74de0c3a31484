import { minorOfDecimal } from "../../domain/money/decimal";
import type { Limit } from "../../domain/profile/profile";
import { formatAmount, formatNumber } from "../format";
import type { Language } from "../language";
import { settingsWords } from "./settings";

/**
 * What a profile writes off by itself, in one sentence (ux.md, Bronnen; spec 5).
 *
 * @example toleranceSentence("nl", [{ maxAmount: "1.00", maxPercent: "20", strict: true }])
 * // "Verschil kleiner dan € 1,00 én kleiner dan 20 %: automatisch afgeboekt."
 */
export function toleranceSentence(language: Language, limits: readonly Limit[]): string {
  const words = settingsWords(language);
  const said = limitsText(language, limits);
  return said === "" ? words.noDifference : words.automatic(said);
}

/** The same for clearing by hand (spec 5). @example byHandSentence("nl", [{ maxPercent: "3" }]) */
export function byHandSentence(language: Language, limits: readonly Limit[]): string {
  const words = settingsWords(language);
  const said = limitsText(language, limits);
  return said === "" ? words.byHandNone : words.byHandLimits(said);
}

/** What limits allow; "" where they allow nothing. @example limitsText("nl", [{ maxPercent: "3" }]) // "hoogstens 3 %" */
export function limitsText(language: Language, limits: readonly Limit[]): string {
  const words = settingsWords(language);
  const phrases = limits.map((limit) => limitPhrase(language, limit)).filter((phrase) => phrase !== "");
  return phrases.length === 0 ? "" : phrases.reduce((all, phrase) => words.either(all, phrase));
}

function limitPhrase(language: Language, limit: Limit): string {
  const words = settingsWords(language);
  const bound = limit.strict === true ? words.lessThan : words.atMost;
  const parts: string[] = [];
  if (limit.maxAmount !== undefined) parts.push(bound(amountText(language, limit.maxAmount)));
  if (limit.maxPercent !== undefined) parts.push(bound(words.percent(formatNumber(language, limit.maxPercent))));
  return parts.length === 0 ? "" : parts.reduce((all, part) => words.both(all, part));
}

function amountText(language: Language, decimal: string): string {
  const minor = minorOfDecimal(decimal, "EUR");
  return typeof minor === "number" ? formatAmount(language, minor, "EUR").replaceAll(" ", "\u00a0") : decimal;
}
