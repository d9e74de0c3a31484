import { phrases } from "./language";

/** Columns of the sheet that a bank file becomes; the table reader knows their heads in both languages. */
export const STATEMENT_COLUMNS = [
  "bookingDate",
  "valueDate",
  "amount",
  "currency",
  "name",
  "iban",
  "description",
  "paymentReference",
  "endToEndId",
  "batchId",
  "code",
  "reversal",
  "instructedAmount",
  "instructedCurrency",
  "charges",
  "ownAccount",
] as const;
export type StatementColumn = (typeof STATEMENT_COLUMNS)[number];

interface StatementWords {
  readonly title: string;
  /** begins the name of the sheet, before the account */
  readonly sheetName: string;
  readonly source: (file: string) => string;
  readonly columns: Readonly<Record<StatementColumn, string>>;
  /** heads of the proof: opening + entries = closing */
  readonly proof: readonly [account: string, opening: string, entries: string, closing: string, difference: string];
  readonly reversal: string;
}

/**
 * Title and heads of a bank statement's sheet.
 *
 * @example statementWords("nl").columns.iban // "Tegenrekening"
 */
export const statementWords = phrases<StatementWords>({
  nl: {
    title: "Bankafschrift",
    sheetName: "Bank",
    source: (file) => `Gelezen uit ${file}`,
    columns: {
      bookingDate: "Boekdatum",
      valueDate: "Valutadatum",
      amount: "Bedrag",
      currency: "Munt",
      name: "Naam tegenpartij",
      iban: "Tegenrekening",
      description: "Omschrijving",
      paymentReference: "Betalingskenmerk",
      endToEndId: "End-to-end-id",
      batchId: "Batch-id",
      code: "Transactiecode",
      reversal: "Storno",
      instructedAmount: "Oorspronkelijk bedrag",
      instructedCurrency: "Oorspronkelijke munt",
      charges: "Ingehouden kosten",
      ownAccount: "Eigen rekening",
    },
    proof: ["Rekening", "Beginsaldo", "Mutaties", "Eindsaldo", "Verschil"],
    reversal: "ja",
  },
  en: {
    title: "Bank statement",
    sheetName: "Bank",
    source: (file) => `Read from ${file}`,
    columns: {
      bookingDate: "Booking date",
      valueDate: "Value date",
      amount: "Amount",
      currency: "Currency",
      name: "Counterparty name",
      iban: "Counterparty IBAN",
      description: "Description",
      paymentReference: "Payment reference",
      endToEndId: "End-to-end id",
      batchId: "Batch id",
      code: "Transaction code",
      reversal: "Reversal",
      instructedAmount: "Instructed amount",
      instructedCurrency: "Instructed currency",
      charges: "Bank charges",
      ownAccount: "Own account",
    },
    proof: ["Account", "Opening balance", "Entries", "Closing balance", "Difference"],
    reversal: "yes",
  },
});
