import type { Kind, World } from "../kind";

/** Items of one payer with numbers in a row, so that ranges and lists can be written short. */
function inARow(w: World, count: number, prefix: string, start: number, width: number) {
  const who = w.someone();
  return {
    who,
    items: Array.from({ length: count }, (_, i) =>
      w.item(who, { invoiceNumber: prefix + String(start + i).padStart(width, "0") }),
    ),
  };
}

const total = (items: readonly { openAmount: number }[]) => items.reduce((sum, i) => sum + i.openAmount, 0);
const all = (items: readonly unknown[]) => items.map((_, i) => i);

/** More ways in which people write down what they pay. */
export const WRITING: readonly Kind[] = [
  {
    name: "range with t/m, tm, tot en met",
    weight: 2,
    make(w) {
      const prefix = `${w.random.pick(["A", "VK", "N"])}${w.random.digits(5)}-`;
      const start = w.random.int(10, 900);
      const { who, items } = inARow(w, w.random.int(3, 6), prefix, start, 4);
      const [first, last] = [items[0].invoiceNumber!, items[items.length - 1].invoiceNumber!];
      const short = last.slice(-4);
      const text = w.random.pick([
        `fact ${first} t/m ${last}`,
        `facturen ${first} tm ${short}`,
        `${first} tot en met ${last}`,
        `nota's ${first} t/m ${short} betaald`,
      ]);
      return { items, lines: [{ line: w.receipt(who, total(items), text), expects: "certain", settles: all(items) }] };
    },
  },
  {
    name: "list with the last digits only",
    weight: 2,
    make(w) {
      const { who, items } = inARow(w, 3, `S${w.random.digits(5)}-`, w.random.int(1000, 9000), 4);
      const [a, b, c] = items.map((i) => i.invoiceNumber!);
      const text = w.random.pick([
        `${a}, ${b.slice(-4)} en ${c.slice(-4)}`,
        `factuur ${a}/${b.slice(-4)}/${c.slice(-4)}`,
        `${a} + ${b.slice(-4)} + ${c.slice(-4)}`,
        `${a};${b};${c}`,
      ]);
      return { items, lines: [{ line: w.receipt(who, total(items), text), expects: "certain", settles: [0, 1, 2] }] };
    },
  },
  {
    name: "number broken by the bank after a fixed width",
    weight: 3,
    make(w) {
      const who = w.someone();
      const item = w.item(who);
      const filler = "BETALING VAN ONZE REKENING MET DANK VOOR DE LEVERING".slice(0, w.random.int(18, 27));
      const whole = `${filler} ${item.invoiceNumber}`;
      const width = whole.length - w.random.int(2, 5);
      const text = `${whole.slice(0, width)}${w.random.pick(["\n", "\r\n"])}${whole.slice(width)}`;
      return {
        items: [item],
        lines: [{ line: w.receipt(who, item.openAmount, text), expects: "certain", settles: [0] }],
      };
    },
  },
  {
    name: "number without its leading noughts",
    weight: 2,
    make(w) {
      const who = w.someone();
      const digits = String(w.random.int(100_000, 999_999));
      const item = w.item(who, { invoiceNumber: `000${digits}` });
      const line = w.receipt(who, item.openAmount, `factuur ${digits}`);
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "number in the end-to-end id",
    weight: 2,
    make(w) {
      const who = w.someone();
      const item = w.item(who);
      const line = w.receipt(who, item.openAmount, "zie kenmerk", { endToEndId: item.invoiceNumber! });
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "creditor reference of ISO 11649",
    weight: 1,
    make(w) {
      const body = w.random.digits(12);
      const paymentReference = `RF${checkDigits(body)}${body}`;
      const item = w.item(w.someone(), { paymentReference });
      const spaced = paymentReference.replace(/(.{4})/g, "$1 ").trim();
      const line = w.receipt(w.someone(), item.openAmount, `kenmerk ${spaced}`);
      return { items: [item], lines: [{ line, expects: "certain", settles: [0] }] };
    },
  },
  {
    name: "typing error that fits two numbers",
    weight: 2,
    make(w) {
      const who = w.someone();
      const head = `${w.random.int(300, 999)}${w.random.digits(5)}`;
      // one digit missing: 7 stands for 77, 17, 71 …
      const items = [w.item(who, { invoiceNumber: `${head}17`, openAmount: 45_600 + w.random.int(1, 999) })];
      items.push(w.item(who, { invoiceNumber: `${head}71`, openAmount: items[0].openAmount }));
      const line = w.receipt(who, items[0].openAmount, `factuur ${head}7`);
      return { items, lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
  {
    name: "typing error in somebody else's number",
    weight: 2,
    make(w) {
      const [payer, other] = [w.someone(), w.someone()];
      const amount = w.random.int(10_000, 90_000);
      const theirs = w.item(other, { openAmount: amount });
      const n = theirs.invoiceNumber!;
      const items = [theirs, w.item(payer)];
      const line = w.receipt(payer, amount - w.random.int(0, 1) * 50, `factuur ${n.slice(0, 7)}${n.slice(8)}`);
      return { items, lines: [{ line, expects: "undecidable", settles: [] }] };
    },
  },
];

function checkDigits(body: string): string {
  let rest = 0;
  for (const digit of `${body}271500`) rest = (rest * 10 + Number(digit)) % 97;
  return String(98 - rest).padStart(2, "0");
}
