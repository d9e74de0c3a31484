import fc from "fast-check";
import type { OpenItemRecord, StatementLineRecord } from "../../../src/domain/ledger/from-records";
import { bankLine, day, invoice, transaction } from "./payouts";

export interface PayoutCase {
  readonly items: readonly OpenItemRecord[];
  readonly lines: readonly StatementLineRecord[];
}

/** Orders with or without an invoice, some refunded or charged back, fees per row, one payout per reference, on the bank or not. */
export const anyPayouts: fc.Arbitrary<PayoutCase> = fc
  .array(
    fc.record({
      orders: fc.array(
        fc.record({
          amount: fc.integer({ min: 1, max: 5 }).map((n) => n * 1000),
          fee: fc.integer({ min: 0, max: 99 }),
          hasInvoice: fc.boolean(),
          after: fc.constantFrom("nothing", "refund", "chargeback"),
        }),
        { maxLength: 5 },
      ),
      isOnBank: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((payouts) => {
    const items: OpenItemRecord[] = [];
    const lines: StatementLineRecord[] = [];
    payouts.forEach(({ orders, isOnBank }, p) => {
      const batchId = `14086537.2603.0${p + 1}`;
      const start = lines.length;
      const add = (line: StatementLineRecord) => lines.push({ ...line, batchId, row: 100 * (p + 1) + lines.length });
      orders.forEach(({ amount, fee, hasInvoice, after }, o) => {
        const order = { paymentReference: `W-${p}${o}7`, bookingDate: day("2026-03-01") + o };
        if (hasInvoice) items.push(invoice(`2026-1${p}${o}1`, amount, { yourReference: order.paymentReference }));
        add(transaction("payment", amount, order));
        if (fee > 0) add(transaction("fee", -fee, { bookingDate: order.bookingDate }));
        if (after === "nothing") return;
        if (after === "refund" && hasInvoice) {
          items.push(
            invoice(`CN-${p}${o}1`, -amount, {
              yourReference: order.paymentReference,
              relationCode: `D-2026-1${p}${o}1`,
            }),
          );
        }
        add(transaction(after, -amount, { ...order, bookingDate: day("2026-03-08") }));
      });
      const total = lines.slice(start).reduce((sum, { amount }) => sum + amount, 0);
      if (total === 0) return;
      add(transaction("payout", -total, { bookingDate: day("2026-03-09") }));
      if (isOnBank)
        lines.push(bankLine(total, { description: `T${batchId}`, row: 10 + p, bookingDate: day("2026-03-10") }));
    });
    return { items, lines };
  });
