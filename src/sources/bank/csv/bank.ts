import type { DecimalMark } from "../../table/cells/amount-text";
import type { DateOrder } from "../../table/cells/date-text";

/** What the columns of a bank's CSV can hold. */
export type CsvField =
  | "account"
  | "currency"
  | "date"
  | "valueDate"
  /** signed, or unsigned beside a direction */
  | "amount"
  | "direction"
  /** what is kept in besides the amount, where the balance shows it */
  | "fee"
  | "balance"
  | "balanceBefore"
  | "name"
  | "iban"
  | "description"
  | "furtherDescription"
  | "lastDescription"
  | "endToEndId"
  | "batchId"
  | "paymentReference"
  | "code"
  | "returnReason"
  | "instructedAmount"
  | "instructedCurrency"
  | "number"
  /** says whether the bank has booked it */
  | "status";

/** The texts of one row, as they stand, by field; "" or absent where there is none. */
export type CsvTexts = Partial<Record<CsvField, string>>;

/** Where the fields of a file stand, and where its rows begin. */
export interface CsvColumns {
  /** rows above the first entry: titles and heads */
  readonly skip: number;
  /** cells of a row */
  readonly width: number;
  /** column per field, from 0 */
  readonly at: Readonly<Partial<Record<CsvField, number>>>;
  /** currency that a head names: Bedrag (EUR) */
  readonly currency?: string;
  /** an account or balance that stands above the heads */
  readonly above?: CsvTexts;
}

/** How a bank writes its CSV; which one it is, the content says. */
export interface CsvBank {
  readonly name: string;
  /** the notation of amounts, where a whole file does not tell */
  readonly mark: DecimalMark;
  readonly order: DateOrder;
  /** currency of an account that names none */
  readonly currency: string;
  /**
   * Where the fields stand; undefined where the file is of another kind.
   *
   * @param rows the first rows
   */
  find(rows: readonly (readonly string[])[]): CsvColumns | undefined;
  /** makes good what the bank is known to write wrongly: the cells of a row with another number of them */
  mend?(cells: readonly string[], width: number): readonly string[];
  /** takes the texts apart: name, account and references that stand in a description */
  refine?(texts: CsvTexts): CsvTexts;
  /** texts of `status` that say that an entry is not booked */
  readonly notBooked?: RegExp;
}
