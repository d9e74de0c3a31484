import { sumOf } from "../../../src/sources/bank/decimal-text";
import { readCamt053 } from "../../../src/sources/bank/camt053";
import { dataFile } from "../data";

/** Account, entries, sum of the entries, opening, closing, opening + entries - closing: taken from the files by a script of its own. */
type Expected = readonly [string, number, string, string | undefined, string | undefined, string | undefined];

const FILES: readonly (readonly [string, readonly Expected[]])[] = [
  ["ch-v08", [["CH1111111111111111111", 3, "542.28", "82721.95", "84515.25", "-1251.02"]]],
  ["de-v02", [["DE14740618130000033626", 4, "-10.00", "33.06", "23.06", "0.00"]]],
  ["fi-v02-reference-sample", [["FI7433010001222090", 10, "13644.83", "10000.00", "23644.83", "0.00"]]],
  ["generic-only-Dt-with-DtTm", [["GB33BUKB20201555555555", 0, "0.00", "5442.09000", undefined, undefined]]],
  ["generic-v2.all-balance-types", [["CH2801234000123456789", 1, "8.85", "1.01", "4.04", "5.82"]]],
  ["generic-v2.five.decimals", [["NL26VAYB8060476890", 1, "8.85", "18.150", "27.050", "-0.05"]]],
  ["generic-v2.minimal", [["NL26VAYB8060476890", 1, "8.85", "18.15", "-27.00", "54.00"]]],
  ["generic-v2.with-account-name", [["CH2801234000123456789", 1, "8.85", undefined, undefined, undefined]]],
  ["generic-v3", [["NL26VAYB8060476890", 1, "8.85", "18.15", "-27.00", "54.00"]]],
  ["generic-v4", [["NL26VAYB8060476890", 1, "8.85", "18.15", "-27.00", "54.00"]]],
  ["generic-v6-derived", [["NL26VAYB8060476890", 1, "8.85", "18.15", "-27.00", "54.00"]]],
  ["ing-nl-v02-batch", [["NL18INGB00012345678", 3, "2934.26", "7329.80", "23038.20", "-12774.14"]]],
  [
    "lt-v08-batches-2024-03-12",
    [
      ["LT625883379695428516", 11, "-4637678.51", "29194819.2", "24557140.69", "0.00"],
      ["LT414319056143772570", 0, "0.00", "4801.55", "4801.55", "0.00"],
    ],
  ],
  [
    "lt-v08-batches-2024-04-11",
    [
      ["LT625883379695428516", 15, "-4269179.76", "21463830.35", "17194650.59", "0.00"],
      ["LT414319056143772570", 0, "0.00", "2801.55", "2801.55", "0.00"],
    ],
  ],
  [
    "multi-currency-two-statements-v02",
    [
      ["DE89370400440532013000", 2, "750.25", "10000.00", "10750.25", "0.00"],
      ["US-ACCT-0099", 1, "-99.99", "2500.00", "2400.01", "0.00"],
    ],
  ],
  ["multi-currency-usd-v02-reversals", [["DD01100056869", 19, "75.47", "-843686.20", "-843610.73", "0.00"]]],
  ["no-namespace", [["GB29NWBK60161331926819", 1, "250.00", "100.00", "350.00", "0.00"]]],
  ["postfinance-ch-v04", [["CH2909000000250094239", 5, "4656.02", "211993.19", "215112.21", "1537.00"]]],
  ["se-v02-batch", [["50000000054910000003", 3, "-64321.50", "500000", "435678.50", "0.00"]]],
  [
    "sns-asn-nl-v02-two-accounts",
    [
      ["NL14SNSB0012345678", 7, "458.00", "203.69", "661.69", "0.00"],
      ["NL78SNSB0022446688", 4, "-198.26", "1859.13", "1660.87", "0.00"],
    ],
  ],
  ["sns-nl-v02-structured", [["NL00SNSB0000000000", 2, "-50.00", "1000.00", "950.00", "0.00"]]],
  ["v14-return-ac04", [["GB29NWBK60161331926819", 3, "2438.50", undefined, "10000.00", undefined]]],
];

