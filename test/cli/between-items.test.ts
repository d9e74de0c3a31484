import { afletter, folder } from "./io";
import { checkResult } from "./result-contract";

/** Lists as packages export them (spec 4): debtors, creditors that show their invoices positive, and one of both. */
const files = folder({
  "debiteuren.csv": `Debiteur;Naam;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand;Omschrijving
10100;Jansen B.V.;2025001;03-03-2025;02-04-2025;1.210,00;Factuur
10100;Jansen B.V.;2025001;20-03-2025;;-1.210,00;Ontvangst
10200;De Groot;2025010;31-01-2025;02-03-2025;500,00;Factuur
10200;De Groot;2025011;01-02-2025;03-03-2025;300,00;Factuur
10200;De Groot;;28-02-2025;;-800,00;2025010 en 2025011
`,
  "crediteuren.csv": `Crediteur;Leverancier;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand;Omschrijving
K1;Groothandel;F-1001;01-02-2025;01-03-2025;600,00;
K1;Groothandel;F-1002;05-02-2025;05-03-2025;450,00;
K1;Groothandel;;20-02-2025;;-450,00;Betaling F-1002
`,
  "gemengd.csv": `Relatiecode;Naam;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand;Grootboekrekening
10100;Jansen B.V.;2025001;03-03-2025;02-04-2025;1.210,00;1300
20100;Jansen B.V.;F88;07-03-2025;06-04-2025;-1.210,00;1600
`,
  "kruisposten.csv": `Grootboekrekening;Datum;Omschrijving;Openstaand
1090;01-12-2025;Naar spaarrekening;5.000,00
1090;01-12-2025;Van betaalrekening;-5.000,00
1090;03-12-2025;Onderweg;-750,00
`,
  "koppel.json": JSON.stringify({ schema: 1, base: "afas", coupled: [["10100", "20100"]] }),
  "fout.json": '{ "schema": 1,\n  "coupled": [["10100"]] }',
});
afterAll(files.remove);

async function pairs(list: string, ...more: string[]) {
  const { stdout, stderr, status } = await afletter(["match", "--open-items", files.at(list), ...more, "--json", "-"]);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  const result = checkResult(stdout);
  return result.matches.map(({ outcome, criterion, items }) => [
    outcome,
    criterion,
    items.map(({ row, amount }) => `${row}: ${amount}`),
  ]);
}

it("clears a debtor's receipts against the invoices that they pay", async () => {
  expect(await pairs("debiteuren.csv", "--profile", "afas")).toEqual([
    ["cleared", "our-reference", ["4: 500.00", "5: 300.00", "6: -800.00"]],
    ["cleared", "our-reference-and-amount", ["2: 1210.00", "3: -1210.00"]],
  ]);
});

it("clears creditors alike, on a list that shows its invoices positive", async () => {
  const found = [["cleared", "our-reference-and-amount", ["3: -450.00", "4: 450.00"]]];
  expect(await pairs("crediteuren.csv", "--profile", "afas")).toEqual(found);
  expect(await pairs("crediteuren.csv", "--ledger", "payable")).toEqual(found);
});

it("clears customer against supplier only where the profile couples the two", async () => {
  expect(await pairs("gemengd.csv", "--profile", "afas", "--ledger", "mixed")).toEqual([]);
  expect(await pairs("gemengd.csv", "--profile", files.at("koppel.json"), "--ledger", "mixed")).toEqual([
    ["cleared", "amount", ["2: 1210.00", "3: -1210.00"]],
  ]);
});

it("clears a clearing account the same way", async () => {
  expect(await pairs("kruisposten.csv", "--profile", "afas")).toEqual([
    ["cleared", "date-and-amount", ["2: 5000.00", "3: -5000.00"]],
  ]);
});

it("books what it clears on the accounts of both sides, on the latest document", async () => {
  const run = ["match", "--open-items", files.at("gemengd.csv"), "--profile", files.at("koppel.json")];
  const { stdout } = await afletter([...run, "--ledger", "mixed", "--json", "-"]);
  const { journal } = checkResult(stdout);
  expect(journal.documents).toMatchObject([
    {
      date: "2025-03-07",
      lines: [
        { account: "1300", credit: "1210.00" },
        { account: "1600", debit: "1210.00" },
      ],
    },
  ]);
});

it("refuses a couple that is none, with its place", async () => {
  const run = [
    "match",
    "--open-items",
    files.at("gemengd.csv"),
    "--profile",
    files.at("fout.json"),
    "--language",
    "en",
  ];
  const { status, stderr } = await afletter(run);
  expect(status).toBe(2);
  expect(stderr).toContain("fout.json:2");
  expect(stderr).toContain("coupled[0]");
});
