import { sumOf } from "../../bank/decimal-text";
import { isSame, less } from "../decimals";
import type { PayoutTransaction } from "../payout-file";
import type { ReportRow } from "../report-row";

type TextField =
  | "id"
  | "type"
  | "orderNumber"
  | "invoiceNumber"
  | "customerName"
  | "iban"
  | "description"
  | "method"
  | "relatedId"
  | "presentmentCurrency";

/**
 * The texts of a row that are there, by field.
 *
 * @param columns field -> column; a field that is left out has none
 */
export function textsOf(
  row: ReportRow,
  columns: Partial<Record<TextField, string>>,
): Partial<Pick<PayoutTransaction, TextField>> {
  const texts: Partial<Record<TextField, string>> = {};
  for (const [field, column] of Object.entries(columns)) {
    const text = row.text(column);
    if (text !== "") texts[field as TextField] = text;
  }
  return texts;
}

/** Only what is there. */
export function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** The fee with its VAT: some reports have it in the fee, others besides; the net tells. */
export function feeWithVat(
  amount: string | undefined,
  fee: string | undefined,
  vat: string | undefined,
  net: string | undefined,
) {
  if (amount === undefined || fee === undefined || vat === undefined || net === undefined) return fee;
  const both = sumOf([fee, vat], 0);
  return !isSame(less(amount, fee), net) && isSame(less(amount, both), net) ? both : fee;
}
