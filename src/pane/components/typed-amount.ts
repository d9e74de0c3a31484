import { minorOfDecimal } from "../../domain/money/decimal";
import { baseOf, type Language } from "../../words/language";

/**
 * An amount as a user types it in the pane: thousands and decimals of the language, with or
 * without the sign of the currency.
 *
 * @returns minor units; undefined where it is no amount
 * @example typedAmount("nl", "€ 1.210,5", "EUR") // 121050
 * @example typedAmount("en", "1,210.50", "EUR") // 121050
 */
export function typedAmount(language: Language, text: string, currency: string): number | undefined {
  const bare = text.replaceAll(/[\s\u00a0€]/g, "").replace("\u2212", "-");
  const [thousands, point] = baseOf(language) === "nl" ? [".", ","] : [",", "."];
  const parts = bare.split(point);
  if (parts.length > 2 || parts[1]?.includes(thousands)) return undefined;
  const groups = (parts[0] ?? "").replace(/^[+-]/, "").split(thousands);
  // "1.21" is not one thousand two hundred and ten: groups behind the first have three digits
  if (groups.length > 1 && groups.slice(1).some((group) => group.length !== 3)) return undefined;
  const sign = bare.startsWith("-") ? "-" : "";
  const minor = minorOfDecimal(`${sign}${groups.join("")}.${parts[1] ?? ""}`, currency);
  return typeof minor === "number" ? minor : undefined;
}
