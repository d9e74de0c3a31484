import type { CsvBank } from "../bank";
import { byHeads } from "../find-columns";

/** Dutch or English heads; amounts in the notation of the app's language. */
export const bunq: CsvBank = {
  name: "bunq",
  mark: "comma",
  order: "ymd",
  currency: "EUR",
  find: byHeads({
    fields: {
      date: ["Datum", "Date"],
      valueDate: ["Rentedatum", "Interest Date"],
      amount: ["Bedrag", "Amount"],
      account: ["Rekening", "Account"],
      iban: ["Tegenrekening", "Counterparty"],
      name: ["Naam", "Name"],
      description: ["Omschrijving", "Description"],
    },
    needed: ["date", "amount", "account", "iban", "name", "description"],
    only: true,
  }),
};
