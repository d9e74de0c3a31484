import type { OpenItemRecord, StatementLineRecord } from "../../../src/domain/ledger/from-records";
import type { Expectation } from "../generator/kind";
import { iban } from "../generator/people";
import { random, type Random } from "../generator/random";
import type { Generated } from "../generator/world";
import { clutter } from "./clutter";
import { wording } from "./wording";

const NEW_YEAR = 20_089; // 1 January 2025 as a day number
const STATEMENT_FROM = NEW_YEAR + 304;
const OWN = "NL94INGB0006284510";

/** How an office numbers its invoices; they run on without a gap. */
const NUMBERINGS: readonly ((n: number) => string)[] = [
  (n) => `2025${String(n).padStart(4, "0")}`,
  (n) => `F2025-${String(n).padStart(3, "0")}`,
  (n) => `257${String(n).padStart(5, "0")}`,
  (n) => String(1000 + n),
  (n) => `VF25/${String(n).padStart(5, "0")}`,
];

export interface Customer {
  readonly code: string;
  readonly name: string;
  readonly iban: string;
  /** what they pay every month; 0 for those who buy now and then */
  readonly monthly: number;
}

export interface Invoice {
  readonly number: string;
  readonly customer: Customer;
  readonly amount: number;
  readonly date: number;
  /** position in the list; -1 where it was paid before */
  readonly item: number;
}

/**
 * A year of one small office, as its bookkeeper has it in November: all numbers run on, most
 * invoices are paid and gone from the list, many amounts are equal, and payers write what they like.
 *
 * @param count invoices in the year
 */
export function office(count: number, seed: number): Generated {
  const chance = random(seed * 7919 + 13);
  const items: OpenItemRecord[] = [];
  const lines: Generated["lines"][number][] = [];
  const add = (kind: string, line: StatementLineRecord, expects: Expectation, settles: readonly number[]) =>
    lines.push({ kind, line, expects, settles });
  const customers = makeCustomers(chance, Math.ceil(count / 9));
  const invoices = makeInvoices(chance, customers, count, NUMBERINGS[seed % NUMBERINGS.length], items);
  for (const invoice of invoices) payInvoice(chance, invoice, invoices, add);
  clutter(chance, items, add);
  return { items, lines };
}

function makeCustomers(chance: Random, count: number): Customer[] {
  const families = "Jansen,De Vries,Bakker,Smit,Meijer,Mulder,Bos,Visser,Dekker,De Wit,Van den Berg,Van Dijk".split(
    ",",
  );
  const customers: Customer[] = [];
  for (let i = 0; i < count; i++) {
    const family = chance.pick(families);
    const name = chance.pick([
      `${family} Beheer B.V.`,
      `${family} Holding BV`,
      `Bouwbedrijf ${family}`,
      `${chance.pick(["A.", "J.", "M.", "P.", "W."])} ${family}`,
      `${family} & Zn.`,
      `Stichting ${family} Fonds`,
    ]);
    const shared = i > 0 && chance.chance(0.04) ? customers[i - 1].iban : iban(chance);
    const monthly = chance.chance(0.5) ? chance.pick([6050, 12100, 12100, 18150, 24200, 3025]) : 0;
    customers.push({ code: String(1000 + i), name, iban: shared, monthly });
  }
  return customers;
}

function makeInvoices(
  chance: Random,
  customers: readonly Customer[],
  count: number,
  number: (n: number) => string,
  items: OpenItemRecord[],
): Invoice[] {
  const invoices: Invoice[] = [];
  for (let n = 1; n <= count; n++) {
    const customer = chance.pick(customers);
    const date = NEW_YEAR + Math.floor((n / count) * 340);
    const amount = customer.monthly || (chance.chance(0.4) ? chance.int(1, 40) * 6050 : chance.int(2_000, 400_000));
    const isOpen = date > STATEMENT_FROM - 60 ? chance.chance(0.9) : chance.chance(0.12);
    const invoice = { number: number(n), customer, amount, date, item: isOpen ? items.length : -1 };
    invoices.push(invoice);
    if (!isOpen) continue;
    items.push({
      relationCode: customer.code,
      relationName: customer.name,
      ...(chance.chance(0.8) && { relationIban: customer.iban }),
      invoiceNumber: invoice.number,
      documentDate: date,
      dueDate: date + 14,
      originalAmount: amount,
      openAmount: amount,
      currency: "EUR",
    });
  }
  return invoices;
}

