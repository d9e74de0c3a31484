import { CREDIT_NOTE, documentOf, INVOICE, PURCHASE } from "./document-of";
import { shown } from "./posted";

test("a debtor's bank line closes the invoice against the suspense account", () => {
  expect(shown(documentOf([INVOICE], [{ amount: 121000 }]))).toEqual(["2000|||1210,00|", "1300|D1|2025-0012||1210,00"]);
});

test("a receipt that is open on the relation is closed against the invoice (AFAS's example)", () => {
  const receipt = { relationCode: "D1", invoiceNumber: "", openAmount: -121000 };
  expect(shown(documentOf([INVOICE, receipt], []))).toEqual(["1300|D1|2025-0012||1210,00", "1300|D1||1210,00|"]);
});

test("a bank line of route b stands on the relation, without an invoice number", () => {
  expect(shown(documentOf([INVOICE], [{ amount: 121000 }], { own: { route: "relation" } }))).toEqual([
    "1300|D1||1210,00|",
    "1300|D1|2025-0012||1210,00",
  ]);
});

test("a bank line of route d stands on the bank's own ledger account", () => {
  expect(shown(documentOf([INVOICE], [{ amount: 121000 }], { own: { route: "bank", ledger: "1100" } }))).toEqual([
    "1100|||1210,00|",
    "1300|D1|2025-0012||1210,00",
  ]);
});

test("a payment to a creditor debits the invoice and credits the suspense account", () => {
  expect(shown(documentOf([PURCHASE], [{ amount: -121000 }]))).toEqual(["2000||||1210,00", "1600|K7|F88|1210,00|"]);
});

test("a credit note is debited beside the money that came in", () => {
  expect(shown(documentOf([INVOICE, CREDIT_NOTE], [{ amount: 96800 }]))).toEqual([
    "2000|||968,00|",
    "1300|D1|2025-0012||1210,00",
    "1300|D1|C-3|242,00|",
  ]);
});

test("what is overpaid stays on the relation without an invoice number", () => {
  expect(shown(documentOf([INVOICE], [{ amount: 125000 }], { criterion: "overpayment" }))).toEqual([
    "2000|||1250,00|",
    "1300|D1|2025-0012||1210,00",
    "1300|D1|||40,00",
  ]);
});

test("what is underpaid within tolerance is a line of its own on payment differences", () => {
  expect(shown(documentOf([INVOICE], [{ amount: 120950 }], { criterion: "reference-within-tolerance" }))).toEqual([
    "2000|||1209,50|",
    "1300|D1|2025-0012||1210,00",
    "7980|||0,50|",
  ]);
});

test("what a creditor is paid short is credited on payment differences", () => {
  expect(shown(documentOf([PURCHASE], [{ amount: -120950 }], { criterion: "reference-within-tolerance" }))).toEqual([
    "2000||||1209,50",
    "1600|K7|F88|1210,00|",
    "7980||||0,50",
  ]);
});

test("what is overpaid within tolerance goes to the account for gains where there is one", () => {
  const options = { criterion: "reference-within-tolerance", accounts: { paymentGains: "8990" } } as const;
  expect(shown(documentOf([INVOICE], [{ amount: 121050 }], options))).toEqual([
    "2000|||1210,50|",
    "1300|D1|2025-0012||1210,00",
    "8990||||0,50",
  ]);
});

test("a part payment closes no more of the invoice than was paid", () => {
  const document = documentOf([INVOICE], [{ amount: 50000 }], { criterion: "part-payment", taken: [50000] });
  expect(shown(document)).toEqual(["2000|||500,00|", "1300|D1|2025-0012||500,00"]);
});

test("a storno debits the invoice again against the money that went back", () => {
  const document = documentOf([INVOICE], [{ amount: -12100 }], { criterion: "reversal", taken: [-12100] });
  expect(shown(document)).toEqual(["2000||||121,00", "1300|D1|2025-0012|121,00|"]);
});

test("a payment discount of 2 % on two rates is split into discount and VAT per rate", () => {
  const high = { invoiceNumber: "A", openAmount: 121000, vat: [{ code: "H", base: 100000, amount: 21000 }] };
  const low = { invoiceNumber: "B", openAmount: 109000, vat: [{ code: "L", base: 100000, amount: 9000 }] };
  const options = {
    criterion: "payment-discount",
    accounts: { paymentDiscount: "8900", vat: "1500" },
    discountVat: "correct",
  } as const;
  expect(shown(documentOf([high, low], [{ amount: 225400 }], options))).toEqual([
    "2000|||2254,00|",
    "1300||A||1210,00",
    "1300||B||1090,00",
    "8900|||40,00|",
    "1500|||4,20|",
    "1500|||1,80|",
  ]);
});

test("an item's own ledger account replaces the account of its side", () => {
  expect(shown(documentOf([{ ...INVOICE, ledgerAccount: "1310" }], [{ amount: 121000 }]))[1]).toBe(
    "1310|D1|2025-0012||1210,00",
  );
});

test("a double payment that is accepted stays on the relation, and is no payment difference", () => {
  const options = { criterion: "double-payment", taken: [0] } as const;
  expect(shown(documentOf([INVOICE], [{ amount: 121000 }], options))).toEqual(["2000|||1210,00|", "1300|D1|||1210,00"]);
});

test("a suggestion that is accepted with a difference beyond the limits leaves the rest on the relation", () => {
  expect(shown(documentOf([INVOICE], [{ amount: 150000 }], { criterion: "suggestion" }))).toEqual([
    "2000|||1500,00|",
    "1300|D1|2025-0012||1210,00",
    "1300|D1|||290,00",
  ]);
});

test("a line without any item asks for the account of unexplained money", () => {
  const accounts = { unexplained: "2999" };
  expect(shown(documentOf([], [{ amount: -350 }], { criterion: "reversal", accounts }))).toEqual([
    "2000||||3,50",
    "2999|||3,50|",
  ]);
});
