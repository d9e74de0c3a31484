import type { TextColumn } from "../../ledger/text-column";
import type { Progress } from "../../reconcile";
import { currencyOf, isWaiting, type Books } from "../books";

const SLICE = 20_000;

/**
 * The same books seen through the instructed amounts that a bank file gives: a line of € 925,00
 * that was instructed as US$ 1,000.00 settles an invoice in dollars (spec 3, currencies). Items,
 * and who has taken them, are shared; undefined where no waiting line has another currency.
 */
export function* instructedBooks(books: Books): Generator<Progress, Books | undefined> {
  const { lines } = books;
  const amounts = new Float64Array(lines.count);
  const foreign: number[] = [];
  for (let i = 0; i < lines.count; i++) {
    if (i % SLICE === SLICE - 1) yield { stage: "references", done: i, of: lines.count };
    const line = books.linesInOrder[i];
    const currency = lines.instructedCurrency.at(line);
    const instructed = lines.instructedAmount[line];
    if (currency === "" || Number.isNaN(instructed) || instructed === 0 || !isWaiting(books, line)) continue;
    if (currencyOf(currency) === currencyOf(lines.currency.at(line)) || books.lineLeft[line] !== lines.amount[line])
      continue;
    // banks print it without a sign as often as with one
    amounts[line] = Math.sign(books.lineLeft[line]) * Math.abs(instructed);
    foreign.push(line);
  }
  if (foreign.length === 0) return undefined;
  const currency: TextColumn = { length: lines.count, at: (line) => lines.instructedCurrency.at(line) };
  return {
    ...books,
    lines: { ...lines, currency },
    lineAmount: Float64Array.from(amounts),
    lineLeft: amounts,
    linesInOrder: Int32Array.from(foreign),
  };
}

/** A line that was settled by its instructed amount is used wholly. */
export function closeInstructed(books: Books, instructed: Books): void {
  for (const line of instructed.linesInOrder) if (books.lineDone[line]) books.lineLeft[line] = 0;
}
