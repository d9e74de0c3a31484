import { afletter, folder, ITEMS_CSV } from "./io";
import { checkResult } from "./result-contract";

const LINES = `Id;Datum;Bedrag;Naam tegenpartij;Tegenrekening;Omschrijving;Eigen rekening
R1;01-12-2025;-3,50;ING Bank N.V.;;Kosten betalingsverkeer;NL94INGB0006284510
R2;02-12-2025;-5.000,00;Jansen B.V.;NL53INGB0009876543;Naar spaarrekening 2025-0012;NL94INGB0006284510
R3;03-12-2025;1.846,22;Stichting Mollie Payments;;T14086537.2512.01;NL94INGB0006284510
R4;04-12-2025;121,00;Pietersen;;kosten 2025-0014;NL94INGB0006284510
`;
const PROFILE = {
  schema: 1,
  name: "Kantoor",
  base: "afletter",
  ownAccounts: {
    NL94INGB0006284510: { ledger: "1100", route: "bank" },
    NL53INGB0009876543: { ledger: "1110", route: "bank" },
  },
  accounts: { internalTransfers: "1090", mollie: "1210" },
  assignmentRules: [
    {
      name: "Bankkosten",
      when: [{ field: "description", contains: "kosten" }],
      account: "4550",
      vatCode: "0",
      costCentre: "ALG",
      costUnit: "K1",
    },
  ],
};
const files = folder({
  "posten.csv": ITEMS_CSV,
  "bank.csv": LINES,
  "kantoor.json": JSON.stringify(PROFILE),
  "zonder.json": JSON.stringify({ ...PROFILE, accounts: {} }),
});
afterAll(files.remove);

const RUN = ["match", "--open-items", files.at("posten.csv"), "--statement", files.at("bank.csv"), "--language", "nl"];
const APPROVED = ["--approve-all", "--by", "Els", "--at", "2026-01-05"];

it("clears lines to the accounts of rules, transfers and providers, and books them whole", async () => {
  const run = [...RUN, "--profile", files.at("kantoor.json"), ...APPROVED];
  const { stdout, stderr } = await afletter([...run, "--json", "-", "--journal", files.at("j.csv"), "--format", "csv"]);
  expect(stderr).toBe("");
  const { matches, journal, open } = checkResult(stdout);
  expect(
    matches.map(({ criterion, items, lines, difference }) => [criterion, items.length, lines[0].id, difference]),
  ).toEqual([
    ["assignment-rule", 0, "R1", "0.00"],
    ["assignment-rule", 0, "R2", "0.00"],
    ["assignment-rule", 0, "R3", "0.00"],
    ["our-reference-and-amount", 1, "R4", "0.00"],
  ]);
  expect(matches[0].explanation).toContain("Toewijzingsregel Bankkosten boekt de regel van -€ 3,50 op rekening 4550");
  expect(matches[1].explanation).toContain("is een eigen rekening");
  expect(open.some(({ source }) => source === 1)).toBe(false);
  expect(journal.questions).toEqual([]);
  expect(
    journal.documents.map(({ lines }) => lines.map(({ account, debit, credit }) => [account, debit, credit])),
  ).toEqual([
    [
      ["1100", "0.00", "3.50"],
      ["4550", "3.50", "0.00"],
    ],
    [
      ["1100", "0.00", "5000.00"],
      ["1090", "5000.00", "0.00"],
    ],
    [
      ["1100", "1846.22", "0.00"],
      ["1210", "0.00", "1846.22"],
    ],
    [
      ["1100", "121.00", "0.00"],
      ["1300", "0.00", "121.00"],
    ],
  ]);
  expect(journal.documents[0].lines[1]).toMatchObject({ vatCode: "0", costCentre: "ALG", costUnit: "K1" });
  expect(files.text("j.csv")).toContain("Kosten betalingsverkeer");
  expect(files.text("j.csv")).toContain("ALG");
});

it("only suggests where the account is not known, and lists every line flat", async () => {
  const run = [...RUN, "--profile", files.at("zonder.json"), "--matches", files.at("m.csv")];
  await afletter([...run, "--json", files.at("r.json")]);
  const { matches, open } = checkResult(files.text("r.json"));
  expect(matches.filter(({ outcome }) => outcome === "suggested").map(({ lines }) => lines[0].id)).toEqual([
    "R2",
    "R3",
  ]);
  expect(open.filter(({ id }) => id === "R2" || id === "R3").map(({ status }) => status)).toEqual([
    "suggested",
    "suggested",
  ]);
  expect(files.text("m.csv").split("\r\n")[1]).toBe("1,cleared,assignment-rule,2,R1,,,-3.50,0.00,");
});

it("books them for every package, and draws them in the workbook", async () => {
  const run = [...RUN, "--profile", files.at("kantoor.json"), ...APPROVED];
  for (const format of ["snelstart", "exact", "afas", "twinfield", "e-boekhouden", "moneybird", "yuki", "xaf"]) {
    const { status, stderr } = await afletter([...run, "--journal", files.at(`j-${format}`), "--format", format]);
    expect({ format, status, stderr }).toEqual({ format, status: 0, stderr: "" });
    expect(files.text(`j-${format}`)).toContain("4550");
  }
  const { status } = await afletter([...run, "--workbook", files.at("werk.xlsx")]);
  expect(status).toBe(0);
});
