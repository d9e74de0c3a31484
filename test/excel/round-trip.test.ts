/**
 * Round trip: what is written to a sheet and read back is the same to the cent and to the character, through Excel
 * and through a file, for everything that a dropped file becomes (issue 4).
 */
import fc from "fast-check";
import { isoOf } from "../../src/domain/dates/iso";
import { LINE_TEXT_FIELDS, type StatementLines } from "../../src/domain/ledger/statement-lines";
import { ITEM_TEXT_FIELDS, type OpenItems } from "../../src/domain/ledger/open-items";
import { listSheet } from "../../src/sheets/list";
import { payoutHeadRow, payoutSheet } from "../../src/sheets/payout";
import type { SheetSpec } from "../../src/sheets/sheet";
import { statementSheet } from "../../src/sheets/statement";
import type { BankEntry, BankFile } from "../../src/sources/bank/bank-file";
import { linesOfBankFile } from "../../src/sources/bank/to-lines";
import { readPayout, detectPayout } from "../../src/sources/psp/read-payout";
import { linesOfPayouts } from "../../src/sources/psp/to-lines";
import type { CellTable } from "../../src/sources/table/cells/cells";
import { csvTextTable } from "../../src/sources/table/cells/csv";
import { readOpenItems } from "../../src/sources/table/items/read-open-items";
import { readStatementLines } from "../../src/sources/table/lines/read-statement-lines";
import { recogniseTable } from "../../src/sources/table/recognise/recognise";
import { emptySheet, emptyWorkbook, styleIndex } from "../../src/xlsx/cells";
import { openTables } from "../../src/xlsx/open-tables";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { throughExcel, throughFile, valuesOf, wholeList } from "./through";

jest.setTimeout(120_000);

const SEED = { seed: 20260122, numRuns: 25 };

/** What Excel makes something else of when it is typed, and what loses its last figure as a number. */
const TRAPS = [
  "1234567890123456",
  "0000000000000012",
  "007",
  "2025-1",
  "1/2",
  "=1+1",
  "+31612345678",
  "-5",
  "@SUM(A1)",
  "1E5",
  "12:30",
  "TRUE",
  "WAAR",
  "#N/A",
  "'quoted",
  '=HYPERLINK("x")',
  "1.210,00",
  "€ 12,50",
  "50%",
  "3-mei",
  "é, ß, 漢字, 😀",
  "__proto__",
  "<b>&amp;</b>",
  'a "quoted" text; with, marks',
];

const text = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc.stringMatching(/^[0-9]{1,20}$/),
  // without spaces at its ends, which the reader trims, and without what no file can hold
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .map((s) => `x${s.replace(/[\p{Cc}\p{Cn}\p{Cs}\u00a0\u202f\u2007\u2009\ufffe\uffff]/gu, "")}x`),
);
const cents = fc.oneof(
  fc.integer({ min: -99_999, max: 99_999 }),
  fc.integer({ min: -9_999_999_999_99, max: 9_999_999_999_99 }),
);
const day = fc.integer({ min: 14_610, max: 25_567 });

/** @example decimal(-5) // "-0.05" */
function decimal(minor: number): string {
  const digits = String(Math.abs(minor)).padStart(3, "0");
  return `${minor < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** As a Dutch package exports it. @example comma(-121000) // "-1.210,00" */
function comma(minor: number): string {
  const [whole, fraction] = decimal(minor).split(".");
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ".")},${fraction}`;
}

/** Runs over both ways; what comes back must be as `same` says. */
async function bothWays(spec: SheetSpec, same: (table: CellTable) => void): Promise<void> {
  same(throughFile(spec));
  same(await throughExcel(spec));
}

function lineRecords(lines: StatementLines): object[] {
  return Array.from({ length: lines.count }, (_, i) => ({
    amount: lines.amount[i],
    day: lines.bookingDate[i],
    value: lines.valueDate[i],
    reversal: lines.reversal[i],
    currency: lines.currency.at(i),
    ...Object.fromEntries(LINE_TEXT_FIELDS.map((field) => [field, lines[field].at(i)])),
  }));
}

function itemRecords(items: OpenItems): object[] {
  return Array.from({ length: items.count }, (_, i) => ({
    open: items.openAmount[i],
    day: items.documentDate[i],
    due: items.dueDate[i],
    ...Object.fromEntries(ITEM_TEXT_FIELDS.map((field) => [field, items[field].at(i)])),
  }));
}

/** The lines of a sheet as the pane reads it. */
function linesIn(table: CellTable): object[] {
  const choice = recogniseTable(table).lines!.choice;
  const { lines, report } = readStatementLines(table, choice);
  expect(report.problems).toEqual([]);
  return lineRecords(lines);
}

describe("a bank's file", () => {
  const entry = fc.record({
    amount: cents.filter((amount) => amount !== 0).map(decimal),
    date: day.map(isoOf),
    valueDate: day.map(isoOf),
    name: text,
    description: text,
    endToEndId: text,
    paymentReference: text,
    batchId: text,
    reversal: fc.boolean(),
  });

  it("is read back from its sheet as it was read from the file", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 12 }), async (entries) => {
        const file: BankFile = {
          kind: "statement",
          format: "camt053",
          problems: [],
          notices: [],
          statements: [
            {
              account: "NL94INGB0006284510",
              currency: "EUR",
              entries: entries.map((one, at): BankEntry => ({ ...one, row: at + 1 })),
            },
          ],
        };
        const direct = lineRecords(linesOfBankFile("bank.xml", file, 1).lines);
        await bothWays(statementSheet("bank.xml", file, "nl"), (table) => expect(linesIn(table)).toEqual(direct));
      }),
      SEED,
    );
  });
});

