import fc from "fast-check";
import type { Match } from "../../src/domain/clear/match";
import { journalOf } from "../../src/domain/journal/journal-of";
import { openItemsOf, statementLinesOf, type OpenItemRecord } from "../../src/domain/ledger/from-records";
import { minor } from "../../src/domain/money/minor";
import { withSettings } from "../../src/domain/profile/read-profile";
import { csv } from "../../src/exports/csv";
import { snelstart } from "../../src/exports/snelstart";
import { day, item, line } from "../domain/clear/ledger";
import { anyLedger, run, SEED } from "../laws/ledgers";
import { PROFILE } from "../sheets/reports-book";
import { READERS, type BookedLine } from "./readers";

const RATES = [21, 9] as const;

/** A small double-entry ledger: every booking on its account, and on its invoice where it names one. */
function post(balances: Map<string, number>, lines: readonly BookedLine[]): Map<string, number> {
  for (const { account = "", invoice = "", amount } of lines) {
    for (const key of [`account ${account}`, ...(invoice === "" ? [] : [`invoice ${invoice}`])]) {
      balances.set(key, (balances.get(key) ?? 0) + amount);
    }
  }
  return balances;
}

test.each([csv, snelstart])(
  "posted from the file of $name, every cleared item stands at zero and a part payment leaves what was promised",
  (exporter) => {
    fc.assert(
      fc.property(anyLedger, (made) => {
        // one currency and a number of its own per item, so that each has a balance of its own
        const records = made.items.map((record, i): OpenItemRecord => ({
          ...record,
          currency: "EUR",
          invoiceNumber: `${record.invoiceNumber || "P"}-${i}`,
        }));
        const ledger = { items: records, lines: made.lines.map((record) => ({ ...record, currency: "EUR" })) };
        const [items, lines] = [openItemsOf(ledger.items), statementLinesOf(ledger.lines)];
        const cleared = run(ledger, PROFILE).matches.filter(({ outcome }) => outcome === "cleared");
        const matches = cleared.map((match, i) => ({ number: i + 1, match }));
        const { documents, questions } = journalOf({ matches, items, lines, profile: PROFILE, ledger: "receivable" });
        expect(questions).toEqual([]);
        const text = exporter.write(documents, { language: "nl", profile: PROFILE, program: "Afletter 0.1.0" });
        const opening = new Map(
          records.map(({ invoiceNumber = "", openAmount }) => [`invoice ${invoiceNumber}`, openAmount]),
        );
        const balances = post(opening, documents.length === 0 ? [] : READERS[exporter.id](text));
        const left = Float64Array.from(items.openAmount);
        for (const { match } of matches) for (const part of match.items) left[part.index] -= part.amount;
        records.forEach(({ invoiceNumber = "" }, i) => expect(balances.get(`invoice ${invoiceNumber}`)).toBe(left[i]));
        // what the money brought stands on the suspense account of its route
        const brought = matches.flatMap(({ match }) => match.lines).reduce((sum, { amount }) => sum + amount, 0);
        expect(balances.get("account 2000") ?? 0).toBe(brought);
        const total = [...balances]
          .filter(([key]) => key.startsWith("account"))
          .reduce((sum, [, amount]) => sum + amount, 0);
        expect(total).toBe(0);
      }),
      { seed: SEED, numRuns: 150 },
    );
  },
);

test("the VAT of a payment discount is corrected per rate, to the cent per invoice", () => {
  const invoice = fc.record({ net: fc.integer({ min: 100, max: 1_000_000 }), rate: fc.constantFrom(...RATES) });
  fc.assert(
    fc.property(
      fc.array(invoice, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 5 }),
      (invoices, percent) => {
        const gross = invoices.map(({ net, rate }) => net + Math.round((net * rate) / 100));
        const discounts = gross.map((amount) => Math.round((amount * percent) / 100));
        const items = openItemsOf(
          invoices.map(({ net, rate }, i) => ({
            ...item(gross[i], { relationCode: "1", invoiceNumber: `F${i}`, discountAmount: discounts[i] }),
            vat: [{ code: String(rate), base: net, amount: gross[i] - net }],
          })),
        );
        const [total, discount] = [gross, discounts].map((list) => list.reduce((sum, amount) => sum + amount, 0));
        const lines = statementLinesOf([line(total - discount, { bookingDate: day("2025-12-01") })]);
        const match: Match = {
          outcome: "cleared",
          criterion: "payment-discount",
          items: gross.map((amount, index) => ({ index, amount: minor(amount), rest: minor(0) })),
          lines: [{ index: 0, amount: minor(total - discount), rest: minor(0) }],
          difference: minor(-discount),
          currency: "EUR",
          evidence: [],
          explanation: { code: "x", facts: {} },
        };
        const profile = withSettings(PROFILE, { discountVat: "correct" });
        const { documents } = journalOf({
          matches: [{ number: 1, match }],
          items,
          lines,
          profile,
          ledger: "receivable",
        });
        const booked = READERS.csv(csv.write(documents, { language: "nl", profile, program: "Afletter 0.1.0" }));
        const vat = booked.filter(({ account }) => account === "1520");
        const net = booked.filter(({ account }) => account === "8190").reduce((sum, { amount }) => sum + amount, 0);
        expect(net + vat.reduce((sum, { amount }) => sum + amount, 0)).toBe(discount);
        for (const rate of RATES) {
          const own = discounts.filter((_, i) => invoices[i].rate === rate);
          const due = own.reduce((sum, amount) => sum + (amount * rate) / (100 + rate), 0);
          const corrected = vat.find(({ description }) => description === String(rate))?.amount ?? 0;
          // the VAT of an invoice is itself rounded: a cent per invoice, and what 5 % of that comes to
          expect(Math.abs(corrected - due)).toBeLessThanOrEqual(own.length + 0.5);
        }
      },
    ),
    { seed: SEED, numRuns: 150 },
  );
});
