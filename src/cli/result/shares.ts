import type { Match, Part } from "../../domain/clear/match";

/** Cents that a line and an item have in common. */
export interface Share {
  readonly line?: number;
  readonly item?: number;
  /** minor units, with the sign of the item */
  readonly amount: number;
}

/**
 * Parts a match into pairs of a line and an item (spec 11, --matches). What runs against the others (a
 * credit note among invoices) goes whole to the first row of the other side, which then covers so much
 * more; the rest is filled in order. Every row of the match stands in at least one pair.
 *
 * @example sharesOf(match) // one line of 968.00 with 1210.00 and -242.00: two shares, of 1210.00 and -242.00
 */
export function sharesOf({ lines, items }: Pick<Match, "lines" | "items">): Share[] {
  if (lines.length === 0) return items.map(({ index, amount }) => ({ item: index, amount }));
  if (items.length === 0) return lines.map(({ index, amount }) => ({ line: index, amount }));
  // nearly all are one line and one item
  if (lines.length === 1 && items.length === 1 && lines[0].amount * items[0].amount > 0) {
    const [[line], [item]] = [lines, items];
    const amount = Math.abs(line.amount) < Math.abs(item.amount) ? line.amount : item.amount;
    return [{ line: line.index, item: item.index, amount }];
  }
  const sign = Math.sign(sum(items) || sum(lines)) || 1;
  const along = (part: Part) => part.amount * sign >= 0;
  const mainLines = ordered(lines, along);
  const mainItems = ordered(items, along);
  const lineLeft = mainLines.map(({ amount }) => amount * sign);
  const itemLeft = mainItems.map(({ amount }) => amount * sign);
  const shares = new Map<string, Share>();
  const named = { line: new Set<number>(), item: new Set<number>() };
  const share = (l: number, i: number, amount: number) => {
    const [line, item] = [mainLines[l].index, mainItems[i].index];
    named.line.add(line);
    named.item.add(item);
    const before = shares.get(`${line} ${item}`)?.amount ?? 0;
    shares.set(`${line} ${item}`, { line, item, amount: before + amount * sign || 0 });
    lineLeft[l] = lineLeft[l] - amount;
    itemLeft[i] = itemLeft[i] - amount;
  };
  itemLeft.forEach((left, i) => left < 0 && share(0, i, left));
  lineLeft.forEach((left, l) => left < 0 && share(l, 0, left));
  let l = 0;
  let i = 0;
  while (l < mainLines.length && i < mainItems.length) {
    const amount = Math.min(lineLeft[l], itemLeft[i]);
    if (amount > 0) share(l, i, amount);
    const isLineDone = lineLeft[l] <= 0;
    if (itemLeft[i] <= 0) i++;
    if (isLineDone) l++;
  }
  mainItems.forEach((part, at) => named.item.has(part.index) || share(mainLines.length - 1, at, 0));
  mainLines.forEach((part, at) => named.line.has(part.index) || share(at, mainItems.length - 1, 0));
  return [...shares.values()];
}

/** Those that run along with the whole first. */
function ordered(parts: readonly Part[], along: (part: Part) => boolean): Part[] {
  return [...parts.filter(along), ...parts.filter((part) => !along(part))];
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { amount }) => total + amount, 0);
}
