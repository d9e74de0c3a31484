import { book, bankLine, day, invoice, PROFILE, shown, transaction } from "./payouts";

const PAYOUT = transaction("payout", -12_100, { row: 9, bookingDate: day("2026-03-05") });

describe("a transaction of a payout", () => {
  it("clears the invoice of its order number, which stands as your reference", () => {
    const { told } = book(
      [
        invoice("2026-0001", 12_100, { yourReference: "W-1001" }),
        invoice("2026-0002", 12_100, { yourReference: "W-1002" }),
      ],
      [transaction("payment", 12_100, { row: 2, paymentReference: "W-1002" })],
    );
    expect(told).toEqual(["cleared payout: 2 = 2026-0002"]);
  });

  it("does not take an order number for the invoice number of another order of the same series", () => {
    const other = invoice("100000098", 12_100, { yourReference: "100000123" });
    const paid = transaction("payment", 12_100, { row: 2, paymentReference: "100000098" });
    expect(book([other], [paid]).told.filter((one) => one.startsWith("cleared"))).toEqual([]);
    const own = invoice("100000075", 12_100, { yourReference: "100000098" });
    expect(book([other, own], [paid]).told).toEqual(["cleared payout: 2 = 100000075"]);
    // a purchase order of the customer is numbered in another way
    const withPurchaseOrder = invoice("100000098", 12_100, { yourReference: "PO 4711" });
    expect(book([withPurchaseOrder], [paid]).told).toEqual(["cleared payout: 2 = 100000098"]);
  });

  it("clears by customer and amount where it names nothing", () => {
    const { told } = book(
      [
        invoice("2026-0001", 12_100, { relationName: "Anna Jansen" }),
        invoice("2026-0002", 12_100, { relationName: "Cor Smit" }),
      ],
      [
        transaction("payment", 12_100, { row: 2, name: "A. Jansen" }),
        transaction("payment", 12_100, { row: 3, name: "Cor Smit" }),
      ],
    );
    expect(told).toContain("cleared payout: 3 = 2026-0002");
  });

  it("is not believed where the customer is somebody else than the invoice's", () => {
    const { told } = book(
      [
        invoice("2026-0001", 12_100, { relationName: "Anna Jansen" }),
        invoice("2026-0002", 500, { relationName: "Cor Smit" }),
      ],
      [transaction("payment", 12_100, { row: 2, name: "Cor Smit", description: "2026-0001" })],
    );
    expect(told).toEqual(["suggested payout: 2 = 2026-0001"]);
  });

  it("does not clear an invoice that a line of the bank pays as well: both are shown", () => {
    const { told } = book(
      [invoice("2026-0001", 12_100)],
      [
        transaction("payment", 12_100, { row: 2, description: "2026-0001", name: "Klant 2026-0001" }),
        bankLine(12_100, { row: 3, name: "Ander", description: "2026-0001", bookingDate: day("2026-03-02") }),
      ],
    );
    expect(told.filter((one) => one.startsWith("cleared"))).toEqual([]);
    expect(told).toHaveLength(2);
  });

  it("of a refund clears the credit note, never the invoice", () => {
    const { told } = book(
      [
        invoice("2026-0001", 12_100, { yourReference: "W-1" }),
        invoice("CN-1", -12_100, {
          yourReference: "W-1",
          relationCode: "D-2026-0001",
          relationName: "Klant 2026-0001",
        }),
      ],
      [transaction("refund", -12_100, { row: 2, paymentReference: "W-1" })],
    );
    expect(told).toEqual(["cleared payout: 2 = CN-1"]);
  });

  it("in the customer's currency settles an invoice in that currency", () => {
    const { told } = book(
      [invoice("2026-0001", 10_000, { currency: "USD" })],
      [
        transaction("payment", 9231, {
          row: 2,
          description: "2026-0001",
          instructedAmount: 10_000,
          instructedCurrency: "USD",
        }),
      ],
    );
    expect(told).toEqual(["cleared payout: 2 = 2026-0001"]);
  });
});

