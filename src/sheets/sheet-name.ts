/** Excel allows so many characters in a sheet's name. */
const LONGEST = 31;

/**
 * A name that Excel takes for a sheet: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end,
 * not empty, and not the one name that Excel keeps for itself.
 *
 * @param fallback where nothing is left
 * @example sheetNameOf("Posten 2025/12: [debiteuren]", "Lijst") // "Posten 2025 12 debiteuren"
 */
export function sheetNameOf(wanted: string, fallback: string): string {
  const plain = wanted
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST)
    // half of a character of two
    .replace(/[\uD800-\uDBFF]$/, "")
    .replace(/^[' ]+|[' ]+$/g, "");
  if (plain === "") return fallback;
  return /^history$/i.test(plain) ? `${plain} 1` : plain;
}
