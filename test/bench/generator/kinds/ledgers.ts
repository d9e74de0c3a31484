import type { Kind } from "../kind";

/** Creditors, and customers of whom very much is open. */
export const LEDGERS: readonly Kind[] = [
  {
    name: "supplier's own number, paid in full",
    weight: 4,
    make(w) {
      const who = w.someone();
      const yourReference = w.random.pick([`RE-${w.random.digits(6)}`, w.random.digits(9), `25/${w.random.digits(5)}`]);
      const item = w.item(who, { openAmount: -w.random.int(1_000, 900_000), yourReference });
      const line = w.receipt(who, item.openAmount, `factuur ${yourReference}`);
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "tax assessment with its reference",
    weight: 1,
    make(w) {
      const paymentReference = kenmerk(w.random.digits(15));
      const who = w.someone();
      const item = w.item(who, { openAmount: -w.random.int(10_000, 900_000), paymentReference });
      const spaced = paymentReference.replace(/(.{4})/g, "$1 ").trim();
      const line = w.receipt(who, item.openAmount, w.random.pick([paymentReference, `betalingskenmerk ${spaced}`]));
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "rent and leasing, every month the same",
    weight: 1,
    make(w) {
      const who = w.someone();
      const amount = -w.random.int(50_000, 300_000);
      const items = [0, 1, 2].map(() => w.item(who, { openAmount: amount }));
      return { items, lines: [{ line: w.receipt(who, amount, "huur december"), expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "customer with hundreds of open items",
    weight: 0.05,
    make(w) {
      const who = w.someone();
      const items = Array.from({ length: w.random.int(500, 700) }, () => w.item(who));
      const amounts = items.map((i) => i.openAmount);
      const lone = amounts.findIndex((a) => amounts.filter((b) => b === a).length === 1);
      const sum = amounts[10] + amounts[11] + amounts[12];
      return {
        items,
        lines: [
          { line: w.receipt(who, amounts[3], `factuur ${items[3].invoiceNumber}`), expects: "certain", settles: [3] },
          ...(lone > 3 && lone < 10
            ? [{ line: w.receipt(who, amounts[lone], "betaling"), expects: "certain" as const, settles: [lone] }]
            : []),
          {
            line: w.receipt(who, amounts[20] + amounts[21], `${items[20].invoiceNumber} en ${items[21].invoiceNumber}`),
            expects: "certain",
            settles: [20, 21],
          },
          { line: w.receipt(who, sum, "betaling"), expects: "undecidable", settles: [] },
        ],
      };
    },
  },
  {
    name: "whole balance of a customer",
    weight: 2,
    make(w) {
      const who = w.someone();
      const items = Array.from({ length: w.random.int(3, 40) }, (_, i) =>
        w.item(who, { openAmount: (i % 7 === 3 ? -1 : 1) * w.random.int(1_000, 90_000) }),
      );
      const total = items.reduce((sum, i) => sum + i.openAmount, 0);
      if (total <= 0 || items.some((i) => i.openAmount === total)) return this.make(w);
      const line = w.receipt(who, total, "saldo openstaande posten");
      return { items, lines: [{ line, expects: "hard", settles: items.map((_, i) => i) }] };
    },
  },
];

/** The first digit of a betalingskenmerk of 16 digits, from the fifteen behind it. */
function kenmerk(fifteen: string): string {
  const weights = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1];
  const sum = Array.from(fifteen).reduceRight((all, d, i) => all + Number(d) * weights[(14 - i) % 10], 0);
  const check = 11 - (sum % 11);
  return (check === 10 ? "1" : check === 11 ? "0" : String(check)) + fifteen;
}
