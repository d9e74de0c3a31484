import fc from "fast-check";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Decimal } from "decimal.js";
import { detectPayout, readPayout } from "../../../src/sources/psp/read-payout";
import { entriesOf, linesOfPayouts } from "../../../src/sources/psp/to-lines";
import type { CellValue } from "../../../src/sources/table/cells/cells";
import { csvTextTable } from "../../../src/sources/table/cells/csv";
import { read, textOf } from "./read";

const REPORTS = readdirSync(join(__dirname, "reports")).filter((name) => name.endsWith(".csv"));

/** What was read of a text, or nothing where it is no report; never an exception. */
function tried(text: string) {
  const table = csvTextTable("rapport.csv", text);
  const found = detectPayout(table);
  if (!found) return undefined;
  const { file } = readPayout(table, found);
  return { file, lines: linesOfPayouts("rapport.csv", file, 1).lines };
}

describe.each(REPORTS)("%s", (name) => {
  const text = textOf(name);

  it("is known by its heads in any order of its columns, and reads the same", () => {
    const table = csvTextTable(name, text);
    const expected = read(name).payouts;
    fc.assert(
      fc.property(fc.shuffledSubarray(range(table.columnCount), { minLength: table.columnCount }), (order) => {
        // what stands above the heads is a block of its own
        const { headRow } = detectPayout(table)!.columns;
        const rows = range(table.rowCount).map((row) =>
          (row < headRow ? range(table.columnCount) : order)
            .map((column) => quoted(table.value(row, column)))
            .join(";"),
        );
        expect(tried(rows.join("\n"))?.file.payouts).toEqual(expected);
      }),
      { numRuns: 20, seed: 6 },
    );
  });

  it("comes to nothing as lines: what was paid out is what came in, less what was held back", () => {
    for (const payout of read(name).payouts) {
      const total = entriesOf(payout).reduce((sum, { amount }) => sum.plus(amount ?? 0), new Decimal(0));
      expect(total.toNumber()).toBe(0);
    }
  });

  it("never hangs, crashes or ties silently on a damaged copy", () => {
    const whole = tried(text)!;
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(40), fc.string({ maxLength: 12 }), (at, length, other) => {
        const damaged = tried(text.slice(0, at) + other + text.slice(at + length));
        if (!damaged) return;
        for (const { transactions, proof } of damaged.file.payouts) {
          expect(transactions.length).toBeLessThanOrEqual(text.length);
          expect(proof.difference ?? "0.00").toMatch(/^-?\d+(\.\d+)?$/);
        }
        for (const amount of damaged.lines.amount) expect(Number.isSafeInteger(amount)).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(whole.file.problems).toEqual([]);
  });

  it("keeps a row whose amount cannot be read, names its cell, and proves nothing of its payout", () => {
    const table = csvTextTable(name, text);
    const { columns, reader } = detectPayout(table)!;
    const column = reader.amounts.map((amount) => columns.at.get(amount)).find((at) => at !== undefined)!;
    const row = range(table.rowCount).find((at) => at > columns.headRow && table.value(at, column) !== null)!;
    const damaged = {
      ...table,
      value: (r: number, c: number) => (r === row && c === column ? "12,3,4" : table.value(r, c)),
    };
    const { file } = readPayout(damaged, detectPayout(damaged)!);
    expect(file.problems).toContainEqual(expect.objectContaining({ code: "notAnAmount", found: "12,3,4" }));
    expect(file.problems[0].place).toMatchObject({ row: row + 1 });
    expect(file.payouts.some(({ ties }) => !ties)).toBe(true);
  });
});

it("takes no list of a ledger or a bank for a payout report", () => {
  const lists = [
    "Datum;Bedrag;Omschrijving;Naam tegenpartij\n01-03-2026;121,00;T14086537.2603.05;Stichting Mollie Payments\n",
    '"Datum","Naam / Omschrijving","Rekening","Tegenrekening","Code","Af Bij","Bedrag (EUR)","Mutatiesoort","Mededelingen"\n"20260301","Buckaroo","NL1","NL2","GT","Bij","121,00","Overschrijving","x"\n',
    "Debiteur;Naam;Factuurnummer;Factuurdatum;Openstaand\nD1;Mollie B.V.;2026-0001;01-03-2026;121,00\n",
    "__proto__;constructor;toString\n1;2;3\n",
  ];
  expect(lists.map((text) => detectPayout(csvTextTable("lijst.csv", text)))).toEqual(lists.map(() => undefined));
});

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

function quoted(value: CellValue): string {
  return value === null ? "" : `"${String(value).replaceAll('"', '""')}"`;
}