describe("a payout report", () => {
  const row = fc.record({
    amount: fc.integer({ min: 1, max: 9_999_999 }),
    date: day.map(isoOf),
    about: text,
    name: text,
  });
  const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
  const heads =
    "Date,Payment method,Currency,Amount,Status,ID,Description,Consumer name,Consumer bank account,Consumer BIC,Settlement currency,Settlement amount,Settlement reference,Amount refunded";

  it("is read back from its sheet as it was read from the report, to the text of every order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const csv = rows.map(({ amount, date, about, name }, i) =>
          [
            `${date} 10:00:00`,
            "ideal",
            "EUR",
            decimal(amount),
            "paidout",
            `tr_${i}`,
            about,
            name,
            "",
            "",
            "EUR",
            decimal(amount),
            "14.2603.05",
            "",
          ]
            .map(quoted)
            .join(","),
        );
        const source = csvTextTable("mollie.csv", [heads, ...csv].join("\n"));
        const { file } = readPayout(source, detectPayout(source)!);
        const direct = lineRecords(linesOfPayouts("mollie.csv", file, 1).lines);
        expect(direct.length).toBeGreaterThanOrEqual(rows.length);
        const spec = payoutSheet("mollie.csv", file, "nl");
        await bothWays(spec, (table) => {
          const own = linesIn(table) as { ownAccount: string }[];
          expect(own.map((line) => ({ ...line, ownAccount: "mollie" }))).toEqual(direct);
          const texts = valuesOf(table, payoutHeadRow(file) + 1).flat();
          for (const { about } of rows) expect(texts).toContain(about);
        });
      }),
      SEED,
    );
  });
});

describe("a list of open items", () => {
  const item = fc.record({
    code: fc.stringMatching(/^0?[0-9]{3,6}$/),
    name: text,
    number: fc.oneof(fc.constantFrom(...TRAPS.slice(0, 10)), fc.stringMatching(/^[A-Z0-9-]{4,16}$/)),
    date: day,
    amount: cents.filter((amount) => amount !== 0),
    reference: text,
  });
  const HEADS = ["Debiteurcode", "Naam", "Factuurnummer", "Factuurdatum", "Openstaand bedrag", "Betalingskenmerk"];
  const dutch = (value: number) => isoOf(value).split("-").reverse().join("-");
  const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;

  it("out of a CSV file is read back from its sheet as from the file, and its texts to the character", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 2, maxLength: 12 }), async (rows) => {
        const csv = rows.map(({ code, name, number, date, amount, reference }) =>
          [code, name, number, dutch(date), comma(amount), reference].map(quoted).join(";"),
        );
        const source = csvTextTable("Debiteuren", [HEADS.join(";"), ...csv].join("\r\n"));
        const { items: candidate } = recogniseTable(source);
        const taken = { role: "items" as const, choice: candidate!.choice };
        const direct = readOpenItems(source, taken.choice, { ledger: "receivable" });
        const spec = wholeList(listSheet(source, "Debiteuren", taken, "nl"));
        await bothWays(spec, (table) => {
          const again = recogniseTable(table).items!.choice;
          expect(again.mapping).toEqual(taken.choice.mapping);
          const read = readOpenItems(table, again, { ledger: "receivable" });
          expect(itemRecords(read.items)).toEqual(itemRecords(direct.items));
          expect([read.report.totals, read.report.problems.length]).toEqual([
            direct.report.totals,
            direct.report.problems.length,
          ]);
          for (const [at, { code, name, number, reference }] of rows.entries()) {
            const cells = valuesOf(table, 2)[at];
            expect([cells[0], cells[1], cells[2], cells[5]]).toEqual([code, name, number, reference]);
          }
        });
      }),
      SEED,
    );
  });

  it("out of a workbook is read back cell by cell: texts as text, numbers and dates as the numbers they are", async () => {
    const number = fc.oneof(
      cents.map((minor) => Number(decimal(minor))),
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
        .map((value) => (value === 0 ? 0 : value)),
    );
    const row = fc.tuple(text, number, day, fc.option(text, { nil: null }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 10 }), async (rows) => {
        const book = emptyWorkbook();
        const sheet = emptySheet("Posten");
        const dates = styleIndex(book, { numberFormat: "d-m-yyyy" });
        rows.forEach((cells, r) => {
          cells.forEach((value, c) => value !== null && sheet.cells.setValue(r, c, value));
          sheet.cells.setStyle(r, 2, dates);
        });
        book.sheets.push(sheet);
        const opened = openTables("posten.xlsx", writeWorkbook(book));
        if ("code" in opened) throw new Error(opened.code);
        const spec = wholeList(listSheet(opened[0].table, "Posten", undefined, "nl"));
        const expected = rows.map((cells) =>
          cells.map((cell) => (typeof cell === "boolean" ? (cell ? "WAAR" : "ONWAAR") : cell)),
        );
        await bothWays(spec, (table) => expect(valuesOf(table)).toEqual(expected));
      }),
      SEED,
    );
  });
});
