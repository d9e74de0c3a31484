import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afletter, folder } from "./io";
import { MOLLIE, SHOPIFY, STRIPE } from "./payout-reports";

const report = (name: string): string => readFileSync(join(__dirname, "../sources/psp/reports", name), "utf8");

/** The orders that all the reports are of: paid, paid back, charged back. */
const ITEMS = `Debiteur;Naam;Factuurnummer;Uw referentie;Factuurdatum;Openstaand
D1;A. Jansen;2026-0001;W-1001;28-02-2026;121,00
D2;B. de Boer;2026-0002;W-1002;28-02-2026;60,50
D2;B. de Boer;CN-2026-01;W-1002;03-03-2026;-60,50
D3;C. Smit;2026-0003;W-1003;28-02-2026;242,00
`;

/** The reports with 10,00 held in reserve, so that 229,58 is paid out instead of 239,58. */
const REPORTS: Readonly<Record<string, { readonly text: string; readonly bank: string }>> = {
  mollie: {
    text: `${MOLLIE}2026-03-05 04:00:00,,EUR,-10.00,,,Rolling reserve,,,,EUR,-10.00,14086537.2603.05,\n`,
    bank: "Stichting Mollie Payments;T14086537.2603.05",
  },
  stripe: {
    text: `${STRIPE}txn_7,2026-03-04 10:10:11,eur,-10.00,0.00,-10.00,risk_reserved_funds,,Reserve,,po_1SabcDEFghiJKL001,2026-03-05 00:00:00\n`,
    bank: "Stripe Technology Europe Ltd;STRIPE WINKEL",
  },
  shopify: {
    text: `${SHOPIFY}2026-03-04 10:10:11 +0100,reserve,,,,paid,2026-03-05,140769394954,2026-03-05,-10.00,0.00,-10.00,#6,,-10.00,EUR,EUR,0.00\n`,
    bank: "Shopify International Ltd;SHOPIFY",
  },
  adyen: {
    text: report("adyen-settlement.csv")
      .replace("EUR,239.58", "EUR,229.58")
      .concat("WinkelBV,WinkelNL,,,,2026-03-05 00:40:00,CET,ReserveAdjustment,Reserve,,,,,EUR,10,,,,,,,41,,,CET\n"),
    bank: "Adyen N.V.;TX123456789XT batch 41, WinkelNL",
  },
  paypal: {
    text: report("paypal-nl.csv")
      .replace('"-239,58","0,00","-239,58","1.000,00"', '"-229,58","0,00","-229,58","1.000,00"')
      .replace(
        '"15/3/2026"',
        '"4/3/2026","09:10:11","Europe/Berlin","Betaling in reserve","EUR","-10,00","0,00","-10,00","1.229,58","PP0000000007","","","","","0,00","0,00","",""\n"15/3/2026"',
      ),
    bank: "PayPal Europe S.a.r.l. et Cie S.C.A;PAYPAL",
  },
  multisafepay: {
    text: report("multisafepay-accountant.csv")
      .replace("239,58;D;N101", "229,58;D;N101")
      .replace(
        "05-03-2026 07:00",
        "04-03-2026 23:59:30;10,00;D;N111;Reservering;Reserve;;completed;winkel.test;;;;\n05-03-2026 07:00",
      ),
    bank: "Stichting MultiSafepay;payout 10203040",
  },
  buckaroo: {
    text: `${report("buckaroo-settlement.csv")}04-03-2026;BK07;N000;;;;Reservering;;10,00;EUR;BPE260305001\n`,
    bank: "Stichting Buckaroo;BPE260305001",
  },
  paynl: {
    text: `${report("paynl-clearing.csv")}"2026-03-04","P006","Reservering","","","Reserve","-10,00","0,00","0,00","CL20260305"\n`,
    bank: "Stichting Derdengelden Pay.nl;CL20260305",
  },
};
const BANK_DATES: Readonly<Record<string, string>> = { paypal: "16-03-2026" };

const files = folder({
  "posten.csv": ITEMS,
  ...Object.fromEntries(
    Object.entries(REPORTS).flatMap(([provider, { text, bank }]) => [
      [`${provider}-rapport.csv`, text],
      [
        `${provider}-bank.csv`,
        `Datum;Bedrag;Naam tegenpartij;Omschrijving;Eigen rekening\n${BANK_DATES[provider] ?? "06-03-2026"};229,58;${bank};NL66RABO5003419984\n`,
      ],
      [
        `${provider}.json`,
        JSON.stringify({
          schema: 1,
          name: "Winkel",
          base: "afletter",
          accounts: { debtors: "1300", creditors: "1600", providerFees: "4600", vat: "1520", [provider]: "1250" },
          ownAccounts: { NL66RABO5003419984: { route: "suspense", account: "2000" } },
        }),
      ],
    ]),
  ),
});
afterAll(files.remove);

describe.each(Object.keys(REPORTS))("a reserve that %s holds back", (provider) => {
  it("is part of the proof of the payout", async () => {
    const { status, stdout } = await afletter(["read", files.at(`${provider}-rapport.csv`)]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      payouts: [
        {
          provider,
          amount: "229.58",
          difference: "0.00",
          proof: { gross: "423.50", refunds: "60.50", chargebacks: "121.00", fees: "2.42", reserves: "10.00" },
        },
      ],
    });
  });

  it("stays owed by the provider in the memorial, while the payout ties to the line of the bank", async () => {
    const { status, stdout } = await afletter([
      ...["match", "--open-items", files.at("posten.csv"), "--statement", files.at(`${provider}-bank.csv`)],
      ...["--payout", files.at(`${provider}-rapport.csv`), "--profile", files.at(`${provider}.json`), "--json", "-"],
    ]);
    const { matches, journal } = JSON.parse(stdout) as {
      matches: { outcome: string }[];
      journal: { documents: { lines: { account: string; debit: string; credit: string }[] }[] };
    };
    expect(status).toBe(0);
    expect(matches.filter(({ outcome }) => outcome !== "cleared")).toEqual([]);
    const cents = (account: string): number =>
      journal.documents
        .flatMap(({ lines }) => lines)
        .filter((line) => line.account === account)
        .reduce((sum, { debit, credit }) => sum + Math.round((Number(debit) - Number(credit)) * 100), 0);
    expect({ bank: cents("2000"), provider: cents("1250"), costs: cents("4600") + cents("1520") }).toEqual({
      bank: 22_958,
      provider: 1_000,
      costs: 242,
    });
    // what was charged back is open again
    expect(cents("1300")).toBe(-24_200);
  });
});
