import { dayOf } from "../../domain/dates/iso";
import { formatDay, formatNumber } from "../format";
import { phrases } from "../language";
import type { Said } from "./said";

/** A decimal text of a bank as people read it. */
const nl = (decimal: string | undefined): string => formatNumber("nl", decimal ?? "");
const en = (decimal: string | undefined): string => formatNumber("en", decimal ?? "");

/** A day of a bank file as people read it. */
const dayNl = (iso: string | undefined): string => shownDay("nl", iso ?? "");
const dayEn = (iso: string | undefined): string => shownDay("en", iso ?? "");

function shownDay(language: "nl" | "en", iso: string): string {
  const day = dayOf(iso);
  return day === undefined ? iso : formatDay(language, day);
}

const again = {
  nl: "Download het opnieuw bij de bank en probeer het nogmaals.",
  en: "Download it from the bank again and retry.",
};

/** What can be wrong with a file as a whole: the row of the place is a line of the file. */
export const fileProblems = phrases({
  nl: {
    unknownFile: () =>
      "is geen bankbestand of lijst die Afletter kent. Leesbaar zijn CAMT.053, MT940 en CODA, een ZIP daarvan, Excel en CSV.",
    listNotABankFile: () =>
      "is een lijst, maar niet van een bank die Afletter kent. Lees haar in als lijst en wijs de kolommen aan.",
    notAStatement: ({ found }: Said) =>
      `is XML, maar geen bankafschrift (CAMT.053)${found === undefined || found === "xml" ? "" : `: gevonden is ${found}`}. Kies bij de bank voor CAMT.053.`,
    noStatement: () => "er staat geen afschrift in dit bestand.",
    fileEmpty: () => `is leeg. ${again.nl}`,
    fileTooLarge: () => "is groter dan 512 MB. Vraag bij de bank een kortere periode op.",
    xmlDamaged: () => `het bestand breekt hier af of is beschadigd, en is niet ingelezen. ${again.nl}`,
    xmlUnsafe: () => "het bestand bevat een documenttype, wat banken nooit gebruiken, en is daarom niet ingelezen.",
    xmlTooDeep: () => "het bestand is dieper genest dan een bankbestand kan zijn, en is niet ingelezen.",
    xmlTooLarge: ({ found }: Said) =>
      `het element ${found ?? ""} is onwaarschijnlijk lang; het bestand is niet ingelezen.`,
    zipDamaged: () => `het ZIP-bestand is beschadigd. ${again.nl}`,
    zipTooLarge: () =>
      "het ZIP-bestand wordt uitgepakt te groot en is niet ingelezen. Lever de bestanden afzonderlijk aan.",
    zipWithoutStatements: () => "er staat geen bankafschrift of lijst in dit ZIP-bestand.",
    fileWithoutList: () =>
      "bevat geen lijst: er zijn geen rijen met een datum, een bedrag en een relatie, factuurnummer of omschrijving.",
    ownFile: () => "is een lijst die Afletter zelf heeft gemaakt, en is niet ingelezen.",
    brokenQuotes: () =>
      "vanaf hier staat een aanhalingsteken dat niet wordt gesloten; de kolommen zijn niet te vertrouwen. Er is niets ingelezen. Exporteer het bestand opnieuw.",
  },
  en: {
    unknownFile: () =>
      "is not a bank file or list that Afletter knows. It reads CAMT.053, MT940 and CODA, a ZIP of those, Excel and CSV.",
    listNotABankFile: () =>
      "is a list, but not of a bank that Afletter knows. Read it as a list and choose its columns.",
    notAStatement: ({ found }: Said) =>
      `is XML, but not a bank statement (CAMT.053)${found === undefined || found === "xml" ? "" : `: it is ${found}`}. Choose CAMT.053 at the bank.`,
    noStatement: () => "there is no statement in this file.",
    fileEmpty: () => `is empty. ${again.en}`,
    fileTooLarge: () => "is larger than 512 MB. Ask the bank for a shorter period.",
    xmlDamaged: () => `the file breaks off here or is damaged, and was not read. ${again.en}`,
    xmlUnsafe: () => "the file has a document type, which banks never use, and was therefore not read.",
    xmlTooDeep: () => "the file is nested deeper than a bank file can be, and was not read.",
    xmlTooLarge: ({ found }: Said) => `the element ${found ?? ""} is improbably long; the file was not read.`,
    zipDamaged: () => `the ZIP file is damaged. ${again.en}`,
    zipTooLarge: () =>
      "the ZIP file would unpack to more than is allowed and was not read. Supply the files one by one.",
    zipWithoutStatements: () => "there is no bank statement or list in this ZIP file.",
    fileWithoutList: () =>
      "holds no list: there are no rows with a date, an amount and a relation, invoice number or description.",
    ownFile: () => "is a list that Afletter made itself, and was not read.",
    brokenQuotes: () =>
      "a quotation mark opens here that is never closed; the columns cannot be trusted. Nothing was read. Export the file again.",
  },
});

