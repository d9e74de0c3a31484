import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSheetCells, listSheets } from "../../src/xlsx/read-sheet-cells";
import { afletter, folder } from "./io";
import { MOLLIE, SHOPIFY, STRIPE } from "./payout-reports";

const REPORTS = join(__dirname, "../sources/psp/reports");

/** A webshop's list: the order number stands as your reference, the invoice has a number of its own. */
const ITEMS = `Debiteur;Naam;Factuurnummer;Uw referentie;Factuurdatum;Openstaand
D1;A. Jansen;2026-0001;W-1001;28-02-2026;121,00
D2;B. de Boer;2026-0002;W-1002;28-02-2026;60,50
D2;B. de Boer;CN-2026-01;W-1002;03-03-2026;-60,50
D3;C. Smit;2026-0003;W-1003;28-02-2026;242,00
D4;D. Visser;2026-0004;W-1004;28-02-2026;75,00
`;

interface Example {
  readonly report: string;
  readonly provider: string;
  /** as the bank writes it */
  readonly name: string;
  readonly description: string;
  readonly bankDate: string;
  /** VAT that is booked on 2,42 of fees */
  readonly vat: string;
}

const EXAMPLES: readonly Example[] = [
  {
    report: "adyen-settlement.csv",
    provider: "adyen",
    name: "Adyen N.V.",
    description: "TX123456789XT batch 41, WinkelNL",
    bankDate: "06-03-2026",
    vat: "0.00",
  },
  {
    report: "paypal-nl.csv",
    provider: "paypal",
    name: "PayPal Europe S.a.r.l. et Cie S.C.A",
    description: "PAYPAL",
    bankDate: "16-03-2026",
    vat: "0.00",
  },
  {
    report: "multisafepay-accountant.csv",
    provider: "multisafepay",
    name: "Stichting MultiSafepay",
    description: "payout 10203040",
    bankDate: "06-03-2026",
    vat: "0.42",
  },
  {
    report: "buckaroo-settlement.csv",
    provider: "buckaroo",
    name: "Stichting Buckaroo",
    description: "BPE260305001",
    bankDate: "05-03-2026",
    vat: "0.42",
  },
  {
    report: "paynl-clearing.csv",
    provider: "paynl",
    name: "Stichting Derdengelden Pay.nl",
    description: "CL20260305",
    bankDate: "05-03-2026",
    vat: "0.42",
  },
  {
    report: "mollie.csv",
    provider: "mollie",
    name: "Stichting Mollie Payments",
    description: "T14086537.2603.05",
    bankDate: "06-03-2026",
    vat: "0.42",
  },
  {
    report: "stripe.csv",
    provider: "stripe",
    name: "Stripe Technology Europe Ltd",
    description: "STRIPE WINKEL",
    bankDate: "06-03-2026",
    vat: "0.00",
  },
  {
    report: "shopify.csv",
    provider: "shopify",
    name: "Shopify International Ltd",
    description: "SHOPIFY",
    bankDate: "06-03-2026",
    vat: "0.00",
  },
];

const PROFILE = {
  schema: 1,
  name: "Winkel",
  base: "afletter",
  accounts: { debtors: "1300", creditors: "1600", providerFees: "4600", vat: "1520" },
  ownAccounts: { NL66RABO5003419984: { route: "suspense", account: "2000" } },
};

const files = folder({
  "posten.csv": ITEMS,
  "mollie.csv": MOLLIE,
  "stripe.csv": STRIPE,
  "shopify.csv": SHOPIFY,
  "winkel.json": JSON.stringify(PROFILE),
  ...Object.fromEntries(
    EXAMPLES.filter(({ report }) => report.includes("-")).map(({ report }) => [
      report,
      readFileSync(join(REPORTS, report)),
    ]),
  ),
  ...Object.fromEntries(
    EXAMPLES.flatMap(({ provider, name, description, bankDate }) => [
      [
        `bank-${provider}.csv`,
        `Datum;Bedrag;Naam tegenpartij;Omschrijving;Eigen rekening\n${bankDate};239,58;${name};${description};NL66RABO5003419984\n`,
      ],
      [`${provider}.json`, JSON.stringify({ ...PROFILE, accounts: { ...PROFILE.accounts, [provider]: "1250" } })],
    ]),
  ),
});
afterAll(files.remove);

