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
