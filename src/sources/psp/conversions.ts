import { isNegative } from "./decimals";
import type { ReadRow } from "./group";

/**
 * Ties the two rows of every conversion between currencies of one balance together (formats.md 2.5): each names the other, or both the
 * transaction that they were made for. Each gets what the other side was, as what it stands for in that currency; a row
 * without its other side stays as it is.
 *
 * @example -14.000,00 in USD and 12.431,37 in EUR // the first stands for -12.431,37 in EUR
 */
export function withConversions(rows: readonly ReadRow[]): readonly ReadRow[] {
  const pairs = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const { kind, id = "", relatedId = "" } = row.reading;
    if (kind !== "conversion" || relatedId === "") continue;
    const keys = [relatedId, [id, relatedId].sort().join(" ")];
    for (const key of keys) pairs.set(key, [...(pairs.get(key) ?? []), row]);
  }
  const other = new Map<ReadRow, ReadRow>();
  for (const [one, two, ...more] of pairs.values()) {
    if (two === undefined || more.length > 0 || !areSides(one, two)) continue;
    other.set(one, two).set(two, one);
  }
  if (other.size === 0) return rows;
  return rows.map((row) => {
    const side = other.get(row)?.reading;
    if (side?.amount === undefined) return row;
    const size = side.amount.replace("-", "");
    const presentmentAmount = isNegative(row.reading.amount) ? `-${size}` : size;
    return { ...row, reading: { ...row.reading, presentmentAmount, presentmentCurrency: side.currency } };
  });
}

function areSides({ reading: one }: ReadRow, { reading: two }: ReadRow): boolean {
  if (one.currency === two.currency || one.amount === undefined || two.amount === undefined) return false;
  return isNegative(one.amount) !== isNegative(two.amount);
}
