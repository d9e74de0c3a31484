import { detectPayout } from "../../../src/sources/psp/read-payout";
import { csvTextTable } from "../../../src/sources/table/cells/csv";
import { read, textOf } from "./read";

/** kind, date, amount, fee, order, invoice, name of every transaction. */
function told(name: string, text?: string): string[][] {
  return read(name, text).payouts.flatMap(({ transactions }) =>
    transactions.map((t) => [
      t.kind,
      t.date ?? "",
      t.amount ?? "",
      t.fee ?? "",
      t.orderNumber ?? "",
      t.invoiceNumber ?? "",
      t.customerName ?? "",
    ]),
  );
}

describe("Mollie", () => {
  it("gives payments, refund, chargeback and withheld fees of one settlement, to the cent of the payout", () => {
    const file = read("mollie-settlement-en.csv");
    expect(file).toMatchObject({ provider: "mollie", problems: [], notices: [] });
    expect(file.payouts).toMatchObject([
      { reference: "14086537.2603.05", currency: "EUR", amount: "2485.69", ties: true },
    ]);
    expect(file.payouts[0].proof).toEqual({
      gross: "2629.95",
      refunds: "60.50",
      chargebacks: "75.00",
      fees: "8.76",
      reserves: "0.00",
      corrections: "0.00",
      payout: "2485.69",
      difference: "0.00",
    });
    expect(file.payouts[0].transactions[0]).toEqual({
      row: 2,
      id: "tr_aaaa000001",
      kind: "payment",
      date: "2026-03-01",
      amount: "121.00",
      currency: "EUR",
      customerName: "A. Jansen",
      iban: "NL49INGB0000000011",
      description: "Factuur 2026-0101",
      method: "ideal",
    });
  });

  it("parts several settlements in one file, and what is not settled yet", () => {
    const text = textOf("mollie-settlement-en.csv")
      .replace(
        "tr_aaaa000007,2026-0106;2026-0107,D. Visser,NL80KNAB0000000017,KNABNL2H,EUR,484.00,14086537.2603.05",
        "tr_aaaa000007,2026-0106,,,,EUR,484.00,14086537.2603.06",
      )
      .replace("tr_aaaa000006,Order #1006,,,,EUR,35.00,14086537.2603.05", "tr_aaaa000006,Order #1006,,,,EUR,35.00,");
    const file = read("mollie.csv", text);
    expect(file.payouts.map(({ reference, amount, ties }) => [reference, amount, ties])).toEqual([
      ["14086537.2603.05", "1966.69", true],
      ["", undefined, true],
      ["14086537.2603.06", "484.00", true],
    ]);
    expect(file.notices).toMatchObject([{ code: "payoutNotPaidYet" }]);
  });

  it("keeps what the customer paid in another currency beside what was settled", () => {
    const text = textOf("mollie-settlement-en.csv").replace(
      "creditcard,EUR,242.00,paidout,tr_aaaa000003,2026-0103,,,,EUR,242.00",
      "creditcard,USD,262.00,paidout,tr_aaaa000003,2026-0103,,,,EUR,242.00",
    );
    expect(read("mollie.csv", text).payouts[0].transactions[2]).toMatchObject({
      amount: "242.00",
      currency: "EUR",
      presentmentAmount: "262.00",
      presentmentCurrency: "USD",
    });
  });
});

