import type { OpenItemRecord, StatementLineRecord } from "../../../src/domain/ledger/from-records";
import { CREDIT_NOTE, INVOICE, PURCHASE, type Options } from "./document-of";

/** One row of the table of spec 7: what is cleared, and what is booked. */
export interface Case {
  readonly items: OpenItemRecord[];
  readonly lines: StatementLineRecord[];
  readonly options?: Options;
  /** account, relation, invoice, debit and credit of every line; T stands for the route's account */
  readonly expected: readonly string[];
  /** what T is where the money is open on the relation */
  readonly relation: string;
}

const LOW = { relationCode: "D1", invoiceNumber: "B", openAmount: 109000 };
const HIGH_VAT = { vat: [{ code: "H", base: 100000, amount: 21000 }] };
const LOW_VAT = { vat: [{ code: "L", base: 100000, amount: 9000 }] };
const DISCOUNT: Options = {
  criterion: "payment-discount",
  accounts: { paymentDiscount: "8900", vat: "1500" },
  discountVat: "correct",
};
const PURCHASE_LOW = { relationCode: "K7", invoiceNumber: "F89", openAmount: -109000 };
const PURCHASE_CREDIT = { relationCode: "K7", invoiceNumber: "C-9", openAmount: 24200 };
const DOLLARS = { currency: "USD", openAmount: 100000, baseAmount: 92500 };
const IN_DOLLARS: Options = { currency: "USD", brought: [100000], accounts: { exchangeDifferences: "7990" } };

