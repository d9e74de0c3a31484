import type { TransactionKind } from "../../domain/payout/kind";
import { phrases } from "../language";

/** Columns of the sheet that a payout report becomes; the table reader knows their heads, save that of `kind`. */
export const PAYOUT_COLUMNS = [
  "bookingDate",
  "kind",
  "amount",
  "currency",
  "name",
  "description",
  "orderNumber",
  "invoiceNumber",
  "iban",
  "batchId",
  "id",
  "code",
  "reversal",
  "instructedAmount",
  "instructedCurrency",
  "ownAccount",
] as const;
export type PayoutColumn = (typeof PAYOUT_COLUMNS)[number];

interface PayoutWords {
  readonly title: (provider: string) => string;
  /** begins the name of the sheet, before the provider or reference */
  readonly sheetName: string;
  readonly source: (file: string) => string;
  readonly columns: Readonly<Record<PayoutColumn, string>>;
  /** heads of the proof: gross - refunds - chargebacks - fees - reserves + corrections = payout */
  readonly proof: readonly string[];
  readonly more: (count: number) => string;
  readonly reversal: string;
  readonly kinds: Readonly<Record<TransactionKind, string>>;
}

/**
 * Title and heads of a payout's sheet.
 *
 * @example payoutWords("nl").kinds.fee // "Kosten"
 */
export const payoutWords = phrases<PayoutWords>({
  nl: {
    title: (provider) => `Uitbetalingen van ${provider}`,
    sheetName: "Uitbetaling",
    source: (file) => `Gelezen uit ${file}`,
    columns: {
      bookingDate: "Boekdatum",
      kind: "Soort",
      amount: "Bedrag",
      currency: "Munt",
      name: "Naam tegenpartij",
      description: "Omschrijving",
      orderNumber: "Betalingskenmerk",
      invoiceNumber: "End-to-end-id",
      iban: "Tegenrekening",
      batchId: "Batch-id",
      id: "Transactie-id",
      code: "Transactiecode",
      reversal: "Storno",
      instructedAmount: "Oorspronkelijk bedrag",
      instructedCurrency: "Oorspronkelijke munt",
      ownAccount: "Eigen rekening",
    },
    proof: [
      "Uitbetaling",
      "Munt",
      "Bruto",
      "Terugbetaald",
      "Teruggeboekt",
      "Kosten",
      "Reserve",
      "Correcties",
      "Beginsaldo",
      "Eindsaldo",
      "Uitbetaald",
      "Verschil",
    ],
    more: (count) => `en nog ${count}`,
    reversal: "ja",
    kinds: {
      payment: "Betaling",
      refund: "Terugbetaling",
      chargeback: "Terugboeking",
      "chargeback-reversal": "Terugboeking hersteld",
      fee: "Kosten",
      "fee-vat": "Btw over kosten",
      reserve: "Reserve",
      correction: "Correctie",
      conversion: "Omwisseling",
      payout: "Uitbetaling",
      other: "Onbekend",
    },
  },
  en: {
    title: (provider) => `Payouts of ${provider}`,
    sheetName: "Payout",
    source: (file) => `Read from ${file}`,
    columns: {
      bookingDate: "Booking date",
      kind: "Kind",
      amount: "Amount",
      currency: "Currency",
      name: "Counterparty name",
      description: "Description",
      orderNumber: "Payment reference",
      invoiceNumber: "End-to-end id",
      iban: "Counterparty IBAN",
      batchId: "Batch id",
      id: "Transaction id",
      code: "Transaction code",
      reversal: "Reversal",
      instructedAmount: "Instructed amount",
      instructedCurrency: "Instructed currency",
      ownAccount: "Own account",
    },
    proof: [
      "Payout",
      "Currency",
      "Gross",
      "Refunds",
      "Chargebacks",
      "Fees",
      "Reserves",
      "Corrections",
      "Opening",
      "Closing",
      "Paid out",
      "Difference",
    ],
    more: (count) => `and ${count} more`,
    reversal: "yes",
    kinds: {
      payment: "Payment",
      refund: "Refund",
      chargeback: "Chargeback",
      "chargeback-reversal": "Chargeback reversed",
      fee: "Fee",
      "fee-vat": "VAT on fee",
      reserve: "Reserve",
      correction: "Correction",
      conversion: "Conversion",
      payout: "Payout",
      other: "Unknown",
    },
  },
});
