import type { CsvBank } from "../bank";
import { byHeads } from "../find-columns";
import { ogmIn } from "../texts";

/** Twelve lines about the download stand above the heads. */
export const belfius: CsvBank = {
  name: "Belfius",
  mark: "comma",
  order: "dmy",
  currency: "EUR",
  find: byHeads({
    fields: {
      account: ["Rekening", "Compte"],
      date: ["Boekingsdatum", "Date de comptabilisation"],
      number: ["Rekeninguittrekselnummer", "Numéro d'extrait", "N° d'extrait"],
      iban: ["Rekening tegenpartij", "Compte contrepartie", "Compte de la contrepartie"],
      name: ["Naam tegenpartij bevat", "Nom contrepartie contient"],
      furtherDescription: ["Transactie", "Transaction"],
      valueDate: ["Valutadatum", "Date valeur"],
      amount: ["Bedrag", "Montant"],
      currency: ["Devies", "Devise"],
      description: ["Mededelingen", "Communications"],
    },
    needed: ["account", "date", "number", "iban", "name", "amount"],
    others: ["Transactienummer", "Numéro de transaction", "N° de transaction"],
  }),
  refine: (texts) => ({
    ...texts,
    furtherDescription: texts.description ? "" : (texts.furtherDescription ?? ""),
    paymentReference: ogmIn(`${texts.description ?? ""} ${texts.furtherDescription ?? ""}`),
  }),
};

/** BNP Paribas Fortis; a transfer that was refused stands in it too. */
export const bnpParibasFortis: CsvBank = {
  name: "BNP Paribas Fortis",
  mark: "comma",
  order: "dmy",
  currency: "EUR",
  find: byHeads({
    fields: {
      date: ["Uitvoeringsdatum", "Date d'exécution", "Execution date"],
      valueDate: ["Valutadatum", "Date valeur", "Value date"],
      amount: ["Bedrag", "Montant", "Amount"],
      currency: ["Valuta rekening", "Devise du compte", "Account currency"],
      account: ["Rekeningnummer", "Numéro de compte", "Account number"],
      iban: ["Tegenpartij", "Contrepartie", "Counterparty"],
      name: ["Naam van de tegenpartij", "Nom de la contrepartie", "Counterparty name"],
      description: ["Mededeling", "Communication"],
      furtherDescription: ["Details", "Détails"],
      status: ["Status", "Statut"],
      code: ["Type verrichting", "Type de transaction", "Transaction type"],
    },
    needed: ["date", "amount", "account", "iban", "name", "furtherDescription"],
    others: [
      "Volgnummer",
      "N° de séquence",
      "Nº de séquence",
      "Sequence number",
      "Reden van weigering",
      "Motif du refus",
    ],
  }),
  notBooked: /^(?:geweigerd|refus[eé]|rejected|refused)/i,
  refine: (texts) => ({
    ...texts,
    furtherDescription: texts.description ? "" : (texts.furtherDescription ?? ""),
    paymentReference: ogmIn(`${texts.description ?? ""} ${texts.furtherDescription ?? ""}`),
  }),
};

/** Argenta's workbook, saved as CSV. */
export const argenta: CsvBank = {
  name: "Argenta",
  mark: "comma",
  order: "dmy",
  currency: "EUR",
  find: byHeads({
    fields: {
      account: ["Rekening"],
      date: ["Boekdatum"],
      valueDate: ["Valutadatum"],
      code: ["Beschrijving"],
      amount: ["Bedrag"],
      currency: ["Munt"],
      iban: ["Rekening tegenpartij"],
      name: ["Naam tegenpartij"],
      description: ["Mededeling"],
    },
    needed: ["account", "date", "code", "amount", "iban", "name", "description"],
    others: ["Referentie", "Verrichtingsdatum"],
  }),
  refine: (texts) => ({
    ...texts,
    description: texts.description || (texts.code ?? ""),
    paymentReference: ogmIn(texts.description ?? ""),
  }),
};
