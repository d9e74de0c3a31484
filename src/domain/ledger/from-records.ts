import { NO_DAY } from "../dates/day";
import {
  ITEM_AMOUNT_FIELDS,
  ITEM_DATE_FIELDS,
  ITEM_TEXT_FIELDS,
  type ItemAmountField,
  type ItemDateField,
  type ItemTextField,
  type OpenItems,
  type VatPart,
} from "./open-items";
import {
  LINE_AMOUNT_FIELDS,
  LINE_DATE_FIELDS,
  LINE_TEXT_FIELDS,
  type LineAmountField,
  type LineDateField,
  type LineTextField,
  type StatementLines,
} from "./statement-lines";
import { textColumn } from "./text-column";

/** One open item as a record: what the columns hold, absent fields left out. */
export type OpenItemRecord = Partial<Record<ItemTextField, string>> &
  Partial<Record<ItemDateField | ItemAmountField, number>> & {
    openAmount: number;
    source?: number;
    row?: number;
    blocked?: boolean;
    side?: "receivable" | "payable";
    vat?: readonly VatPart[];
  };

/** One statement line as a record. */
export type StatementLineRecord = Partial<Record<LineTextField, string>> &
  Partial<Record<LineDateField | LineAmountField, number>> & {
    amount: number;
    source?: number;
    row?: number;
    reversal?: boolean;
  };

/**
 * Open items from records: dates as day numbers, amounts in minor units, rows
 * numbered from 2 (under a head) where the record has none.
 *
 * @example openItemsOf([{ invoiceNumber: "2025-0012", openAmount: 121000, currency: "EUR" }])
 */
export function openItemsOf(records: readonly OpenItemRecord[]): OpenItems {
  return {
    count: records.length,
    source: Uint16Array.from(records, (r) => r.source ?? 0),
    row: Uint32Array.from(records, (r, i) => r.row ?? i + 2),
    blocked: Uint8Array.from(records, (r) => (r.blocked ? 1 : 0)),
    ...(records.some((r) => r.side)
      ? { side: Uint8Array.from(records, ({ side }) => (side === undefined ? 0 : side === "receivable" ? 1 : 2)) }
      : {}),
    vat: records.map((r) => r.vat),
    ...texts(ITEM_TEXT_FIELDS, records),
    ...days(ITEM_DATE_FIELDS, records),
    ...amounts(ITEM_AMOUNT_FIELDS, records),
  };
}

/** Statement lines from records; as `openItemsOf`, for the source with index 1. */
export function statementLinesOf(records: readonly StatementLineRecord[]): StatementLines {
  return {
    count: records.length,
    source: Uint16Array.from(records, (r) => r.source ?? 1),
    row: Uint32Array.from(records, (r, i) => r.row ?? i + 2),
    reversal: Uint8Array.from(records, (r) => (r.reversal ? 1 : 0)),
    ...texts(LINE_TEXT_FIELDS, records),
    ...days(LINE_DATE_FIELDS, records),
    ...amounts(LINE_AMOUNT_FIELDS, records),
  };
}

function texts<F extends string>(fields: readonly F[], records: readonly Partial<Record<F, string>>[]) {
  return columns(fields, (field) => textColumn(records.map((r) => r[field] ?? "")));
}

function days<F extends string>(fields: readonly F[], records: readonly Partial<Record<F, number>>[]) {
  return columns(fields, (field) => Int32Array.from(records, (r) => r[field] ?? NO_DAY));
}

function amounts<F extends string>(fields: readonly F[], records: readonly Partial<Record<F, number>>[]) {
  return columns(fields, (field) => Float64Array.from(records, (r) => r[field] ?? NaN));
}

function columns<F extends string, C>(fields: readonly F[], column: (field: F) => C): Record<F, C> {
  return Object.fromEntries(fields.map((field) => [field, column(field)])) as Record<F, C>;
}
