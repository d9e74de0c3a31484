import type { OpenItemRecord, StatementLineRecord } from "../../../src/domain/ledger/from-records";
import type { OwnAccount } from "../../../src/domain/profile/profile";
import { BLOCKED, CREDIT_NOTE, documentOf, INVOICE, journalOfMatch, PURCHASE, type Options } from "./document-of";
import { shown } from "./posted";

/** The four ways in which the lines of an own account reach the ledger (spec 7, Route). */
const ROUTES: Readonly<Record<"suspense" | "relation" | "bank", OwnAccount>> = {
  suspense: { route: "suspense", account: "2000", ledger: "1100" },
  relation: { route: "relation", ledger: "1100" },
  bank: { route: "bank", account: "2000", ledger: "1100" },
};

interface Case {
  readonly items: OpenItemRecord[];
  readonly lines: StatementLineRecord[];
  readonly options?: Options;
  /** T stands for the route's account */
  readonly expected: readonly string[];
  /** what T is where the money is open on the relation */
  readonly relation: string;
}

const LOW = { relationCode: "D1", invoiceNumber: "B", openAmount: 109000 };
const DISCOUNTED = { ...INVOICE, vat: [{ code: "H", base: 100000, amount: 21000 }] };

/** Every row of the table of spec 7 that has a bank line, and what a line without items becomes. */
const CASES: Readonly<Record<string, Case>> = {
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
  "with a credit note": {
    items: [INVOICE, CREDIT_NOTE],
    lines: [{ amount: 96800 }],
    expected: ["T|968,00|", "1300|D1|2025-0012||1210,00", "1300|D1|C-3|242,00|"],
    relation: "1300|D1|",
  },
  overpaid: {
    items: [INVOICE],
    lines: [{ amount: 125000 }],
    options: { criterion: "overpayment" },
    expected: ["T|1250,00|", "1300|D1|2025-0012||1210,00", "1300|D1|||40,00"],
    relation: "1300|D1|",
  },
  "underpaid, within tolerance": {
    items: [INVOICE],
    lines: [{ amount: 120950 }],
    options: { criterion: "reference-within-tolerance" },
    expected: ["T|1209,50|", "1300|D1|2025-0012||1210,00", "7980|||0,50|"],
    relation: "1300|D1|",
  },
  "creditor, underpaid": {
    items: [PURCHASE],
    lines: [{ amount: -120950 }],
    options: { criterion: "reference-within-tolerance" },
    expected: ["T||1209,50", "1600|K7|F88|1210,00|", "7980||||0,50"],
    relation: "1600|K7|",
  },
  "2 % discount on two rates": {
    items: [DISCOUNTED, { ...LOW, vat: [{ code: "L", base: 100000, amount: 9000 }] }],
    lines: [{ amount: 225400 }],
    options: {
      criterion: "payment-discount",
      accounts: { paymentDiscount: "8900", vat: "1500" },
      discountVat: "correct",
    },
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
};

describe.each(Object.entries(CASES))("%s", (_, { items, lines, options = {}, expected, relation }) => {
  const sides = { suspense: "2000||", relation, bank: "1100||" };

  test.each(["suspense", "relation", "bank"] as const)("by route %s", (route) => {
    const document = documentOf(items, lines, { ...options, own: ROUTES[route] });
    expect(shown(document)).toEqual(expected.map((row) => row.replace(/^T/, sides[route])));
  });

  test("by route pairs: no document, only the pairs to tick off", () => {
    const journal = journalOfMatch(items, lines, { ...options, own: { route: "pairs" } });
    expect(journal).toEqual({ documents: [], questions: [], leftOut: [{ match: 1, reason: "pairs" }] });
  });
});

test("an invoice that is paid in two parts on two own accounts closes against both (G-rekening)", () => {
  const lines = [{ amount: 100000 }, { amount: 21000, ownAccount: BLOCKED }];
  expect(shown(documentOf([INVOICE], lines, { criterion: "line-combination", own: ROUTES.suspense }))).toEqual([
    "2000|||1000,00|",
    "2001|||210,00|",
    "1300|D1|2025-0012||1210,00",
  ]);
});

test("open items against each other need no route, whatever it is", () => {
  const receipt = { relationCode: "D1", invoiceNumber: "", openAmount: -121000 };
  for (const own of [...Object.values(ROUTES), {}, { route: "pairs" } as const]) {
    expect(shown(documentOf([INVOICE, receipt], [], { own }))).toEqual([
      "1300|D1|2025-0012||1210,00",
      "1300|D1||1210,00|",
    ]);
  }
});

test("what a rule says of VAT and cost stands on its own line, and VAT is a code and no line", () => {
  const contra = { account: "4500", vatCode: "V21", costCentre: "KST1", costUnit: "P7" };
  const lines = [{ amount: -9680, description: "Factuur 12", name: "KPN B.V." }];
  const [, cost] = documentOf([], lines, { criterion: "assignment-rule", contra }).lines;
  expect(cost).toMatchObject({
    role: "assigned",
    account: "4500",
    description: "Factuur 12",
    debit: 9680,
    vatCode: "V21",
    costCentre: "KST1",
    costUnit: "P7",
    relationCode: "",
  });
});

test("a transfer between own accounts stands on kruisposten, which is asked for where it is not known", () => {
  const transfer: Options = { criterion: "assignment-rule", contra: { name: "internalTransfers" } };
  const { questions, documents } = journalOfMatch([], [{ amount: -500000 }], transfer);
  expect(questions).toEqual([{ kind: "account", account: "internalTransfers", documents: 1 }]);
  expect(documents).toEqual([]);
  const known = documentOf([], [{ amount: -500000 }], { ...transfer, accounts: { internalTransfers: "1090" } });
  expect(shown(known)).toEqual(["2000||||5000,00", "1090|||5000,00|"]);
});
