import fc from "fast-check";
import { dayOf, isoOf } from "../../src/domain/dates/iso";
import { dayOfSerial } from "../../src/domain/dates/excel-serial";
import { decimalOf } from "../../src/domain/money/decimal";
import type { SheetCell, SheetSpec } from "../../src/sheets/sheet";
import { statementSheet } from "../../src/sheets/statement";
import type { BankEntry, BankFile } from "../../src/sources/bank/bank-file";
import { readCamt053 } from "../../src/sources/bank/camt053";
import { recogniseTable } from "../../src/sources/table/recognise/recognise";
import { readStatementLines } from "../../src/sources/table/lines/read-statement-lines";
import { dataFile } from "../sources/data";
import { sheet } from "../sources/table/sheet";

/** What Excel would show the reader of a sheet that was written. */
function cellsOf({ name, rows }: SheetSpec) {
  const value = (cell: SheetCell) => {
    if (cell === null || cell.value.kind === "none") return null;
    if (cell.value.kind === "text") return cell.value.text;
    if (cell.value.kind === "number") return Number(cell.value.decimal);
    return cell.value.kind === "date" ? cell.value.serial : cell.value.cached;
  };
  const width = Math.max(...rows.map((row) => row.length));
  return sheet(
    rows.map((row) => Array.from({ length: width }, (_, i) => value(row[i] ?? null))),
    { name },
  );
}

function readBack(file: BankFile, language: "nl" | "en") {
  const table = cellsOf(statementSheet("mei.xml", file, language));
  const { best } = recogniseTable(table);
  expect(best?.role).toBe("lines");
  return readStatementLines(table, best!.choice);
}

const fileOf = (...entries: BankEntry[]): BankFile => ({
  kind: "statement",
  format: "camt053",
  statements: [
    { account: "NL66RABO5003419984", currency: "EUR", opening: "10.00", closing: "15.00", difference: "0.00", entries },
  ],
  problems: [],
  notices: [],
});

const TEXTS = [
  "1067931951601240",
  "0012",
  "2025-1",
  "=1+1",
  "-5",
  "1E5",
  "+31612345678",
  "@SUM(A1)",
  "'x",
  "31-12-2025",
  "1.210,00",
];

