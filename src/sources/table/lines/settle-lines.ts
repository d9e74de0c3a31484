import type { CellTable } from "../cells/cells";
import { samplesOf, textOf } from "../cells/cell-text";
import { areAccounts, areDates, areOneValue } from "../recognise/contents";
import type { HeadedColumn, HeadRow } from "../recognise/match-heads";

/**
 * Settles which column is what in a list of statement lines, where the head alone does not
 * tell: "Valuta" is a date at KBC and a currency elsewhere, "IBAN" is the own account where
 * it is the same on all rows, "Tegenpartij" a name or an account.
 *
 * @returns field -> column, from 0
 */
export function settleLines(table: CellTable, heads: HeadRow): Map<string, number> {
  const columns = new Map([...heads.fields].map(([field, { column }]) => [field, column]));
  const samples = (field: string) => samplesOf(table, columns.get(field) ?? -1, heads.row);
  const take = (from: string, to: string): void => {
    const column = columns.get(from);
    columns.delete(from);
    if (column !== undefined && !columns.has(to)) columns.set(to, column);
  };

  if (columns.has("valuta")) take("valuta", areDates(samples("valuta")) ? "valueDate" : "currency");
  if (!columns.has("bookingDate")) take("valueDate", "bookingDate");
  if (columns.has("counterparty")) take("counterparty", areAccounts(samples("counterparty")) ? "iban" : "name");
  if (!columns.has("iban")) settleAccounts(table, heads, columns);

  const debitCredit = columns.has("debit") && columns.has("credit");
  if (!debitCredit || (columns.has("amount") && isSigned(table, heads, columns))) {
    columns.delete("debit");
    columns.delete("credit");
  } else columns.delete("amount");
  return columns;
}

/**
 * "IBAN" is the counterparty's where it differs from row to row, where every row has one payer anyway, or beside another
 * column of accounts: "Rekening" and "IBAN".
 */
function settleAccounts(table: CellTable, heads: HeadRow, columns: Map<string, number>): void {
  const values = (column: number | undefined) => samplesOf(table, column ?? -1, heads.row);
  const own = heads.fields.get("ownAccount");
  const other = heads.others.find(({ field, column }) => field === "ownAccount" && areAccounts(values(column)));
  if (own && other) {
    const [first, second] = isPlain(own) && !areOneValue(values(own.column)) ? [other, own] : [own, other];
    columns.set("ownAccount", first.column).set("iban", second.column);
    return;
  }
  const column = columns.get("ownAccount");
  if (!own || column === undefined || !isPlain(own)) return;
  if (areOneValue(values(column)) && !areOneValue(values(columns.get("name")))) return;
  columns.delete("ownAccount");
  columns.set("iban", column);
}

function isPlain({ key }: HeadedColumn): boolean {
  return key === "iban" || key === "ibannummer";
}

/** An amount column beside debit and credit is the signed one if it has a sign wherever debit is filled. */
function isSigned(table: CellTable, heads: HeadRow, columns: ReadonlyMap<string, number>): boolean {
  if (columns.has("direction")) return true;
  const amount = columns.get("amount") ?? -1;
  const debit = columns.get("debit") ?? -1;
  for (let row = heads.row + 1; row < Math.min(table.rowCount, heads.row + 200); row++) {
    const filled = /[1-9]/.test(textOf(table.value(row, debit)));
    if (filled && !/-|\(/.test(textOf(table.value(row, amount)))) return false;
  }
  return true;
}
