import type { Problem } from "../../domain/ledger/problem";

/**
 * One booked entry of a statement, literally as the bank gives it (spec 11, `read`): amounts
 * are decimal texts with a point, negative when money went out; dates are `yyyy-mm-dd`.
 * A field that the file does not have, or that cannot be read, is absent.
 */
export interface BankEntry {
  /** number of the entry in the file, from 1, over all its statements */
  readonly row: number;
  readonly date?: string;
  readonly valueDate?: string;
  readonly amount?: string;
  readonly currency?: string;
  /** counterparty */
  readonly name?: string;
  readonly iban?: string;
  readonly description?: string;
  readonly endToEndId?: string;
  readonly batchId?: string;
  readonly paymentReference?: string;
  /** the bank's transaction code */
  readonly code?: string;
  /** the bank says that the entry reverses or returns an earlier one */
  readonly reversal: boolean;
  /** ISO code of the reason of a return (AC04, MD06 …) */
  readonly returnReason?: string;
  readonly instructedAmount?: string;
  readonly instructedCurrency?: string;
  /** what the bank kept in, contained in `amount` */
  readonly charges?: string;
  /** the transactions of a batch, where the bank lists two or more */
  readonly details?: readonly BankDetail[];
}

/** One transaction inside an entry; the same fields as an entry, amount with the entry's sign. */
export interface BankDetail {
  readonly amount?: string;
  readonly currency?: string;
  readonly name?: string;
  readonly iban?: string;
  readonly description?: string;
  readonly endToEndId?: string;
  readonly batchId?: string;
  readonly paymentReference?: string;
  readonly returnReason?: string;
  readonly instructedAmount?: string;
  readonly instructedCurrency?: string;
}

/** One statement: an account over a period, with the proof of its balances. */
export interface BankStatement {
  readonly account: string;
  readonly currency: string;
  /** the bank's own number of the statement */
  readonly number?: string;
  readonly from?: string;
  readonly to?: string;
  /** balances as decimal texts; absent where the file has none */
  readonly opening?: string;
  readonly closing?: string;
  /** opening + entries - closing: "0.00" where the statement ties; absent without both balances */
  readonly difference?: string;
  readonly entries: readonly BankEntry[];
  /** of a page whose other pages are not all there; a statement that is whole has none */
  readonly page?: StatementPage;
}

/** Which page of a statement this is. */
export interface StatementPage {
  /** from 1 */
  readonly number: number;
  readonly isLast: boolean;
  /** the page of the message that holds it, not of the statement itself */
  readonly ofMessage?: boolean;
}

/** A file from a bank, whatever its format. */
export interface BankFile {
  readonly kind: "statement";
  readonly format: "camt053" | "mt940" | "coda" | "csv";
  readonly statements: readonly BankStatement[];
  /** what could not be read */
  readonly problems: readonly Problem[];
  /** what was read but deserves a look: a statement that does not tie, a page that is missing */
  readonly notices: readonly Problem[];
}
