import type { CsvBank } from "../bank";
import { byHeads } from "../find-columns";
import { ogmIn, structured } from "../texts";

/** KBC, and CBC in French: amount signed, and again in a credit and a debit column. */
export const kbc: CsvBank = {
  name: "KBC",
  mark: "comma",
  order: "dmy",
  currency: "EUR",
  find: byHeads({
    fields: {
      account: ["Rekeningnummer", "Numéro de compte", "Account number"],
      currency: ["Munt", "Devise", "Currency"],
      number: ["Afschriftnummer", "Numéro de l'extrait", "Numéro d'extrait", "Statement number"],
      date: ["Datum", "Date"],
      furtherDescription: ["Omschrijving", "Description", "Libellé"],
      valueDate: ["Valuta", "Valeur", "Value date", "Value"],
      amount: ["Bedrag", "Montant", "Amount"],
      balance: ["Saldo", "Solde", "Balance"],
      iban: ["rekeningnummer tegenpartij", "numéro de compte contrepartie", "counterparty account number"],
      name: ["Naam tegenpartij", "Nom contrepartie", "Nom de la contrepartie", "counterparty name"],
      paymentReference: ["gestructureerde mededeling", "communication structurée", "structured communication"],
      description: ["Vrije mededeling", "Communication libre", "free-format communication"],
    },
    needed: ["account", "number", "date", "amount", "balance", "iban", "paymentReference"],
  }),
  refine: (texts) => ({
    ...texts,
    number: (texts.number ?? "").trim(),
    // without a message of the payer the bank's own text is the description
    furtherDescription: texts.description ? "" : (texts.furtherDescription ?? ""),
    paymentReference: structured(texts.paymentReference ?? "") || ogmIn(texts.furtherDescription ?? ""),
  }),
};

/** A credit card of KBC: settled in euros, what was paid in another currency beside it. */
export const kbcCard: CsvBank = {
  name: "KBC kredietkaart",
  mark: "comma",
  order: "dmy",
  currency: "EUR",
  find: byHeads({
    fields: {
      account: ["kredietkaart", "credit card"],
      number: ["uitgavenstaat", "Billing statement"],
      valueDate: ["datum verrichting", "date transaction"],
      date: ["Datum verrekening", "Settlement date"],
      instructedAmount: ["bedrag", "amount"],
      instructedCurrency: ["munt", "currency"],
      amount: ["bedrag in EUR", "amount in EUR"],
      name: ["Handelaar", "Merchant"],
      furtherDescription: ["locatie", "location"],
      description: ["toelichting", "explanation"],
    },
    needed: ["account", "number", "valueDate", "date", "amount", "name"],
    others: ["kaarthouder", "card holder", "credit", "debet", "debit", "koers", "rate", "land", "country"],
  }),
};
