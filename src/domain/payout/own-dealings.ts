import { dateOf } from "../dates/calendar";
import { isFree, isWaiting, type Books } from "../clear/books";
import { evidenceOf } from "../clear/evidence/evidence";
import { factsOf } from "../clear/evidence/facts";
import { isRefused } from "../clear/held";
import { currencyOf } from "../clear/item-index";
import type { Contra } from "../clear/match";
import { sameCurrency } from "../clear/evidence/named";
import { told } from "../clear/evidence/packed-evidence";
import { because } from "../clear/reasons";
import { clear, note, offer, type Results } from "../clear/results";
import type { TransactionKind } from "./kind";
import { settlesItems } from "./open";
import type { Payout, Payouts } from "./payouts";
import { PROVIDER_NAMES } from "./provider";

const CRITERION = { name: "payout", byReference: true } as const;

/**
 * The provider's own dealings in its payouts (spec 6). A fee that names an open purchase invoice clears it, or
 * the part of it that was held back so far; all other fees of a payout are cost, a match per payout and month.
 * Money held in reserve is still owed by the provider, and so is what was changed into another currency. Corrections go to *vraagposten* where the profile has
 * that account, else they stay open.
 */
export function clearOwnDealings(books: Books, payouts: Payouts, results: Results): void {
  const rankOf = (line: number) => books.lineRank[line];
  const list = [...payouts.list].sort((a, b) => leastOf(a.lines, rankOf) - leastOf(b.lines, rankOf));
  for (const payout of list) {
    const waiting = payout.lines.filter((line) => isWaiting(books, line)).sort((a, b) => rankOf(a) - rankOf(b));
    const of = (kind: TransactionKind) => waiting.filter((line) => payouts.kind(line) === kind);
    for (const line of of("fee")) clearInvoiceOfFee(books, results, line);
    const fees = [...of("fee"), ...of("fee-vat")].filter((line) => isWaiting(books, line) && !results.offers.has(line));
    for (const lines of byMonth(books, fees))
      toAccount(books, results, payout, lines, "fees", { name: "providerFees" });
    toAccount(books, results, payout, of("reserve"), "reserve", { name: payout.provider });
    for (const line of of("conversion").filter((one) => isPaired(books, one))) {
      toAccount(books, results, payout, [line], "conversion", { name: payout.provider });
    }
    if (books.profile.accounts.unexplained !== undefined) {
      toAccount(books, results, payout, of("correction"), "correction", { name: "unexplained" });
    }
    for (const line of waiting) {
      const kind = payouts.kind(line);
      if (kind === "payout" || settlesItems(kind) || !isWaiting(books, line)) continue;
      const reason = kind === "conversion" ? "payoutConversion" : "payoutCorrection";
      note(results, line, because(reason, { provider: PROVIDER_NAMES[payout.provider] }));
    }
  }
}

/** A conversion of which the report has both sides: what leaves the balance in one currency arrives in the other. */
function isPaired({ lines }: Books, line: number): boolean {
  const other = lines.instructedCurrency.at(line);
  return other !== "" && other !== lines.currency.at(line) && Math.abs(lines.instructedAmount[line]) > 0;
}

function leastOf(lines: readonly number[], rankOf: (line: number) => number): number {
  return lines.reduce((least, line) => Math.min(least, rankOf(line)), Infinity);
}

/** The fee of several payouts may be on one invoice: what is held back on it so far is taken. */
function clearInvoiceOfFee(books: Books, results: Results, line: number): void {
  const amount = books.lineLeft[line];
  const mentions = books.findings.of[line]?.mentions ?? [];
  const named = new Set(
    mentions
      .filter(({ item, weakness, exact }) => weakness === undefined && exact && isFree(books, item))
      .filter(({ item }) => sameCurrency(books, line, item) && books.itemLeft[item] * amount > 0)
      .map(({ item }) => item),
  );
  const [item] = named;
  if (named.size !== 1 || Math.abs(books.itemLeft[item]) < Math.abs(amount)) return;
  const taking = { criterion: "payout", lines: [{ index: line, amount }], items: [{ index: item, amount }] } as const;
  const evidence = evidenceOf(books, CRITERION, line, [item]);
  const facts = { ...factsOf(books, line, [item]), kind: "invoice", difference: 0 };
  const isRival = namedByBank(books, item, line);
  if (isRival || isRefused(books.held, [line], [item])) {
    const why = isRival ? "namedByAnother" : "refused";
    note(results, line, because(why, { reference: books.items.invoiceNumber.at(item) }));
    const tells = { explanation: because("payout", { ...facts, why }) };
    offer(books, results, { ...taking, evidence, score: 0.8, why, tells });
    return;
  }
  clear(books, results, { ...taking, tells: told(evidence, because("payout", facts)) });
  // the rest of the invoice may be held back on the next payout, or be paid
  if (books.itemLeft[item] !== 0) books.itemDone[item] = 0;
}

/** Does another waiting line that is no fee name the item? */
function namedByBank(books: Books, item: number, line: number): boolean {
  return books.findings.of.some(
    (finding, other) =>
      other !== line &&
      isWaiting(books, other) &&
      books.payouts?.kind(other) !== "fee" &&
      books.lineLeft[other] === books.itemLeft[item] &&
      finding?.mentions.some((m) => m.item === item && m.weakness === undefined),
  );
}

function byMonth(books: Books, lines: readonly number[]): number[][] {
  const months = new Map<string, number[]>();
  for (const line of lines) {
    const { year, month } = dateOf(books.lines.bookingDate[line]);
    const key = `${year} ${month}`;
    months.set(key, [...(months.get(key) ?? []), line]);
  }
  return [...months.values()];
}

function toAccount(
  books: Books,
  results: Results,
  payout: Payout,
  lines: readonly number[],
  kind: string,
  contra: Contra,
): void {
  if (lines.length === 0 || isRefused(books.held, lines, [])) return;
  const amount = lines.reduce((sum, line) => sum + books.lineLeft[line], 0);
  clear(books, results, {
    criterion: "payout",
    lines: lines.map((index) => ({ index, amount: books.lineLeft[index] })),
    items: [],
    contra,
    tells: told(
      lines
        .slice(0, MOST_EVIDENCE)
        .flatMap((line) => evidenceOf(books, { ...CRITERION, byReference: false }, line, [])),
      because("payout", {
        kind,
        amount,
        currency: currencyOf(books.lines.currency.at(lines[0])),
        provider: PROVIDER_NAMES[payout.provider],
        reference: payout.reference,
        lineCount: lines.length,
        ...(kind === "conversion" ? { otherCurrency: books.lines.instructedCurrency.at(lines[0]) } : {}),
      }),
    ),
  });
}

const MOST_EVIDENCE = 5;
