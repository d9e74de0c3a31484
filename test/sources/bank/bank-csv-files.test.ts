import { readBankFile } from "../../../src/sources/bank/read-bank-file";
import type { BankStatement } from "../../../src/sources/bank/bank-file";
import { dataFile } from "../data";

/** The statements of a file, entries left out. */
function statements(path: string): Omit<BankStatement, "entries">[] {
  return read(path).map((statement) => {
    const { entries, ...others } = statement;
    expect(entries.length).toBeGreaterThan(0);
    return others;
  });
}

function read(path: string): readonly BankStatement[] {
  const file = readBankFile(path, dataFile(`bank-csv/${path}`));
  if (file.kind === "unknown" || file.problems.length > 0) throw new Error(JSON.stringify(file.problems));
  return file.statements;
}

describe("the CSV of a bank as it was published", () => {
  it("ABN AMRO: two accounts, and the days that were cut out of the sample shown as a difference", () => {
    expect(statements("abnamro-nl.TAB")).toEqual([
      {
        account: "123456789",
        currency: "EUR",
        from: "2021-12-30",
        to: "2023-12-31",
        opening: "3025.00",
        closing: "1742.50",
        difference: "-264.37",
      },
      {
        account: "112233445",
        currency: "EUR",
        from: "2023-02-10",
        to: "2023-02-10",
        opening: "8000.00",
        closing: "9427.00",
        difference: "0.00",
      },
    ]);
    const [{ entries }] = read("abnamro-nl.TAB");
    expect(entries.map(({ row, date, amount }) => [row, date, amount])).toEqual([
      [1, "2021-12-30", "-25.00"],
      [2, "2021-12-31", "-6.50"],
      [3, "2023-02-02", "-39.35"],
      [4, "2023-02-03", "-15.99"],
      [5, "2023-02-10", "-1427.00"],
      [6, "2023-02-12", "-200.00"],
      [7, "2023-02-13", "-34.49"],
      [8, "2023-02-15", "-11.00"],
      [9, "2023-02-15", "-40.50"],
      [10, "2023-02-20", "-1.29"],
      [11, "2023-12-31", "261.75"],
      [12, "2023-12-31", "-7.50"],
    ]);
  });

  it("ABN AMRO: names, accounts and references taken from the text", () => {
    const [{ entries }] = read("abnamro-nl.TAB");
    expect(entries.map(({ name, iban, endToEndId }) => [name, iban, endToEndId])).toEqual([
      ["Hema EV123", undefined, undefined],
      ["CCV TRAVERSE P1", undefined, undefined],
      ["Next to Pay via Mollie", "NL01RABO0123456789", "02-02-2023 17:01 0123456789012345"],
      ["NETFLIX INTERNATIONAL B.V.", "LU012345678901234567", undefined],
      ["J SMITH VAN DE FOOBAR CJ", "NL01ABNA0123456789", undefined],
      ["Geldmaat Somewhere 22", undefined, undefined],
      ["IKEA Amsterdam", undefined, undefined],
      ["TUIFLY NL", undefined, undefined],
      ["SSP FOOBAR BURGER KI", undefined, undefined],
      ["NLOVAB1C2D3E4F5G6H", undefined, undefined],
      ["FizzBuz Foobarfizbuzbank", "NL01RABO0123456789", "Z01234567890123456789012"],
      ["Tikkie Zakelijk", "NL01ABNA0123456789", "31-12-2023 13:37 0123456789012345"],
    ]);
    expect(entries[2].description).toBe("M01234567ABCDE0F 0123456789012345 Foobar Pizza Delivery Order 123456");
    expect(entries[3].description).toBe("Netflix Monthly Subscription");
    expect(entries[11].description).toBe(
      "B20230101X00ABCD012345678901 0123456789012345 Fizzbuzz Foo Bar NL02ABNA1234567890 Tikkie Zakelijk",
    );
  });

  it("ABN AMRO: the rows behind the days that are not there are named", () => {
    const file = readBankFile("a.tab", dataFile("bank-csv/abnamro-nl.TAB"));
    const notices = "notices" in file ? file.notices : [];
    expect(notices.slice(0, 2)).toEqual([
      { code: "balanceBreak", place: { source: "a.tab", row: 3 }, found: "3493.00", expected: "2993.50" },
      { code: "balanceBreak", place: { source: "a.tab", row: 4 }, found: "3443.40", expected: "3454.65" },
    ]);
  });

  it("Rabobank: ISO-8859-1, a row that lost its first quotation mark, entries that were cut out of the sample", () => {
    expect(statements("rabobank-nl.csv")).toEqual([
      {
        account: "NL73RABO9504917870",
        currency: "EUR",
        from: "2018-03-01",
        to: "2018-03-16",
        opening: "5594.77",
        closing: "12334.53",
        difference: "-7777.25",
      },
    ]);
    expect(read("rabobank-nl.csv")[0].entries).toEqual([
      {
        row: 2,
        date: "2018-03-01",
        valueDate: "2018-03-01",
        amount: "-337.49",
        currency: "EUR",
        description: "RENTE LENING",
        code: "db",
        reversal: false,
      },
      {
        row: 3,
        date: "2018-03-14",
        valueDate: "2018-03-14",
        amount: "50.00",
        currency: "EUR",
        name: "Nederlandse Loterij Organisatie B.V.",
        iban: "NL81INGB3039030775",
        description: "Gefeliciteerd, Gewonnen met Staatsloterij, Trekking 10-03-2018, 10000001.0001",
        endToEndId: "10000001.0001",
        code: "cb",
        reversal: false,
      },
      {
        row: 4,
        date: "2018-03-16",
        valueDate: "2018-03-16",
        amount: "-750.00",
        currency: "EUR",
        name: "J. Voorbeeld",
        iban: "NL15BUNQ2629624011",
        description: "Naar Bunq",
        code: "bg",
        reversal: false,
      },
    ]);
  });

  it("bunq: no balances, so nothing to prove", () => {
    expect(statements("bunq-nl.csv")).toEqual([
      { account: "NL15BUNQ2629624011", currency: "EUR", from: "2018-03-01", to: "2018-03-09" },
    ]);
    expect(read("bunq-nl.csv")[0].entries.map(({ amount, name, iban }) => [amount, name, iban])).toEqual([
      ["-2.56", "bunq", "NL67BUNQ8043346626"],
      ["750.00", "J. VOORBEELD EO", "NL73RABO9504917870"],
      ["-18.90", "Quality Nuts", undefined],
    ]);
  });

  it("KBC: the bank's own text where the payer wrote nothing", () => {
    expect(read("kbc-be.csv")).toEqual([
      {
        account: "BE11123456789012",
        currency: "EUR",
        number: "02018038",
        from: "2018-02-28",
        to: "2018-02-28",
        opening: "223.35",
        closing: "219.95",
        difference: "0.00",
        entries: [
          {
            row: 2,
            date: "2018-02-28",
            valueDate: "2018-02-28",
            amount: "-3.40",
            currency: "EUR",
            description: "BIJDRAGE 01-02-2018 - 28-02-2018 28-02 KBC-PLUSREKENING",
            reversal: false,
          },
        ],
      },
    ]);
  });
});
