/** What a number format shows a number as. */
export type FormatKind = "date" | "dateTime" | "amount" | "other";

/**
 * What a number format of a file shows: a date, a date with its time, an amount with two decimals, or anything else.
 *
 * @example kindOfFormat("dd-mm-yyyy") // "date"
 * @example kindOfFormat('#,##0.00\\ "dagen"') // "amount"
 */
export function kindOfFormat(format: string): FormatKind {
  const code = bareFormat(format);
  if (/general|standaard|@/i.test(code)) return "other";
  if (/[ydj]/i.test(code)) return /[hs]/i.test(code) ? "dateTime" : "date";
  return /0\.00(?!0)/.test(code) && !/[%e]/i.test(code) ? "amount" : "other";
}

/**
 * A whole number as its format shows it where that fills it up with zeros, as for invoice numbers: the zeros are part
 * of the number that people write.
 *
 * @example fillOf(123, "000000") // "000123"
 */
export function fillOf(value: number, format: string): string | undefined {
  if (!/^0{2,}$/.test(format) || !Number.isInteger(value) || value < 0) return undefined;
  return String(value).padStart(format.length, "0");
}

/** The first section of a format, without texts in quotes, escaped characters, colours and conditions. */
function bareFormat(format: string): string {
  return (format.split(";")[0] ?? "")
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/_.|\*./g, "")
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, "");
}
