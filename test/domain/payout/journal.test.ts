import { book, bankLine, day, invoice, PROFILE, shown, transaction, WITH_ACCOUNT } from "./payouts";

/** The Mollie row of the table of spec 7. */
const ITEMS = [
  invoice("2026-0001", 12_100),
  invoice("2026-0002", 6050),
  invoice("2026-0003", 24_200),
  invoice("CN-2026-01", -6050, {
    ourReference: "2026-0002",
    relationCode: "D-2026-0002",
    relationName: "Klant 2026-0002",
  }),
];
const LINES = [
  bankLine(23_958, { row: 5 }),
  transaction("payment", 12_100, { row: 2, description: "2026-0001", bookingDate: day("2026-02-27") }),
  transaction("payment", 6050, { row: 3, description: "2026-0002", bookingDate: day("2026-02-28") }),
  transaction("payment", 24_200, { row: 4, description: "2026-0003" }),
  transaction("refund", -6050, { row: 5, description: "2026-0002" }),
  transaction("chargeback", -12_100, { row: 6, description: "2026-0001" }),
  transaction("fee", -242, { row: 7, description: "Withheld transaction fees" }),
  transaction("payout", -23_958, { row: 7, bookingDate: day("2026-03-05") }),
];

describe("a payout of Mollie", () => {
  it("clears every transaction against its own invoice, and the payout against the line of the bank", () => {
    expect(book(ITEMS, LINES).told.sort()).toEqual([
      "cleared payout: 2 = 2026-0001",
      "cleared payout: 3 = 2026-0002",
      "cleared payout: 4 = 2026-0003",
      "cleared payout: 5 = CN-2026-01",
      "cleared payout: 5+7 = ",
      "cleared payout: 7 = ",
      "cleared reversal: 6 = 2026-0001",
    ]);
  });

  it("is one document of spec 7's table where the provider has no account: money, costs, VAT, credit note, debtor again, debtors", () => {
    const documents = book(ITEMS, LINES).documents();
    expect(documents.map(shown)).toEqual([
      [
        "2000 D 23958",
        "4600 D 200",
        "1520 D 42",
        "1300 D 6050 CN-2026-01",
        "1300 D 12100 2026-0001",
        "1300 C 12100 2026-0001",
        "1300 C 6050 2026-0002",
        "1300 C 24200 2026-0003",
      ],
    ]);
    expect(documents[0].date).toBe(day("2026-03-06"));
    expect(documents[0].matches).toHaveLength(7);
  });

  it("books each transaction at its own date against the provider where that has an account, so that the provider owes on balance date", () => {
    const documents = book(ITEMS, LINES, WITH_ACCOUNT).documents();
    const provider = (until: number) =>
      documents
        .filter(({ date }) => date <= until)
        .flatMap(({ lines }) => lines)
        .filter(({ account }) => account === "1250")
        .reduce((sum, { debit, credit }) => sum + debit - credit, 0);
    expect(documents).toHaveLength(7);
    expect(provider(day("2026-02-28"))).toBe(18_150);
    expect(provider(day("2026-03-06"))).toBe(0);
    expect(documents.map(shown)).toContainEqual(["2000 D 23958", "1250 C 23958"]);
    expect(documents.map(shown)).toContainEqual(["1250 C 242", "4600 D 200", "1520 D 42"]);
    expect(documents.map(shown)).toContainEqual(["1250 D 12100", "1300 C 12100 2026-0001"]);
  });

  describe.each([
    ["suspense", { route: "suspense", account: "2000" }, "2000"],
    ["bank", { route: "bank", ledger: "1100" }, "1100"],
    ["relation", { route: "relation" }, undefined],
    ["pairs", { route: "pairs" }, undefined],
  ] as const)("by route %s", (route, own, account) => {
    const onRoute = (profile: typeof PROFILE) => ({ ...profile, ownAccounts: { NL66RABO5003419984: own } });
    const ORDERS = [
      ["1250 D 12100", "1300 C 12100 2026-0001"],
      ["1250 D 6050", "1300 C 6050 2026-0002"],
      ["1250 C 12100", "1300 D 12100 2026-0001"],
      ["1250 C 6050", "1300 D 6050 CN-2026-01"],
      ["1250 C 242", "4600 D 200", "1520 D 42"],
      ["1250 D 24200", "1300 C 24200 2026-0003"],
    ];

    it("stands on the provider's clearing account where it has one, transaction by transaction", () => {
      const { documents, leftOut, questions } = book(ITEMS, LINES, onRoute(WITH_ACCOUNT)).journal();
      expect(documents.map(shown)).toEqual(account ? [...ORDERS, [`${account} D 23958`, "1250 C 23958"]] : ORDERS);
      expect(leftOut.map(({ reason }) => reason)).toEqual(route === "pairs" ? ["pairs"] : []);
      // a payout that is open on a relation settles nothing there: where it belongs is asked
      expect(questions.map((question) => question.kind === "account" && question.account)).toEqual(
        route === "relation" ? ["unexplained"] : [],
      );
    });

    it("is one document with the money that came in, or asks for the provider's account where that is booked elsewhere", () => {
      const { documents, questions } = book(ITEMS, LINES, onRoute(PROFILE)).journal();
      expect(documents.map((document) => shown(document)[0])).toEqual(account ? [`${account} D 23958`] : []);
      const asked = questions.map((question) => question.kind === "account" && question.account);
      expect(asked.includes("mollie")).toBe(account === undefined);
    });
  });

  it("asks for the provider's account where the package books the bank itself", () => {
    const pairs = { ...PROFILE, ownAccounts: { NL66RABO5003419984: { route: "pairs" as const } } };
    const { questions, leftOut } = book(ITEMS, LINES, pairs).journal();
    expect(questions).toContainEqual(expect.objectContaining({ kind: "account", account: "mollie" }));
    expect(leftOut.map(({ reason }) => reason)).toEqual(["pairs"]);
  });

  it("asks for the accounts of costs and VAT by name", () => {
    const { questions } = book(ITEMS, LINES, { ...PROFILE, accounts: { debtors: "1300" } }).journal();
    expect(
      questions.map((question) => (question.kind === "account" ? question.account : question.kind)).sort(),
    ).toEqual(["providerFees", "vat"]);
  });

  it("has no VAT line where the profile says that it is reversed, and another rate where it says so", () => {
    const none = book(ITEMS, LINES, { ...PROFILE, feeVat: { mollie: "reverse" } }).documents();
    expect(shown(none[0])).toContain("4600 D 242");
    const nine = book(ITEMS, LINES, { ...PROFILE, feeVat: { mollie: "9" } }).documents();
    expect(shown(nine[0])).toEqual(expect.arrayContaining(["4600 D 222", "1520 D 20"]));
  });

  it("books the VAT that the report itself gives", () => {
    const lines = LINES.map((line) => (line.code === "fee" ? { ...line, amount: -232 } : line));
    const vat = transaction("fee-vat", -10, { row: 7 });
    expect(shown(book(ITEMS, [...lines, vat]).documents()[0])).toEqual(
      expect.arrayContaining(["4600 D 232", "1520 D 10"]),
    );
  });

  it("leaves what is not cleared on the account that the bank line came from", () => {
    const [document] = book(ITEMS.slice(1), LINES).documents();
    expect(shown(document)).toEqual(expect.arrayContaining(["2000 D 23958"]));
    const without = book([ITEMS[0], ITEMS[2]], LINES).documents();
    expect(shown(without[0])[0]).toBe("2000 D 23958");
  });

  it("makes no journal of a payout that does not tie by its report, and says so of every match", () => {
    const lines = LINES.map((line) => (line.source === 2 ? { ...line, code: `${line.code} (!)` } : line));
    const { documents, leftOut } = book(ITEMS, lines).journal();
    expect(documents).toEqual([]);
    expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(new Set(["payoutUntied"]));
    expect(leftOut).toHaveLength(7);
  });

  it("makes no journal of a payout that the bank names with another amount, and shows the difference", () => {
    const lines = [bankLine(23_900, { row: 5 }), ...LINES.slice(1)];
    const { result, ...rest } = book(ITEMS, lines, WITH_ACCOUNT);
    const suggested = result.matches.find(
      ({ outcome, criterion }) => outcome === "suggested" && criterion === "payout",
    );
    expect(suggested?.difference).toBe(-58);
    expect(rest.journal().documents).toEqual([]);
  });
});
