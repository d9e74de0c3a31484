import { PROFILES } from "../../src/domain/profile/builtin";
import { serialOf } from "../../src/domain/dates/excel-serial";
import { reconcile, runToEnd } from "../../src/domain/reconcile";
import { decodeCells, encodeCells } from "../../src/sources/table/cells/encoded-cells";
import { readOpenItems } from "../../src/sources/table/items/read-open-items";
import { readStatementLines } from "../../src/sources/table/lines/read-statement-lines";
import { recogniseTable } from "../../src/sources/table/recognise/recognise";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/cells";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { Scalar, Sheet, Workbook } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { KINDS } from "./generator/kinds";
import { generate, type Generated } from "./generator/world";

/** Sizes of the bench, in open items; lines are about two thirds of that. */
const SIZES = [1_000, 10_000, 100_000];

/**
 * Rows per second of reading, matching and writing, beside a bare hash join on the same data in the
 * same run: `npm run bench`. The machine is noisy; the ratios count.
 */
export function rows(sizes: readonly number[] = SIZES): void {
  const table = sizes.map((size) => {
    const ledger = generate(KINDS, size, 1);
    const count = ledger.items.length + ledger.lines.length;
    const [file, writing] = timed(() => writeWorkbook(workbookOf(ledger)));
    const [tables, unpacking] = timed(() => readWorkbook(file).sheets.map(cellsOf));
    const [read, reading] = timed(() => {
      const [items, lines] = tables.map((cells) => ({ cells, choice: recogniseTable(cells).best!.choice }));
      return {
        items: readOpenItems(items.cells, items.choice).items,
        lines: readStatementLines(lines.cells, lines.choice).lines,
      };
    });
    const [result, matching] = timed(() => runToEnd(reconcile({ ...read, profile: PROFILES.afletter })));
    const [, joining] = timed(() => hashJoin(ledger));
    const perSecond = (ms: number) => Math.round((1000 * count) / ms);
    return {
      items: read.items.count,
      lines: read.lines.count,
      "write xlsx, rows/s": perSecond(writing),
      "unpack xlsx, rows/s": perSecond(unpacking),
      "read rows/s": perSecond(reading),
      "match rows/s": perSecond(matching),
      "match ms": Math.round(matching),
      "hash join ms": Math.round(joining),
      "match / join": Math.round((10 * matching) / joining) / 10,
      matches: result.matches.length,
    };
  });
  console.table(table);
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

export function workbookOf({ items, lines }: Generated): Workbook {
  const workbook = emptyWorkbook();
  const day = (value: number | undefined) => (value === undefined ? null : serialOf(value));
  const euros = (cents: number | undefined) => (cents === undefined ? null : cents / 100);
  workbook.sheets = [
    sheetOf(
      "Openstaande posten",
      [
        "Debiteur",
        "Naam",
        "IBAN",
        "Factuurnummer",
        "Factuurdatum",
        "Vervaldatum",
        "Betalingskenmerk",
        "End-to-end ID",
        "Factuurbedrag",
        "Openstaand",
        "Geblokkeerd",
      ],
      items.map((i) => [
        i.relationCode ?? "",
        i.relationName ?? "",
        i.relationIban ?? "",
        i.invoiceNumber ?? "",
        day(i.documentDate),
        day(i.dueDate),
        i.paymentReference ?? "",
        i.endToEndId ?? "",
        euros(i.originalAmount),
        euros(i.openAmount),
        i.blocked ? "Ja" : "",
      ]),
    ),
    sheetOf(
      "Bank",
      [
        "Rekening",
        "Boekdatum",
        "Bedrag",
        "Naam tegenpartij",
        "Tegenrekening",
        "Omschrijving",
        "Betalingskenmerk",
        "End-to-end ID",
      ],
      lines.map(({ line: l }) => [
        l.ownAccount ?? "",
        day(l.bookingDate),
        euros(l.amount),
        l.name ?? "",
        l.iban ?? "",
        l.description ?? "",
        l.paymentReference ?? "",
        l.endToEndId ?? "",
      ]),
    ),
  ];
  return workbook;
}

function sheetOf(name: string, heads: readonly string[], rows: readonly (readonly Scalar[])[]): Sheet {
  const sheet = emptySheet(name);
  [heads, ...rows].forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== "" && value !== null) sheet.cells.setValue(r, c, value);
    });
  });
  return sheet;
}

function cellsOf(sheet: Sheet) {
  const { cells } = sheet;
  const values = Array.from({ length: cells.rowCount }, (_, r) =>
    Array.from({ length: cells.columnCount }, (__, c) => {
      const value = cells.value(r, c);
      return typeof value === "object" ? null : value;
    }),
  );
  return decodeCells([encodeCells({ name: sheet.name, firstRow: 1, firstColumn: 1 }, values)]);
}

/**
 * The least that any program must do on the same data: find for each line the item with the same
 * number and amount, by one hash table over the items. No rule, no proof, no explanation.
 *
 * @returns how many lines found an item
 */
function hashJoin({ items, lines }: Generated): number {
  const table = new Map<string, number>();
  items.forEach((item, index) => table.set(`${item.invoiceNumber} ${item.openAmount}`, index));
  let found = 0;
  for (const { line } of lines) {
    for (const word of (line.description ?? "").split(" ")) {
      if (table.has(`${word} ${line.amount}`)) {
        found++;
        break;
      }
    }
  }
  return found;
}
