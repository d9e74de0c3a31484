import { phrases } from "./language";

/** What else a number in a text may be: why it is weak evidence (spec 3). */
export const weaknessWords = phrases<Readonly<Record<string, string>>>({
  nl: {
    date: "het is ook een datum of jaartal",
    amount: "het is ook een bedrag",
    postcode: "het is ook een postcode",
    iban: "het is een deel van een rekeningnummer",
    phone: "het is ook een telefoonnummer",
    otherNumber: "het is ook een klant-, contract- of ander nummer",
    relationCode: "het is ook de code van een relatie",
    part: "het is een deel van een langer nummer",
    checkDigits: "de controlecijfers kloppen niet",
    split: "het stond in twee stukken",
    zeros: "de voorloopnullen ontbreken",
    short: "het nummer is kort en nergens een factuur genoemd",
  },
  en: {
    date: "it is a date or year as well",
    amount: "it is an amount as well",
    postcode: "it is a postcode as well",
    iban: "it is part of an account number",
    phone: "it is a telephone number as well",
    otherNumber: "it is a customer, contract or other number as well",
    relationCode: "it is the code of a relation as well",
    part: "it is part of a longer number",
    checkDigits: "its check digits are wrong",
    split: "it stood in two pieces",
    zeros: "its leading zeros are missing",
    short: "the number is short and nothing calls it an invoice",
  },
});
