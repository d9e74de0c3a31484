import { phrases } from "../language";

/** Taking everything of Afletter out of a workbook. */
export const removeAllWords = phrases({
  nl: {
    title: "Alles verwijderen",
    text: "Haalt Afletter uit deze werkmap, bijvoorbeeld voordat u haar deelt.",
    open: "Alles verwijderen",
    goes: "Dit wordt verwijderd",
    goesList: [
      "Kolommen en kleuren naast uw gegevens",
      "De bladen Beslissingen, Koppelingen en Geleerd",
      "Overzichten, en memorialen waarvan niets is goedgekeurd",
      "Instellingen in deze werkmap: profiel, rekeningen, regels, uw naam",
    ],
    stays: "Dit blijft staan",
    staysList: ["Uw eigen bladen", "Bladen die van een bankbestand of uitbetaling zijn gemaakt"],
    staysApproved: "Memorialen met goedgekeurde boekstukken",
    goesApproved: "Ook memorialen met goedgekeurde boekstukken",
    withApproved: "Ook goedgekeurde memorialen verwijderen",
    warning:
      "Afletter weet daarna niet meer wat is afgeletterd en geboekt. Dit kan niet ongedaan worden gemaakt; bewaar zo nodig eerst een kopie.",
    yes: "Alles verwijderen",
    no: "Laten staan",
    done: "Afletter is uit deze werkmap verwijderd.",
  },
  en: {
    title: "Remove everything",
    text: "Takes Afletter out of this workbook, for example before you share it.",
    open: "Remove everything",
    goes: "This is removed",
    goesList: [
      "Columns and colours beside your data",
      "The sheets Decisions, Links and Learnt",
      "Reports, and memorials of which nothing was approved",
      "Settings in this workbook: profile, accounts, rules, your name",
    ],
    stays: "This stays",
    staysList: ["Your own sheets", "Sheets made of a bank file or a payout"],
    staysApproved: "Memorials with approved documents",
    goesApproved: "Memorials with approved documents as well",
    withApproved: "Remove approved memorials as well",
    warning:
      "Afletter no longer knows then what was cleared and booked. This cannot be undone; keep a copy first if you need one.",
    yes: "Remove everything",
    no: "Leave it",
    done: "Afletter has been removed from this workbook.",
  },
});