describe("CAMT.053 files of banks", () => {
  it.each(FILES)("%s: accounts, entries, balances and the difference are those of the file", (name, expected) => {
    const { statements, problems } = readCamt053(`${name}.xml`, dataFile(`camt053/${name}.xml`));
    expect(
      statements.map(({ account, entries, opening, closing, difference }) => [
        account,
        entries.length,
        sumOf(
          entries.map(({ amount }) => amount ?? ""),
          2,
        ),
        opening,
        closing,
        difference,
      ]),
    ).toEqual(expected);
    expect(problems).toEqual([]);
  });

  it("rabobank: 66 daily statements of which seven have entries, each tying to the next", () => {
    const { statements, notices } = readCamt053("r.xml", dataFile("camt053/rabobank-nl-v02-daily-a.xml"));
    expect(statements).toHaveLength(66);
    const booked = statements.filter(({ entries }) => entries.length > 0);
    expect(booked.map(({ number, to, entries, closing }) => [number, to, entries.length, closing])).toEqual([
      ["16145", "2016-07-26", 2, "8092.23"],
      ["16159", "2016-08-15", 1, "8579.44"],
      ["16160", "2016-08-16", 1, "8556.92"],
      ["16191", "2016-09-28", 1, "10233.53"],
      ["16195", "2016-10-04", 1, "10118.83"],
      ["16196", "2016-10-05", 1, "9958.04"],
      ["16200", "2016-10-11", 1, "10824.97"],
    ]);
    expect(statements.every(({ difference }) => difference === "0.00")).toBe(true);
    expect(notices).toEqual([]);
    expect(booked.flatMap(({ entries }) => entries.map(({ row }) => row))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("tells of statements that do not tie, with the difference", () => {
    const { notices } = readCamt053("p.xml", dataFile("camt053/postfinance-ch-v04.xml"));
    expect(notices).toEqual([
      {
        code: "statementDoesNotTie",
        place: { source: "p.xml", column: "CH2909000000250094239" },
        found: "1537.00",
        expected: "CHF",
      },
    ]);
  });
});

describe("entries of CAMT.053 files", () => {
  const entry = (name: string, row: number) =>
    readCamt053(`${name}.xml`, dataFile(`camt053/${name}.xml`))
      .statements.flatMap(({ entries }) => entries)
      .find((found) => found.row === row);

  it("Rabobank: payment reference in both places, the bank's own code", () => {
    expect(entry("rabobank-nl-v02-daily-a", 1)).toEqual({
      row: 1,
      date: "2016-07-26",
      valueDate: "2016-07-26",
      amount: "-56.04",
      currency: "EUR",
      name: "Belastingdienst Apeldoorn",
      iban: "NL86INGB0002445588",
      description: "BETALINGSKENM. 1012345678501240",
      paymentReference: "1012345678501240",
      code: "086",
      reversal: false,
    });
  });

  it("version 08: wrapped parties, and the amount that was instructed in another currency", () => {
    expect(entry("ch-v08", 3)).toEqual({
      row: 3,
      date: "2023-06-20",
      valueDate: "2023-06-20",
      amount: "-20.97",
      currency: "EUR",
      name: "DHL Express (Schweiz) AG",
      iban: "CH2222222222222222222",
      description: "e-banking Order // FILETRANSFER",
      paymentReference: "000000270148751802165444888",
      endToEndId: "1208481",
      batchId: "01222ABC-HAF",
      code: "Z44",
      instructedAmount: "-19.69",
      instructedCurrency: "CHF",
      reversal: false,
    });
  });

  it("version 14: a return with its reason, and an entry without any date", () => {
    expect(entry("v14-return-ac04", 1)).toMatchObject({ amount: "1500.00", reversal: true, returnReason: "AC04" });
    expect(entry("v14-return-ac04", 3)).toEqual({
      row: 3,
      amount: "-42.00",
      currency: "EUR",
      date: "2026-06-15",
      reversal: false,
    });
  });

  it("a batch that lists its transactions gives them, with the entry's way", () => {
    const batch = entry("de-v02", 4);
    // its creditor is the statement's own account, so the counterparty is the debtor
    expect(batch).toMatchObject({ amount: "-6.00", name: "Testkonto Nummer 2", batchId: "STZV-PmInf27122013-11:02-2" });
    expect(batch?.details?.map(({ amount, endToEndId }) => [amount, endToEndId])).toEqual([
      ["-3.50", "STZV-EtE27122013-11:02-1"],
      ["-2.50", "STZV-EtE27122013-11:02-2"],
    ]);
  });

  it("a batch without details stays one entry with its id", () => {
    expect(entry("se-v02-batch", 2)).toEqual({
      row: 2,
      date: "2010-10-18",
      valueDate: "2010-10-18",
      amount: "-200000",
      currency: "SEK",
      batchId: "FINP-0055/001",
      code: "PAYM-0001-0003",
      reversal: false,
    });
  });

  it("references of the documents paid are found in the description", () => {
    expect(entry("fi-v02-reference-sample", 3)).toMatchObject({
      description: "Invoices 123 and 321 217827182718",
      paymentReference: "3900",
    });
  });

  it("bank costs have their text in the entry's additional information", () => {
    expect(entry("sns-asn-nl-v02-two-accounts", 2)).toMatchObject({
      amount: "-7.95",
      description: "Kosten gebruik betaalrekening inclusief 1 betaalpas",
      code: "7241",
    });
  });

  it("a reversal never turns the sign: CdtDbtInd is the way the money went", () => {
    const entries = readCamt053("u.xml", dataFile("camt053/multi-currency-usd-v02-reversals.xml")).statements[0]
      .entries;
    const reversals = entries.filter(({ reversal }) => reversal);
    expect(reversals).toHaveLength(5);
    expect(reversals[0]).toMatchObject({ amount: "10.00", endToEndId: "GSGWGDNCTAHQM8" });
  });
});
