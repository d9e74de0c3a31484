import type { CsvBank } from "../bank";
import { byHeads } from "../find-columns";
import { withLabels } from "../texts";

/** Current accounts, Dutch or English, until 2020 without balance and tag; several accounts in one file, newest first. */
export const ing: CsvBank = {
  name: "ING",
  mark: "comma",
  order: "dmy",
  currency: "EUR",
  find: byHeads({
    fields: {
      date: ["Datum", "Date"],
      name: ["Naam / Omschrijving", "Name / Description"],
      account: ["Rekening", "Account"],
      iban: ["Tegenrekening", "Counterparty"],
      code: ["Code"],
      direction: ["Af Bij", "Debit/credit"],
      amount: ["Bedrag (EUR)", "Amount (EUR)"],
      description: ["Mededelingen", "Notifications"],
      balance: ["Saldo na mutatie", "Resulting balance"],
    },
    needed: ["date", "name", "account", "direction", "amount"],
    others: ["Mutatiesoort", "Transaction type", "Tag"],
  }),
  refine: withLabels,
};

/** Savings accounts: other columns, dates year first, and day first once Excel has saved them. */
export const ingSavings: CsvBank = {
  name: "ING",
  mark: "comma",
  order: "dmy",
  currency: "EUR",
  find: byHeads({
    fields: {
      date: ["Datum", "Date"],
      description: ["Omschrijving", "Description"],
      account: ["Rekening", "Account"],
      name: ["Rekening naam", "Account name"],
      iban: ["Tegenrekening", "Counterparty"],
      direction: ["Af Bij", "Debit/credit"],
      amount: ["Bedrag", "Amount"],
      currency: ["Valuta", "Currency"],
      code: ["Mutatiesoort", "Transaction type"],
      furtherDescription: ["Mededelingen", "Notifications"],
      balance: ["Saldo na mutatie", "Resulting balance"],
    },
    needed: ["date", "description", "account", "name", "direction", "amount"],
  }),
  // the name is the account's own
  refine: (texts) => ({ ...texts, name: "" }),
};

/** Belgium. */
export const ingBelgium: CsvBank = {
  name: "ING",
  mark: "comma",
  order: "dmy",
  currency: "EUR",
  find: byHeads({
    fields: {
      account: ["Rekeningnummer", "Numéro de compte", "Account Number"],
      iban: ["Rekening tegenpartij", "Compte partie adverse", "Counterparty account"],
      date: ["Boekingsdatum", "Date comptable", "Booking date"],
      valueDate: ["Valutadatum", "Date valeur", "Value date"],
      amount: ["Bedrag", "Montant", "Amount"],
      currency: ["Munteenheid", "Devise", "Currency"],
      description: ["Bericht", "Message"],
      furtherDescription: ["Omschrijving", "Libellés", "Description"],
      lastDescription: ["Detail van de omzet", "Détails du mouvement", "Movement Details"],
      number: ["Omzetnummer", "Numéro de mouvement", "Movement number"],
    },
    needed: ["account", "iban", "date", "amount", "number", "lastDescription"],
  }),
  refine: (texts) => ({ ...texts, number: "" }),
};

/** A business card; what was paid in another currency stands beside the amount in euros. */
export const ingCard: CsvBank = {
  name: "ING creditcard",
  mark: "comma",
  order: "ymd",
  currency: "EUR",
  find: byHeads({
    fields: {
      account: ["Accountnummer"],
      valueDate: ["Transactiedatum"],
      date: ["Boekingsdatum"],
      description: ["Omschrijving"],
      instructedCurrency: ["Valuta"],
      instructedAmount: ["Bedrag"],
      amount: ["Bedrag in EUR"],
    },
    needed: ["account", "valueDate", "date", "description", "instructedAmount", "amount"],
    others: ["Kaartnummer", "Naam op kaart", "Koers"],
  }),
};
