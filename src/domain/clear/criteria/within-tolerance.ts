import { currencyOf, type Books } from "../books";
import type { Criterion, Proposal } from "../criterion";
import { invoiceTotal, namedGroup } from "../named-group";
import { isAllowed } from "../tolerance";

/**
 * Criterion 9: a reference is found and the difference is within tolerance (spec 3 and 5), or is to
 * the cent what the bank says it kept of the payment: that is no difference of the payer's.
 */
export const withinTolerance: Criterion = { name: "reference-within-tolerance", byReference: true, propose };

function propose(books: Books, line: number): Proposal | undefined {
  const charges = chargesOf(books, line);
  if (books.profile.tolerance.length === 0 && charges === 0) return undefined;
  const group = namedGroup(books, line);
  const hold = group?.hold && { hold: group.hold };
  if (group && charges > 0 && group.total === books.lineLeft[line] + charges) {
    return { line, readings: [group.items], facts: { charges }, ...hold };
  }
  if (!group || !mayDiffer(books, books.lineLeft[line], group.total)) return undefined;
  const currency = currencyOf(books.lines.currency.at(line));
  const difference = books.lineLeft[line] - group.total;
  if (!isAllowed(books.profile.tolerance, difference, invoiceTotal(books, group.items), currency)) return undefined;
  return { line, readings: [group.items], ...hold };
}

/** Minor units that the bank kept of the line, 0 where it says nothing; of a whole line only. */
function chargesOf({ lines, lineLeft }: Books, line: number): number {
  const charges = lines.charges[line];
  return Number.isNaN(charges) || lineLeft[line] !== lines.amount[line] ? 0 : charges;
}

/** Same side, another amount, and not more than was asked where only shortages are allowed. */
function mayDiffer(books: Books, amount: number, total: number): boolean {
  if (amount === total || amount * total <= 0) return false;
  return books.profile.differences === "both" || Math.abs(amount) < Math.abs(total);
}