describe("a bank file as a sheet", () => {
  it("stands under Dutch heads with the proof of its balances above them", () => {
    const spec = statementSheet(
      "mei.xml",
      fileOf({
        row: 1,
        date: "2026-02-01",
        amount: "5.00",
        currency: "EUR",
        name: "Klant",
        description: "2025-0012",
        reversal: false,
      }),
      "nl",
    );
    expect(spec.name).toBe("Bank NL66RABO5003419984");
    const texts = spec.rows.map((row) =>
      row.map((cell) => (cell?.value.kind === "text" ? cell.value.text : cell?.value.kind)),
    );
    expect(texts).toEqual([
      ["Bankafschrift"],
      ["Gelezen uit mei.xml"],
      [],
      ["Rekening", undefined, "Beginsaldo", "Mutaties", "Eindsaldo", "Verschil"],
      ["NL66RABO5003419984", "EUR", "number", "formula", "number", "formula"],
      [],
      ["Boekdatum", "Bedrag", "Munt", "Naam tegenpartij", "Tegenrekening", "Omschrijving", "Eigen rekening"],
      ["date", "number", "EUR", "Klant", undefined, "2025-0012", "NL66RABO5003419984"],
    ]);
    expect(spec.rows[4][3]?.value).toEqual({
      kind: "formula",
      formula: '=ROUND(SUMIFS(B8:B8,G8:G8,"NL66RABO5003419984"),2)',
      cached: 5,
    });
    expect(spec.rows[4][5]?.value).toEqual({ kind: "formula", formula: "=ROUND(C5+D5-E5,2)", cached: 0 });
    expect(spec.tables).toMatchObject([{ range: "A7:G8" }]);
  });

  it.each(["nl", "en"] as const)("reads back to the cent and to the character (%s)", (language) => {
    const entries = TEXTS.map((text, i): BankEntry => ({
      row: i + 1,
      date: "2026-02-01",
      valueDate: "2026-02-02",
      amount: "-1210.05",
      currency: "EUR",
      name: text,
      iban: text,
      description: text,
      paymentReference: text,
      endToEndId: text,
      batchId: text,
      code: text,
      reversal: i % 2 === 0,
      instructedAmount: "-1000",
      instructedCurrency: "JPY",
    }));
    const { lines, report } = readBack(fileOf(...entries), language);
    expect([report.problems, report.warnings, report.questions]).toEqual([[], [], []]);
    expect(lines.count).toBe(TEXTS.length);
    TEXTS.forEach((text, i) => {
      for (const field of [
        "name",
        "iban",
        "description",
        "paymentReference",
        "endToEndId",
        "batchId",
        "code",
      ] as const) {
        expect(lines[field].at(i)).toBe(text);
      }
      expect([lines.amount[i], lines.instructedAmount[i], lines.reversal[i]]).toEqual([
        -121005,
        -1000,
        i % 2 === 0 ? 1 : 0,
      ]);
      expect([lines.currency.at(i), lines.instructedCurrency.at(i)]).toEqual(["EUR", "JPY"]);
      expect([isoOf(lines.bookingDate[i]), isoOf(lines.valueDate[i])]).toEqual(["2026-02-01", "2026-02-02"]);
      expect(lines.ownAccount.at(i)).toBe("NL66RABO5003419984");
    });
  });

  it("reads back every amount and date that there can be", () => {
    const amount = fc.integer({ min: -9_999_999_999_99, max: 9_999_999_999_99 });
    const day = fc.integer({ min: dayOf("1990-01-01")!, max: dayOf("2099-12-31")! });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, day), { minLength: 1, maxLength: 20 }), (rows) => {
        const entries = rows.map(([units, date], i): BankEntry => ({
          row: i + 1,
          date: isoOf(date),
          amount: decimalOf(units, "EUR"),
          currency: "EUR",
          description: "x",
          reversal: false,
        }));
        const { lines } = readBack(fileOf(...entries), "nl");
        expect([...lines.amount]).toEqual(rows.map(([units]) => units));
        expect([...lines.bookingDate]).toEqual(rows.map(([, date]) => date));
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it.each([
    ["rabobank-nl-v02-daily-a", 8, 257457],
    ["sns-asn-nl-v02-two-accounts", 11, 25974],
    ["multi-currency-usd-v02-reversals", 19, 7547],
    ["lt-v08-batches-2024-03-12", 11, -463767851],
  ])("of %s adds up to what the balances of the file say", (name, count, sum) => {
    const file = readCamt053(`${name}.xml`, dataFile(`camt053/${name}.xml`));
    const { lines, report } = readBack(file, "nl");
    expect(lines.count).toBe(count);
    expect(lines.amount.reduce((total, units) => total + units, 0)).toBe(sum);
    expect(report.problems).toEqual([]);
  });

  it("writes a real third decimal as it is, and the reader names its cell", () => {
    const { report } = readBack(
      fileOf({ row: 1, date: "2026-02-01", amount: "8.855", currency: "EUR", reversal: false }),
      "nl",
    );
    expect(report.problems).toMatchObject([
      { code: "tooManyDecimals", place: { row: 8, column: "B" }, found: "8.855" },
    ]);
  });

  it("writes dates as Excel dates", () => {
    const spec = statementSheet("x", fileOf({ row: 1, date: "2026-02-01", amount: "5.00", reversal: false }), "en");
    const cell = spec.rows[7][0]?.value;
    expect(cell?.kind === "date" ? dayOfSerial(cell.serial) : undefined).toBe(dayOf("2026-02-01"));
  });
});
