import type { CellTable } from "./cells";
import { samplesOf } from "./cell-text";
import { areCodes, areCodesWithNames } from "./contents";
import type { HeadRow } from "./match-heads";

/**
 * Settles which column is what in a list of open items, where that depends on which other
 * columns there are: "Bedrag" is the open amount unless another column is, "Totaal" is the
 * open amount of an aged list, "Referentie" the invoice number where there is no other.
 *
 * @returns field -> column, from 0
 */
export function settleItems(table: CellTable, heads: HeadRow): Map<string, number> {
  const columns = new Map([...heads.fields].map(([field, { column }]) => [field, column]));
  const take = (from: string, to: string): void => {
    const column = columns.get(from);
    columns.delete(from);
    if (column !== undefined && !columns.has(to)) columns.set(to, column);
  };

  const debitCredit = columns.has("debit") && columns.has("credit");
  if (!debitCredit) ["debit", "credit"].forEach((field) => columns.delete(field));
  if (heads.ageing.length > 0) take("total", "openAmount");
  if (!columns.has("openAmount") && !debitCredit) {
    if (columns.has("balance")) take("balance", "openAmount");
    else take(firstOf(columns, ["amount", "total", "originalAmount"]), "openAmount");
  }
  // with debit and credit the balance is an open amount per row or a running one: the column itself tells (amounts.ts)
  if (columns.has("openAmount")) columns.delete("balance");
  take("amount", "originalAmount");
  columns.delete("total");

  settleRelation(table, heads, columns);
  if (columns.has("reference")) take("reference", columns.has("invoiceNumber") ? "yourReference" : "invoiceNumber");
  if (!columns.has("documentDate")) take("bookingDate", "documentDate");
  return columns;
}

function settleRelation(table: CellTable, heads: HeadRow, columns: Map<string, number>): void {
  const number = heads.others.find(({ key }) => key === "nummer");
  if (number && !columns.has("relationCode")) columns.set("relationCode", number.column);
  const relation = columns.get("relation");
  if (relation === undefined) return;
  const samples = samplesOf(table, relation, heads.row);
  const both = columns.has("relationCode") || columns.has("relationName");
  if (!both && areCodesWithNames(samples)) return; // read as code and name
  columns.delete("relation");
  const field = areCodes(samples) ? "relationCode" : "relationName";
  if (!columns.has(field)) columns.set(field, relation);
}

function firstOf(columns: ReadonlyMap<string, number>, fields: readonly string[]): string {
  return fields.find((field) => columns.has(field)) ?? "";
}
