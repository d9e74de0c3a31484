import fc from "fast-check";
import type { Match } from "../../../src/domain/clear/match";
import { dayOf } from "../../../src/domain/dates/iso";
import { journalOf } from "../../../src/domain/journal/journal-of";
import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import { minor } from "../../../src/domain/money/minor";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { withSettings } from "../../../src/domain/profile/read-profile";

const DAY = dayOf("2025-12-30")!;
const BANK = "NL02ABNA0123456789";
const PROFILE = withSettings(PROFILES.afletter, {
  ownAccounts: { [BANK]: { route: "suspense", account: "2000" } },
  accounts: { exchangeDifferences: "7990" },
});

/** Invoices in dollars, each paid in euros in one to four parts at rates of their own; the last one may be a little short. */
const invoices = fc.array(
  fc.record({
    amount: fc.integer({ min: 1_000, max: 5_000_000 }),
    rate: fc.integer({ min: 5_000, max: 15_000 }),
    isPurchase: fc.boolean(),
    cuts: fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 3 }),
    rates: fc.array(fc.integer({ min: 5_000, max: 15_000 }), { minLength: 4, maxLength: 4 }),
    short: fc.integer({ min: 0, max: 200 }),
    isPaid: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

type Invoices = typeof invoices extends fc.Arbitrary<infer T> ? T : never;

function bookOf(cases: Invoices) {
  const items: Parameters<typeof openItemsOf>[0][number][] = [];
  const lines: Parameters<typeof statementLinesOf>[0][number][] = [];
  const matches: Match[] = [];
  for (const [i, { amount, rate, isPurchase, cuts, rates, short, isPaid }] of cases.entries()) {
    const side = isPurchase ? -1 : 1;
    const baseAmount = side * Math.round((amount * rate) / 10_000);
    items.push({ invoiceNumber: `F${i}`, openAmount: side * amount, baseAmount, currency: "USD", documentDate: DAY });
    let left = amount;
    const parts = [...cuts.map((cut) => Math.max(1, Math.floor((amount * cut) / 400))), Infinity];
    for (const [n, wanted] of (isPaid ? parts : parts.slice(0, -1)).entries()) {
      const taken = Math.min(wanted, left);
      if (taken === 0) continue;
      left -= taken;
      const paid = n === parts.length - 1 ? Math.max(1, taken - short) : taken;
      const index = lines.length;
      lines.push({
        ...{ ownAccount: BANK, currency: "EUR", bookingDate: DAY, instructedCurrency: "USD", instructedAmount: paid },
        amount: side * Math.round((paid * rates[n]) / 10_000),
      });
      matches.push({
        outcome: "cleared",
        criterion: paid === taken ? "part-payment" : "reference-within-tolerance",
        items: [{ index: i, amount: minor(side * taken), rest: minor(side * left) }],
        lines: [{ index, amount: minor(side * paid), rest: minor(0) }],
        difference: minor(side * (paid - taken)),
        currency: "USD",
        evidence: [],
        explanation: { code: "x", facts: {} },
      });
    }
  }
  const numbered = matches.map((match, i) => ({ number: i + 1, match }));
  const ledger = { items: openItemsOf(items), lines: statementLinesOf(lines) };
  return { items, lines, journal: journalOf({ matches: numbered, ...ledger, profile: PROFILE }) };
}

test("after posting, an invoice in dollars that was paid bit by bit stands at zero in both currencies", () => {
  fc.assert(
    fc.property(invoices, (cases) => {
      const { items, journal } = bookOf(cases);
      expect([journal.questions, journal.leftOut]).toEqual([[], []]);
      for (const [i, { invoiceNumber, openAmount, baseAmount }] of items.entries()) {
        if (!cases[i].isPaid) continue;
        const own = journal.documents
          .flatMap(({ lines }) => lines)
          .filter((line) => line.invoiceNumber === invoiceNumber);
        const inBase = own.reduce((sum, { debit, credit }) => sum + debit - credit, 0);
        const foreign = own.reduce((sum, { debit, credit, foreign: f = 0 }) => sum + Math.sign(debit - credit) * f, 0);
        expect([baseAmount! + inBase, openAmount + foreign]).toEqual([0, 0]);
      }
    }),
    { seed: 20260108, numRuns: 300 },
  );
});

test("every document balances, the bank's euros are booked to the cent, and the exchange difference is a line of its own", () => {
  let exchanged = 0;
  fc.assert(
    fc.property(invoices, (cases) => {
      const { lines, journal } = bookOf(cases);
      const booked = journal.documents.flatMap((document) => document.lines);
      for (const document of journal.documents) {
        expect(document.lines.reduce((sum, { debit, credit }) => sum + debit - credit, 0)).toBe(0);
        expect(document.lines.filter(({ role }) => role === "exchange").length).toBeLessThanOrEqual(1);
      }
      const on = (account: string) =>
        booked.reduce((sum, line) => (line.account === account ? sum + line.debit - line.credit : sum), 0);
      expect(on("2000")).toBe(lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0));
      const ofRole = (role: string) =>
        booked.reduce((sum, line) => (line.role === role ? sum + line.debit - line.credit : sum), 0);
      expect([on("7990"), on("7980")]).toEqual([ofRole("exchange"), ofRole("difference")]);
      if (on("7990") !== 0 && on("7980") !== 0) exchanged++;
    }),
    { seed: 20260108, numRuns: 300 },
  );
  expect(exchanged).toBeGreaterThan(50);
});