describe("Stripe", () => {
  it("gives gross and fee per row, a dispute with its own fee, and no payout row", () => {
    expect(told("stripe-payout-reconciliation.csv")).toEqual([
      ["payment", "2026-03-01", "121.00", "2.06", "W-5001", "INV-2026-0201", ""],
      ["payment", "2026-03-01", "59.90", "1.15", "W-5002", "", ""],
      ["payment", "2026-03-02", "92.31", "3.25", "W-5003", "", ""],
      ["refund", "2026-03-03", "-59.90", "0.00", "W-5002", "", ""],
      ["chargeback", "2026-03-03", "-121.00", "20.00", "W-5001", "INV-2026-0201", ""],
      ["fee", "2026-03-04", "-2.50", "0.00", "", "", ""],
      ["payment", "2026-03-04", "1210.00", "17.20", "", "INV-2026-0207", ""],
    ]);
    expect(read("stripe-payout-reconciliation.csv").payouts).toMatchObject([
      {
        reference: "po_1SabcDEFghiJKL001",
        date: "2026-03-06",
        amount: "1256.15",
        proof: { difference: "0.00", fees: "46.16" },
      },
    ]);
  });

  it("takes a payout row for the payout, and proves the others against it", () => {
    const columns = textOf("stripe-payout-reconciliation.csv").split("\n")[0].split(",");
    const row: Record<string, string> = {
      automatic_payout_id: "po_1SabcDEFghiJKL001",
      balance_transaction_id: "txn_08",
      created: "2026-03-06 00:00:00",
      currency: "eur",
      gross: "-1256.10",
      fee: "0.00",
      net: "-1256.10",
      reporting_category: "payout",
    };
    const text = `${textOf("stripe-payout-reconciliation.csv").trimEnd()}\n${columns.map((column) => row[column] ?? "").join(",")}\n`;
    const file = read("stripe.csv", text);
    expect(file.payouts).toMatchObject([{ amount: "1256.10", ties: false, proof: { difference: "0.05" } }]);
    expect(file.notices).toMatchObject([{ code: "payoutDoesNotTie", found: "0.05", expected: "EUR" }]);
  });

  it("reads the columns by name, in any order, and yen without decimals", () => {
    const text =
      "net,fee,gross,reporting_category,currency,created,automatic_payout_id\n9700,300,10000,charge,jpy,2026-03-01T10:00:00Z,po_9\n";
    expect(read("stripe.csv", text).payouts).toMatchObject([
      {
        currency: "JPY",
        amount: "9700",
        proof: { gross: "10000", fees: "300", difference: "0" },
        transactions: [{ date: "2026-03-01", amount: "10000" }],
      },
    ]);
  });

  it("reads the dashboard's balance history", () => {
    const text = `id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description,Transfer
txn_1,charge,ch_1,97.00,3.07,93.93,eur,2026-05-11 09:00,2026-05-18 00:00,Order 7,po_2
txn_2,payout,po_2,-93.93,0.00,-93.93,eur,2026-05-20 00:00,2026-05-20 00:00,STRIPE PAYOUT,po_2
`;
    expect(read("stripe.csv", text).payouts).toMatchObject([{ reference: "po_2", amount: "93.93", ties: true }]);
  });
});

describe("Shopify Payments", () => {
  it("gives the order of each row, the adjustment, and the payout row as what it must come to", () => {
    expect(told("shopify-payment-transactions.csv").map((row) => row.slice(0, 5))).toEqual([
      ["payment", "2026-03-01", "37.90", "1.10", "#3703"],
      ["payment", "2026-03-01", "52.00", "1.64", "#3704"],
      ["payment", "2026-03-02", "249.95", "0.60", "#3705"],
      ["refund", "2026-03-03", "-52.00", "0.00", "#3704"],
      ["chargeback", "2026-03-03", "-80.00", "15.00", "#3650"],
      ["correction", "2026-03-04", "-3.20", "0.00", ""],
      ["payout", "2026-03-06", "-186.31", "0.00", ""],
    ]);
    expect(read("shopify-payment-transactions.csv").payouts).toMatchObject([
      { reference: "140769394954", date: "2026-03-06", amount: "186.31", ties: true },
    ]);
  });

  it("adds the VAT to a fee that has none in it, where the net says so", () => {
    const text = textOf("shopify-payment-transactions.csv").replace(
      "37.90,1.10,36.80,#51257260474601,card,37.90,EUR,EUR,0.00",
      "37.90,1.10,36.57,#51257260474601,card,37.90,EUR,EUR,0.23",
    );
    expect(read("shopify.csv", text).payouts[0].transactions[0]).toMatchObject({ fee: "1.33", feeVat: "0.23" });
  });

  it("groups by the day of the payout where there is no id, and leaves apart what is pending", () => {
    const text = `Transaction Date,Type,Order,Payout Status,Payout Date,Amount,Fee,Net,Currency
2026-03-01 12:00:00 +0100,charge,#1,paid,2026-03-06,10.00,0.50,9.50,EUR
2026-03-08 12:00:00 +0100,charge,#2,pending,,20.00,0.50,19.50,EUR
`;
    expect(read("shopify.csv", text).payouts.map(({ reference, amount }) => [reference, amount])).toEqual([
      ["2026-03-06", "9.50"],
      ["", undefined],
    ]);
  });
});

