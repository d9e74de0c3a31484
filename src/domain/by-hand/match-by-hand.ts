import { fill } from "../clear/sets/fill";
import type { Match } from "../clear/match";
import { handMatch, inOrderOfItems, inOrderOfLines, openOf, type Taken } from "./hand-match";
import { openOnly, sidesOf, sumOf, weigh, type HandBooks, type Picked, type Way } from "./weigh";

/**
 * The match that the user makes of rows picked by hand (spec 10). In part: the smaller side is used up, the other
 * is filled by due date, date and number, and what it does not reach stays open (spec 3, criterion 12).
 *
 * @throws RangeError where `weigh` does not offer this way: a bug of the caller
 * @example matchByHand(books, { items: [0], lines: [4] }, "inPart").items[0].rest // 2500
 */
export function matchByHand(books: HandBooks, picked: Picked, way: Way): Match {
  const { ways, currency } = weigh(books, picked);
  if (!ways.includes(way)) throw new RangeError(`can't be cleared by hand: ${way}`);
  const open = openOnly(books, picked);
  return handMatch(books, way === "inPart" ? takePart(books, open) : takeAll(books, open), currency);
}

function takeAll(books: HandBooks, { lines, items }: Picked): Taken {
  return { lines: openOf(books.lineLeft, lines), items: openOf(books.itemLeft, items) };
}

/** As far as the smaller side goes. */
export function takePart(books: HandBooks, { lines, items }: Picked): Taken {
  const oldest = inOrderOfItems(books, items);
  if (lines.length === 0) {
    const [debit, credit] = sidesOf(books, items);
    const most = Math.min(debit, -credit);
    const side = (sign: number) =>
      fill(
        openOf(books.itemLeft, oldest).filter(({ amount }) => Math.sign(amount) === sign),
        sign * most,
      );
    return { lines: [], items: [...side(1), ...side(-1)] };
  }
  const paid = sumOf(books.lineLeft, lines);
  const owed = sumOf(books.itemLeft, items);
  const most = Math.abs(paid) < Math.abs(owed) ? paid : owed;
  return {
    lines: fill(openOf(books.lineLeft, inOrderOfLines(books, lines)), most),
    items: fill(openOf(books.itemLeft, oldest), most),
  };
}
