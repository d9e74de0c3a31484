import type { BankEntry } from "./bank-file";

/**
 * The end-to-end id of an entry, or those of all that a batched entry holds, one after the other: together they
 * find the items that it pays (spec 3, criterion 1). "" where there is none.
 *
 * @example endToEndIdsOf(batch) // "E2E-0012 E2E-0013"
 */
export function endToEndIdsOf({ endToEndId, details = [] }: BankEntry): string {
  return endToEndId ?? [...new Set(details.flatMap((detail) => detail.endToEndId ?? []))].join(" ");
}
