import { providerNamed } from "../assign/providers";
import { isWaiting, type Books } from "../clear/books";
import { isRefused } from "../clear/held";
import { currencyOf } from "../clear/item-index";
import type { Evidence, Explanation } from "../clear/match";
import { told } from "../clear/evidence/packed-evidence";
import { because } from "../clear/reasons";
import { clear, note, offer, type Results } from "../clear/results";
import { compact } from "../text/reference";
import { PROVIDER_NAMES } from "./provider";
import type { Payout, Payouts } from "./payouts";

/** How long money may be under way, and how much earlier a bank may date it than the provider, in days. */
const UNDER_WAY = 14;
const EARLIER = 3;

/** Shorter references say nothing in a description. */
const TELLING = 6;

/** A bank line that may be a payout, and the text that says so. */
interface Reading {
  readonly payout: Payout;
  /** the payout's own line */
  readonly own: number;
  readonly bank: number;
  readonly evidence: readonly Evidence[];
  /** the payout's reference stands in it, so the days between do not matter */
  readonly isNamed: boolean;
}

/**
 * Finds each payout on the bank's statement (spec 6): a line with exactly its amount, of a counterparty that is
 * the provider or with the payout's reference in its text, on a day near to it, and unique from both sides. A
 * line that names the payout with another amount is shown with the difference; then no journal is made of it.
 */
export function payoutsToBank(books: Books, payouts: Payouts, results: Results): void {
  const owns = payouts.list.flatMap((payout) =>
    payout.lines
      .filter((line) => payouts.kind(line) === "payout" && isWaiting(books, line))
      .map((own) => ({ payout, own })),
  );
  const banks = [...books.linesInOrder].filter((line) => !payouts.of(line) && isWaiting(books, line));
  const byAmount = new Map<string, number[]>();
  for (const line of banks) {
    const key = keyOf(books, line, 1);
    byAmount.set(key, [...(byAmount.get(key) ?? []), line]);
  }
  const readings = owns.flatMap(({ payout, own }) => {
    const found = (byAmount.get(keyOf(books, own, -1)) ?? []).flatMap(
      (bank) => readingOf(books, payout, own, bank) ?? [],
    );
    const named = found.filter(({ isNamed }) => isNamed);
    return named.length > 0 ? named : found;
  });
  const claimed = namedFirst(readings);
  for (const reading of claimed) {
    const rivals = claimed.filter((other) => other.own === reading.own || other.bank === reading.bank);
    const { own, bank } = reading;
    const hold =
      rivals.length > 1
        ? because("severalCandidates", { count: rivals.length })
        : isRefused(books.held, [bank, own], [])
          ? because("refused")
          : undefined;
    if (hold) suggestPayout(books, results, reading, hold);
    else settle(books, results, reading);
  }
  for (const { payout, own } of owns) {
    if (!isWaiting(books, own)) continue;
    const other = banks.find((bank) => isWaiting(books, bank) && namesIt(books, payout, own, bank) !== undefined);
    const isFound = readings.some((reading) => reading.own === own);
    if (other !== undefined && !isFound) {
      const difference = books.lineLeft[other] + books.lineLeft[own];
      const evidence = namesIt(books, payout, own, other) ?? [];
      suggestPayout(
        books,
        results,
        { payout, own, bank: other, evidence, isNamed: true },
        because("payoutDiffers", { difference }),
      );
    }
    note(results, own, because("payoutNotOnBank", { provider: PROVIDER_NAMES[payout.provider] }));
  }
}

/** A bank line that names one payout is not another's. */
function namedFirst(readings: readonly Reading[]): Reading[] {
  const named = new Set(readings.filter(({ isNamed }) => isNamed).map(({ bank }) => bank));
  return readings.filter(({ isNamed, bank }) => isNamed || !named.has(bank));
}

function keyOf(books: Books, line: number, sign: 1 | -1): string {
  return `${currencyOf(books.lines.currency.at(line))} ${sign * books.lineLeft[line]}`;
}

