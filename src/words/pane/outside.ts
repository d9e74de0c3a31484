import { phrases } from "../language";

/** Words of the page that shows when the pane is not in Excel, or in one that is too old. */
export const outsideWords = phrases({
  nl: {
    heading: "Afletter",
    what: "Een taakvenster in Excel dat openstaande posten aflettert: het zoekt welke bankregels, betalingen en creditnota’s welke facturen voldoen, zegt waarom, en maakt de memoriaalboeking die u goedkeurt.",
    how: "Deze pagina werkt in Excel",
    steps: [
      "Open Excel op Windows, Mac of het web, met de export van uw openstaande posten en bankregels.",
      "Kies op het tabblad Start de knop Afletter openen. Staat die er nog niet, voeg dan de invoegtoepassing toe via Invoegtoepassingen.",
      "Kies Automatisch afletteren en beoordeel de uitkomst.",
    ],
    manifest: "Manifest om de invoegtoepassing mee te installeren",
    privacy: "Niets verlaat uw apparaat.",
    tooOld: "Deze versie van Excel is te oud",
    tooOldText: "Afletter heeft Excel 2021, Microsoft 365 of Excel op het web nodig.",
  },
  en: {
    heading: "Afletter",
    what: "A task pane in Excel that clears open items: it finds which bank lines, payments and credit notes settle which invoices, says why, and makes the memorial journal that you approve.",
    how: "This page works in Excel",
    steps: [
      "Open Excel on Windows, Mac or the web, with the export of your open items and bank lines.",
      "On the Home tab choose Open Afletter. If it isn’t there yet, add the add-in through Add-ins.",
      "Choose Clear automatically and review the outcome.",
    ],
    manifest: "Manifest to install the add-in with",
    privacy: "Nothing leaves your device.",
    tooOld: "This version of Excel is too old",
    tooOldText: "Afletter needs Excel 2021, Microsoft 365 or Excel on the web.",
  },
});
