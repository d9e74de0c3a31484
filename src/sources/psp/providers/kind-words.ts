import type { TransactionKind } from "../../../domain/payout/kind";
import { isNegative } from "../decimals";

const WORDS: readonly (readonly [RegExp, TransactionKind])[] = [
  [/pay-?out|uitbetaling|uitbetaald|withdrawal|settlement to bank|overboeking naar bank/, "payout"],
  [/charge ?back.*(revers|won|hersteld|fee|kosten)/, "chargeback-reversal"],
  [/charge ?back|terugboeking|storno|gestorneerd|dispute/, "chargeback"],
  [/refund|terugbetaling|terugbetaald|retour|credit nota|creditnota/, "refund"],
  [/reserve|reservering|rolling/, "reserve"],
  [/\bfees?\b|costs?\b|kosten|commission|commissie|tarief|n901|\bbtw\b|\bvat\b/, "fee"],
  [/correct|adjust|top-?up|opwaarder|balance transfer|saldo|increase/, "correction"],
];

/**
 * What a row is by the words that a provider uses for it, in Dutch or English; what says nothing particular and
 * brings money in is a payment.
 *
 * @param words everything of the row that may say so, in lower case
 */
export function kindByWords(words: string, amount: string | undefined): TransactionKind {
  const kind = WORDS.find(([pattern]) => pattern.test(words))?.[1];
  if (kind === "chargeback-reversal") return /fee|kosten/.test(words) ? "fee" : kind;
  if (kind === "chargeback" && !isNegative(amount)) return "chargeback-reversal";
  // what could not be paid back comes back
  if (kind === "refund" && !isNegative(amount)) return "correction";
  return kind ?? (amount === undefined || isNegative(amount) ? "other" : "payment");
}
