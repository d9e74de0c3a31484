import { phrases } from "../language";
import type { Said } from "./said";

/** What can be wrong with a workbook, and with the sheets in it that Afletter wrote and reads back. */
export const workbookProblems = phrases({
  nl: {
    "xlsx-not-a-workbook": () => "is geen Excel-werkmap.",
    "xlsx-old-or-encrypted": () =>
      "is een oude werkmap (.xls) of heeft een wachtwoord. Sla de werkmap in Excel op als .xlsx zonder wachtwoord.",
    "xlsx-damaged": () => "de werkmap is beschadigd. Open en bewaar haar in Excel en probeer het opnieuw.",
    "xlsx-too-large": () => "de werkmap wordt uitgepakt te groot en is niet ingelezen.",
    "xlsx-unsafe": () => "de werkmap bevat een documenttype, wat Excel nooit gebruikt, en is daarom niet ingelezen.",
    "xlsx-bad-reference": ({ found }: Said) => `de celverwijzing '${found ?? ""}' bestaat niet in een werkblad.`,
    "xlsx-sheet-not-found": ({ found }: Said) => `er is geen blad met de naam '${found ?? ""}'.`,
    ownTableMissing: ({ expected }: Said) =>
      `de tabel met de kop '${expected ?? ""}' is niet gevonden. Zet de koppen terug of maak de verwijdering ongedaan.`,
    decisionMissing: ({ found }: Said) => `beslissing ${found ?? ""} ontbreekt. Zet de verwijderde rijen terug.`,
    decisionTwice: ({ found }: Said) => `beslissing ${found ?? ""} staat er twee keer in.`,
    decisionUnknown: ({ found }: Said) => `'${found ?? ""}' is geen beslissing. Zet de oorspronkelijke code terug.`,
    linkUnknown: ({ found, expected }: Said) => `'${found ?? ""}' wordt hier niet verwacht, maar ${expected ?? ""}.`,
    notAWholeNumber: ({ found }: Said) => `'${found ?? ""}' is geen heel getal.`,
    statusUnknown: ({ found, expected }: Said) => `'${found ?? ""}' is geen status. Kies uit ${expected ?? ""}.`,
    statusConflict: ({ expected }: Said) => `boekstuk ${expected ?? ""} heeft meer dan één status. Kies er één.`,
  },
  en: {
    "xlsx-not-a-workbook": () => "is not an Excel workbook.",
    "xlsx-old-or-encrypted": () =>
      "is an old workbook (.xls) or has a password. Save the workbook in Excel as .xlsx without a password.",
    "xlsx-damaged": () => "the workbook is damaged. Open and save it in Excel and try again.",
    "xlsx-too-large": () => "the workbook would unpack to more than is allowed and was not read.",
    "xlsx-unsafe": () => "the workbook has a document type, which Excel never uses, and was therefore not read.",
    "xlsx-bad-reference": ({ found }: Said) => `the cell reference '${found ?? ""}' does not exist in a worksheet.`,
    "xlsx-sheet-not-found": ({ found }: Said) => `there is no sheet named '${found ?? ""}'.`,
    ownTableMissing: ({ expected }: Said) =>
      `the table headed '${expected ?? ""}' was not found. Put the heads back or undo its removal.`,
    decisionMissing: ({ found }: Said) => `decision ${found ?? ""} is missing. Put the removed rows back.`,
    decisionTwice: ({ found }: Said) => `decision ${found ?? ""} is in it twice.`,
    decisionUnknown: ({ found }: Said) => `'${found ?? ""}' is not a decision. Put the original code back.`,
    linkUnknown: ({ found, expected }: Said) => `'${found ?? ""}' is not expected here, but ${expected ?? ""}.`,
    notAWholeNumber: ({ found }: Said) => `'${found ?? ""}' is not a whole number.`,
    statusUnknown: ({ found, expected }: Said) => `'${found ?? ""}' is not a status. Choose from ${expected ?? ""}.`,
    statusConflict: ({ expected }: Said) => `document ${expected ?? ""} has more than one status. Choose one.`,
  },
});
