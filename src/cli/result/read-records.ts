import { NO_DAY } from "../../domain/dates/day";
import { isoOf } from "../../domain/dates/iso";
import { ITEM_AMOUNT_FIELDS, ITEM_DATE_FIELDS, ITEM_TEXT_FIELDS, type OpenItems } from "../../domain/ledger/open-items";
import type { StatementLines } from "../../domain/ledger/statement-lines";
import { decimalOf } from "../../domain/money/decimal";
import type { BankEntry, BankStatement } from "../../sources/bank/bank-file";
import type { BadCell } from "../read/literal";
import type { LiteralList } from "../read/read-literally";
import type { Source } from "../read/source";

/** An open item as `read` shows it: its row, and the fields of spec 1 that it has. */
export type ItemRecord = Readonly<Record<string, string | number | boolean | readonly object[]>>;

/** The open items of a list, unreadable cells left out. */
export function* itemRecords({ source, bad }: LiteralList): Generator<ItemRecord> {
  const { items, table } = source;
  if (!items) return;
  const fieldAt = fieldsByColumn(table?.report.columns ?? []);
  for (let i = 0; i < items.count; i++) yield itemRecord(items, i, bad.get(items.row[i]) ?? [], fieldAt);
}

/** A statement as `read` shows it; a list need not tell of which account it is. */
export type StatementRecord = Omit<BankStatement, "account"> & { readonly account?: string };

/** The lines of a list as statements: one per own account and currency, in the order in which they appear. */
export function statementRecords({ source, bad }: LiteralList): StatementRecord[] {
  const { lines, table } = source;
  if (!lines) return [];
  const fieldAt = fieldsByColumn(table?.report.columns ?? []);
  const groups = new Map<string, { account: string; currency: string; entries: BankEntry[] }>();
  for (let i = 0; i < lines.count; i++) {
    const account = lines.ownAccount.at(i);
    const currency = lines.currency.at(i);
    const group = groups.get(`${account} ${currency}`) ?? { account, currency, entries: [] };
    groups.set(`${account} ${currency}`, group);
    group.entries.push(entryRecord(lines, i, bad.get(lines.row[i]) ?? [], fieldAt));
  }
  const balances = bad.size === 0 && groups.size === 1 ? table?.report.balances : undefined;
  return [...groups.values()].map(({ account, currency, entries }) => {
    const dates = entries.flatMap(({ date }) => date ?? []).sort();
    const period = dates.length === 0 ? {} : { from: dates[0], to: dates.at(-1)! };
    return { ...(account === "" ? {} : { account }), currency, ...period, ...proofOf(lines, balances), entries };
  });
}

/** Opening + entries - closing, of a list with a running balance (spec 1). */
function proofOf(
  { amount, currency, count }: StatementLines,
  balances: { readonly opening: number; readonly closing: number } | undefined,
): Pick<BankStatement, "opening" | "closing" | "difference"> {
  if (!balances || count === 0) return {};
  const { opening, closing } = balances;
  const difference = amount.reduce((sum, one) => sum + one, opening) - closing;
  const shown = (minor: number) => decimalOf(minor, currency.at(0));
  return { opening: shown(opening), closing: shown(closing), difference: shown(difference) };
}

/** The payouts of a report as `read` shows them: each with its proof, its difference and its transactions. */
export function payoutRecords({ payout }: Source): object[] {
  return (payout?.payouts ?? []).map(({ provider, reference, date, currency, amount, proof, transactions }) => ({
    provider,
    reference,
    ...(date === undefined ? {} : { date }),
    currency,
    ...(amount === undefined ? {} : { amount }),
    ...(proof.difference === undefined ? {} : { difference: proof.difference }),
    proof,
    transactions,
  }));
}

function itemRecord(
  items: OpenItems,
  i: number,
  bad: readonly BadCell[],
  fieldAt: ReadonlyMap<string, string>,
): ItemRecord {
  const currency = items.currency.at(i);
  const record: Record<string, string | number | boolean | readonly object[]> = { row: items.row[i] };
  for (const field of ITEM_TEXT_FIELDS) if (items[field].at(i) !== "") record[field] = items[field].at(i);
  for (const field of ITEM_DATE_FIELDS) {
    if (items[field][i] !== NO_DAY && !isBad(bad, fieldAt, field)) record[field] = isoOf(items[field][i]);
  }
  for (const field of ITEM_AMOUNT_FIELDS) {
    const amount = shownAmount(items[field][i], field === "baseAmount" ? "EUR" : currency, field, bad, fieldAt);
    if (amount !== undefined) record[field] = amount;
  }
  const vat = items.vat?.[i];
  if (vat) {
    record.vat = vat.map(({ code, base, amount }) => ({
      code,
      base: decimalOf(base, currency),
      amount: decimalOf(amount, currency),
    }));
  }
  return { ...record, blocked: items.blocked[i] === 1 };
}

function entryRecord(
  lines: StatementLines,
  i: number,
  bad: readonly BadCell[],
  fieldAt: ReadonlyMap<string, string>,
): BankEntry {
  const text = (field: "name" | "iban" | "description" | "endToEndId" | "batchId" | "paymentReference" | "code") =>
    lines[field].at(i) === "" ? {} : { [field]: lines[field].at(i) };
  const amount = shownAmount(lines.amount[i], lines.currency.at(i), "amount", bad, fieldAt);
  const date = (field: "bookingDate" | "valueDate") =>
    lines[field][i] === NO_DAY || isBad(bad, fieldAt, field) ? undefined : isoOf(lines[field][i]);
  const [bookingDate, valueDate] = [date("bookingDate"), date("valueDate")];
  return {
    row: lines.row[i],
    ...(bookingDate === undefined ? {} : { date: bookingDate }),
    ...(valueDate === undefined ? {} : { valueDate }),
    ...(amount === undefined ? {} : { amount }),
    currency: lines.currency.at(i),
    ...text("name"),
    ...text("iban"),
    ...text("description"),
    ...text("endToEndId"),
    ...text("batchId"),
    ...text("paymentReference"),
    ...text("code"),
    reversal: lines.reversal[i] === 1,
  };
}

/** An amount as decimals; of a cell that cannot be matched with, its figures as they stand there. */
function shownAmount(
  minor: number,
  currency: string,
  field: string,
  bad: readonly BadCell[],
  fieldAt: ReadonlyMap<string, string>,
): string | undefined {
  const cell = bad.find(({ column, kind }) => kind !== "date" && isFieldOf(fieldAt.get(column), field));
  if (!cell) return Number.isNaN(minor) ? undefined : decimalOf(minor, currency);
  if (cell.decimal === undefined) return undefined;
  return minor < 0 !== cell.isNegative ? `-${cell.decimal}` : cell.decimal;
}

/** Debit, credit and direction columns are part of the main amount. */
function isFieldOf(mapped: string | undefined, field: string): boolean {
  const isMain = field === "openAmount" || field === "amount";
  return mapped === field || (isMain && ["debit", "credit", "direction", "balance"].includes(mapped ?? ""));
}

function isBad(bad: readonly BadCell[], fieldAt: ReadonlyMap<string, string>, field: string): boolean {
  return bad.some(({ column, kind }) => kind === "date" && fieldAt.get(column) === field);
}

function fieldsByColumn(columns: readonly { field: string; column: string }[]): Map<string, string> {
  return new Map(columns.map(({ field, column }) => [column, field]));
}
