import type { CsvBank } from "../bank";
import { byHeads } from "../find-columns";

/** A title above the heads, and a delimiter behind the last column. */
export const knab: CsvBank = {
  name: "Knab",
  mark: "comma",
  order: "dmy",
  currency: "EUR",
  find: byHeads({
    fields: {
      account: ["Rekeningnummer"],
      date: ["Boekdatum", "Transactiedatum"],
      currency: ["Valutacode"],
      direction: ["CreditDebet"],
      amount: ["Bedrag"],
      iban: ["Tegenrekeningnummer"],
      name: ["Tegenrekeninghouder"],
      valueDate: ["Valutadatum"],
      code: ["Betaalwijze"],
      description: ["Omschrijving"],
    },
    needed: ["account", "date", "direction", "amount", "iban", "name"],
    others: ["Transactiedatum", "Type betaling", "Machtigingsnummer", "Incassant ID", "Adres", "Referentie"],
  }),
};
