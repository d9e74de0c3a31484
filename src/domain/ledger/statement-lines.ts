import type { TextColumn } from "./text-column";

/** The text fields of a statement line (spec 1). */
export const LINE_TEXT_FIELDS = [
  "id", // the user's own id column
  "ownAccount", // IBAN of the account that the statement is of
  "currency",
  "instructedCurrency",
  "name", // counterparty
  "iban", // counterparty
  "description",
  "paymentReference",
  "endToEndId",
  "batchId",
  "code", // the bank's transaction code
  "relationCode", // where the user knows it already
] as const;

export const LINE_DATE_FIELDS = ["bookingDate", "valueDate"] as const;

/**
 * Minor units; `amount` is positive when money came in and never NaN. `charges`, never negative, is
 * what the bank kept of the line: it is in the amount already.
 */
export const LINE_AMOUNT_FIELDS = ["amount", "instructedAmount", "charges"] as const;

export type LineTextField = (typeof LINE_TEXT_FIELDS)[number];
export type LineDateField = (typeof LINE_DATE_FIELDS)[number];
export type LineAmountField = (typeof LINE_AMOUNT_FIELDS)[number];

/** Statement lines as columns: line `i` is the i-th entry of every column (spec 1). */
export type StatementLines = {
  readonly count: number;
  readonly source: Uint16Array;
  /** the row as Excel shows it, or the entry's number in a bank file, from 1 */
  readonly row: Uint32Array;
  /** 1 where the bank says that the entry reverses an earlier one */
  readonly reversal: Uint8Array;
} & { readonly [F in LineTextField]: TextColumn } & { readonly [F in LineDateField]: Int32Array } & {
  readonly [F in LineAmountField]: Float64Array;
};
