import type { Provider } from "../../domain/payout/provider";
import type { DecimalMark } from "../table/cells/amount-text";
import type { DateOrder } from "../table/cells/date-text";
import type { PayoutTransaction } from "./payout-file";
import type { ReportRow } from "./report-row";

/** What a row says: the transaction, and the payout that it is of. */
export interface RowReading extends Omit<PayoutTransaction, "row"> {
  readonly payout: { readonly reference: string; readonly date?: string };
  /** balance of the currency after the row, where the report has it */
  readonly balance?: string;
}

/** How one provider's reports are read: a value of this shape in a file of its own. */
export interface ProviderReader {
  readonly provider: Provider;
  /** by column: the keys of its head (`headKey`), separated by spaces, surest first */
  readonly columns: Readonly<Record<string, string>>;
  /** sets of columns; with all of one of them it is this provider's report */
  readonly signatures: readonly (readonly string[])[];
  /** a text that must stand in the title or heads, where the columns alone do not tell */
  readonly named?: RegExp;
  /** columns of amounts and dates */
  readonly amounts: readonly string[];
  readonly dates: readonly string[];
  /** the notation, where the provider always writes the same */
  readonly decimal?: DecimalMark;
  readonly dateOrder?: DateOrder;
  /** labels of the balances in a block above the heads, with the value beside or below */
  readonly balances?: { readonly opening: RegExp; readonly closing: RegExp; readonly currency: RegExp };
  /** undefined for a row that is no transaction: a total, a page's head */
  readonly read: (row: ReportRow) => RowReading | undefined;
}
