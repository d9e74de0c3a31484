import type { BankEntry } from "./bank-file";

/** What of a batched entry may stand with its parts only. */
export type TextOfParts = "endToEndId" | "paymentReference" | "description";

/**
 * A text of an entry, or those of all that a batched entry holds, one after the other: together they find the items
 * that it pays (spec 3, criteria 1, 5 and 6). "" where there is none.
 *
 * @example textOf(batch, "endToEndId") // "E2E-0012 E2E-0013"
 */
export function textOf(entry: BankEntry, field: TextOfParts): string {
  const { details = [] } = entry;
  const own = entry[field];
  if (details.length === 0 || (own !== undefined && field !== "description")) return own ?? "";
  const parts = [...new Set(details.flatMap((detail) => detail[field] ?? []))];
  return [...(own === undefined ? [] : [own]), ...parts.filter((part) => !own?.includes(part))].join(" ");
}
