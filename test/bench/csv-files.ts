import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { isoOf } from "../../src/domain/dates/iso";
import { decimalOf } from "../../src/domain/money/decimal";
import { KINDS } from "./generator/kinds";
import { generate } from "./generator/world";

/** Two files of a generated ledger. */
export interface LedgerFiles {
  readonly items: string;
  readonly lines: string;
  readonly itemCount: number;
  readonly lineCount: number;
}

/** Lines per item, as in the aim: 550,000 lines beside 1,048,575 items. */
const LINES_PER_ITEM = 550_000 / 1_048_575;

/**
 * Writes a ledger of so many items, and the statement that goes with it, as the CSV files of a Dutch
 * program: semicolons, decimal commas, dates as dd-mm-yyyy.
 */
export function writeLedger(folder: string, size: number, seed: number): LedgerFiles {
  const ledger = generate(KINDS, size, seed);
  const taken = ledger.items.slice(0, size);
  const lines = ledger.lines.slice(0, Math.round(size * LINES_PER_ITEM));
  const paths = { items: join(folder, `${size}-items.csv`), lines: join(folder, `${size}-lines.csv`) };
  writeRows(
    paths.items,
    "Debiteur;Naam;IBAN;Factuurnummer;Factuurdatum;Vervaldatum;Betalingskenmerk;End-to-end ID;Factuurbedrag;Openstaand;Geblokkeerd",
    taken,
    (i) => [
      i.relationCode,
      i.relationName,
      i.relationIban,
      i.invoiceNumber,
      day(i.documentDate),
      day(i.dueDate),
      i.paymentReference,
      i.endToEndId,
      euros(i.originalAmount),
      euros(i.openAmount),
      i.blocked ? "Ja" : "",
    ],
  );
  writeRows(
    paths.lines,
    "Rekening;Boekdatum;Bedrag;Naam tegenpartij;Tegenrekening;Omschrijving;Betalingskenmerk;End-to-end ID",
    lines,
    ({ line }) => [
      line.ownAccount,
      day(line.bookingDate),
      euros(line.amount),
      line.name,
      line.iban,
      line.description,
      line.paymentReference,
      line.endToEndId,
    ],
  );
  return { ...paths, itemCount: taken.length, lineCount: lines.length };
}

const BLOCK = 1 << 20;

function writeRows<T>(
  path: string,
  heads: string,
  rows: readonly T[],
  cells: (row: T) => readonly (string | undefined)[],
): void {
  const file = openSync(path, "w");
  let block = `${heads}\r\n`;
  for (const row of rows) {
    block += `${cells(row).map(quoted).join(";")}\r\n`;
    if (block.length < BLOCK) continue;
    writeSync(file, block);
    block = "";
  }
  writeSync(file, block);
  closeSync(file);
}

function quoted(text = ""): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function day(value: number | undefined): string {
  return value === undefined ? "" : isoOf(value).split("-").reverse().join("-");
}

function euros(cents: number | undefined): string {
  return cents === undefined ? "" : decimalOf(cents, "EUR").replace(".", ",");
}