/** Every row of the table of spec 7 that has a bank line, for debtors and creditors, and what a line without items becomes. */
export const CASES: Readonly<Record<string, Case>> = {
  "debtor, bank line": {
    items: [INVOICE],
    lines: [{ amount: 121000 }],
    expected: ["T|1210,00|", "1300|D1|2025-0012||1210,00"],
    relation: "1300|D1|",
  },
  "creditor, payment": {
    items: [PURCHASE],
    lines: [{ amount: -121000 }],
    expected: ["T||1210,00", "1600|K7|F88|1210,00|"],
    relation: "1600|K7|",
  },
  "debtor, with a credit note": {
    items: [INVOICE, CREDIT_NOTE],
    lines: [{ amount: 96800 }],
    expected: ["T|968,00|", "1300|D1|2025-0012||1210,00", "1300|D1|C-3|242,00|"],
    relation: "1300|D1|",
  },
  "creditor, with a credit note": {
    items: [PURCHASE, PURCHASE_CREDIT],
    lines: [{ amount: -96800 }],
    expected: ["T||968,00", "1600|K7|F88|1210,00|", "1600|K7|C-9||242,00"],
    relation: "1600|K7|",
  },
  "debtor, overpaid": {
    items: [INVOICE],
    lines: [{ amount: 125000 }],
    options: { criterion: "overpayment" },
    expected: ["T|1250,00|", "1300|D1|2025-0012||1210,00", "1300|D1|||40,00"],
    relation: "1300|D1|",
  },
  "creditor, overpaid": {
    items: [PURCHASE],
    lines: [{ amount: -125000 }],
    options: { criterion: "overpayment" },
    expected: ["T||1250,00", "1600|K7|F88|1210,00|", "1600|K7||40,00|"],
    relation: "1600|K7|",
  },
  "debtor, part payment": {
    items: [INVOICE],
    lines: [{ amount: 50000 }],
    options: { criterion: "part-payment", taken: [50000] },
    expected: ["T|500,00|", "1300|D1|2025-0012||500,00"],
    relation: "1300|D1|",
  },
  "creditor, part payment": {
    items: [PURCHASE],
    lines: [{ amount: -50000 }],
    options: { criterion: "part-payment", taken: [-50000] },
    expected: ["T||500,00", "1600|K7|F88|500,00|"],
    relation: "1600|K7|",
  },
  "debtor, underpaid within tolerance": {
    items: [INVOICE],
    lines: [{ amount: 120950 }],
    options: { criterion: "reference-within-tolerance" },
    expected: ["T|1209,50|", "1300|D1|2025-0012||1210,00", "7980|||0,50|"],
    relation: "1300|D1|",
  },
  "creditor, underpaid within tolerance": {
    items: [PURCHASE],
    lines: [{ amount: -120950 }],
    options: { criterion: "reference-within-tolerance" },
    expected: ["T||1209,50", "1600|K7|F88|1210,00|", "7980||||0,50"],
    relation: "1600|K7|",
  },
  "debtor, overpaid within tolerance": {
    items: [INVOICE],
    lines: [{ amount: 121050 }],
    options: { criterion: "reference-within-tolerance" },
    expected: ["T|1210,50|", "1300|D1|2025-0012||1210,00", "7980||||0,50"],
    relation: "1300|D1|",
  },
  "creditor, overpaid within tolerance": {
    items: [PURCHASE],
    lines: [{ amount: -121050 }],
    options: { criterion: "reference-within-tolerance" },
    expected: ["T||1210,50", "1600|K7|F88|1210,00|", "7980|||0,50|"],
    relation: "1600|K7|",
  },
  "debtor, 2 % discount on two rates": {
    items: [
      { ...INVOICE, ...HIGH_VAT },
      { ...LOW, ...LOW_VAT },
    ],
    lines: [{ amount: 225400 }],
    options: DISCOUNT,
    expected: [
      "T|2254,00|",
      "1300|D1|2025-0012||1210,00",
      "1300|D1|B||1090,00",
      "8900|||40,00|",
      "1500|||4,20|",
      "1500|||1,80|",
    ],
    relation: "1300|D1|",
  },
  "creditor, 2 % discount on two rates": {
    items: [
      { ...PURCHASE, vat: [{ code: "H", base: -100000, amount: -21000 }] },
      { ...PURCHASE_LOW, vat: [{ code: "L", base: -100000, amount: -9000 }] },
    ],
    lines: [{ amount: -225400 }],
    options: DISCOUNT,
    expected: [
      "T||2254,00",
      "1600|K7|F88|1210,00|",
      "1600|K7|F89|1090,00|",
      "8900||||40,00",
      "1500||||4,20",
      "1500||||1,80",
    ],
    relation: "1600|K7|",
  },
  "2 % discount where VAT is not corrected": {
    items: [{ ...INVOICE, ...HIGH_VAT }],
    lines: [{ amount: 118580 }],
    options: { ...DISCOUNT, discountVat: "none" },
    expected: ["T|1185,80|", "1300|D1|2025-0012||1210,00", "8900|||24,20|"],
    relation: "1300|D1|",
  },
  "debtor, exchange difference": {
    items: [{ ...INVOICE, ...DOLLARS }],
    lines: [{ amount: 92000, currency: "EUR", instructedAmount: 100000, instructedCurrency: "USD" }],
    options: IN_DOLLARS,
    expected: ["T|920,00|", "1300|D1|2025-0012||925,00", "7990|||5,00|"],
    relation: "1300|D1|",
  },
  "creditor, exchange difference": {
    items: [{ ...PURCHASE, ...DOLLARS, openAmount: -100000, baseAmount: -92500 }],
    lines: [{ amount: -92000, currency: "EUR", instructedAmount: 100000, instructedCurrency: "USD" }],
    options: { ...IN_DOLLARS, brought: [-100000] },
    expected: ["T||920,00", "1600|K7|F88|925,00|", "7990||||5,00"],
    relation: "1600|K7|",
  },
  "debtor, bank charges that the bank kept": {
    items: [INVOICE],
    lines: [{ amount: 120250, charges: 750 }],
    options: { criterion: "reference-within-tolerance", accounts: { bankCharges: "4550" } },
    expected: ["T|1202,50|", "1300|D1|2025-0012||1210,00", "4550|||7,50|"],
    relation: "1300|D1|",
  },
  "SEPA batch of payments": {
    items: [PURCHASE, { ...PURCHASE_LOW, relationCode: "K8" }],
    lines: [{ amount: -230000 }],
    options: { criterion: "batch" },
    expected: ["T||2300,00", "1600|K7|F88|1210,00|", "1600|K8|F89|1090,00|"],
    relation: "1600|K7|",
  },
  "SEPA batch of collections": {
    items: [INVOICE, { ...LOW, relationCode: "D2" }],
    lines: [{ amount: 230000 }],
    options: { criterion: "batch" },
    expected: ["T|2300,00|", "1300|D1|2025-0012||1210,00", "1300|D2|B||1090,00"],
    relation: "1300|D1|",
  },
  storno: {
    items: [{ ...INVOICE, openAmount: 12100 }],
    lines: [{ amount: -12100 }],
    options: { criterion: "reversal", taken: [-12100] },
    expected: ["T||121,00", "1300|D1|2025-0012|121,00|"],
    relation: "1300|D1|",
  },
  "a returned payment to a supplier": {
    items: [PURCHASE],
    lines: [{ amount: 121000 }],
    options: { criterion: "reversal", taken: [121000] },
    expected: ["T|1210,00|", "1600|K7|F88||1210,00"],
    relation: "1600|K7|",
  },
  "a line that a rule sends to an account": {
    items: [],
    lines: [{ amount: -350 }],
    options: { criterion: "assignment-rule", contra: { account: "4550" }, accounts: { unexplained: "2999" } },
    expected: ["T||3,50", "4550|||3,50|"],
    relation: "2999||",
  },
  "a transfer to the own savings account": {
    items: [],
    lines: [{ amount: -500000 }],
    options: {
      criterion: "assignment-rule",
      contra: { name: "internalTransfers" },
      accounts: { internalTransfers: "1090", unexplained: "2999" },
    },
    expected: ["T||5000,00", "1090|||5000,00|"],
    relation: "2999||",
  },
  "a payout without a report, to the provider's clearing account": {
    items: [],
    lines: [{ amount: 23958 }],
    options: {
      criterion: "assignment-rule",
      contra: { name: "mollie" },
      accounts: { mollie: "1250", unexplained: "2999" },
    },
    expected: ["T|239,58|", "1250||||239,58"],
    relation: "2999||",
  },
};