/** What can be wrong with an entry of a bank file: the row of the place is its number. */
export const entryProblems = phrases({
  nl: {
    entryWithoutAmount: () => "het bedrag ontbreekt. De boeking doet niet mee.",
    entryAmountUnreadable: ({ found }: Said) => `'${found ?? ""}' is geen bedrag. De boeking doet niet mee.`,
    entryWithoutDirection: () => "er staat niet bij of het geld erbij of eraf ging. De boeking doet niet mee.",
    entryWithoutDate: () => "de boekdatum ontbreekt. De boeking doet niet mee.",
    entryDateUnreadable: ({ found }: Said) => `'${found ?? ""}' is geen datum.`,
    entryCellsMissing: ({ found, expected }: Said) =>
      `deze regel heeft ${found ?? ""} kolommen in plaats van ${expected ?? ""} en is niet te vertrouwen. De boeking doet niet mee.`,
    entryQuoteBroken: () =>
      "op deze regel wordt een aanhalingsteken niet gesloten; de tekst loopt tot het einde van de regel. Controleer de boeking.",
    entryNotBooked: ({ found }: Said) =>
      `de bank heeft deze boeking nog niet definitief verwerkt (${found ?? ""}); zij telt niet mee in het saldo en doet niet mee.`,
  },
  en: {
    entryWithoutAmount: () => "the amount is missing. The entry takes no part.",
    entryAmountUnreadable: ({ found }: Said) => `'${found ?? ""}' is not an amount. The entry takes no part.`,
    entryWithoutDirection: () => "it does not say whether the money came in or went out. The entry takes no part.",
    entryWithoutDate: () => "the booking date is missing. The entry takes no part.",
    entryDateUnreadable: ({ found }: Said) => `'${found ?? ""}' is not a date.`,
    entryCellsMissing: ({ found, expected }: Said) =>
      `this row has ${found ?? ""} columns instead of ${expected ?? ""} and cannot be trusted. The entry takes no part.`,
    entryQuoteBroken: () =>
      "a quotation mark on this row is not closed; the text runs to the end of the row. Check the entry.",
    entryNotBooked: ({ found }: Said) =>
      `the bank has not booked this entry yet (${found ?? ""}); it is not in the balance and takes no part.`,
  },
});

/** What deserves a look in statements that were read: the place is the account. */
export const statementProblems = phrases({
  nl: {
    statementDoesNotTie: ({ found, expected }: Said) =>
      `beginsaldo plus mutaties wijkt ${nl(found)} ${expected ?? ""} af van het eindsaldo. Controleer of het bestand compleet is.`,
    statementIncomplete: ({ found }: Said) =>
      `afschrift ${found ?? ""} breekt af: het begin- of eindsaldo ontbreekt of is niet leesbaar. Het is niet ingelezen. ${again.nl}`,
    balanceBreak: ({ found, expected }: Said) =>
      `het saldo vóór deze regel (${nl(found)}) sluit niet aan op het saldo ervoor (${nl(expected)}). Er ontbreken regels, of een bedrag klopt niet.`,
    fileTotalsDiffer: ({ found, expected }: Said) =>
      `de mutaties tellen op tot ${nl(found)}, maar het sluitrecord van het bestand noemt ${nl(expected)}. Controleer of het bestand compleet is.`,
    daysMissing: ({ found, expected }: Said) =>
      `tussen ${dayNl(found)} en ${dayNl(expected)} ontbreken dagen. Vraag deze periode bij de bank opnieuw op.`,
    pageMissing: ({ found, expected }: Said) =>
      `van afschrift ${found ?? ""} ontbreekt pagina ${expected ?? ""}. Lever alle pagina's samen aan.`,
    pageTwice: ({ found, expected }: Said) =>
      `van afschrift ${found ?? ""} staat pagina ${expected ?? ""} er twee keer in. Verwijder er een.`,
    statementTwice: ({ found }: Said) => `afschrift ${found ?? ""} staat er twee keer in. Verwijder er een.`,
    statementGap: ({ found, expected }: Said) =>
      `het beginsaldo ${nl(found)} sluit niet aan op het vorige eindsaldo ${nl(expected)}. Er ontbreekt een dag of pagina, of de afschriften staan niet op volgorde.`,
  },
  en: {
    statementDoesNotTie: ({ found, expected }: Said) =>
      `opening balance plus entries differs by ${en(found)} ${expected ?? ""} from the closing balance. Check that the file is complete.`,
    statementIncomplete: ({ found }: Said) =>
      `statement ${found ?? ""} breaks off: its opening or closing balance is missing or unreadable. It was not read. ${again.en}`,
    balanceBreak: ({ found, expected }: Said) =>
      `the balance before this row (${en(found)}) does not follow from the one before it (${en(expected)}). Rows are missing, or an amount is wrong.`,
    fileTotalsDiffer: ({ found, expected }: Said) =>
      `the entries add up to ${en(found)}, but the closing record of the file says ${en(expected)}. Check that the file is complete.`,
    daysMissing: ({ found, expected }: Said) =>
      `days are missing between ${dayEn(found)} and ${dayEn(expected)}. Download this period from the bank again.`,
    pageMissing: ({ found, expected }: Said) =>
      `page ${expected ?? ""} of statement ${found ?? ""} is missing. Supply all pages together.`,
    pageTwice: ({ found, expected }: Said) =>
      `page ${expected ?? ""} of statement ${found ?? ""} is in it twice. Remove one.`,
    statementTwice: ({ found }: Said) => `statement ${found ?? ""} is in it twice. Remove one.`,
    statementGap: ({ found, expected }: Said) =>
      `the opening balance ${en(found)} does not follow from the closing balance before it, ${en(expected)}. A day or page is missing, or the statements are out of order.`,
  },
});
