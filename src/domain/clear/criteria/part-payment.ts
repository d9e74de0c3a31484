import type { Books } from "../books";
import { because } from "../reasons";
import type { Criterion, Proposal, Reading, Takes } from "../criterion";
import { fill } from "../sets/fill";
import { namedGroup } from "../evidence/named-group";

/**
 * Criterion 12: a reference is found and less was paid. The named items are filled by due date,
 * date and number; what is not reached is left out, and the rest stays open (spec 3).
 */
export const partPayment: Criterion = { name: "part-payment", byReference: true, propose, take, takeLine, applies };

function applies({ profile }: Books): boolean {
  return profile.partPayment !== "off";
}

function propose(books: Books, line: number): Proposal | undefined {
  const mode = books.profile.partPayment;
  const group = mode === "off" ? undefined : namedGroup(books, line);
  const amount = books.lineLeft[line];
  // between items a payment may be larger than what it pays: the rest of it stays open (spec 4)
  const isPart = (total: number) =>
    amount * total > 0 && amount !== total && (books.window !== undefined || Math.abs(amount) < Math.abs(total));
  const each = group?.each.filter(({ total }) => isPart(total)) ?? [];
  if (!group || each.length === 0) return undefined;
  const hold = group.hold ?? (mode === "suggest" ? because("partPayment", { open: group.total }) : undefined);
  const reached = each.map(({ items }) => take(books, line, items).map(({ index }) => index));
  return { line, readings: reached, ...(hold && { hold }) };
}

function takeLine(books: Books, line: number, reading: Reading): number {
  const total = reading.reduce((sum, item) => sum + books.itemLeft[item], 0);
  return Math.abs(total) < Math.abs(books.lineLeft[line]) ? total : books.lineLeft[line];
}

/** Credit notes first, for they add to what was paid; then the invoices, the oldest due first. */
function take(books: Books, line: number, reading: Reading): Takes {
  const side = Math.sign(books.lineLeft[line]);
  const due = (item: number) => books.items.dueDate[item];
  const ordered = [...reading].sort((a, b) => due(a) - due(b) || books.itemRank[a] - books.itemRank[b]);
  const credits = ordered.filter((item) => Math.sign(books.itemLeft[item]) !== side);
  const open = [...credits, ...ordered.filter((item) => !credits.includes(item))].map((index) => ({
    index,
    amount: books.itemLeft[index],
  }));
  return fill(open, books.lineLeft[line]);
}
