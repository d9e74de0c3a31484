import { because } from "../clear/reasons";
import type { Match, Part } from "../clear/match";
import { NO_DAY } from "../dates/day";
import { minor } from "../money/minor";
import { compareText } from "../text/compare";
import { fill, type Open } from "./fill";
import { openOnly, sidesOf, sumOf, weigh, type HandBooks, type Picked, type Way } from "./weigh";

/** How many invoice numbers the explanation spells out. */
const MOST_NUMBERS = 5;

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
  const { lines, items } = way === "inPart" ? takePart(books, open) : takeAll(books, open);
  const sum = (taken: readonly Open[]) => taken.reduce((total, { amount }) => total + amount, 0);
  const relation = relationOf(books, items);
  const difference = sum(lines) - sum(items);
  return {
    outcome: "cleared",
    criterion: "manual",
    lines: lines.map((taken) => partOf(taken, books.lineLeft)),
    items: items.map((taken) => partOf(taken, books.itemLeft)),
    difference: minor(difference),
    currency,
    ...(relation === "" ? {} : { relation }),
    evidence: [],
    explanation: because("manual", {
      currency,
      amount: lines.length > 0 ? sum(lines) : sidesOf(books, open.items)[0],
      items: numbersOf(books, items),
      itemCount: items.length,
      lineCount: lines.length,
      difference,
    }),
  };
}

interface Taken {
  readonly lines: readonly Open[];
  readonly items: readonly Open[];
}

function takeAll(books: HandBooks, { lines, items }: Picked): Taken {
  return { lines: openOf(books.lineLeft, lines), items: openOf(books.itemLeft, items) };
}

function takePart(books: HandBooks, { lines, items }: Picked): Taken {
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

function openOf(left: Float64Array, rows: readonly number[]): Open[] {
  return rows.map((index) => ({ index, amount: left[index] }));
}

function partOf({ index, amount }: Open, left: Float64Array): Part {
  return { index, amount: minor(amount), rest: minor(left[index] - amount) };
}

/** By due date (the document date where there is none), document date and number; never by row (law 5). */
function inOrderOfItems({ items }: HandBooks, rows: readonly number[]): number[] {
  const due = (item: number) => (items.dueDate[item] === NO_DAY ? items.documentDate[item] : items.dueDate[item]);
  return [...rows].sort(
    (a, b) =>
      due(a) - due(b) ||
      items.documentDate[a] - items.documentDate[b] ||
      compareText(items.invoiceNumber.at(a), items.invoiceNumber.at(b)),
  );
}

function inOrderOfLines({ lines }: HandBooks, rows: readonly number[]): number[] {
  return [...rows].sort(
    (a, b) =>
      lines.bookingDate[a] - lines.bookingDate[b] ||
      compareText(lines.description.at(a), lines.description.at(b)) ||
      lines.amount[a] - lines.amount[b],
  );
}

/** The one relation of the items, by code or else by name; "" where there are several. */
function relationOf({ items }: HandBooks, taken: readonly Open[]): string {
  const relations = new Set(taken.map(({ index }) => items.relationCode.at(index) || items.relationName.at(index)));
  const [only = ""] = relations;
  return relations.size === 1 ? only : "";
}

function numbersOf({ items }: HandBooks, taken: readonly Open[]): string {
  const names = taken
    .slice(0, MOST_NUMBERS)
    .map(({ index }) => items.invoiceNumber.at(index) || items.ourReference.at(index) || `#${items.row[index]}`);
  return names.join(", ") + (taken.length > MOST_NUMBERS ? ` (+${taken.length - MOST_NUMBERS})` : "");
}
