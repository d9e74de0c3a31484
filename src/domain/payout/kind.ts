/**
 * What a transaction of a payout report is (spec 6). A `correction` is the provider's own (balance
 * carried over, adjustments, top-ups); a `conversion` moves money between two currencies of one
 * balance; `other` is a type that is not known, kept under the report's own name.
 */
export const TRANSACTION_KINDS = [
  "payment",
  "refund",
  "chargeback",
  "chargeback-reversal",
  "fee",
  "fee-vat", // the VAT in a fee, as a movement of its own
  "reserve",
  "correction",
  "conversion",
  "payout",
  "other",
] as const;

export type TransactionKind = (typeof TRANSACTION_KINDS)[number];

/** What the code of a payout's line says: what it is, and whether its payout ties (spec 6). */
export interface LineKind {
  readonly kind: TransactionKind;
  readonly ties: boolean;
}

const UNTIED = " (!)";

/**
 * The transaction code of a line of a payout. It stands in the payout sheet as well, so a payout that
 * does not tie is known as such after the workbook was closed and opened.
 *
 * @example lineCode({ kind: "fee", ties: false }) // "fee (!)"
 */
export function lineCode({ kind, ties }: LineKind): string {
  return ties ? kind : kind + UNTIED;
}

/** The inverse of `lineCode`; what is no code of ours is `other`. */
export function lineKind(code: string): LineKind {
  const ties = !code.endsWith(UNTIED);
  const text = ties ? code : code.slice(0, -UNTIED.length);
  return { kind: TRANSACTION_KINDS.find((kind) => kind === text) ?? "other", ties };
}