interface Line {
  readonly account: string;
  readonly debit: string;
  readonly credit: string;
  readonly invoiceNumber?: string;
}
interface Result {
  readonly matches: readonly {
    outcome: string;
    criterion: string;
    items: { row: number }[];
    lines: { source: number; row: number }[];
    explanation: string;
  }[];
  readonly open: readonly { source: number; row: number; status: string }[];
  readonly sources: readonly { file: string }[];
  readonly journal: {
    documents: readonly { date: string; lines: readonly Line[]; matches?: number[] }[];
    questions: readonly object[];
    leftOut: readonly { reason: string }[];
  };
}

function run(provider: string, report: string, ...more: string[]) {
  return afletter([
    "match",
    "--open-items",
    files.at("posten.csv"),
    "--statement",
    files.at(`bank-${provider}.csv`),
    "--payout",
    files.at(report),
    "--approve-all",
    "--by",
    "Els",
    "--at",
    "2026-03-31",
    ...more,
  ]);
}

/** Debit less credit of an account, in cents. */
function balanceOf(result: Result, account: string): number {
  const lines = result.journal.documents
    .flatMap((document) => document.lines)
    .filter((line) => line.account === account);
  return lines.reduce(
    (sum, { debit, credit }) => sum + Math.round(Number(debit) * 100) - Math.round(Number(credit) * 100),
    0,
  );
}

describe.each(EXAMPLES)("a payout of $provider, from its report to the memorial", ({ report, provider, vat }) => {
  it("is read with its proof", async () => {
    const { status, stdout } = await afletter(["read", files.at(report)]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: "payout",
      payouts: [
        {
          provider,
          currency: "EUR",
          amount: "239.58",
          difference: "0.00",
          proof: { gross: "423.50", refunds: "60.50", chargebacks: "121.00", fees: "2.42" },
        },
      ],
      problems: [],
    });
  });

  it("clears orders, credit note, chargeback and fees, and is booked to the cent against the provider's account", async () => {
    const { status, stdout, stderr } = await run(
      provider,
      report,
      "--profile",
      files.at(`${provider}.json`),
      "--json",
      "-",
    );
    expect(status).toBe(0);
    // the provider's monthly invoice may follow
    expect(stderr).toMatch(/kosten van .* \(EUR 2\.42\) zijn zonder inkoopfactuur geboekt/);
    const result = JSON.parse(stdout) as Result;
    expect(result.matches.filter(({ outcome }) => outcome !== "cleared")).toEqual([]);
    expect(
      result.matches
        .filter(({ items }) => items.length > 0)
        .map(({ criterion, items }) => `${criterion} ${items.map(({ row }) => row).join("+")}`)
        .sort(),
    ).toEqual(["payout 2", "payout 3", "payout 4", "payout 5", "reversal 2"]);
    // open: the invoice that was charged back, and the one that nobody paid
    expect(result.open.map(({ source, row }) => `${source}:${row}`)).toEqual(["0:2", "0:6"]);
    expect(balanceOf(result, "2000")).toBe(23_958);
    expect(balanceOf(result, "1250")).toBe(0);
    expect(balanceOf(result, "4600") + balanceOf(result, "1520")).toBe(242);
    expect(balanceOf(result, "1520")).toBe(Math.round(Number(vat) * 100));
    expect(balanceOf(result, "1300")).toBe(-24_200);
    for (const { lines } of result.journal.documents) {
      expect(
        lines.reduce(
          (sum, { debit, credit }) => sum + Math.round(Number(debit) * 100) - Math.round(Number(credit) * 100),
          0,
        ),
      ).toBe(0);
    }
  });

  it("is written as journal for every package, and as a workbook with its own sheet, marked", async () => {
    const path = files.at(`${provider}.xlsx`);
    for (const format of [
      "snelstart",
      "exact",
      "afas",
      "twinfield",
      "e-boekhouden",
      "moneybird",
      "yuki",
      "xaf",
      "csv",
    ]) {
      const journal = files.at(`${provider}-${format}`);
      const { status, stderr } = await run(
        provider,
        report,
        "--profile",
        files.at(`${provider}.json`),
        "--journal",
        journal,
        "--format",
        format,
      );
      expect({ format, status, lines: stderr.trim().split("\n").length }).toEqual({ format, status: 0, lines: 1 });
      expect(files.text(`${provider}-${format}`)).toContain("2026-0003");
    }
    const { status } = await run(provider, report, "--profile", files.at(`${provider}.json`), "--workbook", path);
    expect(status).toBe(0);
    const bytes = readFileSync(path);
    const sheet = listSheets(bytes, { name: path }).find(({ name }) => name.startsWith("Uitbetaling"))!;
    const cells = readSheetCells(bytes, sheet.name, { name: path });
    const texts = Array.from({ length: cells.rowCount }, (_, row) =>
      Array.from({ length: cells.columnCount }, (__, column) => cells.value(row, column)),
    );
    const heads = texts.find((row) => row.includes("Boekdatum"))!;
    const status0 = heads.findIndex((head) => /^Afletter/.test(String(head)));
    const rows = texts.slice(texts.indexOf(heads) + 1);
    expect(rows.length).toBeGreaterThanOrEqual(6);
    expect(rows.map((row) => row[status0])).toEqual(rows.map(() => "approved"));
  });
});