describe("a chargeback", () => {
  const items = [invoice("2026-0001", 12_100)];

  it("opens the invoice again, and its reversal closes it", () => {
    const { told, result } = book(items, [
      transaction("payment", 12_100, { row: 2, description: "2026-0001" }),
      transaction("chargeback", -12_100, { row: 3, description: "2026-0001", bookingDate: day("2026-03-03") }),
      transaction("chargeback-reversal", 12_100, { row: 4, description: "2026-0001", bookingDate: day("2026-03-09") }),
    ]);
    expect(told.sort()).toEqual([
      "cleared payout: 2 = 2026-0001",
      "cleared payout: 4 = 2026-0001",
      "cleared reversal: 3 = 2026-0001",
    ]);
    expect(result.items[0]).toMatchObject({ status: "cleared" });
  });

  it("is taken back also in a profile that knows no storno of a bank", () => {
    const { told } = book(
      items,
      [
        transaction("payment", 12_100, { row: 2, description: "2026-0001" }),
        transaction("chargeback", -12_100, { row: 3, description: "2026-0001", bookingDate: day("2026-03-03") }),
      ],
      { ...PROFILE, criteria: ["our-reference-and-amount"] },
    );
    expect(told).toContain("cleared reversal: 3 = 2026-0001");
  });

  it("of an invoice that left the list clears nothing", () => {
    const { told } = book(
      [invoice("2026-0002", 500)],
      [transaction("chargeback", -12_100, { row: 3, description: "2026-0001" })],
    );
    expect(told.filter((one) => one.startsWith("cleared"))).toEqual([]);
  });
});

describe("a chargeback without the payment that it takes back", () => {
  const known = { ...PROFILE, accounts: { ...PROFILE.accounts, unexplained: "2999" } };
  const back = transaction("chargeback", -12_100, { row: 3, description: "W-77" });

  it("is offered for the invoice that it names: the debtor again, under its number", () => {
    const { told, result } = book([invoice("2026-0001", 12_100)], [{ ...back, description: "2026-0001" }], known);
    expect(told).toEqual(["suggested reversal: 3 = 2026-0001"]);
    expect(result.lines[0]).toMatchObject({ status: "suggested", reason: { code: "originalNotFound" } });
  });

  it("is offered, and booked on vraagposten where it is accepted, if nothing is known of it", () => {
    const made = book([invoice("2026-0002", 500)], [back]);
    expect(made.told).toEqual(["suggested reversal: 3 = "]);
    const matches = made.result.matches.map((match, i) => ({ number: i + 1, match }));
    const { documents } = made.journal({
      matches,
      profile: { ...known, accounts: { ...known.accounts, mollie: "1250" } },
    });
    expect(documents.map(shown)).toEqual([["1250 C 12100", "2999 D 12100"]]);
    const { questions } = made.journal({ matches });
    expect(questions).toContainEqual(expect.objectContaining({ kind: "account", account: "unexplained" }));
  });

  it("goes to vraagposten by itself where the profile has that account", () => {
    const made = book([invoice("2026-0002", 500)], [back], known);
    expect(made.told).toEqual(["cleared payout: 3 = "]);
    expect(
      made.documents({ profile: { ...known, accounts: { ...known.accounts, mollie: "1250" } } }).map(shown),
    ).toEqual([["1250 C 12100", "2999 D 12100"]]);
  });

  it("of an invoice that left the list is never booked by itself", () => {
    const { told } = book([invoice("2026-0002", 500)], [{ ...back, description: "2026-0001" }], known);
    expect(told).toEqual(["suggested reversal: 3 = "]);
  });
});

