import type { Books } from "../books";
import { because } from "../reasons";
import type { Criterion, Proposal } from "../criterion";
import { namedGroup } from "../evidence/named-group";

/**
 * Criterion 13: a reference is found and more was paid: the named items, and the rest on the
 * relation without an invoice number (spec 3). The line is used wholly; the rest is the difference.
 */
export const overpayment: Criterion = {
  name: "overpayment",
  byReference: true,
  propose,
  applies: ({ profile }) => profile.overpayment !== "off",
};

function propose(books: Books, line: number): Proposal | undefined {
  const mode = books.profile.overpayment;
  const group = mode === "off" ? undefined : namedGroup(books, line);
  const amount = books.lineLeft[line];
  const each = group?.each.filter(({ total }) => amount * total > 0 && Math.abs(amount) > Math.abs(total)) ?? [];
  if (!group || each.length === 0) return undefined;
  const hold =
    group.hold ?? (mode === "suggest" ? because("overpayment", { difference: amount - group.total }) : undefined);
  return { line, readings: each.map(({ items }) => items), ...(hold && { hold }) };
}