const RECEIPT = { relationCode: "D1", invoiceNumber: "", openAmount: -121000 };

/** What is cleared without a bank line: items against each other (spec 4), and what is written off (spec 5). */
export const BETWEEN_ITEMS: Readonly<Record<string, Omit<Case, "lines" | "relation">>> = {
  "debtor, a receipt that is open on the relation (AFAS's example)": {
    items: [INVOICE, RECEIPT],
    expected: ["1300|D1|2025-0012||1210,00", "1300|D1||1210,00|"],
  },
  "creditor, a payment that is open on the relation": {
    items: [PURCHASE, { relationCode: "K7", invoiceNumber: "", openAmount: 121000 }],
    expected: ["1600|K7|F88|1210,00|", "1600|K7|||1210,00"],
  },
  "an invoice against its credit note": {
    items: [
      { ...INVOICE, openAmount: 24200 },
      { ...CREDIT_NOTE, openAmount: -24200 },
    ],
    expected: ["1300|D1|2025-0012||242,00", "1300|D1|C-3|242,00|"],
  },
  "a receipt that is a little short": {
    items: [INVOICE, { ...RECEIPT, openAmount: -120950 }],
    options: { criterion: "reference-within-tolerance" },
    expected: ["1300|D1|2025-0012||1210,00", "1300|D1||1209,50|", "7980|||0,50|"],
  },
  "small remainders in bulk": {
    items: [
      { ...INVOICE, openAmount: 50 },
      { relationCode: "D2", invoiceNumber: "2025-0013", openAmount: -75, originalAmount: 60500 },
    ],
    options: { criterion: "manual", contra: { name: "paymentDifferences" } },
    expected: ["1300|D1|2025-0012||0,50", "1300|D2|2025-0013|0,75|", "7980||||0,25"],
  },
  "a bad debt: loss, VAT to reclaim, debtor": {
    items: [{ ...INVOICE, ...HIGH_VAT }],
    options: { criterion: "manual", contra: { name: "badDebts" }, accounts: { badDebts: "4700", vat: "1500" } },
    expected: ["1300|D1|2025-0012||1210,00", "4700|||1000,00|", "1500|||210,00|"],
  },
};
