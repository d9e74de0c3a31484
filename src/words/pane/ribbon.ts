import { phrases } from "../language";

/** Why a button of the ribbon could do nothing, and what to do first (ux.md, Tone). */
export const ribbonWords = phrases({
  nl: {
    busy: "Afletter is nog bezig. Wacht tot dit klaar is en probeer het opnieuw.",
    noLists: "Er is niets af te letteren: kies eerst het blad met openstaande posten en het blad met bankregels.",
    clearFirst: "Letter eerst automatisch af; daarna kunt u een selectie met de hand koppelen.",
    noRows: "Selecteer eerst rijen op een blad met openstaande posten of bankregels.",
    notASource: (sheet: string) =>
      `Blad ${sheet} doet niet mee. Selecteer rijen op een blad met openstaande posten of bankregels.`,
    difference: (amount: string) => `Deze rijen verschillen ${amount}. Kies hieronder wat er met het verschil gebeurt.`,
    within: "Kies hieronder of deze posten tegen elkaar wegvallen.",
    nothingToBook: "Er is niets te boeken. Letter eerst af.",
    waiting: (sheet: string) =>
      `Blad ${sheet} wacht nog op goedkeuring. Keur goed of wijs af, en maak dan het volgende.`,
    leaves: (sheet: string) => `Blad ${sheet} is goedgekeurd. Exporteer het, en maak dan het volgende.`,
    noMarks: "Er staan geen kolommen of kleuren van Afletter in deze werkmap.",
    shortcuts: "Sneltoetsen",
    shortcutsText: "Deze toetsen werken terwijl u in het werkblad staat.",
    actions: {
      showPane: "Afletter openen",
      clearAutomatically: "Automatisch afletteren",
      coupleSelection: "Selectie koppelen",
      writeMemorial: "Memoriaal schrijven",
      removeMarks: "Markeringen verwijderen",
    },
  },
  en: {
    busy: "Afletter is still busy. Wait until it is done and try again.",
    noLists: "There is nothing to clear: first choose the sheet with open items and the sheet with bank lines.",
    clearFirst: "Clear automatically first; then a selection can be coupled by hand.",
    noRows: "First select rows on a sheet with open items or bank lines.",
    notASource: (sheet: string) =>
      `Sheet ${sheet} takes no part. Select rows on a sheet with open items or bank lines.`,
    difference: (amount: string) => `These rows differ by ${amount}. Choose below what becomes of the difference.`,
    within: "Choose below whether these items cancel out.",
    nothingToBook: "There is nothing to book. Clear first.",
    waiting: (sheet: string) =>
      `Sheet ${sheet} still waits for approval. Approve or reject it, then make the next one.`,
    leaves: (sheet: string) => `Sheet ${sheet} is approved. Export it, then make the next one.`,
    noMarks: "There are no columns or colours of Afletter in this workbook.",
    shortcuts: "Keyboard shortcuts",
    shortcutsText: "These keys work while you are in the worksheet.",
    actions: {
      showPane: "Open Afletter",
      clearAutomatically: "Clear automatically",
      coupleSelection: "Couple the selection",
      writeMemorial: "Write the memorial",
      removeMarks: "Remove the marks",
    },
  },
});
