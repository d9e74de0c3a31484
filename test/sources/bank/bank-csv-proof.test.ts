import fc from "fast-check";
import { knownCsv, readBankCsv } from "../../../src/sources/bank/csv/read-bank-csv";
import { bytesOf } from "../data";
import { csvFile, ING, ingRow } from "./bank-csv";

describe("the proof of a bank's CSV by the balances in its rows", () => {
  it("holds in whatever order the rows stand", () => {
    const rows = [
      ingRow("20251201", "Bij", "10,00", "110,00"),
      ingRow("20251202", "Af", "30,00", "80,00"),
      ingRow("20251202", "Bij", "0,01", "80,01"),
      ingRow("20251203", "Af", "80,01", "0,00"),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 4 }), (shuffled) => {
        expect(csvFile(ING, ...shuffled)).toMatchObject({
          statements: [
            { opening: "100.00", closing: "0.00", difference: "0.00", from: "2025-12-01", to: "2025-12-03" },
          ],
          notices: [],
        });
      }),
      { seed: 4 },
    );
  });

  it("shows a row that is missing as the difference, and names the row behind it", () => {
    const file = csvFile(
      ING,
      ingRow("20251203", "Af", "80,01", "0,00"),
      ingRow("20251202", "Af", "30,00", "80,00"),
      ingRow("20251201", "Bij", "10,00", "110,00"),
    );
    expect(file.statements[0]).toMatchObject({ opening: "100.00", closing: "0.00", difference: "-0.01" });
    expect(file.notices).toEqual([
      { code: "balanceBreak", place: { source: "bank.csv", row: 2 }, found: "80.01", expected: "80.00" },
      {
        code: "statementDoesNotTie",
        place: { source: "bank.csv", column: "NL20INGB0001234567" },
        found: "-0.01",
        expected: "EUR",
      },
    ]);
  });

  it("keeps an entry whose amount is none, names it, and shows what is missing", () => {
    const file = csvFile(
      ING,
      ingRow("20251203", "Af", "80,01", "0,00"),
      ingRow("20251202", "Af", "3o,00", "80,01"),
      ingRow("20251201", "Bij", "10,00", "110,01"),
    );
    expect(file.problems).toEqual([
      { code: "entryAmountUnreadable", place: { source: "bank.csv", row: 3 }, found: "3o,00" },
    ]);
    expect(file.statements[0].entries.map(({ row, amount }) => [row, amount])).toEqual([
      [2, "-80.01"],
      [3, undefined],
      [4, "10.00"],
    ]);
    expect(file.statements[0].difference).toBe("30.00");
  });

  it("makes a statement per account, each with its own proof", () => {
    const other = "NL02INGB0007654321";
    const file = csvFile(
      ING,
      ingRow("20251202", "Bij", "10,00", "110,00"),
      ingRow("20251202", "Af", "10,00", "40,00", "", other),
      ingRow("20251201", "Bij", "5,00", "100,00"),
    );
    expect(file.statements).toMatchObject([
      { account: "NL20INGB0001234567", opening: "95.00", closing: "110.00", difference: "0.00" },
      { account: other, opening: "50.00", closing: "40.00", difference: "0.00" },
    ]);
  });
});

describe("a damaged CSV of a bank", () => {
  it("a quotation mark that is not closed damages its own row only", () => {
    const file = csvFile(
      ING,
      ingRow("20251202", "Bij", "10,00", "110,00", "Factuur 1").replace('"Factuur 1"', '"Factuur 1'),
      ingRow("20251201", "Bij", "5,00", "100,00", "Factuur 2"),
    );
    expect(file.problems.map(({ code, place }) => [code, place.row])).toEqual([["entryQuoteBroken", 2]]);
    expect(file.statements[0].entries[0]).toMatchObject({ row: 2, amount: "10.00", description: "Factuur 1" });
    expect(file.statements[0].entries[1]).toMatchObject({ row: 3, amount: "5.00", description: "Factuur 2" });
  });

  it("a row with a column too few or too many takes no part, because its columns can't be told apart", () => {
    const file = csvFile(
      ING,
      ingRow("20251203", "Bij", "10,00", "110,00"),
      '"20251202";"J. Jansen";"NL20INGB0001234567";"Bij";"5,00";"Overschrijving";"";"100,00";""',
      ingRow("20251201", "Bij", "5,00", "95,00"),
    );
    expect(file.problems).toEqual([
      { code: "entryCellsMissing", place: { source: "bank.csv", row: 3 }, found: "9", expected: "11" },
    ]);
    expect(file.statements[0].entries[1]).toEqual({ row: 3, reversal: false, currency: "EUR" });
    expect(file.statements[0].difference).toBe("-5.00");
  });

  it("a text with quotation marks that were not doubled, and one over two lines, are read whole", () => {
    const file = csvFile(
      ING,
      ingRow("20251202", "Bij", "10,00", "110,00", 'Voor "de Zwaan" BV'),
      ingRow("20251201", "Bij", "5,00", "100,00", "regel 1\nregel 2"),
    );
    expect(file.problems).toEqual([]);
    expect(file.statements[0].entries.map(({ description }) => description)).toEqual([
      'Voor "de Zwaan" BV',
      "regel 1 regel 2",
    ]);
  });

  it("says nothing of other lists", () => {
    for (const text of [
      "Relatiecode;Naam;Factuurnummer;Openstaand\n1;A;2;3",
      'Datum,Bedrag,Rekening,Tegenrekening,Naam,Omschrijving,Betalingskenmerk\n2025-12-01,"1,00",a,b,c,d,e',
      "__proto__;constructor\n1;2",
      "",
    ]) {
      expect(knownCsv(text)).toBeUndefined();
      expect(readBankCsv("a.csv", bytesOf(text))).toBeUndefined();
    }
  });

  it("leaves a list to which somebody added a relation to the table reader", () => {
    expect(knownCsv(`${ING};"Relatiecode"\n${ingRow("20251201", "Bij", "5,00", "1,00")};"10001"`)).toBeUndefined();
  });
});
