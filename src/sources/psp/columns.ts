import type { CellTable } from "../table/cells/cells";
import { textOf } from "../table/cells/cell-text";
import type { ProviderReader } from "./provider-reader";

/** How far down heads are looked for: Adyen's workbooks have empty rows above them, MultiSafepay a block of balances. */
const HEAD_ROWS = 40;

/** Heads of the sheet that a report becomes here: a list of lines like that of a bank file, no report. */
const OWN = [
  ["eigenrekening", "transactiecode", "batchid"],
  ["ownaccount", "transactioncode", "batchid"],
];

/** Where the heads of a report stand, and which column is what; both from 0. */
export interface ReportColumns {
  readonly headRow: number;
  readonly at: ReadonlyMap<string, number>;
}

/**
 * The key of a head: lower case letters and digits only.
 *
 * @example headKey("Gross Debit (GC)") // "grossdebitgc"
 * @example headKey("payment_metadata[order_id]") // "paymentmetadataorderid"
 */
export function headKey(head: string): string {
  return head
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");
}

/** Finds the heads of a provider's report, in any order; undefined where it is no report of this provider. */
export function findColumns(table: CellTable, reader: ProviderReader): ReportColumns | undefined {
  const wanted = Object.entries(reader.columns).map(([column, keys]) => ({ column, keys: keys.split(/\s+/) }));
  for (let row = 0; row < Math.min(table.rowCount, HEAD_ROWS); row++) {
    const heads = headsOf(table, row);
    if (heads.size < 3 || OWN.some((keys) => keys.every((key) => heads.has(key)))) continue;
    const at = new Map<string, number>();
    for (const { column, keys } of wanted) {
      const key = keys.find((one) => heads.has(one));
      if (key !== undefined) at.set(column, heads.get(key)!);
    }
    const isComplete = reader.signatures.some((columns) => columns.every((column) => at.has(column)));
    if (isComplete && isNamed(table, row, reader)) return { headRow: row, at };
  }
  return undefined;
}

/** No report has more columns; a damaged file may have millions. */
const MOST_COLUMNS = 1000;

function headsOf(table: CellTable, row: number): Map<string, number> {
  const heads = new Map<string, number>();
  for (let column = 0; column < Math.min(table.columnCount, MOST_COLUMNS); column++) {
    const value = table.value(row, column);
    const key = typeof value === "string" ? headKey(value) : "";
    if (key !== "" && !heads.has(key)) heads.set(key, column);
  }
  return heads;
}

/** Does the provider's name stand on the sheet's tab, or at or above the heads? */
function isNamed(table: CellTable, headRow: number, { named }: ProviderReader): boolean {
  if (!named || named.test(table.name)) return true;
  for (let row = 0; row <= headRow; row++) {
    for (let column = 0; column < Math.min(table.columnCount, MOST_COLUMNS); column++) {
      if (named.test(textOf(table.value(row, column)))) return true;
    }
  }
  return false;
}
