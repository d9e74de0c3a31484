import { phrases } from "../language";

/** Names in the files that leave the program. */
export const exportWords = phrases({
  nl: {
    sheetName: "Memoriaal",
    /** added to a file's name: which lines belong together */
    pairs: "koppelingen",
    pairsFile: "Koppelingen",
    columns: {
      match: "Afletter nr.",
      kind: "Soort",
      date: "Datum",
      account: "Bankrekening of grootboekrekening",
      relationCode: "Relatie",
      relationName: "Naam",
      invoiceNumber: "Factuur",
      description: "Omschrijving",
      amount: "Bedrag",
      rest: "Blijft open",
      currency: "Valuta",
    },
    kinds: { line: "Bankregel", item: "Openstaande post" },
  },
  en: {
    sheetName: "Journal",
    pairs: "pairs",
    pairsFile: "Pairs",
    columns: {
      match: "Afletter no.",
      kind: "Kind",
      date: "Date",
      account: "Bank account or ledger account",
      relationCode: "Relation",
      relationName: "Name",
      invoiceNumber: "Invoice",
      description: "Description",
      amount: "Amount",
      rest: "Stays open",
      currency: "Currency",
    },
    kinds: { line: "Bank line", item: "Open item" },
  },
});
