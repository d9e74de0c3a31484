import type { CsvBank, CsvTexts } from "../bank";
import { byHeads, byShape } from "../find-columns";

/** A description is parted at this length, wherever that is in a word. */
const PART = 140;

/** Since 2018: 26 columns with heads, the balance after every entry. */
export const rabobank: CsvBank = {
  name: "Rabobank",
  mark: "comma",
  order: "ymd",
  currency: "EUR",
  find: byHeads({
    fields: {
      account: ["IBAN/BBAN"],
      currency: ["Munt"],
      date: ["Datum"],
      valueDate: ["Rentedatum"],
      amount: ["Bedrag"],
      balance: ["Saldo na trn"],
      iban: ["Tegenrekening IBAN/BBAN"],
      name: ["Naam tegenpartij"],
      code: ["Code"],
      batchId: ["Batch ID"],
      endToEndId: ["Transactiereferentie"],
      paymentReference: ["Betalingskenmerk"],
      description: ["Omschrijving-1"],
      furtherDescription: ["Omschrijving-2"],
      lastDescription: ["Omschrijving-3"],
      returnReason: ["Reden retour"],
      instructedAmount: ["Oorspr bedrag"],
      instructedCurrency: ["Oorspr munt"],
    },
    needed: ["account", "date", "amount", "balance", "iban", "description"],
  }),
  refine: joined,
};

/** A card that is settled with the account that stands beside it. */
export const rabobankCard: CsvBank = {
  name: "Rabobank creditcard",
  mark: "comma",
  order: "ymd",
  currency: "EUR",
  find: byHeads({
    fields: {
      account: ["Creditcard Nummer"],
      iban: ["Tegenrekening IBAN"],
      currency: ["Munt"],
      name: ["Productnaam"],
      endToEndId: ["Transactiereferentie"],
      date: ["Datum"],
      amount: ["Bedrag"],
      description: ["Omschrijving"],
      instructedAmount: ["Oorspr bedrag"],
      instructedCurrency: ["Oorspr munt"],
    },
    needed: ["account", "iban", "name", "date", "amount"],
  }),
  // product and settling account say nothing of who was paid
  refine: ({ name: product = "", account = "", ...texts }) => ({
    ...texts,
    iban: "",
    account: `${product} ${account}`.trim(),
  }),
};

const DATE = /^\d{8}$/;
const ANY = /^/;

/** transactions.txt until 2018: no heads, debit and credit as a letter, a decimal point. */
export const rabobankOld: CsvBank = {
  name: "Rabobank",
  mark: "point",
  order: "ymd",
  currency: "EUR",
  find: byShape([
    [/^(?:[A-Z]{2}\d{2}[A-Z0-9]{10,30}|\d{7,10})$/, "account"],
    [/^[A-Z]{3}$/, "currency"],
    [DATE, "valueDate"],
    [/^[CD]$/, "direction"],
    [/^\d+(?:[.,]\d*)?$/, "amount"],
    [ANY, "iban"],
    [ANY, "name"],
    [DATE, "date"],
    [/^[a-z]{0,2}$/i, "code"],
    [ANY, ""],
    [ANY, "description"],
    [ANY, "furtherDescription"],
    [ANY, "lastDescription"],
    [ANY, ""],
    [ANY, ""],
    [ANY, ""],
    [ANY, "endToEndId"],
    [ANY, ""],
    [ANY, ""],
  ]),
};

/** Parts that are full run on in the next one. */
function joined(texts: CsvTexts): CsvTexts {
  const { description = "", furtherDescription = "", lastDescription = "", ...others } = texts;
  let text = description;
  let full = description.length >= PART;
  for (const part of [furtherDescription, lastDescription]) {
    if (part === "") continue;
    text += full ? part : ` ${part}`;
    full = part.length >= PART;
  }
  return { ...others, description: text };
}
