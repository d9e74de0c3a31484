import type { Kind } from "../kind";
import { strangeAccount } from "../world";

/** Lines that a person would have to think about: cleared right, or offered right first. */
export const HARDSHIPS: readonly Kind[] = [
  {
    name: "two numbers, one of them with an error",
    weight: 2,
    make(w) {
      const who = w.someone();
      const items = [w.item(who), w.item(who), w.item(who, { openAmount: 333_333 })];
      const n = items[1].invoiceNumber!;
      const line = w.receipt(
        who,
        items[0].openAmount + items[1].openAmount,
        `facturen ${items[0].invoiceNumber} en ${n.slice(0, 8)}${n.slice(9)}`,
      );
      return { items, lines: [{ line, expects: "hard", settles: [0, 1] }] };
    },
  },
  {
    name: "one number named, two items paid",
    weight: 2,
    make(w) {
      const who = w.someone();
      const items = [0, 1, 2, 3].map(() => w.item(who, { openAmount: w.random.int(10_000, 900_000) }));
      const line = w.receipt(who, items[0].openAmount + items[2].openAmount, `o.a. ${items[0].invoiceNumber}`);
      return { items, lines: [{ line, expects: "hard", settles: [0, 2] }] };
    },
  },
  {
    name: "invoice less a credit note that is not named",
    weight: 2,
    make(w) {
      const who = w.someone();
      const items = [
        w.item(who, { openAmount: w.random.int(100_000, 900_000) }),
        w.item(who, { openAmount: -w.random.int(1_000, 90_000) }),
        w.item(who),
      ];
      const line = w.receipt(who, items[0].openAmount + items[1].openAmount, `${items[0].invoiceNumber} minus credit`);
      return { items, lines: [{ line, expects: "hard", settles: [0, 1] }] };
    },
  },
  {
    name: "year left out of the number",
    weight: 2,
    make(w) {
      const who = w.someone();
      const items = [w.item(who), w.item(who)];
      const line = w.receipt(who, items[0].openAmount, `factuur ${items[0].invoiceNumber!.slice(5)}`);
      return { items, lines: [{ line, expects: "hard", settles: [0] }] };
    },
  },
  {
    name: "name cut short, and the amount",
    weight: 2,
    make(w) {
      const who = w.someone();
      const item = w.item(who, { openAmount: w.random.int(100_000, 9_000_000) });
      const line = w.receipt(who, item.openAmount, "betaling", {
        iban: strangeAccount(w),
        name: who.name.slice(0, w.random.int(14, 20)),
      });
      return { items: [item], lines: [{ line, expects: "hard", settles: [0] }] };
    },
  },
  {
    name: "old text, the amount of a new invoice",
    weight: 2,
    make(w) {
      const who = w.someone();
      const items = [w.item(who), w.item(who, { openAmount: 81_234 + w.random.int(0, 99) })];
      const line = w.receipt(who, items[1].openAmount, `factuur ${items[0].invoiceNumber}`);
      return { items, lines: [{ line, expects: "hard", settles: [1] }] };
    },
  },
  {
    name: "part payment in two goes, the rest open",
    weight: 1,
    make(w) {
      const who = w.someone();
      const item = w.item(who, { openAmount: w.random.int(300_000, 900_000) });
      const part = Math.floor(item.openAmount / 4);
      return {
        items: [item],
        lines: [part, part + 1_000].map((amount) => ({
          line: w.receipt(who, amount, `deelbetaling ${item.invoiceNumber}`),
          expects: "hard" as const,
          settles: [0],
        })),
      };
    },
  },
  {
    name: "collection costs on top",
    weight: 1,
    make(w) {
      const who = w.someone();
      const item = w.item(who);
      const line = w.receipt(who, item.openAmount + 4_000, `${item.invoiceNumber} incl. incassokosten`);
      return { items: [item], lines: [{ line, expects: "hard", settles: [0] }] };
    },
  },
  {
    name: "bank's charges off, known account, no number",
    weight: 1,
    make(w) {
      const who = w.someone();
      const items = [w.item(who, { openAmount: w.random.int(100_000, 200_000) }), w.item(who, { openAmount: 700_001 })];
      const line = w.receipt(who, items[0].openAmount - w.random.int(10, 990), "payment");
      return { items, lines: [{ line, expects: "hard", settles: [0] }] };
    },
  },
  {
    name: "two lines with two numbers each, crosswise",
    weight: 1,
    make(w) {
      const who = w.someone();
      const items = [0, 1].map(() => w.item(who, { openAmount: w.random.int(50_000, 900_000) }));
      const total = items[0].openAmount + items[1].openAmount;
      const first = w.random.int(20_000, total - 20_000);
      const text = items.map((i) => i.invoiceNumber).join(" en ");
      return {
        items,
        lines: [first, total - first].map((amount) => ({
          line: w.receipt(who, amount, text),
          expects: "hard" as const,
          settles: [0, 1],
        })),
      };
    },
  },
];
