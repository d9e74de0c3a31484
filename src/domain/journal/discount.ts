import type { Match, Part } from "../clear/match";
import type { OpenItems } from "../ledger/open-items";
import type { AccountName, Profile } from "../profile/profile";
import { compareText } from "../text/compare";
import { share } from "../money/share";
import type { Posting } from "./entries";

/**
 * The lines of a payment discount (spec 5): the discount on its account and, where the profile says
 * so, the VAT in it per rate, from the VAT that each invoice carries.
 *
 * @param discount minor units, debit positive, VAT included
 * @example 2 % on 1.210,00 (21 %) and 1.090,00 (9 %): 40,00 discount, 4,20 and 1,80 VAT (spec 7)
 */
export function discountLines(
  match: Match,
  discount: number,
  books: {
    readonly items: OpenItems;
    readonly profile: Profile;
    readonly account: (name: AccountName) => Posting["account"];
  },
): Posting[] {
  const vat = books.profile.discountVat === "correct" ? vatOf(match, discount, books.items) : [];
  const net = vat.reduce((rest, { amount }) => rest - amount, discount);
  return [
    { role: "discount", account: books.account("paymentDiscount"), amount: net },
    ...vat.map(({ code, amount }): Posting => ({
      role: "vat",
      account: books.account("vat"),
      amount,
      description: code,
    })),
  ];
}

function vatOf(match: Match, discount: number, items: OpenItems): { code: string; amount: number }[] {
  const total = match.items.reduce((sum, part) => sum + part.amount, 0);
  const perCode = new Map<string, number>();
  for (const part of match.items) {
    const parts = items.vat?.[part.index] ?? [];
    const gross = parts.reduce((sum, { base, amount }) => sum + base + amount, 0);
    if (gross === 0) continue;
    const own = discountOf(part, discount, total, items);
    for (const { code, amount } of parts) perCode.set(code, (perCode.get(code) ?? 0) + share(own, amount, gross));
  }
  return [...perCode].sort(([a], [b]) => compareText(a, b)).map(([code, amount]) => ({ code, amount }));
}

/** The item's own share of the discount, on the side of the whole: what its list says, else by its amount. */
function discountOf(part: Part, discount: number, total: number, items: OpenItems): number {
  const named = items.discountAmount[part.index];
  if (Number.isNaN(named)) return total === 0 ? 0 : share(discount, part.amount, total);
  return Math.sign(part.amount) * Math.abs(named);
}
