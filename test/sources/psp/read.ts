import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PayoutFile } from "../../../src/sources/psp/payout-file";
import { detectPayout, readPayout } from "../../../src/sources/psp/read-payout";
import { csvTable, csvTextTable } from "../../../src/sources/table/cells/csv";
import type { CellTable } from "../../../src/sources/table/cells/cells";

/** A report among the test data, as cells. */
export function reportTable(name: string): CellTable {
  return csvTable(name, readFileSync(join(__dirname, "reports", name)));
}

/** Reads a report of the test data, or one that is given as text. */
export function read(name: string, text?: string): PayoutFile {
  const table = text === undefined ? reportTable(name) : csvTextTable(name, text);
  const found = detectPayout(table);
  if (!found) throw new Error(`${name} is not taken for a payout report`);
  return readPayout(table, found).file;
}

/** The text of a report of the test data. */
export function textOf(name: string): string {
  return readFileSync(join(__dirname, "reports", name), "utf8");
}
