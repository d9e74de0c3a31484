import type { Kind } from "../kind";
import { strangeAccount } from "../world";

const PLACES = ["Damstraat 1", "Kerkweg 12", "Postbus 88"];

/** Numbers and amounts that look like evidence and are none. */
export const TRAPS: readonly Kind[] = [
  {
    name: "customer number that is another's invoice",
    weight: 2,
    make(w) {
      const number = w.random.digits(6).replace(/^0/, "7");
      const [payer, other] = [w.someone(), w.someone()];
      const items = [w.item(other, { invoiceNumber: number }), w.item(payer, { openAmount: 7_000_001 })];
      const amount = items[0].openAmount - w.random.int(0, 90);
      const text = w.random.pick([`klantnr ${number}`, `klantnummer: ${number}`, `debiteur ${number} betaling`]);
      return { items, lines: [{ line: w.receipt(payer, amount, text), expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "postcode, phone or account that is an invoice",
    weight: 2,
    make(w) {
      const four = String(w.random.int(1011, 1899));
      const phone = `06${w.random.int(10_000_000, 99_999_999)}`;
      const account = strangeAccount(w);
      const [number, text] = w.random.pick([
        [four, `${w.random.pick(PLACES)}, ${four} AB Amsterdam`],
        [phone, `bel bij vragen ${phone}`],
        [account.slice(-6), `van rekening ${account}`],
      ] as const);
      const item = w.item(w.someone(), { invoiceNumber: number, openAmount: w.random.int(20_000, 80_000) });
      const line = w.receipt(w.someone(), item.openAmount - w.random.int(1, 90), text, { iban: strangeAccount(w) });
      return { items: [item], lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "amount in the text that is an invoice number",
    weight: 2,
    make(w) {
      const euros = w.random.int(1_960, 9_800);
      const item = w.item(w.someone(), { invoiceNumber: String(euros), openAmount: euros * 100 + 45 });
      const text = w.random.pick([`bedrag ${euros},00`, `EUR ${euros}`, `betaling van € ${euros}`, `${euros}`]);
      const line = w.receipt(w.someone(), euros * 100, text);
      return { items: [item], lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "advance without a word for it",
    weight: 2,
    make(w) {
      const who = w.someone();
      const items = Array.from({ length: 16 }, () => w.item(who, { openAmount: w.random.int(20, 95) * 1_000 }));
      const advance = items[1].openAmount + items[4].openAmount + items[9].openAmount;
      // with the amount of one item it would be paid, as far as anybody can tell
      if (items.some((i) => i.openAmount === advance)) return this.make(w);
      const line = w.receipt(who, advance, "overboeking");
      return { items, lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "round amount of many equal",
    weight: 2,
    make(w) {
      const who = w.someone();
      const items = Array.from({ length: w.random.int(8, 20) }, () =>
        w.item(who, { openAmount: w.random.pick([10_000, 20_000, 25_000, 50_000]) }),
      );
      const line = w.receipt(who, w.random.pick([45_000, 70_000, 95_000]), "overboeking");
      return { items, lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "monthly subscriptions, as many lines as items",
    weight: 2,
    make(w) {
      const who = w.someone();
      const amount = w.random.int(1_000, 20_000);
      const items = [0, 1, 2, 3].map(() => w.item(who, { openAmount: amount }));
      return {
        items,
        lines: [0, 1, 2].map(() => ({
          line: w.receipt(who, amount, "abonnement"),
          expects: "undecidable" as const,
          settles: [],
        })),
      };
    },
  },
  {
    name: "monthly subscription with its number",
    weight: 2,
    make(w) {
      const who = w.someone();
      const amount = w.random.int(1_000, 20_000);
      const items = Array.from({ length: 12 }, () => w.item(who, { openAmount: amount }));
      const line = w.receipt(who, amount, `abonnement ${items[4].invoiceNumber}`);
      return { items, lines: [{ line, expects: "certain", settles: [4] }] };
    },
  },
  {
    name: "one account of two customers",
    weight: 1,
    make(w) {
      const one = w.someone();
      const other = { ...w.someone(), iban: one.iban };
      const amount = w.random.int(1_000, 90_000);
      const items = [w.item(one, { openAmount: amount }), w.item(other, { openAmount: amount })];
      const line = w.receipt({ ...one, name: "En/Of Rekening" }, amount, "betaling");
      return { items, lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "prepayment before the document",
    weight: 2,
    make(w) {
      const who = w.someone();
      const item = w.item(who);
      const early = { bookingDate: item.documentDate! - w.random.int(1, 20) };
      const named = w.random.chance(0.5);
      const line = w.receipt(who, item.openAmount, named ? `factuur ${item.invoiceNumber}` : "betaling", early);
      return { items: [item], lines: [{ line, expects: named ? "certain" : "undecidable", settles: [0] }] };
    },
  },
  {
    name: "own account: money under way",
    weight: 1,
    make(w) {
      const item = w.item(w.someone());
      const line = w.receipt(w.someone(), item.openAmount, `factuur ${item.invoiceNumber}`, {
        iban: "NL94INGB0006284510",
      });
      return { items: [item], lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
];
