import fc from "fast-check";
import { dayOf } from "../../../src/domain/dates/iso";
import { CRITERIA, type Match } from "../../../src/domain/clear/match";
import { journalOf } from "../../../src/domain/journal/journal-of";
import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import { minor } from "../../../src/domain/money/minor";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { withSettings } from "../../../src/domain/profile/read-profile";
import { posted } from "./posted";

const SEED = 20260105;
const BANK = "NL02ABNA0123456789";
const DAY = dayOf("2025-12-30")!;

/** A ledger of items, and matches that use every item at most once, each in whole or in part, with any line. */
const cents = fc.integer({ min: -500_000, max: 500_000 }).filter((n) => n !== 0);
const arbitrary = fc.record({
  amounts: fc.array(cents, { minLength: 1, maxLength: 12 }),
  shares: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 12, maxLength: 12 }),
  sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }),
  differences: fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 6, maxLength: 6 }),
  criteria: fc.array(fc.constantFrom(...CRITERIA), { minLength: 6, maxLength: 6 }),
  route: fc.constantFrom("suspense", "relation", "bank"),
  vat: fc.boolean(),
});

type Case = typeof arbitrary extends fc.Arbitrary<infer T> ? T : never;

function bookOf({ amounts, shares, sizes, differences, criteria, route, vat }: Case) {
  const items = openItemsOf(
    amounts.map((openAmount, i) => ({
      openAmount,
      relationCode: `R${i % 3}`,
      invoiceNumber: `F${i}`,
      documentDate: DAY,
      vat: [{ code: "H", base: 100, amount: 21 }],
    })),
  );
  const matches: Match[] = [];
  const lineAmounts: number[] = [];
  let next = 0;
  for (const [m, size] of sizes.entries()) {
    const parts = amounts.slice(next, next + size).map((amount, i) => {
      const share = shares[next + i];
      const taken = share > 60 ? amount : Math.sign(amount) * Math.max(1, Math.floor((Math.abs(amount) * share) / 100));
      return { index: next + i, amount: minor(taken), rest: minor(amount - taken) };
    });
    next += size;
    if (parts.length === 0) break;
    const total = parts.reduce((sum, { amount }) => sum + amount, 0);
    const line = total + differences[m];
    lineAmounts.push(line);
    matches.push({
      outcome: "cleared",
      criterion: criteria[m],
      items: parts,
      lines: [{ index: m, amount: minor(line), rest: minor(0) }],
      difference: minor(differences[m]),
      currency: "EUR",
      evidence: [],
      explanation: { code: "x", facts: {} },
    });
  }
  const lines = statementLinesOf(lineAmounts.map((amount) => ({ amount, ownAccount: BANK, bookingDate: DAY })));
  const profile = withSettings(PROFILES.afletter, {
    ownAccounts: { [BANK]: { route: route, account: "2000", ledger: "1100" } },
    accounts: { paymentDiscount: "8900", vat: "1500" },
    discountVat: vat ? "correct" : "none",
  });
  const numbered = matches.map((match, i) => ({ number: i + 1, match }));
  return { items, matches: numbered, journal: journalOf({ matches: numbered, items, lines, profile }) };
}

test("every document balances, and no line stands on both sides or on none (law 2)", () => {
  fc.assert(
    fc.property(arbitrary, (example) => {
      const { journal, matches } = bookOf(example);
      expect(journal.questions).toEqual([]);
      expect(journal.documents.map((d) => d.match).sort()).toEqual(matches.map((m) => m.number).sort());
      for (const { lines } of journal.documents) {
        expect(lines.reduce((sum, { debit, credit }) => sum + debit - credit, 0)).toBe(0);
        for (const { debit, credit } of lines) {
          expect(Math.min(debit, credit)).toBe(0);
          expect(Math.max(debit, credit)).toBeGreaterThan(0);
        }
      }
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test("after posting, a cleared item stands at zero and a partly cleared one at what the match left open (law 2)", () => {
  fc.assert(
    fc.property(arbitrary, (example) => {
      const { items, matches, journal } = bookOf(example);
      const balance = new Map<string, number>();
      const bookedOn = new Map<string, number>();
      for (let i = 0; i < items.count; i++) balance.set(items.invoiceNumber.at(i), items.openAmount[i]);
      for (const line of journal.documents.flatMap((d) => d.lines)) {
        if (line.invoiceNumber === "") continue;
        balance.set(line.invoiceNumber, balance.get(line.invoiceNumber)! + line.debit - line.credit);
        bookedOn.set(line.invoiceNumber, (bookedOn.get(line.invoiceNumber) ?? 0) + 1);
      }
      for (const { index, rest } of matches.flatMap(({ match }) => match.items)) {
        expect(balance.get(items.invoiceNumber.at(index))).toBe(rest);
        expect(bookedOn.get(items.invoiceNumber.at(index))).toBe(1);
      }
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test("what the lines brought leaves the suspense account to the cent (law 1)", () => {
  fc.assert(
    fc.property(arbitrary, (example) => {
      const { journal, matches } = bookOf({ ...example, route: "suspense" });
      const brought = matches.flatMap(({ match }) => match.lines).reduce((sum, { amount }) => sum + amount, 0);
      const balances = posted(journal.documents.flatMap((d) => d.lines));
      expect(balances.get("2000  ") ?? 0).toBe(brought);
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test("the order in which the matches are given makes no difference (law 5)", () => {
  fc.assert(
    fc.property(arbitrary, (example) => {
      const { items, matches, journal } = bookOf(example);
      const lines = statementLinesOf(
        matches.map(({ match }) => ({ amount: match.lines[0].amount, ownAccount: BANK, bookingDate: DAY })),
      );
      const profile = withSettings(PROFILES.afletter, {
        ownAccounts: { [BANK]: { route: example.route, account: "2000", ledger: "1100" } },
        accounts: { paymentDiscount: "8900", vat: "1500" },
        discountVat: example.vat ? "correct" : "none",
      });
      expect(journalOf({ matches: [...matches].reverse(), items, lines, profile })).toEqual(journal);
    }),
    { seed: SEED, numRuns: 100 },
  );
});