function readingOf(books: Books, payout: Payout, own: number, bank: number): Reading | undefined {
  const named = namesIt(books, payout, own, bank);
  if (named) return { payout, own, bank, evidence: named, isNamed: true };
  const { lines } = books;
  const days = lines.bookingDate[bank] - lines.bookingDate[own];
  if (days < -EARLIER || days > UNDER_WAY) return undefined;
  const field = providerIn(books, payout, bank);
  return field && { payout, own, bank, evidence: [cell(books, bank, field)], isNamed: false };
}

/** The field in which the provider stands: as the counterparty, or as a word of the text. */
function providerIn({ lines }: Books, { provider }: Payout, bank: number): "name" | "description" | undefined {
  const name = lines.name.at(bank);
  const description = lines.description.at(bank);
  const paidBy = providerNamed(name, description);
  if (paidBy !== undefined) return PAYS_FOR[paidBy]?.includes(provider) || paidBy === provider ? "name" : undefined;
  const word = WORDS[provider];
  return word.test(name) ? "name" : word.test(description) ? "description" : undefined;
}

/** Shopify Payments are paid out by Stripe. */
const PAYS_FOR: Partial<Record<Payout["provider"], readonly Payout["provider"][]>> = { stripe: ["shopify"] };

const WORDS: Readonly<Record<Payout["provider"], RegExp>> = {
  mollie: /\bmollie\b/i,
  stripe: /\bstripe\b/i,
  shopify: /\bshopify\b/i,
  adyen: /\badyen\b/i,
  paypal: /\bpaypal\b/i,
  multisafepay: /\bmulti\s?safe\s?pay\b/i,
  buckaroo: /\bbuckaroo\b/i,
  paynl: /\bpay\.?\s?nl\b|\btintel\b/i,
};

/** Where the payout's reference stands in a bank line; undefined where it does not. */
function namesIt({ lines }: Books, payout: Payout, own: number, bank: number): Evidence[] | undefined {
  if (lines.currency.at(own) !== lines.currency.at(bank)) return undefined;
  const references = [payout.reference, ...lines.description.at(own).split(/[\s,;]+/)].filter(isTelling);
  for (const field of ["description", "paymentReference", "endToEndId"] as const) {
    const text = compact(lines[field].at(bank));
    if (text === "") continue;
    const found = references.find((reference) => text.includes(compact(reference)));
    if (found !== undefined) {
      return [{ field: "batchId", found, in: { side: "line", index: bank, field } }];
    }
  }
  return undefined;
}

function isTelling(reference: string): boolean {
  const key = compact(reference);
  return key.length >= TELLING && (key.match(/\d/g) ?? []).length >= 4;
}

function settle(books: Books, results: Results, reading: Reading): void {
  const { own, bank, evidence } = reading;
  clear(books, results, {
    criterion: "payout",
    lines: [
      { index: bank, amount: books.lineLeft[bank] },
      { index: own, amount: books.lineLeft[own] },
    ],
    items: [],
    tells: told(
      [...evidence, cell(books, own, "batchId")].filter(({ found }) => found !== ""),
      because("payout", factsFor(books, reading)),
    ),
  });
}

function suggestPayout(books: Books, results: Results, reading: Reading, reason: Explanation): void {
  const { own, bank, evidence } = reading;
  note(results, bank, reason);
  note(results, own, reason);
  offer(books, results, {
    criterion: "payout",
    lines: [
      { index: bank, amount: books.lineLeft[bank] },
      { index: own, amount: books.lineLeft[own] },
    ],
    items: [],
    score: reason.code === "payoutDiffers" ? 0.6 : 0.8,
    evidence,
    why: reason.code,
    tells: { explanation: because("payout", { ...factsFor(books, reading), ...reason.facts, why: reason.code }) },
  });
}

function factsFor(books: Books, { payout, bank }: Reading): Explanation["facts"] {
  return {
    kind: "bank",
    amount: books.lineLeft[bank],
    currency: currencyOf(books.lines.currency.at(bank)),
    date: books.lines.bookingDate[bank],
    provider: PROVIDER_NAMES[payout.provider],
    reference: payout.reference,
  };
}

function cell({ lines }: Books, line: number, field: "name" | "description" | "batchId"): Evidence {
  return { field, found: lines[field].at(line), in: { side: "line", index: line, field } };
}
