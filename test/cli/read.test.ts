import { afletter, folder, ITEMS_CSV, LINES_CSV } from "./io";
import { camt } from "./camt";
import { faultsBySchema } from "./schemas";

const files = folder({
  "posten.csv": ITEMS_CSV,
  "bank.csv": LINES_CSV,
  "bank.xml": camt(),
  "kwijt.xml": camt("1500.00"),
});
afterAll(files.remove);

interface Read {
  readonly schema: number;
  readonly kind: string;
  readonly items?: readonly object[];
  readonly statements?: readonly { entries: readonly object[] }[];
  readonly problems: readonly object[];
}

async function read(name: string, ...more: string[]): Promise<{ status: number; stderr: string; json: Read }> {
  const { status, stdout, stderr } = await afletter(["read", files.at(name), "--language", "en", ...more]);
  const json = JSON.parse(stdout) as Read;
  expect(faultsBySchema("read", json)).toEqual([]);
  return { status, stderr, json };
}

describe("reading a bank file", () => {
  it("gives its statements with balances, proof and entries, numbered from 1", async () => {
    const { status, stderr, json } = await read("bank.xml");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(json).toMatchObject({ schema: 1, kind: "statement", problems: [] });
    expect(json.statements).toMatchObject([
      {
        account: "NL94INGB0006284510",
        currency: "EUR",
        opening: "500.00",
        closing: "1568.00",
        difference: "0.00",
        entries: [
          {
            row: 1,
            date: "2025-12-01",
            valueDate: "2025-12-01",
            amount: "100.00",
            currency: "EUR",
            name: "Onbekend",
            reversal: false,
          },
          {
            row: 2,
            date: "2025-12-02",
            amount: "968.00",
            iban: "NL02ABNA0123456789",
            description: "facturen 2025-0012 en 2025-0013",
          },
        ],
      },
    ]);
  });

  it("shows a difference with the balances, and is done", async () => {
    const { status, stderr, json } = await read("kwijt.xml");
    expect(status).toBe(0);
    expect(json.statements).toMatchObject([{ difference: "68.00" }]);
    expect(json.problems).toMatchObject([{ code: "statementDoesNotTie", found: "68.00" }]);
    expect(stderr).toContain("kwijt.xml:NL94INGB0006284510: opening balance plus entries differs by 68.00 EUR");
  });
});

describe("reading a list", () => {
  it("of open items gives each with the fields that it has", async () => {
    const { json } = await read("posten.csv");
    expect(json.kind).toBe("open-items");
    expect(json.items).toHaveLength(4);
    expect(json.items![1]).toEqual({
      row: 3,
      id: "P2",
      relationCode: "D1",
      relationName: "Jansen B.V.",
      relationIban: "NL02ABNA0123456789",
      invoiceNumber: "2025-0013",
      currency: "EUR",
      documentDate: "2025-11-05",
      openAmount: "-242.00",
      blocked: false,
    });
  });

  it("of bank lines gives a statement per own account", async () => {
    const { json } = await read("bank.csv");
    expect(json).toMatchObject({
      kind: "statement",
      statements: [{ account: "NL94INGB0006284510", currency: "EUR", from: "2025-12-01", to: "2025-12-03" }],
    });
    expect(json.statements![0].entries[2]).toEqual({
      row: 4,
      date: "2025-12-03",
      amount: "-15.00",
      currency: "EUR",
      name: "Bank",
      description: "kosten",
      reversal: false,
    });
  });

  it("is literal: three decimals are shown, and what cannot be read is left out of its row and named", async () => {
    const bad = folder({
      "posten.csv": ITEMS_CSV.replace("-242,00", "-242,005")
        .replace("121,00", "veel")
        .replace("09-11-2025;60,50", "31-11-2025;6x"),
    });
    const { status, stdout, stderr } = await afletter(["read", bad.at("posten.csv")]);
    const { items, problems } = JSON.parse(stdout) as Read;
    expect(status).toBe(1);
    expect(items!.map((item) => ({ ...item }))).toMatchObject([
      { row: 2, openAmount: "1210.00" },
      { row: 3, openAmount: "-242.005" },
      { row: 4, documentDate: "2025-11-07" },
      { row: 5, invoiceNumber: "2025-0015" },
    ]);
    expect(items![2]).not.toHaveProperty("openAmount");
    expect(Object.keys(items![3])).not.toEqual(expect.arrayContaining(["documentDate", "openAmount"]));
    expect(problems).toMatchObject([
      { code: "tooManyDecimals", source: 0, row: 3, column: "F", found: "-242,005" },
      { code: "notAnAmount", row: 4, column: "F" },
      { code: "noSuchDate", row: 5, column: "E" },
      { code: "notAnAmount", row: 5, column: "F" },
    ]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(4);
    bad.remove();
  });

  it("writes to a file where one is named", async () => {
    const { status, stdout } = await afletter(["read", files.at("posten.csv"), "--json", files.at("uit.json")]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(JSON.parse(files.text("uit.json"))).toMatchObject({ kind: "open-items" });
  });
});

describe("reading a file of no known kind", () => {
  it("gives the kind unknown with why, and status 2", async () => {
    const other = folder({ "foto.bin": "\u0001\u0002" });
    const { status, stdout, stderr } = await afletter(["read", other.at("foto.bin"), "--language", "en"]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      schema: 1,
      kind: "unknown",
      problems: [{ code: "unknownFile", found: "unknown" }],
    });
    expect(stderr).toMatch(/^afletter: \S+foto\.bin: is not a bank file[^\n]+\n$/);
    other.remove();
  });
});

describe("matching with a bank file", () => {
  it("names entries by their number in the file", async () => {
    const { status, stdout } = await afletter([
      "match",
      "--open-items",
      files.at("posten.csv"),
      "--statement",
      files.at("bank.xml"),
      "--matches",
      "-",
    ]);
    expect(status).toBe(0);
    expect(stdout.split("\r\n").slice(1, 3)).toEqual([
      "1,cleared,our-reference,2,,3,P2,-242.00,0.00,",
      "1,cleared,our-reference,2,,2,P1,1210.00,0.00,",
    ]);
  });

  it("takes several statements, each a source of its own", async () => {
    const { stdout } = await afletter([
      "match",
      "--open-items",
      files.at("posten.csv"),
      "--statement",
      files.at("bank.xml"),
      "--statement",
      files.at("bank.csv"),
    ]);
    const result = JSON.parse(stdout) as { sources: { file: string }[]; totals: { lines: { count: number } } };
    expect(result.sources.map(({ file }) => file)).toEqual(["posten.csv", "bank.xml", "bank.csv"].map(files.at));
    expect(result.totals.lines.count).toBe(5);
  });
});

describe("a list that does not say of which account it is", () => {
  it("gives a statement without an account", async () => {
    const other = folder({ "bank.csv": "Datum;Bedrag;Omschrijving\n01-12-2025;12,50;betaling 2025-0012\n" });
    const { stdout } = await afletter(["read", other.at("bank.csv")]);
    other.remove();
    const json = JSON.parse(stdout) as Read;
    expect(faultsBySchema("read", json)).toEqual([]);
    expect(json.statements).toEqual([
      {
        currency: "EUR",
        from: "2025-12-01",
        to: "2025-12-01",
        entries: [
          {
            row: 2,
            date: "2025-12-01",
            amount: "12.50",
            currency: "EUR",
            description: "betaling 2025-0012",
            reversal: false,
          },
        ],
      },
    ]);
  });
});
