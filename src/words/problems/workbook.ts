import { formatNumber } from "../format";
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
    statusDecided: ({ found }: Said) =>
      `over boekstuk ${found ?? ""} is al beslist. De status is teruggezet; maak de beslissing zo nodig ongedaan in het taakvenster.`,
    documentMissing: () => "op deze regel ontbreekt het boekstuknummer. Zet het terug.",
    documentUnknown: ({ found }: Said) =>
      `boekstuk ${found ?? ""} staat niet in de beslissingen en doet niet mee. Herstel het nummer of verwijder de regels.`,
    documentConflict: ({ found, expected }: Said) =>
      `hier staat '${found ?? ""}', terwijl het voor dit boekstuk '${expected ?? ""}' moet zijn. Zet de waarde terug.`,
    lineTwice: ({ found, expected }: Said) =>
      `regel ${found ?? ""} van boekstuk ${expected ?? ""} staat er twee keer in. Verwijder er één.`,
    debitOrCredit: ({ expected }: Said) =>
      `een regel van boekstuk ${expected ?? ""} heeft een bedrag in debet of in credit, zonder minteken. Herstel de bedragen.`,
    documentOutOfBalance: ({ found, expected }: Said) =>
      `boekstuk ${expected ?? ""} is niet in evenwicht: debet min credit is ${formatNumber("nl", found ?? "")}. Herstel de bedragen.`,
    documentGone: ({ found }: Said) =>
      `boekstuk ${found ?? ""} staat hier niet meer zoals het was vastgelegd. Zet de regels terug.`,
    documentFigures: ({ found }: Said) =>
      `boekstuk ${found ?? ""} wijkt in bedrag, datum, relatie of factuur af van de aflettering. Zet terug wat er stond, of wijs het boekstuk af.`,
    documentWithoutAccount: ({ found }: Said) =>
      `boekstuk ${found ?? ""} heeft een regel zonder rekening en kan nog niet worden goedgekeurd. Beantwoord de vraag in het taakvenster of vul hier de rekening in.`,
    fourEyes: ({ found, expected }: Said) =>
      `boekstuk ${found ?? ""} is voorgesteld door ${expected ?? ""}. Met vier ogen keurt een ander het goed, onder de eigen naam.`,
    fourEyesNobody: ({ found }: Said) =>
      `van boekstuk ${found ?? ""} is niet vastgelegd wie het heeft voorgesteld. Maak het voorstel ongedaan en stel het opnieuw voor, met uw naam.`,
    documentChanged: ({ found }: Said) =>
      `boekstuk ${found ?? ""} is na de goedkeuring veranderd. Er is niets geëxporteerd; zet terug wat is goedgekeurd.`,
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
    statusDecided: ({ found }: Said) =>
      `document ${found ?? ""} has been decided on already. The status was put back; undo the decision in the task pane if need be.`,
    documentMissing: () => "the document number is missing on this line. Put it back.",
    documentUnknown: ({ found }: Said) =>
      `document ${found ?? ""} is not in the decisions and takes no part. Correct the number or remove the lines.`,
    documentConflict: ({ found, expected }: Said) =>
      `this says '${found ?? ""}', where it must be '${expected ?? ""}' for this document. Put the value back.`,
    lineTwice: ({ found, expected }: Said) =>
      `line ${found ?? ""} of document ${expected ?? ""} is in it twice. Remove one.`,
    debitOrCredit: ({ expected }: Said) =>
      `a line of document ${expected ?? ""} has an amount in debit or in credit, without a minus sign. Correct the amounts.`,
    documentOutOfBalance: ({ found, expected }: Said) =>
      `document ${expected ?? ""} is out of balance: debit less credit is ${formatNumber("en", found ?? "")}. Correct the amounts.`,
    documentGone: ({ found }: Said) =>
      `document ${found ?? ""} no longer stands here as it was recorded. Put the lines back.`,
    documentFigures: ({ found }: Said) =>
      `document ${found ?? ""} differs from its match in amount, date, relation or invoice. Put back what was there, or reject the document.`,
    documentWithoutAccount: ({ found }: Said) =>
      `document ${found ?? ""} has a line without an account and cannot be approved yet. Answer the question in the task pane or fill in the account here.`,
    fourEyes: ({ found, expected }: Said) =>
      `document ${found ?? ""} was proposed by ${expected ?? ""}. With four eyes someone else approves it, under their own name.`,
    fourEyesNobody: ({ found }: Said) =>
      `it is not recorded who proposed document ${found ?? ""}. Undo the proposal and propose it again, with your name.`,
    documentChanged: ({ found }: Said) =>
      `document ${found ?? ""} was changed after its approval. Nothing was exported; put back what was approved.`,
  },
});