describe("the payout itself", () => {
  const payment = transaction("payment", 12_100, { row: 2 });

  it("is found by its reference in the bank's text, whoever pays and whenever", () => {
    const bank = bankLine(12_100, {
      row: 5,
      name: "ABN AMRO",
      description: "overboeking 14086537.2603.05",
      bookingDate: day("2026-04-20"),
    });
    expect(book([], [payment, PAYOUT, bank]).told).toEqual(["cleared payout: 5+9 = "]);
  });

  it("is found by provider and amount on a day near to it", () => {
    const bank = bankLine(12_100, { row: 5, description: "uitbetaling" });
    expect(book([], [payment, PAYOUT, bank]).told).toEqual(["cleared payout: 5+9 = "]);
    const late = bankLine(12_100, { row: 5, description: "uitbetaling", bookingDate: day("2026-05-01") });
    expect(book([], [payment, PAYOUT, late]).told).not.toContain("cleared payout: 5+9 = ");
  });

  it("is not another's: an amount alone says nothing", () => {
    const bank = bankLine(12_100, { row: 5, name: "A. Jansen", description: "dank" });
    expect(book([], [payment, PAYOUT, bank]).told).toEqual([]);
  });

  it("is only suggested where two lines of the bank fit as well", () => {
    const banks = [5, 6].map((row) => bankLine(12_100, { row, description: "uitbetaling" }));
    expect(book([], [payment, PAYOUT, ...banks]).told.sort()).toEqual([
      "suggested payout: 5+9 = ",
      "suggested payout: 6+9 = ",
    ]);
  });

  it("is told from another of the same amount by its reference", () => {
    const other = { batchId: "14086537.2603.09" };
    const lines = [
      payment,
      PAYOUT,
      transaction("payment", 12_100, { row: 12, ...other }),
      transaction("payout", -12_100, { row: 19, ...other, bookingDate: day("2026-03-06") }),
      bankLine(12_100, { row: 5 }),
      bankLine(12_100, { row: 6, description: "T14086537.2603.09", bookingDate: day("2026-03-07") }),
    ];
    expect(book([], lines).told.sort()).toEqual(["cleared payout: 5+9 = ", "cleared payout: 6+19 = "]);
  });

  it("says why its line is open where it is not on the bank", () => {
    const { result } = book([], [payment, PAYOUT]);
    expect(result.lines[1]).toMatchObject({
      status: "open",
      reason: { code: "payoutNotOnBank", facts: { provider: "Mollie" } },
    });
  });
});

describe("fees", () => {
  const invoiceOfMollie = (amount: number) =>
    invoice("MOL-NL-R2026.0000123456", amount, { relationCode: "C1", relationName: "Mollie B.V." });
  const fee = (row: number, amount: number, batchId: string) =>
    transaction("fee", amount, { row, batchId, description: "Withheld transaction fees MOL-NL-R2026.0000123456" });

  it("that name an open purchase invoice clear it, payout by payout", () => {
    const { told, result } = book([invoiceOfMollie(-1000)], [fee(2, -400, "p1"), fee(3, -600, "p2")]);
    expect(told).toEqual([
      "cleared payout: 3 = MOL-NL-R2026.0000123456",
      "cleared payout: 2 = MOL-NL-R2026.0000123456",
    ]);
    expect(result.items[0]).toMatchObject({ status: "cleared" });
  });

  it("are cost where the invoice is not open, or is less than what was held back", () => {
    expect(book([], [fee(2, -400, "p1")]).told).toEqual(["cleared payout: 2 = "]);
    expect(book([invoiceOfMollie(-300)], [fee(2, -400, "p1")]).told).toEqual(["cleared payout: 2 = "]);
  });

  it("of two months are two matches, each in its own month", () => {
    const { told } = book(
      [],
      [
        transaction("fee", -100, { row: 2, bookingDate: day("2026-02-28") }),
        transaction("fee", -200, { row: 3, bookingDate: day("2026-03-01") }),
        transaction("fee", -300, { row: 4, bookingDate: day("2026-03-02") }),
      ],
    );
    expect(told).toEqual(["cleared payout: 2 = ", "cleared payout: 3+4 = "]);
  });
});

describe("a conversion", () => {
  it("ties to its other side in the report, and is nothing to book", () => {
    const made = book(
      [],
      [
        transaction("conversion", -1_400_000, {
          row: 2,
          batchId: "",
          currency: "USD",
          instructedAmount: -1_243_137,
          instructedCurrency: "EUR",
        }),
        transaction("conversion", 1_243_137, {
          row: 3,
          batchId: "",
          instructedAmount: 1_400_000,
          instructedCurrency: "USD",
        }),
      ],
    );
    expect(made.told.sort()).toEqual(["cleared payout: 2 = ", "cleared payout: 3 = "]);
    expect(made.journal()).toMatchObject({ documents: [], questions: [], leftOut: [] });
  });
});

describe("what is the provider's own", () => {
  it("stays open and says so, but for a reserve, which the provider still owes, and corrections where vraagposten are known", () => {
    const lines = [
      transaction("reserve", -500, { row: 2 }),
      transaction("correction", -320, { row: 3 }),
      transaction("conversion", -900, { row: 4 }),
    ];
    const { told, result } = book([], lines);
    expect(told).toEqual(["cleared payout: 2 = "]);
    expect(result.lines.map(({ reason }) => reason?.code)).toEqual([undefined, "payoutCorrection", "payoutConversion"]);
    const known = { ...PROFILE, accounts: { ...PROFILE.accounts, unexplained: "2999" } };
    expect(book([], lines, known).told).toContain("cleared payout: 3 = ");
  });
});
