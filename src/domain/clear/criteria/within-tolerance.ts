import { currencyOf, type Books } from "../books";
import type { Criterion, Proposal } from "../criterion";
import { invoiceTotal, namedGroup, type NamedGroup } from "../evidence/named-group";
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
  const readings = group?.each.filter((one) => isWithin(books, line, one)).map(({ items }) => items) ?? [];
  return readings.length === 0 ? undefined : { line, readings, ...hold };
}

function isWithin(books: Books, line: number, { items, total }: NamedGroup["each"][number]): boolean {
  const amount = books.lineLeft[line];
  if (!mayDiffer(books, amount, total)) return false;
  const currency = currencyOf(books.lines.currency.at(line));
  return isAllowed(books.profile.tolerance, amount - total, invoiceTotal(books, items), currency);
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
