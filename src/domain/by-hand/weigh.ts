import { currencyOf } from "../clear/item-index";
import { isAllowed } from "../clear/tolerance";
import type { OpenItems } from "../ledger/open-items";
import type { StatementLines } from "../ledger/statement-lines";
import type { Profile } from "../profile/profile";
import { compareText } from "../text/compare";

/** Rows that the user picked, as positions in the lists. */
export interface Picked {
  readonly items: readonly number[];
  readonly lines: readonly number[];
}

/** What clearing by hand looks at. */
export interface HandBooks {
  readonly items: OpenItems;
  readonly lines: StatementLines;
  /** minor units that are still open, by position */
  readonly itemLeft: Float64Array;
  readonly lineLeft: Float64Array;
  readonly profile: Profile;
}

/** Ways to clear by hand (ux.md, 2): wholly, with the difference written off, or as far as the smaller side goes. */
export const WAYS = ["whole", "withDifference", "inPart"] as const;
export type Way = (typeof WAYS)[number];

/** Why rows can't be cleared against each other. */
export type Hindrance = "blocked" | "nothing" | "onlyLines" | "sameSide" | "currencies";

/** What was picked, added up on both sides; amounts in minor units. */
export interface Weighed {
  readonly lines: { readonly count: number; readonly amount: number };
  readonly items: { readonly count: number; readonly amount: number };
  /** sum of the lines less sum of the items: negative when paid short */
  readonly difference: number;
  readonly currency: string;
  /** picked rows that take no part, for nothing is open on them */
  readonly used: number;
  readonly ways: readonly Way[];
  /** codes of the two relations whose items were picked: they can be coupled (spec 4) */
  readonly pair?: readonly [string, string];
  readonly hindrance?: Hindrance;
  /** in part and wholly are possible, but this difference may not be written off under the profile */
  readonly beyondTolerance?: boolean;
}

/** Which of the picked rows still have something open. */
export function openOnly({ itemLeft, lineLeft }: HandBooks, { items, lines }: Picked): Picked {
  return {
    items: items.filter((item) => itemLeft[item] !== 0),
    lines: lines.filter((line) => lineLeft[line] !== 0),
  };
}

/**
 * Adds up what was picked on both sheets, and says what may be done with it (spec 10, By hand; spec 5).
 * Items without lines are cleared against each other: what is debit against what is credit (spec 4).
 *
 * @example weigh(books, { items: [0, 1], lines: [4] }).ways // ["whole"]
 */
export function weigh(books: HandBooks, picked: Picked): Weighed {
  const open = openOnly(books, picked);
  const lines = sumOf(books.lineLeft, open.lines);
  const items = sumOf(books.itemLeft, open.items);
  const currencies = new Set([
    ...open.lines.map((line) => currencyOf(books.lines.currency.at(line))),
    ...open.items.map((item) => currencyOf(books.items.currency.at(item))),
  ]);
  const [currency = "EUR"] = currencies;
  const pair = pairOf(books, open.items);
  const sums = {
    ...(pair ? { pair } : {}),
    lines: { count: open.lines.length, amount: lines },
    items: { count: open.items.length, amount: items },
    difference: lines - items,
    currency,
    used: picked.lines.length + picked.items.length - open.lines.length - open.items.length,
  };
  const hindrance = currencies.size > 1 ? "currencies" : hindranceOf(books, open);
  if (hindrance) return { ...sums, ways: [], hindrance };
  if (sums.difference === 0) return { ...sums, ways: ["whole"] };
  const allowed = mayBeWrittenOff(books, open, sums.difference, currency);
  return { ...sums, ways: allowed ? ["withDifference", "inPart"] : ["inPart"], beyondTolerance: !allowed };
}

function hindranceOf({ items: list, itemLeft, lineLeft }: HandBooks, { items, lines }: Picked): Hindrance | undefined {
  if (items.some((item) => list.blocked[item] === 1)) return "blocked";
  if (items.length + lines.length < 2) return "nothing";
  if (items.length === 0) return "onlyLines";
  if (lines.length === 0) {
    const sides = new Set(items.map((item) => Math.sign(itemLeft[item])));
    return sides.size < 2 ? "sameSide" : undefined;
  }
  const paid = sumOf(lineLeft, lines);
  const open = sumOf(itemLeft, items);
  return paid !== open && paid * open <= 0 ? "sameSide" : undefined;
}

/** The codes of the relations of these items, where there are just two, in the order of their codes. */
function pairOf({ items: list }: HandBooks, items: readonly number[]): readonly [string, string] | undefined {
  const codes = [...new Set(items.map((item) => list.relationCode.at(item)))].sort(compareText);
  const [first, second] = codes;
  return codes.length === 2 && first !== "" ? [first, second] : undefined;
}

/** Does one limit of the profile, reading statements or by hand, allow this difference (spec 5)? */
function mayBeWrittenOff(books: HandBooks, { items, lines }: Picked, difference: number, currency: string): boolean {
  const { profile } = books;
  const total =
    lines.length > 0 ? invoiceTotal(books, items) : Math.max(...sidesOf(books, items).map((side) => Math.abs(side)));
  const isShort = Math.abs(sumOf(books.lineLeft, lines)) < Math.abs(sumOf(books.itemLeft, items));
  if (profile.differences === "short" && lines.length > 0 && !isShort) return false;
  return isAllowed([...profile.tolerance, ...profile.toleranceByHand], difference, total, currency);
}

/** Minor units of the invoices that a difference is measured against: original, or open with AFAS (spec 5). */
function invoiceTotal({ items: list, profile }: HandBooks, items: readonly number[]): number {
  return items.reduce((sum, item) => {
    const original = list.originalAmount[item];
    return sum + (profile.toleranceOf === "open" || Number.isNaN(original) ? list.openAmount[item] : original);
  }, 0);
}

/** What is debit and what is credit among these items. */
export function sidesOf({ itemLeft }: HandBooks, items: readonly number[]): readonly [number, number] {
  const side = (sign: number) =>
    sumOf(
      itemLeft,
      items.filter((item) => Math.sign(itemLeft[item]) === sign),
    );
  return [side(1), side(-1)];
}

/** Minor units together. */
export function sumOf(left: Float64Array, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + left[row], 0);
}
