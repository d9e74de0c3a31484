import { phrases } from "../language";

/** What the pane says about commands that ended, or could not. */
export const taskWords = phrases({
  nl: {
    cancelled: "Geannuleerd. Er is niets veranderd.",
    failed: (detail: string) =>
      `Er ging iets mis dat wij niet hadden voorzien (${detail}). Er is niets weggegooid; probeer het opnieuw.`,
    notMarked: (sheet: string, why: string) => `Blad ${sheet} is niet gekleurd. ${why}`,
    markingStopped: "Het kleuren is gestopt; wat is afgeletterd, is bewaard.",
    stale: (count: number) =>
      count === 1
        ? "Bij 1 aflettering is een rij veranderd of verdwenen. Die telt niet meer mee; letter opnieuw af."
        : `Bij ${count} afletteringen is een rij veranderd of verdwenen. Die tellen niet meer mee; letter opnieuw af.`,
    readAgain: (sheet: string) => `Blad ${sheet} is veranderd en is opnieuw gelezen.`,
    noteAsItWas: "De notitie is gebleven zoals zij was.",
    notAccepted: "Dit kan niet meer: een van de rijen is inmiddels gewijzigd of afgeletterd. Er is niets veranderd.",
    written: (sheet: string) => `De memoriaalboeking staat op blad ${sheet}. Controleer en keur goed.`,
    approved: (count: number) => (count === 1 ? "1 boekstuk goedgekeurd" : `${count} boekstukken goedgekeurd`),
    rejected: (count: number) =>
      count === 1
        ? "1 boekstuk afgewezen; de rijen zijn weer open"
        : `${count} boekstukken afgewezen; de rijen zijn weer open`,
    exported: (file: string) => `Opgeslagen bij uw downloads: ${file}.`,
    marksRemoved:
      "De kolommen en kleuren van Afletter zijn verwijderd. Wat u besliste, blijft bewaard op de bladen Beslissingen en Koppelingen.",
    nothingToExport: "Er is niets te exporteren: kies een memoriaal met goedgekeurde boekstukken.",
    nameForFourEyes: "Vul eerst uw naam in: met vier ogen moet bekend zijn wie de boeking voorstelt.",
    undone: (count: number) =>
      count === 1 ? "1 beslissing ongedaan gemaakt" : `${count} beslissingen ongedaan gemaakt`,
    notUndone:
      "Deze beslissing kan niet ongedaan worden gemaakt: zij geldt niet meer, of de rijen zijn inmiddels anders afgeletterd.",
    reportWritten: (sheet: string) => `Het overzicht staat op blad ${sheet}.`,
    nameFirst: "Vul eerst uw naam in: die komt bij elke beslissing te staan.",
    fileTwice: (file: string) => `${file} is al ingelezen. Het is niet nog een keer toegevoegd.`,
    memorialGone: "Het memoriaalblad is verwijderd. Maak de memoriaalboeking opnieuw.",
  },
  en: {
    cancelled: "Cancelled. Nothing has changed.",
    failed: (detail: string) =>
      `Something went wrong that we had not foreseen (${detail}). Nothing was thrown away; try again.`,
    notMarked: (sheet: string, why: string) => `Sheet ${sheet} was not coloured. ${why}`,
    markingStopped: "Colouring was stopped; what was cleared has been kept.",
    stale: (count: number) =>
      count === 1
        ? "A row of 1 match has changed or is gone. It no longer counts; clear again."
        : `A row of ${count} matches has changed or is gone. They no longer count; clear again.`,
    readAgain: (sheet: string) => `Sheet ${sheet} has changed and was read again.`,
    noteAsItWas: "The note has stayed as it was.",
    notAccepted: "This is no longer possible: one of the rows has been changed or cleared since. Nothing was changed.",
    written: (sheet: string) => `The memorial is on sheet ${sheet}. Check and approve it.`,
    approved: (count: number) => (count === 1 ? "1 document approved" : `${count} documents approved`),
    rejected: (count: number) =>
      count === 1
        ? "1 document rejected; its rows are open again"
        : `${count} documents rejected; their rows are open again`,
    exported: (file: string) => `Saved with your downloads: ${file}.`,
    marksRemoved:
      "Afletter's columns and colours have been removed. What you decided stays on the sheets Decisions and Links.",
    nothingToExport: "There is nothing to export: choose a memorial with approved documents.",
    nameForFourEyes: "Fill in your name first: with four eyes it must be known who proposes the journal.",
    undone: (count: number) => (count === 1 ? "1 decision undone" : `${count} decisions undone`),
    notUndone: "This decision cannot be undone: it no longer stands, or its rows have been cleared otherwise since.",
    reportWritten: (sheet: string) => `The report is on sheet ${sheet}.`,
    nameFirst: "Fill in your name first: it is kept with every decision.",
    fileTwice: (file: string) => `${file} has been read already. It was not added again.`,
    memorialGone: "The memorial's sheet has been deleted. Make the memorial again.",
  },
});
