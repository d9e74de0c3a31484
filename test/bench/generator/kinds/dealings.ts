import type { Kind } from "../kind";
import { strangeAccount } from "../world";

const BLOCKED_ACCOUNT = "NL55INGB0990123456";

/** Discounts, charges, credit notes, returns, batches and other dealings (spec 3, 5 and 6). */
export const DEALINGS: readonly Kind[] = [
  {
    name: "payment discount, one item or several",
    weight: 3,
    make(w) {
      const who = w.someone();
      const items = Array.from({ length: w.random.int(1, 3) }, () => {
        const openAmount = w.random.int(20_000, 900_000);
        return w.item(who, { openAmount, discountAmount: Math.round(openAmount / 50), discountDate: 20_450 });
      });
      const paid = items.reduce((sum, i) => sum + i.openAmount - i.discountAmount!, 0);
      const text = items.map((i) => i.invoiceNumber).join(" en ");
      const line = w.receipt(who, paid, text, { bookingDate: 20_440 });
      return { items, lines: [{ line, expects: "certain", settles: items.map((_, i) => i) }] };
    },
  },
  {
    name: "payment discount taken too late",
    weight: 1,
    make(w) {
      const who = w.someone();
      const openAmount = w.random.int(100_000, 900_000);
      const item = w.item(who, { openAmount, discountAmount: Math.round(openAmount / 50), discountDate: 20_400 });
      const line = w.receipt(who, openAmount - item.discountAmount!, `factuur ${item.invoiceNumber}`, {
        bookingDate: 20_440,
      });
      return { items: [item], lines: [{ line, expects: "hard", settles: [0] }] };
    },
  },
  {
    name: "short by bank charges, number in full",
    weight: 2,
    make(w) {
      const who = w.someone();
      const item = w.item(who, { openAmount: w.random.int(60_000, 900_000) });
      const line = w.receipt(
        who,
        item.openAmount - w.random.pick([15, 50, 500, 750, 999]),
        `inv ${item.invoiceNumber}`,
      );
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "fee held back by who collects, number in full",
    weight: 2,
    make(w) {
      const who = w.someone();
      const item = w.item(who, { openAmount: w.random.int(60_000, 900_000) });
      const line = w.receipt(who, item.openAmount - Math.round(item.openAmount * 0.029) - 35, `${item.invoiceNumber}`);
      return { items: [item], lines: [{ line, expects: "hard", settles: [0] }] };
    },
  },
  {
    name: "invoice less credit note, no number",
    weight: 3,
    make(w) {
      const who = w.someone();
      const items = [
        w.item(who, { openAmount: w.random.int(100_000, 900_000) }),
        w.item(who, { openAmount: -w.random.int(1_000, 90_000) }),
        w.item(who, { openAmount: w.random.int(100_000, 900_000) }),
      ];
      const line = w.receipt(who, items[0].openAmount + items[1].openAmount, "minus creditnota");
      return { items, lines: [{ line, expects: "hard", settles: [0, 1] }] };
    },
  },
  {
    name: "credit note paid back",
    weight: 1,
    make(w) {
      const who = w.someone();
      const items = [w.item(who, { openAmount: -w.random.int(1_000, 90_000) }), w.item(who)];
      const line = w.receipt(who, items[0].openAmount, `terugbetaling ${items[0].invoiceNumber}`);
      return { items, lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "returned direct debit",
    weight: 2,
    make(w) {
      const who = w.someone();
      const item = w.item(who);
      const text = `incasso factuur ${item.invoiceNumber}`;
      const first = w.receipt(who, item.openAmount, text, { bookingDate: 20_400 });
      const back = w.receipt(who, -item.openAmount, `STORNO ${text}`, { bookingDate: 20_403, reversal: true });
      return {
        items: [item],
        lines: [first, back].map((line) => ({ line, expects: "certain" as const, settles: [0] })),
      };
    },
  },
  {
    name: "return of an invoice that left the list",
    weight: 1,
    make(w) {
      const who = w.someone();
      const items = [w.item(who, { openAmount: -w.random.int(1_000, 9_000) })];
      const line = w.receipt(who, items[0].openAmount, `STORNO incasso ${w.invoiceNumber()}`, { reversal: true });
      return { items, lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "batch with its id",
    weight: 1,
    make(w) {
      const batchId = `PAIN${w.random.digits(10)}`;
      const items = Array.from({ length: w.random.int(3, 9) }, () => w.item(w.someone(), { batchId }));
      const total = items.reduce((sum, i) => sum + i.openAmount, 0);
      const line = w.receipt(w.someone(), total, "verzamelincasso", { batchId, name: "", iban: "" });
      return { items, lines: [{ line, expects: "certain", settles: items.map((_, i) => i) }] };
    },
  },
  {
    name: "batch without an id",
    weight: 1,
    make(w) {
      const executionDate = 20_089 + w.random.int(301, 4_000);
      const items = Array.from({ length: w.random.int(3, 9) }, () => w.item(w.someone(), { executionDate }));
      const total = items.reduce((sum, i) => sum + i.openAmount, 0);
      const line = w.receipt(w.someone(), total, "verzamelincasso", { bookingDate: executionDate, name: "", iban: "" });
      return { items, lines: [{ line, expects: "hard", settles: items.map((_, i) => i) }] };
    },
  },
  {
    name: "foreign invoice, instructed amount",
    weight: 1,
    make(w) {
      const who = w.someone();
      const item = w.item(who, { currency: "USD" });
      const line = w.receipt(who, Math.round(item.openAmount * 0.92), `inv ${item.invoiceNumber}`, {
        instructedAmount: item.openAmount,
        instructedCurrency: "USD",
      });
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "foreign invoice, same figure in euros",
    weight: 1,
    make(w) {
      const who = w.someone();
      const item = w.item(who, { currency: "USD" });
      const line = w.receipt(who, item.openAmount, `inv ${item.invoiceNumber}`);
      return { items: [item], lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "one invoice on two own accounts (G-rekening)",
    weight: 1,
    make(w) {
      const who = w.someone();
      const item = w.item(who, { openAmount: w.random.int(200_000, 900_000) });
      const blocked = Math.round(item.openAmount * 0.4);
      const text = `factuur ${item.invoiceNumber}`;
      const lines = [
        w.receipt(who, item.openAmount - blocked, text),
        w.receipt(who, blocked, `G-rek ${text}`, { ownAccount: BLOCKED_ACCOUNT }),
      ];
      return { items: [item], lines: lines.map((line) => ({ line, expects: "certain" as const, settles: [0] })) };
    },
  },
  {
    name: "several lines for several items",
    weight: 2,
    make(w) {
      const who = w.someone();
      const items = Array.from({ length: 3 }, () => w.item(who, { openAmount: w.random.int(50_000, 900_000) }));
      const total = items.reduce((sum, i) => sum + i.openAmount, 0);
      const first = w.random.int(20_000, total - 20_000);
      return {
        items,
        lines: [first, total - first].map((amount) => ({
          line: w.receipt(who, amount, "betaling"),
          expects: "hard" as const,
          settles: [0, 1, 2],
        })),
      };
    },
  },
  {
    name: "several lines for some of the items",
    weight: 2,
    make(w) {
      const who = w.someone();
      const items = Array.from({ length: 5 }, () => w.item(who, { openAmount: w.random.int(50_000, 900_000) }));
      const total = items[0].openAmount + items[1].openAmount;
      const first = w.random.int(20_000, total - 20_000);
      return {
        items,
        lines: [first, total - first].map((amount) => ({
          line: w.receipt(who, amount, "betaling"),
          expects: "hard" as const,
          settles: [0, 1],
        })),
      };
    },
  },
  {
    name: "name of the customer in the text of another payer",
    weight: 2,
    make(w) {
      const who = w.someone();
      const item = w.item(who);
      const line = w.receipt(w.someone(), item.openAmount, `namens ${who.name} betaald`, { iban: strangeAccount(w) });
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "name written otherwise, and the amount",
    weight: 2,
    make(w) {
      const who = w.someone();
      const item = w.item(who, { openAmount: w.random.int(100_000, 9_000_000) });
      const words = who.name.split(" ").filter((word) => /^[A-Za-z-]{4,}$/.test(word));
      const line = w.receipt(who, item.openAmount, "betaling", {
        iban: strangeAccount(w),
        name: `Hr ${words.slice(-2).join(" ")}`,
      });
      return { items: [item], lines: [{ line, expects: "hard", settles: [0] }] };
    },
  },
];
