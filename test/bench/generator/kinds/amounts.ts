import type { Kind } from "../kind";
import { strangeAccount } from "../world";

/** No number in the text: the account, the name and the amount must tell. */
export const AMOUNTS: readonly Kind[] = [
  {
    name: "known account and amount",
    weight: 8,
    make(w) {
      const who = w.someone();
      const items = [w.item(who, { openAmount: 12_345 + w.random.int(1, 5_000) }), w.item(who, { openAmount: 98_765 })];
      const line = w.receipt(who, items[0].openAmount, w.random.pick(["betaling", "", "bedankt voor de levering"]));
      return { items, lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "full name and amount",
    weight: 4,
    make(w) {
      const who = w.someone();
      const item = w.item(who);
      const line = w.receipt(who, item.openAmount, "betaling", {
        iban: strangeAccount(w),
        name: who.name.toUpperCase(),
      });
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "equal items, no number",
    weight: 3,
    make(w) {
      const who = w.someone();
      const amount = w.random.int(1_000, 20_000);
      const items = [0, 1, 2].map(() => w.item(who, { openAmount: amount }));
      return { items, lines: [{ line: w.receipt(who, amount, "abonnement"), expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "two customers with one name",
    weight: 2,
    make(w) {
      const [one, other] = [w.someone(), w.someone()];
      const amount = w.random.int(1_000, 90_000);
      const items = [w.item(one, { openAmount: amount }), w.item({ ...other, name: one.name }, { openAmount: amount })];
      const line = w.receipt(one, amount, "betaling", { iban: strangeAccount(w) });
      return { items, lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "a few euros short, number in full",
    weight: 3,
    make(w) {
      const who = w.someone();
      const item = w.item(who, { openAmount: w.random.int(10_000, 90_000) });
      const line = w.receipt(who, item.openAmount - w.random.int(1, 99), `factuur ${item.invoiceNumber}`);
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "some cents too much, number in full",
    weight: 2,
    make(w) {
      const who = w.someone();
      const item = w.item(who, { openAmount: w.random.int(10_000, 90_000) });
      const line = w.receipt(who, item.openAmount + w.random.int(1, 99), `factuur ${item.invoiceNumber}`);
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "part payment, number in full",
    weight: 3,
    make(w) {
      const who = w.someone();
      const item = w.item(who, { openAmount: w.random.int(100_000, 900_000) });
      const line = w.receipt(who, Math.floor(item.openAmount / 3), `deelbetaling ${item.invoiceNumber}`);
      return { items: [item], lines: [{ line, expects: "hard", settles: [0] }] };
    },
  },
  {
    name: "paid too much, number in full",
    weight: 2,
    make(w) {
      const who = w.someone();
      const item = w.item(who, { openAmount: w.random.int(10_000, 90_000) });
      const line = w.receipt(who, item.openAmount + 25_000, `factuur ${item.invoiceNumber}`);
      return { items: [item], lines: [{ line, expects: "hard", settles: [0] }] };
    },
  },
  {
    name: "sum of a few items, no number",
    weight: 4,
    make(w) {
      const who = w.someone();
      const items = Array.from({ length: w.random.int(4, 8) }, () =>
        w.item(who, { openAmount: w.random.int(5_000, 5_000_000) }),
      );
      const line = w.receipt(who, items[0].openAmount + items[1].openAmount, "openstaande facturen");
      return { items, lines: [{ line, expects: "hard", settles: [0, 1] }] };
    },
  },
  {
    name: "advance that happens to be a sum",
    weight: 1,
    make(w) {
      const who = w.someone();
      const items = Array.from({ length: 14 }, () => w.item(who, { openAmount: w.random.int(10, 60) * 100 }));
      const line = w.receipt(who, items[2].openAmount + items[7].openAmount + items[9].openAmount, "voorschot januari");
      return { items, lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
];
