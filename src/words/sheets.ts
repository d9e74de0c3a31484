import type { CriterionName } from "../domain/clear/match";
import type { Verb } from "../domain/decisions/decision";
import type { JournalRole } from "../domain/journal/document";
import type { AccountName } from "../domain/profile/profile";
import { phrases } from "./language";

/** How a document stands: what the user chooses in the sheet (spec 7). */
export type DocumentStatus = "proposed" | "approved" | "rejected";

/** How a row of a source stands, the colours of ux.md and `open`. */
export type RowCode =
  "open" | "cleared" | "difference" | "combination" | "partial" | "suggested" | "blocked" | "approved";

interface SheetWords {
  readonly marks: {
    readonly heads: readonly [string, string, string];
    readonly names: Readonly<Record<RowCode, string>>;
    readonly restOpen: (amount: string) => string;
    readonly approved: string;
  };
  readonly memorial: {
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
    readonly roles: Readonly<Record<JournalRole, string>>;
    readonly accounts: Readonly<Record<AccountName, string>>;
  };
  readonly decisions: {
    readonly sheetName: string;
    readonly title: string;
    readonly about: string;
    readonly columns: Readonly<Record<DecisionColumn, string>>;
    readonly verbs: Readonly<Record<Verb, string>>;
  };
  readonly links: {
    readonly sheetName: string;
    readonly title: string;
    readonly about: string;
    readonly columns: Readonly<Record<LinkColumn, string>>;
    readonly outcomes: Readonly<Record<"cleared" | "suggested", string>>;
    readonly sides: Readonly<Record<"item" | "line", string>>;
    readonly criteria: Readonly<Record<CriterionName, string>>;
  };
  readonly csv: { readonly fileName: string };
}

/** Columns of the memorial's table, in their order. */
export const MEMORIAL_COLUMNS = [
  "document",
  "line",
  "journal",
  "date",
  "period",
  "account",
  "accountName",
  "relationCode",
  "relationName",
  "invoiceNumber",
  "description",
  "debit",
  "credit",
  "currency",
  "foreign",
  "rate",
  "vatCode",
  "costCentre",
  "costUnit",
  "documentTotal",
  "documentBalance",
  "status",
  "statusBy",
  "statusAt",
  "match",
] as const;
export type MemorialColumn = (typeof MEMORIAL_COLUMNS)[number];

export const DECISION_COLUMNS = ["id", "at", "who", "verb", "match", "step", "undoes", "note"] as const;
export type DecisionColumn = (typeof DECISION_COLUMNS)[number];

export const LINK_COLUMNS = [
  "match",
  "outcome",
  "criterion",
  "side",
  "sheet",
  "row",
  "key",
  "amount",
  "rest",
  "difference",
  "currency",
  "relation",
  "score",
  "why",
] as const;
export type LinkColumn = (typeof LINK_COLUMNS)[number];