type Add = (kind: string, line: StatementLineRecord, expects: Expectation, settles: readonly number[]) => void;

/** Pays one invoice, or not, or twice, or with another's number. */
function payInvoice(chance: Random, invoice: Invoice, all: readonly Invoice[], add: Add): void {
  const { customer, amount, item } = invoice;
  const line = (description: string, paid = amount, more: Partial<StatementLineRecord> = {}): StatementLineRecord => ({
    ownAccount: OWN,
    bookingDate: Math.max(STATEMENT_FROM, invoice.date) + chance.int(1, 40),
    amount: paid,
    currency: "EUR",
    name: customer.name,
    iban: customer.iban,
    description,
    ...more,
  });
  if (item < 0) {
    // paid before; some pay again, some pay something else under the old text
    if (chance.chance(0.04))
      add("pays an invoice again that left the list", line(wording(chance, invoice)), "undecidable", []);
    return;
  }
  const way = chance.next();
  const somebody = chance.pick(all);
  const own = all.filter((i) => i.customer === customer && (i.item < 0 || i.amount !== amount));
  if (way < 0.45) add("number and amount", line(wording(chance, invoice)), "hard", [item]);
  else if (way < 0.55) {
    const paid = line(chance.pick(["betaling", "", "nota", "november", "dank"]));
    // paid on the very day of another invoice of this amount: then criterion 4 rightly takes that one
    if (all.some((i) => i.customer === customer && i.amount === amount && i.date === paid.bookingDate)) return;
    add("amount only", paid, "hard", [item]);
  } else if (way < 0.6 && own.length > 0) {
    const stale = chance.pick(own);
    add("old text under a new payment", line(wording(chance, stale)), "hard", [item]);
  } else if (way < 0.65) {
    const paid = line(wording(chance, somebody));
    const isNamed = somebody.customer.name === customer.name || paid.description!.includes(somebody.customer.name);
    if (!isNamed) add("number of somebody else", paid, "hard", [item]);
  } else if (way < 0.7) {
    const number = mistyped(chance, invoice.number);
    if (all.some((i) => i.number === number && i.amount === amount)) return;
    add("number with an error", line(`factuur ${number}`), "hard", [item]);
  } else if (way < 0.74) {
    add("short by some cents", line(wording(chance, invoice), amount - chance.int(1, 99)), "hard", [item]);
  } else if (way < 0.78) {
    const number = mistyped(chance, invoice.number);
    // an error may make it the number of another invoice: then the text says so
    if (number === invoice.number || all.some((i) => i.number === number && i.customer === customer)) return;
    add("number, error and short", line(number, amount - chance.int(1, 99)), "undecidable", []);
  } else if (way < 0.82 && somebody.customer.name !== customer.name) {
    const others = { name: somebody.customer.name, iban: somebody.customer.iban };
    add("paid by another customer", line(wording(chance, invoice), amount, others), "hard", [item]);
  } else if (way < 0.86) {
    const stranger = { name: "Administratiekantoor Post", iban: iban(chance) };
    add("paid by a stranger", line(wording(chance, invoice), amount, stranger), "hard", [item]);
  } else if (way < 0.9) {
    add("advance", line("betaling", chance.int(1, 60) * 5_000), "undecidable", []);
  }
}

/** One digit left out, doubled, swapped or wrong. */
function mistyped(chance: Random, number: string): string {
  const at = number.length - chance.int(2, 3);
  const [head, c, tail] = [number.slice(0, at), number[at], number.slice(at + 1)];
  const changed = String((Number(c) + chance.int(1, 8)) % 10);
  return chance.pick([head + tail, head + c + c + tail, head + tail[0] + c + tail.slice(1), head + changed + tail]);
}
