import type { JournalRole } from "../../domain/journal/document";
import type { AccountName } from "../../domain/profile/profile";
import { phrases } from "../language";
import type { DocumentStatus, MemorialColumn } from "./memorial-columns";

interface MemorialWords {
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle: (journal: string, from: string, to: string) => string;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly profile: string;
  readonly journal: string;
  readonly program: string;
  readonly nobody: string;
  readonly source: string;
  readonly sourceRows: string;
  readonly balance: string;
  readonly total: string;
  readonly control: string;
  readonly unbalanced: string;
  readonly approvedDocuments: string;
  readonly documents: string;
  readonly statuses: Readonly<Record<DocumentStatus, string>>;
  readonly columns: Readonly<Record<MemorialColumn, string>>;
  readonly sourceRow: (sheet: string, row: number) => string;
  /** what the links to the sources do after the user sorts */
  readonly sourceNote: string;
  readonly roles: Readonly<Record<JournalRole, string>>;
  readonly accounts: Readonly<Record<AccountName | "suspense" | "bank", string>>;
  readonly fileName: string;
}

/** Title, heads and states of the memorial's sheet. */
export const memorialWords = phrases<MemorialWords>({
  nl: {
    sheetName: "Memoriaal",
    title: "Memoriaalboeking",
    subtitle: (journal, from, to) =>
      `Dagboek ${journal}, ${from === to ? `periode ${from}` : `periodes ${from} t/m ${to}`}`,
    madeBy: "Opgesteld door",
    madeAt: "Opgesteld op",
    profile: "Profiel",
    journal: "Dagboek",
    program: "Programma",
    nobody: "niet opgegeven",
    source: "Bron",
    sourceRows: "Regels",
    sourceRow: (sheet, row) => `${sheet}, rij ${row}`,
    sourceNote:
      "Bronregel wijst de rij aan waar zij stond bij het opstellen. Is de bron daarna gesorteerd, zoek dan daar op Afletter nr.",
    balance: "Saldo",
    total: "Totaal",
    control: "Verschil debet en credit",
    unbalanced: "Boekstukken niet in evenwicht",
    documents: "Boekstukken",
    approvedDocuments: "Waarvan goedgekeurd",
    statuses: { proposed: "Voorgesteld", approved: "Goedgekeurd", rejected: "Afgewezen" },
    columns: {
      document: "Boekstuk",
      line: "Regel",
      journal: "Dagboek",
      date: "Datum",
      period: "Periode",
      account: "Rekening",
      accountName: "Rekeningnaam",
      relationCode: "Relatie",
      relationName: "Naam",
      invoiceNumber: "Factuur",
      description: "Omschrijving",
      debit: "Debet",
      credit: "Credit",
      currency: "Valuta",
      foreign: "Bedrag valuta",
      rate: "Koers",
      vatCode: "Btw-code",
      costCentre: "Kostenplaats",
      costUnit: "Kostendrager",
      source: "Bronregel",
      documentTotal: "Totaal stuk",
      documentBalance: "Saldo stuk",
      status: "Status",
      statusBy: "Beoordeeld door",
      statusAt: "Beoordeeld op",
      statusReason: "Reden van afwijzing",
      note: "Notitie",
      match: "Afletter nr.",
    },
    roles: {
      item: "Openstaande post",
      line: "Bankregel",
      difference: "Betalingsverschil",
      rest: "Te veel betaald",
      discount: "Betalingskorting",
      vat: "Btw over betalingskorting",
      charges: "Bankkosten",
      exchange: "Koersverschil",
      assigned: "Toewijzing",
    },
    accounts: {
      debtors: "Debiteuren",
      creditors: "Crediteuren",
      paymentDifferences: "Betalingsverschillen",
      paymentGains: "Betalingsverschillen (baten)",
      paymentDiscount: "Betalingskorting",
      bankCharges: "Bankkosten",
      exchangeDifferences: "Koersverschillen",
      providerFees: "Kosten betaalprovider",
      internalTransfers: "Kruisposten",
      unexplained: "Vraagposten",
      vat: "Btw",
      badDebts: "Oninbare vorderingen",
      mollie: "Tussenrekening Mollie",
      stripe: "Tussenrekening Stripe",
      shopify: "Tussenrekening Shopify Payments",
      adyen: "Tussenrekening Adyen",
      paypal: "Tussenrekening PayPal",
      buckaroo: "Tussenrekening Buckaroo",
      multisafepay: "Tussenrekening MultiSafepay",
      paynl: "Tussenrekening Pay.",
      suspense: "Tussenrekening",
      bank: "Bank",
    },
    fileName: "memoriaal",
  },
  en: {
    sheetName: "Journal",
    title: "Memorial journal",
    subtitle: (journal, from, to) =>
      `Journal ${journal}, ${from === to ? `period ${from}` : `periods ${from} to ${to}`}`,
    madeBy: "Prepared by",
    madeAt: "Prepared on",
    profile: "Profile",
    journal: "Journal",
    program: "Program",
    nobody: "not given",
    source: "Source",
    sourceRows: "Rows",
    sourceRow: (sheet, row) => `${sheet}, row ${row}`,
    sourceNote:
      "Source row leads to where the row stood when this was prepared. If the source was sorted since, look there for the Afletter no.",
    balance: "Balance",
    total: "Total",
    control: "Difference debit and credit",
    unbalanced: "Documents out of balance",
    documents: "Documents",
    approvedDocuments: "Of which approved",
    statuses: { proposed: "Proposed", approved: "Approved", rejected: "Rejected" },
    columns: {
      document: "Document",
      line: "Line",
      journal: "Journal",
      date: "Date",
      period: "Period",
      account: "Account",
      accountName: "Account name",
      relationCode: "Relation",
      relationName: "Name",
      invoiceNumber: "Invoice",
      description: "Description",
      debit: "Debit",
      credit: "Credit",
      currency: "Currency",
      foreign: "Foreign amount",
      rate: "Rate",
      vatCode: "VAT code",
      costCentre: "Cost centre",
      costUnit: "Cost unit",
      source: "Source row",
      documentTotal: "Doc. total",
      documentBalance: "Doc. balance",
      status: "Status",
      statusBy: "Reviewed by",
      statusAt: "Reviewed on",
      statusReason: "Reason for rejection",
      note: "Note",
      match: "Afletter no.",
    },
    roles: {
      item: "Open item",
      line: "Bank line",
      difference: "Payment difference",
      rest: "Overpaid",
      discount: "Payment discount",
      vat: "VAT on payment discount",
      charges: "Bank charges",
      exchange: "Exchange difference",
      assigned: "Assignment",
    },
    accounts: {
      debtors: "Debtors",
      creditors: "Creditors",
      paymentDifferences: "Payment differences",
      paymentGains: "Payment differences (gains)",
      paymentDiscount: "Payment discount",
      bankCharges: "Bank charges",
      exchangeDifferences: "Exchange differences",
      providerFees: "Payment provider fees",
      internalTransfers: "Internal transfers",
      unexplained: "Unexplained receipts and payments",
      vat: "VAT",
      badDebts: "Bad debts",
      mollie: "Mollie clearing account",
      stripe: "Stripe clearing account",
      shopify: "Shopify Payments clearing account",
      adyen: "Adyen clearing account",
      paypal: "PayPal clearing account",
      buckaroo: "Buckaroo clearing account",
      multisafepay: "MultiSafepay clearing account",
      paynl: "Pay. clearing account",
      suspense: "Suspense account",
      bank: "Bank",
    },
    fileName: "journal",
  },
});
