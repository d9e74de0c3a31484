/** A number read from typed text, and the format that it brings. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const NUMBER = {
  nl: /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?(?:[eE]([+-]?\d{1,3}))?$/,
  en: /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/,
};

/**
 * Reads a number as a person types it: with the separators of the language, a currency sign, a
 * percent sign, or between brackets. Excel keeps 15 digits; the rest becomes zeros.
 *
 * @example typedNumber("1.210,50", "nl") // { value: 1210.5, numberFormat: "#,##0.00" }
 */
export function typedNumber(text: string, language: "nl" | "en"): TypedNumber | undefined {
  const brackets = /^\((.+)\)$/.exec(text);
  const inside = brackets ? brackets[1] : text;
  const currency = /^([+-]?)\s*([€$])\s*(.+)$/.exec(inside);
  const percent = /^(.+?)\s*%$/.exec(currency ? currency[1] + currency[3] : inside);
  const plain = percent ? percent[1] : currency ? currency[1] + currency[3] : inside;
  const found = NUMBER[language].exec(plain);
  if (!found || (found[2] === undefined && !found[3])) return undefined;
  if (brackets && found[1] !== "") return undefined;
  const whole = (found[2] ?? "").replaceAll(/[.,]/g, "");
  const fraction = found[3] ?? "";
  const sign = found[1] === "-" || brackets ? -1 : 1;
  const size = Number(fifteenDigits(whole, fraction) + (found[4] === undefined ? "" : `e${found[4]}`));
  if (!Number.isFinite(size)) return undefined;
  const value = (sign * size) / (percent ? 100 : 1);
  const format = formatOf(fraction, /[.,]/.test(found[2] ?? ""), currency?.[2], percent !== null, found[4]);
  return format === undefined ? { value } : { value, numberFormat: format };
}

/** Digits after the fifteenth that counts become zeros. */
function fifteenDigits(whole: string, fraction: string): string {
  const digits = whole + fraction;
  const lead = /^0*/.exec(digits)![0].length;
  if (digits.length - lead <= 15) return `${whole || "0"}.${fraction || "0"}`;
  const kept = digits.slice(0, lead + 15).padEnd(digits.length, "0");
  return `${kept.slice(0, whole.length) || "0"}.${kept.slice(whole.length) || "0"}`;
}

function formatOf(
  fraction: string,
  grouped: boolean,
  currency: string | undefined,
  percent: boolean,
  exponent: string | undefined,
): string | undefined {
  if (exponent !== undefined) return "0.00E+00";
  if (percent) return fraction === "" ? "0%" : "0.00%";
  const shape = fraction === "" ? "#,##0" : "#,##0.00";
  if (currency !== undefined) return `"${currency}" ${shape}`;
  return grouped ? shape : undefined;
}
