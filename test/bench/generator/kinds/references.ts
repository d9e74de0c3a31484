import type { Kind, World } from "../kind";

const bare = (number: string) => number.replace(/\D/g, "");

/** One item paid in full, its number written in this way. */
function written(name: string, weight: number, how: (number: string, w: World) => string): Kind {
  return {
    name,
    weight,
    make(w) {
      const who = w.someone();
      const item = w.item(who);
      const line = w.receipt(who, item.openAmount, how(item.invoiceNumber!, w));
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  };
}

/** The invoice's number stands in the text, in the ways in which people write it. */
export const REFERENCES: readonly Kind[] = [
  written("number in full", 30, (n, w) => w.random.pick([`Factuur ${n}`, n, `betaling ${n} dank`, `uw nota ${n}.`])),
  written("number with spaces or slashes", 6, (n, w) => n.replace("-", w.random.pick([" ", "/", "."]))),
  written("number glued to a word", 5, (n, w) => w.random.pick(["VF", "factuurnr.", "F", "fact"]) + bare(n)),
  written("letter O for nought", 3, (n) => `factuur ${n.replace("2025", "2O25")}`),
  written("number broken over two lines", 3, (n) => `betaling van factuur ${n.slice(0, 8)}\n${n.slice(8)} met dank`),
  {
    name: "several numbers in full",
    weight: 6,
    make(w) {
      const who = w.someone();
      const items = Array.from({ length: w.random.int(2, 4) }, () => w.item(who));
      const text = items.map((i) => i.invoiceNumber).join(w.random.pick([", ", " en ", " + ", " / "]));
      const total = items.reduce((sum, i) => sum + i.openAmount, 0);
      return {
        items,
        lines: [{ line: w.receipt(who, total, text), expects: "certain", settles: items.map((_, i) => i) }],
      };
    },
  },
  {
    name: "range of numbers",
    weight: 2,
    make(w) {
      const who = w.someone();
      const start = w.random.int(1_000_000, 8_000_000);
      const items = [0, 1, 2].map((i) => w.item(who, { invoiceNumber: `R${start + i}` }));
      const total = items.reduce((sum, i) => sum + i.openAmount, 0);
      const text = `facturen R${start} t/m R${start + 2}`;
      return { items, lines: [{ line: w.receipt(who, total, text), expects: "certain", settles: [0, 1, 2] }] };
    },
  },
  {
    name: "prefix written only once",
    weight: 2,
    make(w) {
      const who = w.someone();
      const start = w.random.int(100, 980);
      const prefix = `K${w.random.digits(4)}-`;
      const items = [0, 1, 3].map((i) => w.item(who, { invoiceNumber: `${prefix}${start + i}` }));
      const total = items.reduce((sum, i) => sum + i.openAmount, 0);
      const text = `${prefix}${start}/${start + 1}/${start + 3}`;
      return { items, lines: [{ line: w.receipt(who, total, text), expects: "certain", settles: [0, 1, 2] }] };
    },
  },
  {
    name: "invoice and credit note both named",
    weight: 4,
    make(w) {
      const who = w.someone();
      const invoice = w.item(who, { openAmount: w.random.int(50_000, 900_000) });
      const credit = w.item(who, { openAmount: -w.random.int(1_000, 40_000) });
      const text = `${invoice.invoiceNumber} minus credit ${credit.invoiceNumber}`;
      const line = w.receipt(who, invoice.openAmount + credit.openAmount, text);
      return { items: [invoice, credit], lines: [{ line, expects: "certain", settles: [0, 1] }] };
    },
  },
  {
    name: "paid by a third party with the number",
    weight: 3,
    make(w) {
      const item = w.item(w.someone());
      const line = w.receipt(w.someone(), item.openAmount, `factuur ${item.invoiceNumber}`);
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "another customer's number",
    weight: 2,
    make(w) {
      const [payer, other] = [w.someone(), w.someone()];
      const items = [w.item(payer), w.item(other)];
      // pays an amount of his own, but copies a number that is not his
      const line = w.receipt(payer, items[1].openAmount, `factuur ${items[1].invoiceNumber}`);
      return { items, lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "number with a typing error",
    weight: 3,
    make(w) {
      const who = w.someone();
      const items = [w.item(who), w.item(who, { openAmount: 4_321_07 })];
      const n = items[0].invoiceNumber!;
      const at = w.random.int(6, n.length - 2);
      const wrong = w.random.pick([
        n.slice(0, at) + n.slice(at + 1),
        n.slice(0, at) + n[at] + n.slice(at),
        n.slice(0, at) + n[at + 1] + n[at] + n.slice(at + 2),
      ]);
      const line = w.receipt(who, items[0].openAmount, `factuur ${wrong}`);
      return { items, lines: [{ line, expects: "hard", settles: [0] }] };
    },
  },
];
