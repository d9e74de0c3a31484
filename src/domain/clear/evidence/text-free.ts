import { NO_DAY } from "../../dates/day";
import { isWaiting, type Books } from "../books";
import { fold } from "../../text/fold";
import { because } from "../reasons";
import type { Explanation } from "../match";
import { numberOfItem } from "../../ledger/item-number";
import { mistypedElsewhere } from "./mistyped";
import { barOf } from "./named";
import { isSure } from "./sure";

/** Words that say that no invoice is meant, or only a part of one: what happens to equal one is an accident. */
const ADVANCE =
  /\b(VOORSCHOT|AANBETALING|VOORUITBETALING|WAARBORGSOM|BORGSOM|DEPOSITO|DEELBETALING|AFLOSSING|BETALINGSREGELING|A CONTO|ACOMPTE|ANZAHLUNG|PREPAYMENT|DEPOSIT|ADVANCE PAYMENT|PART PAYMENT|INSTALMENT)\b/;

/** The item's booking date, or its document date where it has none (spec 3). */
export function dateOfItem(books: Books, item: number): number {
  const booked = books.items.bookingDate[item];
  return booked === (NO_DAY as number) ? books.items.documentDate[item] : booked;
}

/** Is the line's booking date the item's? */
export function hasDateOf(books: Books, line: number, item: number): boolean {
  const day = books.lines.bookingDate[line];
  return day !== (NO_DAY as number) && day === dateOfItem(books, item);
}

/** Was the line booked before the document existed? */
export function isBeforeDocument(books: Books, line: number, item: number): boolean {
  const day = books.lines.bookingDate[line];
  const document = books.items.documentDate[item];
  return day !== (NO_DAY as number) && document !== (NO_DAY as number) && day < document;
}

/**
 * Why a reading that rests on dates and amounts alone may only be suggested: what the line's own
 * references say, a date before the document, an item that another line names, a reversal.
 *
 * @param together the lines of the reading, where there are several: what one of them names counts for all
 */
export function holdOf(
  books: Books,
  line: number,
  items: readonly number[],
  together: readonly number[] = [line],
): Explanation | undefined {
  const bar = barOf(books, line, items);
  if (bar) return bar;
  // between items a prepayment is what is looked for (spec 4)
  const early = books.window ? undefined : items.find((item) => isBeforeDocument(books, line, item));
  if (early !== undefined) {
    return because("beforeDocument", {
      date: books.lines.bookingDate[line],
      documentDate: books.items.documentDate[early],
    });
  }
  if (together.length === 1 && books.namedLines?.has(line)) {
    return because("namedByAnother", { reference: books.lines.endToEndId.at(line) });
  }
  if (ADVANCE.test(fold(books.lines.description.at(line)))) return because("saysAdvance");
  const own = together.map((l) => surelyNamed(books, l));
  const named = items.find((item) => books.namedBy[item] > own.filter((names) => names.has(item)).length);
  if (named !== undefined) return because("namedByAnother", { reference: books.items.invoiceNumber.at(named) });
  const offered = items.find((item) =>
    books.offeredTo.get(item)?.some((l) => !together.includes(l) && isWaiting(books, l)),
  );
  if (offered !== undefined) return because("claimedByAnother", { count: 2 });
  const mistyped = mistypedElsewhere(books, line, items);
  return (
    mistyped &&
    because("typingError", { found: mistyped.typed.found, reference: numberOfItem(books.items, mistyped.item) })
  );
}

function surelyNamed(books: Books, line: number): ReadonlySet<number> {
  return new Set(books.findings.of[line]?.mentions.filter((m) => isSure(books, line, m)).map((m) => m.item));
}
