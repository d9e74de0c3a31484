import type { ItemAmountField, ItemDateField, ItemTextField } from "../../domain/ledger/open-items";
import type { LineAmountField, LineDateField, LineTextField } from "../../domain/ledger/statement-lines";
import { phrases, type Language } from "../language";

/** What a column can be taken for: the fields of spec 1 and the columns that only tell the sign. */
export type ColumnField =
  | ItemTextField
  | ItemDateField
  | ItemAmountField
  | LineTextField
  | LineDateField
  | LineAmountField
  | "debit"
  | "credit"
  | "direction"
  | "amount"
  | "blocked"
  | "kind"
  // what the evidence of an assignment is about (spec 2)
  | "relation"
  | "reversal"
  | "balance"
  | "description2"
  | "description3"
  | "description4";

const labels = phrases<Readonly<Record<ColumnField, string>>>({
  nl: {
    id: "Eigen kenmerk van de rij",
    relation: "Relatie",
    relationCode: "Relatiecode",
    relationName: "Relatienaam",
    relationIban: "IBAN van de relatie",
    invoiceNumber: "Factuurnummer",
    ourReference: "Onze referentie",
    yourReference: "Uw referentie of ordernummer",
    paymentReference: "Betalingskenmerk",
    endToEndId: "End-to-end-id",
    batchId: "Batchnummer",
    currency: "Valuta",
    ledgerAccount: "Grootboekrekening",
    description: "Omschrijving",
    description2: "Omschrijving, vervolg",
    description3: "Omschrijving, vervolg 2",
    description4: "Omschrijving, vervolg 3",
    documentDate: "Factuurdatum",
    bookingDate: "Boekdatum",
    dueDate: "Vervaldatum",
    executionDate: "Uitvoeringsdatum",
    discountDate: "Kortingsdatum",
    openAmount: "Openstaand bedrag",
    originalAmount: "Factuurbedrag",
    baseAmount: "Bedrag in basisvaluta",
    discountAmount: "Betalingskorting",
    ownAccount: "Eigen rekening",
    instructedCurrency: "Valuta van de opdracht",
    instructedAmount: "Bedrag van de opdracht",
    charges: "Ingehouden kosten",
    name: "Naam tegenpartij",
    iban: "Tegenrekening",
    code: "Transactiecode",
    valueDate: "Valutadatum",
    amount: "Bedrag",
    debit: "Debet of af",
    credit: "Credit of bij",
    direction: "Af/Bij of D/C",
    blocked: "Geblokkeerd",
    kind: "Soort boeking",
    reversal: "Storno",
    balance: "Saldo na boeking",
  },
  en: {
    id: "Own id of the row",
    relation: "Relation",
    relationCode: "Relation code",
    relationName: "Relation name",
    relationIban: "IBAN of the relation",
    invoiceNumber: "Invoice number",
    ourReference: "Our reference",
    yourReference: "Your reference or order number",
    paymentReference: "Payment reference",
    endToEndId: "End-to-end id",
    batchId: "Batch number",
    currency: "Currency",
    ledgerAccount: "Ledger account",
    description: "Description",
    description2: "Description, continued",
    description3: "Description, continued 2",
    description4: "Description, continued 3",
    documentDate: "Document date",
    bookingDate: "Booking date",
    dueDate: "Due date",
    executionDate: "Execution date",
    discountDate: "Discount date",
    openAmount: "Open amount",
    originalAmount: "Invoice amount",
    baseAmount: "Amount in base currency",
    discountAmount: "Payment discount",
    ownAccount: "Own account",
    instructedCurrency: "Instructed currency",
    instructedAmount: "Instructed amount",
    charges: "Bank charges",
    name: "Counterparty name",
    iban: "Counterparty IBAN",
    code: "Transaction code",
    valueDate: "Value date",
    amount: "Amount",
    debit: "Debit or out",
    credit: "Credit or in",
    direction: "Debit/credit mark",
    blocked: "Blocked",
    kind: "Kind of entry",
    reversal: "Reversal",
    balance: "Balance after entry",
  },
});

/** The name of a field as a choice above a column. @example fieldLabel("nl", "dueDate") // "Vervaldatum" */
export function fieldLabel(language: Language, field: string): string {
  const names: Readonly<Record<string, string | undefined>> = labels(language);
  return names[field] ?? field;
}
