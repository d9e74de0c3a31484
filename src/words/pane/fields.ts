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
  | "description4"
  // the periods of an aged list without a total, and VAT per rate
  | "ageing"
  | `ageing${2 | 3 | 4 | 5 | 6 | 7 | 8}`
  | "vatCode"
  | `vatBase${"" | 2 | 3}`
  | `vatAmount${"" | 2 | 3}`;

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
    ageing: "Openstaand, eerste periode",
    ageing2: "Openstaand, tweede periode",
    ageing3: "Openstaand, derde periode",
    ageing4: "Openstaand, vierde periode",
    ageing5: "Openstaand, vijfde periode",
    ageing6: "Openstaand, zesde periode",
    ageing7: "Openstaand, zevende periode",
    ageing8: "Openstaand, achtste periode",
    vatCode: "Btw-code",
    vatBase: "Grondslag btw",
    vatBase2: "Grondslag btw, tweede tarief",
    vatBase3: "Grondslag btw, derde tarief",
    vatAmount: "Btw-bedrag",
    vatAmount2: "Btw-bedrag, tweede tarief",
    vatAmount3: "Btw-bedrag, derde tarief",
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
    ageing: "Open, first period",
    ageing2: "Open, second period",
    ageing3: "Open, third period",
    ageing4: "Open, fourth period",
    ageing5: "Open, fifth period",
    ageing6: "Open, sixth period",
    ageing7: "Open, seventh period",
    ageing8: "Open, eighth period",
    vatCode: "VAT code",
    vatBase: "VAT base",
    vatBase2: "VAT base, second rate",
    vatBase3: "VAT base, third rate",
    vatAmount: "VAT amount",
    vatAmount2: "VAT amount, second rate",
    vatAmount3: "VAT amount, third rate",
  },
});

/** The name of a field as a choice above a column. @example fieldLabel("nl", "dueDate") // "Vervaldatum" */
export function fieldLabel(language: Language, field: string): string {
  const names: Readonly<Record<string, string | undefined>> = labels(language);
  return names[field] ?? field;
}
