import { dayOf } from "../../domain/dates/iso";
import { statementLinesOf, type StatementLineRecord } from "../../domain/ledger/from-records";
import type { Problem } from "../../domain/ledger/problem";
import type { StatementLines } from "../../domain/ledger/statement-lines";
import { minorOfDecimal } from "../../domain/money/decimal";
import { lineCode, type TransactionKind } from "../../domain/payout/kind";
import { isZero } from "../bank/decimal-text";
import { less, negated } from "./decimals";
import type { PayoutFile, PayoutReport, PayoutTransaction } from "./payout-file";

/** One movement on the balance at the provider. */
export interface PayoutEntry {
  /** row of the report; of a payout that has none of its own, the last row of its transactions */
  readonly row: number;
  readonly kind: TransactionKind;
  readonly date?: string;
  /** decimal text: positive when the provider owes more */
  readonly amount?: string;
  readonly currency: string;
  readonly transaction?: PayoutTransaction;
}

/**
 * The movements on the balance at the provider that a payout consists of: its transactions gross, each fee
 * that was held back on one as a movement of its own on the same row, and at the end the payout, also where the
 * report has no row for it. A payout that ties comes to nothing.
 *
 * @example entriesOf(payout).map(({ kind, amount }) => [kind, amount]) // [["payment", "121.00"], ["fee", "-2.06"], ["payout", "-118.94"]]
 */
export function entriesOf({ transactions, amount, currency, date }: PayoutReport): PayoutEntry[] {
  const entries = transactions.flatMap((transaction): PayoutEntry[] => {
    const { row, kind, fee } = transaction;
    const common = { row, currency, ...(transaction.date === undefined ? {} : { date: transaction.date }) };
    const isOnlyFee = transaction.amount !== undefined && isZero(transaction.amount) && fee !== undefined;
    return [
      ...(isOnlyFee
        ? []
        : [
            {
              ...common,
              kind,
              transaction,
              ...(transaction.amount === undefined ? {} : { amount: transaction.amount }),
            },
          ]),
      ...feesOf(transaction).map((part) => ({ ...common, ...part })),
    ];
  });
  const hasPayout = transactions.some(({ kind }) => kind === "payout");
  if (hasPayout || amount === undefined || isZero(amount)) return entries;
  const last = transactions.reduce((latest, one) => ((one.date ?? "") > latest ? one.date! : latest), "");
  const paidOn = date ?? (last === "" ? undefined : last);
  return [
    ...entries,
    {
      row: transactions.reduce((most, { row }) => Math.max(most, row), 0),
      kind: "payout",
      amount: negated(amount),
      currency,
      ...(paidOn === undefined ? {} : { date: paidOn }),
    },
  ];
}

/** What was held back on a transaction, and the VAT in it where the report tells. */
function feesOf({ fee, feeVat = "0" }: PayoutTransaction): Pick<PayoutEntry, "kind" | "amount">[] {
  if (fee === undefined || isZero(fee)) return [];
  const net = less(fee, feeVat);
  return [
    ...(isZero(net) ? [] : [{ kind: "fee" as const, amount: negated(net) }]),
    ...(isZero(feeVat) ? [] : [{ kind: "fee-vat" as const, amount: negated(feeVat) }]),
  ];
}

/**
 * A payout report as lines for the engine: the provider stands as own account, the payout's reference as batch,
 * the order number as payment reference and the invoice number as end-to-end id; the code says what a line is and
 * whether its payout ties (`lineCode`). A row without a usable amount or date is a problem and takes no part.
 *
 * @param source index of the source
 * @returns the lines, and of each its place among the entries of all payouts
 */
export function linesOfPayouts(
  name: string,
  file: PayoutFile,
  source: number,
): { lines: StatementLines; problems: Problem[]; entries: readonly number[] } {
  const problems: Problem[] = [];
  const taken: number[] = [];
  let count = 0;
  const records = file.payouts.flatMap((payout) => {
    const entries = entriesOf(payout);
    const first = count;
    count += entries.length;
    const ties = tiesAsLines(payout);
    return entries.flatMap((entry, i): StatementLineRecord[] => {
      const record = lineOf(payout, entry);
      const { row, amount, currency, kind } = entry;
      if (typeof record !== "string") {
        taken.push(first + i);
        return [{ ...record, source, row, code: lineCode({ kind, ties }) }];
      }
      // a missing amount or date is named by the reader already
      if (record !== "")
        problems.push({ code: record, place: { source: name, row }, found: amount ?? "", expected: currency });
      return [];
    });
  });
  return { lines: statementLinesOf(records), problems, entries: taken };
}

/** Does the payout tie, and can every movement of it be matched with? */
export function tiesAsLines(payout: PayoutReport): boolean {
  return payout.ties && entriesOf(payout).every((entry) => typeof lineOf(payout, entry) !== "string");
}

function lineOf(payout: PayoutReport, entry: PayoutEntry): StatementLineRecord | string {
  if (entry.amount === undefined) return "";
  const amount = minorOfDecimal(entry.amount, entry.currency);
  if (typeof amount === "string") return amount;
  const bookingDate = dayOf(entry.date ?? "");
  if (bookingDate === undefined) return "entryWithoutDate";
  const { transaction: t } = entry;
  const facing = minorOfDecimal(t?.presentmentAmount ?? "", t?.presentmentCurrency ?? "");
  return {
    amount,
    bookingDate,
    currency: entry.currency,
    ownAccount: payout.provider,
    batchId: payout.reference,
    reversal: entry.kind === "chargeback",
    id: t?.id ?? "",
    name: t?.customerName ?? "",
    iban: t?.iban ?? "",
    description: t?.description ?? "",
    paymentReference: t?.orderNumber ?? "",
    endToEndId: t?.invoiceNumber ?? "",
    ...(typeof facing === "string"
      ? {}
      : { instructedAmount: facing, instructedCurrency: t?.presentmentCurrency ?? "" }),
  };
}