describe("Adyen", () => {
  it("adds up commission, markup, scheme fees and interchange, and proves the batch against its payout", () => {
    expect(told("adyen-settlement.csv").map((row) => row.slice(0, 5))).toEqual([
      ["payment", "2026-03-01", "121", "0.25", "W-1001"],
      ["payment", "2026-03-01", "60.5", "0.52", "W-1002"],
      ["payment", "2026-03-02", "242", "1.1", "W-1003"],
      ["refund", "2026-03-03", "-60.5", "", "W-1002"],
      ["chargeback", "2026-03-04", "-121", "", "W-1001"],
      ["fee", "2026-03-05", "-0.55", "", ""],
      ["payout", "2026-03-05", "-239.58", "", ""],
    ]);
    expect(read("adyen-settlement.csv").payouts).toMatchObject([{ reference: "41", amount: "239.58", ties: true }]);
  });

  it("takes what arrived for a payment in another currency, and keeps what the customer paid", () => {
    const text = textOf("adyen-settlement.csv").replace("EUR,,242,1,EUR,,240.9,", "GBP,,208,1.16,EUR,,240.9,");
    expect(read("adyen.csv", text).payouts[0].transactions[2]).toMatchObject({
      amount: "242",
      currency: "EUR",
      presentmentAmount: "208",
      presentmentCurrency: "GBP",
    });
  });

  it("names the row whose gross and net do not go together, and the batch that does not tie by it", () => {
    const file = read("adyen.csv", textOf("adyen-settlement.csv").replace("EUR,,242,1,", "EUR,,252,1,"));
    expect(file.notices).toMatchObject([
      { code: "payoutRowDoesNotTie", place: { row: 4 }, found: "10", expected: "EUR" },
      { code: "payoutDoesNotTie", place: { column: "41" }, found: "10.00" },
    ]);
  });

  it("takes a batch without a payout for one that is carried over", () => {
    const text = textOf("adyen-settlement.csv").replace(
      /MerchantPayout,"TX123456789XT batch 41, WinkelNL"/,
      "Balancetransfer,Balancetransfer to batch 42",
    );
    expect(read("adyen.csv", text).payouts).toMatchObject([
      { proof: { corrections: "-239.58", payout: "0.00", difference: "0.00" } },
    ]);
  });
});

describe("PayPal", () => {
  it("proves a balance: opening and all rows are the closing; a withdrawal is the payout", () => {
    const file = read("paypal-nl.csv");
    expect(file).toMatchObject({ provider: "paypal", problems: [], notices: [] });
    expect(file.payouts).toMatchObject([
      {
        reference: "",
        amount: "239.58",
        ties: true,
        proof: { opening: "1000.00", closing: "1000.00", fees: "2.42", difference: "0.00" },
      },
    ]);
    expect(told("paypal-nl.csv")[0]).toEqual([
      "payment",
      "2026-03-01",
      "121,00".replace(",", "."),
      "1.00",
      "",
      "W-1001",
      "A. Jansen",
    ]);
  });

  it("reads it as well from the last day to the first", () => {
    const [head, ...rows] = textOf("paypal-nl.csv").trimEnd().split("\n");
    const file = read("paypal.csv", `${[head, ...rows.reverse()].join("\n")}\n`);
    expect(file.payouts).toMatchObject([{ ties: true, proof: { opening: "1000.00", closing: "1000.00" } }]);
  });

  it("shows what is missing from the balance where a payment and its refund are", () => {
    const text = textOf("paypal-nl.csv")
      .split("\n")
      .filter((line) => !line.includes("PP0000000002"))
      .join("\n");
    const file = read("paypal.csv", text);
    expect(file.payouts).toMatchObject([{ ties: false, proof: { difference: "0.42" } }]);
  });

  it("parts currencies, pairs conversions, leaves out what moved nothing, in English", () => {
    const text = `"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Reference Txn ID","Invoice Number"
"13/02/2026","10:00:00","PST","Klant","Website Payment","Completed","USD","100.00","-4.25","95.75","a@x","b@x","T1","","INV-1"
"14/02/2026","10:00:00","PST","Klant","Authorization","Pending","USD","50.00","0.00","50.00","a@x","b@x","T2","","INV-2"
"15/02/2026","10:00:00","PST","","General Currency Conversion","Completed","USD","-95.75","0.00","-95.75","b@x","","T3","T5",""
"15/02/2026","10:00:00","PST","","General Currency Conversion","Completed","EUR","88.00","0.00","88.00","","b@x","T4","T5",""
"15/02/2026","10:00:00","PST","","General Withdrawal - Bank Account","Completed","EUR","-88.00","0.00","-88.00","b@x","","T5","",""
`;
    const file = read("paypal.csv", text);
    expect(
      file.payouts.map(({ currency, transactions }) => [currency, ...transactions.map(({ kind }) => kind)]),
    ).toEqual([
      ["USD", "payment", "conversion"],
      ["EUR", "conversion", "payout"],
    ]);
    expect(file.notices).toMatchObject([{ code: "payoutNoMovement", place: { row: 3 }, found: "Authorization" }, {}]);
  });

  it("asks for the order of the day and month where nothing tells", () => {
    const text = `"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","Transaction ID"
"1/2/2026","10:00:00","PST","K","Website Payment","Completed","USD","10.00","0.00","10.00","T1"
"2/3/2026","10:00:00","PST","K","Website Payment","Completed","USD","10.00","0.00","10.00","T2"
`;
    const table = csvTextTable("paypal.csv", text);
    expect(detectPayout(table)?.reader.provider).toBe("paypal");
    expect(() => read("paypal.csv", text)).not.toThrow();
    expect(read("paypal.csv", text).payouts).toEqual([]);
  });
});
