import { fill } from "../clear/sets/fill";
import type { Match } from "../clear/match";
import { handMatch, inOrderOfItems, inOrderOfLines, openOf } from "./hand-match";
import { takePart } from "./match-by-hand";
import { openOnly, sumOf, weigh, type HandBooks, type Picked } from "./weigh";

/** An item to split over: what is open on it, and what is to be taken; minor units. */
export interface Share {
  readonly left: number;
  readonly amount: number;
}

/** What is wrong with what is to be taken of one item. */
export type ShareFault = "tooMuch" | "otherSide";

/** What is wrong with all of it together. */
export type SplitFault = "nothing" | "tooMuch" | "otherSide" | "uneven";

/** How a split adds up; minor units. */
export interface Split {
  /** what is taken of the items together */
  readonly taken: number;
  /** what of the lines is not given to an item yet, and stays open on them; 0 without lines */
  readonly rest: number;
  /** by item; undefined where nothing is wrong with it */
  readonly shares: readonly (ShareFault | undefined)[];
  readonly fault?: SplitFault;
}

/**
 * Adds up how lines are split over items by hand (spec 10): no more of an item than is open on it, no more
 * together than the lines have (spec 0, laws 1 and 3). Without lines debit and credit must cancel out.
 *
 * @param lines what is open on the lines together; undefined where there are none
 * @example splitOf(10000, [{ left: 8000, amount: 6000 }]) // { taken: 6000, rest: 4000, shares: [undefined] }
 */
export function splitOf(lines: number | undefined, shares: readonly Share[]): Split {
  const taken = shares.reduce((sum, { amount }) => sum + amount, 0);
  const faults = shares.map(faultOf);
  const rest = lines === undefined ? 0 : lines - taken;
  const nothing = shares.every(({ amount }) => amount === 0);
  const fault = nothing ? "nothing" : (faults.find((one) => one !== undefined) ?? togetherFault(lines, taken));
  return { taken, rest, shares: faults, ...(fault ? { fault } : {}) };
}

function faultOf({ left, amount }: Share): ShareFault | undefined {
  if (amount === 0) return undefined;
  if (Math.sign(amount) !== Math.sign(left)) return "otherSide";
  return Math.abs(amount) > Math.abs(left) ? "tooMuch" : undefined;
}

function togetherFault(lines: number | undefined, taken: number): SplitFault | undefined {
  if (lines === undefined) return taken === 0 ? undefined : "uneven";
  if (taken === 0) return "nothing";
  if (Math.sign(taken) !== Math.sign(lines)) return "otherSide";
  return Math.abs(taken) > Math.abs(lines) ? "tooMuch" : undefined;
}

/** How much of which item is taken where nobody says otherwise: what clearing in part would take, by item. */
export function usualShares(books: HandBooks, picked: Picked): Map<number, number> {
  const open = openOnly(books, picked);
  const { items } = weigh(books, picked).ways.length > 0 ? takePart(books, open) : { items: [] };
  const taken = new Map(items.map(({ index, amount }) => [index, amount]));
  return new Map(inOrderOfItems(books, open.items).map((item) => [item, taken.get(item) ?? 0]));
}

/**
 * The match that takes of each item what the user says, and of the lines as much together: by booking date,
 * the rest of both stays open.
 *
 * @param amounts minor units by item; an item that is not in it is left out
 * @returns undefined where it does not add up, or where the rows can't be cleared against each other
 */
export function matchBySplit(
  books: HandBooks,
  picked: Picked,
  amounts: ReadonlyMap<number, number>,
): Match | undefined {
  const { hindrance, currency } = weigh(books, picked);
  // rows of which the sums are on one side may have a part that is not
  if (hindrance !== undefined && hindrance !== "sameSide") return undefined;
  const open = openOnly(books, picked);
  const shares = inOrderOfItems(books, open.items).map((index) => ({ index, amount: amounts.get(index) ?? 0 }));
  const lines = open.lines.length === 0 ? undefined : sumOf(books.lineLeft, open.lines);
  const { taken, fault } = splitOf(
    lines,
    shares.map(({ index, amount }) => ({ left: books.itemLeft[index], amount })),
  );
  if (fault) return undefined;
  const spent = fill(openOf(books.lineLeft, inOrderOfLines(books, open.lines)), taken);
  return handMatch(books, { lines: spent, items: shares.filter(({ amount }) => amount !== 0) }, currency);
}
