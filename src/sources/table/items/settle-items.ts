import type { CellTable } from "../cells/cells";
import { samplesOf } from "../cells/cell-text";
import { AGEING } from "../recognise/fields";
import { settleVat } from "./settle-vat";
import { areAmounts, areCodes, areCodesWithNames, areOneValue } from "../recognise/contents";
import type { HeadRow, HeadedColumn } from "../recognise/match-heads";
import { ledgerOf, titlesOf } from "../recognise/titles";
import { missingColumns } from "../recognise/requirements";

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

  settleBase(heads, columns);
  settlePaid(table, heads, columns);
  const debitCredit = columns.has("debit") && columns.has("credit");
  if (!debitCredit) ["debit", "credit"].forEach((field) => columns.delete(field));
  if (heads.ageing.length > 0) {
    // a bare "Total" is what was invoiced in other lists
    if (["total", "totaal"].includes(heads.fields.get("originalAmount")?.key ?? ""))
      take("originalAmount", "openAmount");
    take("total", "openAmount");
  }
  settleAgeing(heads, columns);
  if (!columns.has("openAmount") && !columns.has("ageing") && !debitCredit) {
    if (columns.has("balance")) take("balance", "openAmount");
    else take(firstOf(columns, ["amount", "total", "originalAmount"]), "openAmount");
  }
  // with debit and credit the balance is an open amount per row or a running one: the column itself tells (amounts.ts)
  if (columns.has("openAmount")) columns.delete("balance");
  take("amount", "originalAmount");
  columns.delete("total");

  settleInvoiceAmount(table, heads, columns);
  settleAccount(table, heads, columns);
  settleRelation(table, heads, columns);
  if (columns.has("reference")) take("reference", columns.has("invoiceNumber") ? "yourReference" : "invoiceNumber");
  if (!columns.has("documentDate")) take("bookingDate", "documentDate");
  settleUnnamed(table, heads, columns);
  settleVat(table, heads.row, columns);
  return columns;
}

/** "Openstaand" beside "Openstaand EUR" in a list that has a column of currencies: the latter is what it comes to in euros. */
function settleBase(heads: HeadRow, columns: Map<string, number>): void {
  if (!columns.has("currency") || columns.has("baseAmount")) return;
  const first = heads.fields.get("openAmount");
  const open = [...(first ? [first] : []), ...heads.others.filter(({ field }) => field === "openAmount")];
  const [own, ...more] = open.filter(({ currency }) => currency === undefined);
  const [inBase, ...others] = open.filter(({ currency }) => currency === "EUR");
  if (!own || !inBase || more.length > 0 || others.length > 0) return;
  columns.set("openAmount", own.column).set("baseAmount", inBase.column);
}

/** What is open is the sum of the periods, where an aged list has no column for it. */
function settleAgeing(heads: HeadRow, columns: Map<string, number>): void {
  const known = ["openAmount", "balance", "debit", "credit"].some((field) => columns.has(field));
  if (known || heads.ageing.length < 2) return;
  heads.ageing.slice(0, AGEING.length).forEach((column, i) => columns.set(AGEING[i], column));
}

/** What is open is what was invoiced less what was paid, where no column says what is open. */
function settlePaid(table: CellTable, heads: HeadRow, columns: Map<string, number>): void {
  const paid = columns.get("paid");
  columns.delete("paid");
  const known = ["openAmount", "balance", "debit", "credit"].some((field) => columns.has(field));
  const amount = columns.get("originalAmount") ?? columns.get("amount") ?? columns.get("total");
  if (paid === undefined || amount === undefined || known) return;
  if (!areAmounts(samplesOf(table, paid, heads.row))) return;
  ["amount", "total", "originalAmount"].forEach((field) => columns.delete(field));
  const ledger = ledgerOf(
    [...heads.fields.values()].map(({ head }) => head),
    titlesOf(table, heads.row),
  );
  // whose invoice it is decides the side, and of a list of both the amounts don't tell
  if (ledger === "payable") columns.set("debit", paid).set("credit", amount);
  else if (ledger !== "mixed") columns.set("debit", amount).set("credit", paid).set("originalAmount", amount);
}

/** "Factuur" beside "Factuurnr." is what was invoiced (AFAS). */
function settleInvoiceAmount(table: CellTable, heads: HeadRow, columns: Map<string, number>): void {
  if (columns.has("originalAmount")) return;
  const amount = heads.others.find(
    ({ field, column }) => field === "invoiceNumber" && areAmounts(samplesOf(table, column, heads.row)),
  );
  if (amount) columns.set("originalAmount", amount.column);
}

/** "Konto" and "Compte" are the relation's, unless all rows have the same: then it is the ledger's. */
function settleAccount(table: CellTable, heads: HeadRow, columns: Map<string, number>): void {
  const isAccount = ({ key }: HeadedColumn): boolean => /^(?:konto|kontonummer|compte|nummercompte)$/.test(key);
  const found = [...heads.fields.values(), ...heads.others].find(isAccount);
  if (!found || columns.has("relationCode")) return;
  const samples = samplesOf(table, found.column, heads.row);
  if (areOneValue(samples) || !areCodes(samples)) return;
  for (const [field, column] of columns) if (column === found.column) columns.delete(field);
  columns.set("relationCode", found.column);
}

/** Left of the heads a column without one names the invoices, and above them the relation (Odoo). */
function settleUnnamed(table: CellTable, heads: HeadRow, columns: Map<string, number>): void {
  if (missingColumns("items", columns).join() !== "noIdentityColumn") return;
  const first = Math.min(...columns.values());
  for (let column = 0; column < first; column++) {
    const isUnnamed = table.value(heads.row, column) === null || table.value(heads.row, column) === "";
    if (isUnnamed && samplesOf(table, column, heads.row).length > 0) columns.set("invoiceNumber", column);
  }
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
