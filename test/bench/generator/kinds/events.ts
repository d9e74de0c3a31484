import type { Kind } from "../kind";
import { strangeAccount } from "../world";

/** Things that happen on a bank account besides one payment for one invoice. */
export const EVENTS: readonly Kind[] = [
  {
    name: "paid twice",
    weight: 2,
    make(w) {
      const who = w.someone();
      const item = w.item(who);
      const text = `factuur ${item.invoiceNumber}`;
      const first = w.receipt(who, item.openAmount, text, { bookingDate: 20_400 });
      const second = w.receipt(who, item.openAmount, text, { bookingDate: 20_409 });
      return {
        items: [item],
        lines: [
          { line: first, expects: "certain", settles: [0] },
          { line: second, expects: "undecidable", settles: [] },
        ],
      };
    },
  },
  {
    name: "names a blocked item",
    weight: 1,
    make(w) {
      const who = w.someone();
      const items = [w.item(who, { blocked: true }), w.item(who)];
      const line = w.receipt(who, items[0].openAmount, `factuur ${items[0].invoiceNumber}`);
      return { items, lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "names an invoice that is not open",
    weight: 2,
    make(w) {
      const who = w.someone();
      const item = w.item(who);
      const line = w.receipt(who, item.openAmount, `factuur ${w.invoiceNumber()}`);
      return { items: [item], lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "collected with an end-to-end id",
    weight: 4,
    make(w) {
      const who = w.someone();
      const endToEndId = `E2E-${w.random.digits(12)}`;
      const item = w.item(who, { endToEndId });
      const line = w.receipt(who, item.openAmount, "incasso", { endToEndId, name: "", iban: "" });
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "payment reference in its own column",
    weight: 3,
    make(w) {
      const paymentReference = belgian(w.random.digits(10));
      const item = w.item(w.someone(), { paymentReference });
      const line = w.receipt(w.someone(), item.openAmount, "", { paymentReference });
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "structured communication in the text",
    weight: 3,
    make(w) {
      const paymentReference = belgian(w.random.digits(10));
      const d = paymentReference;
      const item = w.item(w.someone(), { paymentReference });
      const line = w.receipt(w.someone(), item.openAmount, `+++${d.slice(0, 3)}/${d.slice(3, 7)}/${d.slice(7)}+++`);
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "two payments for one item",
    weight: 2,
    make(w) {
      const who = w.someone();
      const item = w.item(who, { openAmount: w.random.int(100_000, 900_000) });
      const half = Math.floor(item.openAmount / 2) + w.random.int(1, 900);
      return {
        items: [item],
        lines: [half, item.openAmount - half].map((amount) => ({
          line: w.receipt(who, amount, `deel ${item.invoiceNumber}`),
          expects: "hard" as const,
          settles: [0],
        })),
      };
    },
  },
  {
    name: "a number that is a date or an amount",
    weight: 2,
    make(w) {
      const [who, payer] = [w.someone(), w.someone()];
      const item = w.item(who, { invoiceNumber: `2025${w.random.pick(["0103", "0214", "1115"])}` });
      const line = w.receipt(payer, item.openAmount + 1_111, `betaling d.d. ${item.invoiceNumber}`);
      return { items: [item], lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "nothing to do with the list",
    weight: 10,
    make(w) {
      const line = w.receipt(
        w.someone(),
        -w.random.int(1_000, 900_000),
        w.random.pick(["huur", "omzetbelasting", "salaris", "premie"]),
        {
          iban: strangeAccount(w),
        },
      );
      return { items: [w.item(w.someone())], lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
];

function belgian(ten: string): string {
  return ten + String(Number(ten) % 97 || 97).padStart(2, "0");
}
