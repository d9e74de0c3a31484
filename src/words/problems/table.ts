import { fieldLabel } from "../field-names";
import { formatNumber } from "../format";
import { phrases } from "../language";
import type { Said } from "./said";

const LISTS = {
  nl: { items: "openstaande posten", lines: "bankregels" },
  en: { items: "open items", lines: "bank lines" },
};

/** A usable sheet, in a sentence: what is said wherever something is missing that the user has to add. */
const usable = {
  nl: "Een bruikbaar blad heeft één rij koppen met daaronder per regel een datum, een bedrag en een relatie, factuurnummer of omschrijving.",
  en: "A usable sheet has one row of heads, and below it on every row a date, an amount and a relation, invoice number or description.",
};

function list(language: "nl" | "en", expected: string | undefined): string {
  return expected === "lines" ? LISTS[language].lines : LISTS[language].items;
}

function label(language: "nl" | "en", field: string | undefined): string {
  return fieldLabel(language, field ?? "").toLowerCase();
}

/** What can be wrong with a sheet or CSV file that is read as a list. */
export const tableProblems = phrases({
  nl: {
    sheetEmpty: () => `is leeg. ${usable.nl}`,
    listTooLong: ({ found }: Said) =>
      `heeft ${formatNumber("nl", found ?? "")} rijen, meer dan de 1.048.576 van een blad. Verdeel het bestand.`,
    listTooWide: ({ found }: Said) =>
      `heeft ${formatNumber("nl", found ?? "")} kolommen, meer dan de 16.384 van een blad. Verdeel het bestand.`,
    cellTooLong: ({ found }: Said) =>
      `een tekst van ${formatNumber("nl", found ?? "")} tekens past niet in een cel van Excel (32.767). Kort de tekst in de bron in.`,
    rowCutOff: ({ found, expected }: Said) =>
      `de rij breekt af na ${found ?? ""} van de ${expected ?? ""} kolommen: het bestand is niet compleet. De rij doet niet mee; haal het bestand opnieuw op.`,
    rowTwice: ({ found }: Said) =>
      `is gelijk aan rij ${found ?? ""}. Beide doen mee; verwijder er een als er iets dubbel in staat.`,
    rowsTwice: ({ found }: Said) =>
      `vanaf deze rij zijn ${formatNumber("nl", found ?? "")} rijen gelijk aan een eerdere. Ze doen mee; kijk of er iets dubbel in staat.`,
    headsNotFound: () => `geen koppen herkend. ${usable.nl} Wijs de kolommen zo nodig zelf aan.`,
    noAmountColumn: ({ expected }: Said) =>
      `geen kolom met bedragen gevonden voor ${list("nl", expected)}. Geef een kolom de kop 'Bedrag', of twee kolommen 'Debet' en 'Credit', of wijs de kolom zelf aan.`,
    noDateColumn: ({ expected }: Said) =>
      `geen kolom met datums gevonden voor ${list("nl", expected)}. Geef een kolom de kop 'Datum' of wijs de kolom zelf aan.`,
    noIdentityColumn: ({ expected }: Said) =>
      `geen kolom met relatie, factuurnummer of omschrijving gevonden voor ${list("nl", expected)}. Wijs er ten minste één aan.`,
    notAnAmount: ({ found }: Said) => `'${found ?? ""}' is geen bedrag. Verbeter de cel en lees opnieuw in.`,
    tooManyDecimals: ({ found, expected }: Said) =>
      `${found ?? ""} heeft meer decimalen dan ${expected ?? "de valuta"} kent. Rond het bedrag af in de bron en lees opnieuw in.`,
    amountTooLarge: ({ found }: Said) => `${found ?? ""} is te groot om op de cent nauwkeurig mee te rekenen.`,
    amountMissing: () => "het bedrag ontbreekt. Vul de cel in en lees opnieuw in.",
    notADirection: ({ found }: Said) =>
      `'${found ?? ""}' zegt niet of het bedrag debet of credit is. Verwacht wordt D of C, Af of Bij, + of -.`,
    notADate: ({ found }: Said) => `'${found ?? ""}' is geen datum. Verbeter de cel en lees opnieuw in.`,
    noSuchDate: ({ found }: Said) => `de datum '${found ?? ""}' bestaat niet. Verbeter de cel en lees opnieuw in.`,
    dateMissing: () => "de datum ontbreekt. Vul de cel in en lees opnieuw in.",
    identityMissing: () =>
      "er staat geen relatie, factuurnummer of omschrijving op deze rij. Vul er een in en lees opnieuw in.",
    damagedNumber: ({ found, expected }: Said) =>
      `${label("nl", expected)} ${found ?? ""} heeft meer dan 15 cijfers en staat als getal in de cel; Excel heeft de laatste cijfers verloren. Het kenmerk wordt niet gebruikt. Zet de kolom in de bron op Tekst.`,
    ambiguousDecimal: ({ found }: Said) =>
      `bedragen als '${found ?? ""}' zijn op twee manieren te lezen. Kies of de komma of de punt de decimalen scheidt.`,
    ambiguousDate: ({ found }: Said) =>
      `datums als '${found ?? ""}' zijn op twee manieren te lezen. Kies of de dag of de maand vooraan staat.`,
  },
  en: {
    sheetEmpty: () => `is empty. ${usable.en}`,
    listTooLong: ({ found }: Said) =>
      `has ${formatNumber("en", found ?? "")} rows, more than the 1,048,576 of a sheet. Divide the file.`,
    listTooWide: ({ found }: Said) =>
      `has ${formatNumber("en", found ?? "")} columns, more than the 16,384 of a sheet. Divide the file.`,
    cellTooLong: ({ found }: Said) =>
      `a text of ${formatNumber("en", found ?? "")} characters does not fit an Excel cell (32,767). Shorten it in the source.`,
    rowCutOff: ({ found, expected }: Said) =>
      `the row ends after ${found ?? ""} of its ${expected ?? ""} columns: the file is not complete. The row takes no part; get the file again.`,
    rowTwice: ({ found }: Said) =>
      `is the same as row ${found ?? ""}. Both take part; remove one if something is in it twice.`,
    rowsTwice: ({ found }: Said) =>
      `from this row on ${formatNumber("en", found ?? "")} rows are the same as an earlier one. They take part; see whether something is in it twice.`,
    headsNotFound: () => `no heads were recognised. ${usable.en} Point out the columns yourself where needed.`,
    noAmountColumn: ({ expected }: Said) =>
      `no column of amounts found for ${list("en", expected)}. Head a column 'Amount', or two columns 'Debit' and 'Credit', or point the column out yourself.`,
    noDateColumn: ({ expected }: Said) =>
      `no column of dates found for ${list("en", expected)}. Head a column 'Date' or point the column out yourself.`,
    noIdentityColumn: ({ expected }: Said) =>
      `no column with a relation, invoice number or description found for ${list("en", expected)}. Point out at least one.`,
    notAnAmount: ({ found }: Said) => `'${found ?? ""}' is not an amount. Correct the cell and read again.`,
    tooManyDecimals: ({ found, expected }: Said) =>
      `${found ?? ""} has more decimals than ${expected ?? "the currency"} has. Round the amount in the source and read again.`,
    amountTooLarge: ({ found }: Said) => `${found ?? ""} is too large to be counted exactly to the cent.`,
    amountMissing: () => "the amount is missing. Fill in the cell and read again.",
    notADirection: ({ found }: Said) =>
      `'${found ?? ""}' does not say whether the amount is debit or credit. Expected is D or C, + or -.`,
    notADate: ({ found }: Said) => `'${found ?? ""}' is not a date. Correct the cell and read again.`,
    noSuchDate: ({ found }: Said) => `the date '${found ?? ""}' does not exist. Correct the cell and read again.`,
    dateMissing: () => "the date is missing. Fill in the cell and read again.",
    identityMissing: () =>
      "there is no relation, invoice number or description on this row. Fill one in and read again.",
    damagedNumber: ({ found, expected }: Said) =>
      `${label("en", expected)} ${found ?? ""} has more than 15 digits and stands in the cell as a number; Excel has lost the last digits. It is not used. Make the column Text in the source.`,
    ambiguousDecimal: ({ found }: Said) =>
      `amounts like '${found ?? ""}' can be read in two ways. Choose whether the comma or the point parts the decimals.`,
    ambiguousDate: ({ found }: Said) =>
      `dates like '${found ?? ""}' can be read in two ways. Choose whether the day or the month comes first.`,
  },
});