describe("a payout without an account of the provider", () => {
  it("is one document: money, costs, VAT, credit note, debtor again, debtors", async () => {
    const { stdout } = await run("mollie", "mollie.csv", "--profile", files.at("winkel.json"), "--json", "-");
    const { journal } = JSON.parse(stdout) as Result;
    expect(journal.questions).toEqual([]);
    expect(journal.documents).toHaveLength(1);
    const [{ lines, date, matches }] = journal.documents;
    expect(date).toBe("2026-03-06");
    expect(matches).toHaveLength(7);
    expect(
      lines.map(({ account, debit, credit, invoiceNumber = "" }) =>
        `${account} ${debit} ${credit} ${invoiceNumber}`.trim(),
      ),
    ).toEqual([
      "2000 239.58 0.00",
      "4600 2.00 0.00",
      "1520 0.42 0.00",
      "1300 60.50 0.00 CN-2026-01",
      "1300 121.00 0.00 2026-0001",
      "1300 0.00 60.50 2026-0002",
      "1300 0.00 121.00 2026-0001",
      "1300 0.00 242.00 2026-0003",
    ]);
  });

  it("asks for the provider's account where the payout is a balance, or not on the bank", async () => {
    const { status, stderr } = await run(
      "paypal",
      "paypal-nl.csv",
      "--profile",
      files.at("winkel.json"),
      "--journal",
      files.at("nee.csv"),
      "--format",
      "csv",
    );
    expect(status).toBe(2);
    expect(stderr).toContain("paypal");
  });
});

describe("a payout that does not tie", () => {
  it("is matched and shown with its difference, and gets no journal", async () => {
    const broken = folder({
      "shopify.csv":
        SHOPIFY +
        "2026-03-05 00:00:00 +0100,payout,,,,paid,2026-03-05,140769394954,2026-03-05,-200.00,0.00,-200.00,,,,EUR,EUR,0.00\n",
    });
    const read = await afletter(["read", broken.at("shopify.csv")]);
    expect(JSON.parse(read.stdout)).toMatchObject({
      payouts: [{ amount: "200.00", difference: "39.58" }],
      problems: [{ code: "payoutDoesNotTie", found: "39.58" }],
    });
    const { stdout } = await afletter([
      "match",
      "--open-items",
      files.at("posten.csv"),
      "--payout",
      broken.at("shopify.csv"),
      "--profile",
      files.at("shopify.json"),
      "--json",
      "-",
    ]);
    broken.remove();
    const { journal, matches } = JSON.parse(stdout) as Result;
    expect(matches.some(({ criterion, items }) => criterion === "payout" && items.length > 0)).toBe(true);
    expect(journal.documents).toEqual([]);
    expect(new Set(journal.leftOut.map(({ reason }) => reason))).toEqual(new Set(["payoutUntied"]));
  });

  it("stands with its rows as a source of its own, also where it is given as a statement", async () => {
    const { stdout } = await afletter([
      "match",
      "--open-items",
      files.at("posten.csv"),
      "--statement",
      files.at("stripe.csv"),
      "--json",
      "-",
    ]);
    const result = JSON.parse(stdout) as Result;
    expect(result.sources.map(({ file }) => file)).toEqual([files.at("posten.csv"), files.at("stripe.csv")]);
    const order = result.matches.find(({ items }) => items[0]?.row === 5);
    expect(order).toMatchObject({ criterion: "payout", lines: [{ source: 1, row: 4 }] });
    expect(order?.explanation).toContain("po_1SabcDEFghiJKL001");
  });

  it("is refused as a payout where it is none", async () => {
    const { status, stderr } = await afletter([
      "match",
      "--open-items",
      files.at("posten.csv"),
      "--payout",
      files.at("posten.csv"),
      "--json",
      "-",
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain("geen uitbetalingsrapport");
  });
});
