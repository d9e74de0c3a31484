import { readFileSync } from "node:fs";
import { afletter, folder } from "./io";
import { faultsBySchema } from "./schemas";

const ING = readFileSync("test/sources/data/bank-csv/own-ing.csv", "utf8");

const files = folder({
  "ing.csv": ING,
  "posten.csv":
    "Debiteurnummer;Naam;Factuurnummer;Factuurdatum;Openstaand\n10001;J. Jansen;2026-0002;01-01-2026;1210,00\n10002;Piet;2026-0009;01-01-2026;50,00\n",
  "kolommen.json": JSON.stringify({
    statement: { columns: { bookingDate: "Datum", amount: "Bedrag (EUR)", direction: "Af Bij", name: "Code" } },
  }),
});
afterAll(files.remove);

describe("the CSV of a bank on the command line", () => {
  it("is read as statements, an account each, with their proof", async () => {
    const { status, stdout } = await afletter(["read", files.at("ing.csv")]);
    const json = JSON.parse(stdout) as { statements: { account: string; difference: string; entries: object[] }[] };
    expect(faultsBySchema("read", json)).toEqual([]);
    expect([
      status,
      json.statements.map(({ account, difference, entries }) => [account, difference, entries.length]),
    ]).toEqual([
      0,
      [
        ["NL20INGB0001234567", "0.00", 3],
        ["NL02INGB0007654321", "0.00", 1],
      ],
    ]);
  });

  it("is matched by the row that Excel shows, its reference taken from the text", async () => {
    const { status, stdout } = await afletter([
      ...["match", "--open-items", files.at("posten.csv"), "--statement", files.at("ing.csv")],
      ...["--workbook", files.at("uit.xlsx"), "--json", "-"],
    ]);
    const { matches } = JSON.parse(stdout) as { matches: { outcome: string; criterion: string; lines: object[] }[] };
    expect(status).toBe(0);
    expect(matches.filter(({ outcome }) => outcome === "cleared")).toMatchObject([
      { criterion: "our-reference-and-amount", lines: [{ source: 1, row: 4, amount: "1210.00" }] },
    ]);
  });

  it("is read by the columns that the user names, where a mapping is given", async () => {
    const { status, stdout } = await afletter(["read", files.at("ing.csv"), "--map", files.at("kolommen.json")]);
    const { statements } = JSON.parse(stdout) as { statements: { entries: { row: number; name: string }[] }[] };
    expect(status).toBe(0);
    expect(statements.flatMap(({ entries }) => entries.map(({ name }) => name))).toEqual(["OV", "OV", "OV", "OV"]);
  });
});
