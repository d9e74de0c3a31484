import { phrases } from "../language";

/** The sheet that takes the place of the status columns where a source can't have them. */
export const resultWords = phrases({
  nl: {
    sheetName: (source: string) => `Resultaat ${source}`,
    title: (source: string) => `Resultaat van het afletteren: ${source}`,
    about: "Het blad zelf kan geen kolommen van Afletter krijgen; dit is hoe elke rij ervoor staat.",
    row: "Rij",
    offer: (sheets: string) =>
      `Blad ${sheets} is niet gekleurd. Een resultaatblad laat per rij hetzelfde zien, zonder het blad zelf te wijzigen.`,
    markAgain: "Alsnog kleuren",
    make: "Resultaatblad maken",
    made: (sheets: string) => `Het resultaat staat op blad ${sheets}.`,
  },
  en: {
    sheetName: (source: string) => `Result ${source}`,
    title: (source: string) => `Result of clearing: ${source}`,
    about: "The sheet itself cannot have Afletter's columns; this is how each row stands.",
    row: "Row",
    offer: (sheets: string) =>
      `Sheet ${sheets} is not coloured. A result sheet shows the same per row, without changing the sheet itself.`,
    markAgain: "Colour now",
    make: "Make result sheet",
    made: (sheets: string) => `The result is on sheet ${sheets}.`,
  },
});
