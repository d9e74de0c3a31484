import type { TextColumn } from "./text-column";

/** The text fields of an open item (spec 1). */
export const ITEM_TEXT_FIELDS = [
  "id", // the user's own id column
  "relationCode",
  "relationName",
  "relationIban", // one or more, separated by space, comma or semicolon
  "invoiceNumber",
  "ourReference",
  "yourReference", // for creditors the supplier's own invoice number
  "paymentReference",
  "endToEndId",
  "batchId",
  "currency", // ISO 4217
  "ledgerAccount",
  "description",
] as const;

/** The date fields: day numbers, NO_DAY where there is none. */
export const ITEM_DATE_FIELDS = ["documentDate", "bookingDate", "dueDate", "executionDate", "discountDate"] as const;

/** The amount fields: minor units of the item's currency, NaN where there is none. */
export const ITEM_AMOUNT_FIELDS = ["openAmount", "originalAmount", "baseAmount", "discountAmount"] as const;

export type ItemTextField = (typeof ITEM_TEXT_FIELDS)[number];
export type ItemDateField = (typeof ITEM_DATE_FIELDS)[number];
export type ItemAmountField = (typeof ITEM_AMOUNT_FIELDS)[number];

/**
 * Open items as columns: item `i` is the i-th entry of every column.
 *
 * Amounts are debit positive, credit negative as seen from the relation's ledger
 * account: a sales invoice is positive, a purchase invoice, a sales credit note and
 * a customer's payment are negative (spec 1, Signs). `openAmount` is never NaN.
 */
export type OpenItems = {
  readonly count: number;
  /** index of the source (sheet or file) that the item stands in */
  readonly source: Uint16Array;
  /** the row as Excel shows it, from 1: an address, never identity */
  readonly row: Uint32Array;
  /** 1 where a column of the source says that the item is blocked */
  readonly blocked: Uint8Array;
  /** 1 where a column of the source says that the item is a debtor's, 2 a creditor's, 0 where it does not say; absent without one */
  readonly side?: Uint8Array;
  /** VAT per rate, where the source has it */
  readonly vat?: readonly (readonly VatPart[] | undefined)[];
} & { readonly [F in ItemTextField]: TextColumn } & { readonly [F in ItemDateField]: Int32Array } & {
  readonly [F in ItemAmountField]: Float64Array;
};

export interface VatPart {
  readonly code: string;
  /** net amount and VAT in minor units, with the item's sign */
  readonly base: number;
  readonly amount: number;
}