/** Heads, titles and states on the sheets that Afletter writes. */
export const sheetWords = phrases<SheetWords>({
  nl: {
    marks: {
      heads: ["Afletter status", "Afletter nr.", "Afletter toelichting"],
      names: {
        open: "Open",
        cleared: "Afgeletterd",
        difference: "Afgeletterd met verschil",
        combination: "Afgeletterd in combinatie",
        partial: "Gedeeltelijk afgeletterd",
        suggested: "Voorstel",
        blocked: "Geblokkeerd",
        approved: "Goedgekeurd",
      },
      restOpen: (amount) => `open blijft ${amount}`,
      approved: "goedgekeurd",
    },
    memorial: {
      sheetName: "Memoriaal",
      title: "Memoriaalboeking",
      subtitle: (journal, from, to) => `Dagboek ${journal}, ${from === to ? `periode ${from}` : `periodes ${from} t/m ${to}`}`,
      madeBy: "Opgesteld door",
      madeAt: "Opgesteld op",
      profile: "Profiel",
      journal: "Dagboek",
      program: "Programma",
      nobody: "niet opgegeven",
      source: "Bron",
      sourceRows: "Regels",
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
        documentTotal: "Totaal boekstuk",
        documentBalance: "Saldo boekstuk",
        status: "Status",
        statusBy: "Beoordeeld door",
        statusAt: "Beoordeeld op",
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
      },
    },
    decisions: {
      sheetName: "Beslissingen",
      title: "Beslissingen",
      about: "Elke beslissing is een regel; Afletter voegt alleen toe. Wijzig of verwijder hier niets.",
      columns: {
        id: "Nr.",
        at: "Wanneer",
        who: "Wie",
        verb: "Beslissing",
        match: "Afletter nr.",
        step: "Samen met",
        undoes: "Maakt ongedaan",
        note: "Toelichting",
      },
      verbs: {
        run: "Automatisch afgeletterd",
        clear: "Afgeletterd",
        suggest: "Voorgesteld",
        accept: "Geaccepteerd",
        refuse: "Geweigerd",
        propose: "In memoriaal",
        approve: "Goedgekeurd",
        reject: "Afgewezen",
        undo: "Ongedaan gemaakt",
      },
    },
    links: {
      sheetName: "Koppelingen",
      title: "Koppelingen",
      about: "Wat elke aflettering neemt van welke regel of post. Afletter leest dit blad terug: wijzig hier niets.",
      columns: {
        match: "Afletter nr.",
        outcome: "Uitkomst",
        criterion: "Criterium",
        side: "Kant",
        sheet: "Blad",
        row: "Rij",
        key: "Sleutel",
        amount: "Bedrag",
        rest: "Blijft open",
        difference: "Verschil",
        currency: "Valuta",
        relation: "Relatie",
        score: "Score",
        why: "Waarom",
      },
      outcomes: { cleared: "Afgeletterd", suggested: "Voorgesteld" },
      sides: { item: "Post", line: "Regel" },
      criteria: {
        "end-to-end-id": "End-to-end-id",
        "payment-reference-and-amount": "Betalingskenmerk en bedrag",
        "our-reference-and-amount": "Onze referentie en bedrag",
        "date-and-amount": "Datum en bedrag",
        "payment-reference": "Betalingskenmerk",
        "our-reference": "Onze referentie",
        date: "Datum",
        amount: "Bedrag",
        "reference-within-tolerance": "Referentie, met verschil",
        combination: "Combinatie van posten",
        "line-combination": "Combinatie van regels",
        "part-payment": "Gedeeltelijke betaling",
        overpayment: "Te veel betaald",
        suggestion: "Suggestie",
        batch: "Batch",
        payout: "Uitbetaling",
        "payment-discount": "Betalingskorting",
        "double-payment": "Dubbele betaling",
        "assignment-rule": "Toewijzingsregel",
        reversal: "Storno",
        manual: "Handmatig",
      },
    },
    csv: { fileName: "memoriaal" },
  },
  en: {
    marks: {
      heads: ["Afletter status", "Afletter no.", "Afletter reason"],
      names: {
        open: "Open",
        cleared: "Cleared",
        difference: "Cleared with difference",
        combination: "Cleared in combination",
        partial: "Cleared in part",
        suggested: "Suggestion",
        blocked: "Blocked",
        approved: "Approved",
      },
      restOpen: (amount) => `${amount} stays open`,
      approved: "approved",
    },
    memorial: {
      sheetName: "Journal",
      title: "Memorial journal",
      subtitle: (journal, from, to) => `Journal ${journal}, ${from === to ? `period ${from}` : `periods ${from} to ${to}`}`,
      madeBy: "Prepared by",
      madeAt: "Prepared on",
      profile: "Profile",
      journal: "Journal",
      program: "Program",
      nobody: "not given",
      source: "Source",
      sourceRows: "Rows",
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
        documentTotal: "Document total",
        documentBalance: "Document balance",
        status: "Status",
        statusBy: "Reviewed by",
        statusAt: "Reviewed on",
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
      },
    },
    decisions: {
      sheetName: "Decisions",
      title: "Decisions",
      about: "Every decision is a row; Afletter only adds. Please change or delete nothing here.",
      columns: {
        id: "No.",
        at: "When",
        who: "Who",
        verb: "Decision",
        match: "Afletter no.",
        step: "Together with",
        undoes: "Takes back",
        note: "Note",
      },
      verbs: {
        run: "Cleared automatically",
        clear: "Cleared",
        suggest: "Suggested",
        accept: "Accepted",
        refuse: "Refused",
        propose: "In journal",
        approve: "Approved",
        reject: "Rejected",
        undo: "Taken back",
      },
    },
    links: {
      sheetName: "Links",
      title: "Links",
      about: "What each clearing takes of which line or item. Afletter reads this sheet back: please change nothing here.",
      columns: {
        match: "Afletter no.",
        outcome: "Outcome",
        criterion: "Criterion",
        side: "Side",
        sheet: "Sheet",
        row: "Row",
        key: "Key",
        amount: "Amount",
        rest: "Stays open",
        difference: "Difference",
        currency: "Currency",
        relation: "Relation",
        score: "Score",
        why: "Why",
      },
      outcomes: { cleared: "Cleared", suggested: "Suggested" },
      sides: { item: "Item", line: "Line" },
      criteria: {
        "end-to-end-id": "End-to-end id",
        "payment-reference-and-amount": "Payment reference and amount",
        "our-reference-and-amount": "Our reference and amount",
        "date-and-amount": "Date and amount",
        "payment-reference": "Payment reference",
        "our-reference": "Our reference",
        date: "Date",
        amount: "Amount",
        "reference-within-tolerance": "Reference, with difference",
        combination: "Combination of items",
        "line-combination": "Combination of lines",
        "part-payment": "Part payment",
        overpayment: "Overpayment",
        suggestion: "Suggestion",
        batch: "Batch",
        payout: "Payout",
        "payment-discount": "Payment discount",
        "double-payment": "Double payment",
        "assignment-rule": "Assignment rule",
        reversal: "Reversal",
        manual: "By hand",
      },
    },
    csv: { fileName: "journal" },
  },
});
