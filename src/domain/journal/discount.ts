import type { Match, Part } from "../clear/match";
import type { OpenItems } from "../ledger/open-items";
import type { AccountName, Profile } from "../profile/profile";
import { compareText } from "../text/compare";
import { NO_DAY } from "../dates/day";
import type { StatementLines } from "../ledger/statement-lines";
import { hundredthsOf, share } from "../money/share";
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
    readonly lines: StatementLines;
    readonly profile: Profile;
    readonly account: (name: AccountName) => Posting["account"];
  },
): Posting[] {
  const vat = books.profile.discountVat === "correct" ? vatOf(match, discount, books) : [];
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

function vatOf(
  match: Match,
  discount: number,
  { items, lines }: { readonly items: OpenItems; readonly lines: StatementLines },
): { code: string; amount: number }[] {
  const total = match.items.reduce((sum, part) => sum + part.amount, 0);
  const perCode = new Map<string, number>();
  for (const part of match.items) {
    const parts = items.vat?.[part.index] ?? [];
    const gross = parts.reduce((sum, { base, amount }) => sum + base + amount, 0);
    if (gross === 0 || isOver(match, lines, items.discountDate[part.index])) continue;
    const own = discountOf(part, discount, total, items);
    if (isWithoutVat(Math.abs(own), part.index, items)) continue;
    for (const { code, amount } of parts) perCode.set(code, (perCode.get(code) ?? 0) + share(own, amount, gross));
  }
  return [...perCode].sort(([a], [b]) => compareText(a, b)).map(([code, amount]) => ({ code, amount }));
}

/** Was the discount's last day before the money came? Then that item was paid in full. */
function isOver(match: Match, lines: StatementLines, lastDay: number): boolean {
  return (
    lastDay !== (NO_DAY as number) &&
    match.lines.length > 0 &&
    match.lines.every(({ index }) => lines.bookingDate[index] > lastDay)
  );
}

/**
 * Is what lapses no part of what VAT was reckoned on (spec 5)? *Kredietbeperking* stands on top of the invoice and its VAT;
 * of the Belgian *korting contant* the VAT was reckoned on the lower amount from the start.
 *
 * @param discount minor units, without its sign
 */
function isWithoutVat(discount: number, item: number, { vat, originalAmount, openAmount }: OpenItems): boolean {
  const parts = vat?.[item] ?? [];
  const bases = Math.abs(parts.reduce((sum, { base }) => sum + base, 0));
  const gross = Math.abs(parts.reduce((sum, { base, amount }) => sum + base + amount, 0));
  const invoiced = Number.isNaN(originalAmount[item]) ? openAmount[item] : originalAmount[item];
  if (gross + discount === Math.abs(invoiced)) return true;
  return (
    bases > 0 &&
    parts.every(({ code, base, amount }) => {
      const rate = rateIn(code);
      if (rate === undefined || rate === 0) return rate === 0;
      const less = Math.abs(base) - share(discount, Math.abs(base), bases);
      const isOn = (reckonedOn: number) => Math.abs(share(reckonedOn, rate, 10_000) - Math.abs(amount)) <= 1;
      return isOn(less) && !isOn(Math.abs(base));
    })
  );
}

/** The rate in a code such as "21%", in hundredths of a per cent; undefined where it names none. */
function rateIn(code: string): number | undefined {
  const rate = /^(\d{1,2}(?:[.,]\d{1,2})?) ?%$/.exec(code)?.[1];
  return rate === undefined ? undefined : hundredthsOf(Number(rate.replace(",", ".")));
}

/** The item's own share of the discount, on the side of the whole: what its list says, else by its amount. */
function discountOf(part: Part, discount: number, total: number, items: OpenItems): number {
  const named = items.discountAmount[part.index];
  if (Number.isNaN(named)) return total === 0 ? 0 : share(discount, part.amount, total);
  return Math.sign(part.amount) * Math.abs(named);
}
