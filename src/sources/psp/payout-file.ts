import type { TransactionKind } from "../../domain/payout/kind";
import type { Provider } from "../../domain/payout/provider";
import type { Problem } from "../../domain/ledger/problem";

/**
 * One row of a payout report, literally as the provider gives it (spec 11, `read`): amounts are decimal
 * texts with a point, dates `yyyy-mm-dd`. A field that the report does not have, or that cannot be read,
 * is absent. Amounts have the sign of what they do to the balance: a payment is positive, a refund, a
 * chargeback, a fee and the payout itself are negative.
 */
export interface PayoutTransaction {
  /** the row as Excel shows it */
  readonly row: number;
  /** the provider's own id */
  readonly id?: string;
  readonly kind: TransactionKind;
  /** id of the transaction that it belongs to: the other side of a conversion, what was refunded */
  readonly relatedId?: string;
  /** the report's own word for it */
  readonly type?: string;
  /** the day in the zone that the report is written in */
  readonly date?: string;
  /** gross, before the fee of this row */
  readonly amount?: string;
  /** what was held back on this row, VAT included: positive lowers the payout */
  readonly fee?: string;
  /** VAT in `fee`, or in the amount of a row that is a fee */
  readonly feeVat?: string;
  readonly net?: string;
  readonly currency: string;
  readonly orderNumber?: string;
  readonly invoiceNumber?: string;
  readonly customerName?: string;
  readonly iban?: string;
  readonly description?: string;
  readonly method?: string;
  /** what the customer paid, where that was in another currency; of a conversion the other side, with its own sign turned */
  readonly presentmentAmount?: string;
  readonly presentmentCurrency?: string;
}

/**
 * Gross - refunds - chargebacks - fees - reserves + corrections = payout (spec 6). A balance that is paid out
 * from at will has an opening and a closing as well, and then opening + all that - payout = closing.
 */
export interface PayoutProof {
  readonly gross: string;
  readonly refunds: string;
  readonly chargebacks: string;
  readonly fees: string;
  readonly feeVat?: string;
  readonly reserves: string;
  readonly corrections: string;
  readonly opening?: string;
  readonly closing?: string;
  /** what was paid out, or will be */
  readonly payout?: string;
  /** "0.00" where it ties; absent where a row could not be read, so that nothing is proven */
  readonly difference?: string;
}

/** One payout, or the balance of one currency where the provider pays out from a balance. */
export interface PayoutReport {
  readonly provider: Provider;
  /** the provider's reference; "" where the transactions are not paid out yet, or of a balance */
  readonly reference: string;
  /** on which it was paid */
  readonly date?: string;
  readonly currency: string;
  /** what was paid out; absent where the transactions wait for it */
  readonly amount?: string;
  /** gross less all that was held back equals the payout */
  readonly ties: boolean;
  readonly proof: PayoutProof;
  readonly transactions: readonly PayoutTransaction[];
}

/** A report of a payment provider. */
export interface PayoutFile {
  readonly kind: "payout";
  readonly provider: Provider;
  readonly payouts: readonly PayoutReport[];
  /** what could not be read */
  readonly problems: readonly Problem[];
  /** what was read but deserves a look: a payout that does not tie, a type that is not known */
  readonly notices: readonly Problem[];
}
