import { phrases } from "../language";

/** One hint per place, for who has never been there. */
export const hintWords = phrases({
  nl: {
    label: "Tip",
    close: "Tip sluiten",
    places: {
      sources:
        "Afletter heeft uw werkmap bekeken. Kloppen blad, aantal en totaal? Dan kunt u onderaan meteen automatisch afletteren.",
      match:
        "Loop de voorstellen na: Enter accepteert, Delete wijst af, pijl-rechts toont waarom. Alles is ongedaan te maken.",
      journal:
        "Beantwoord wat gevraagd wordt, maak de boeking en controleer het blad. Pas na uw goedkeuring kunt u exporteren.",
      settings: "U hoeft hier niets in te stellen om te beginnen. Wat u wijzigt, geldt voor deze werkmap.",
    },
  },
  en: {
    label: "Tip",
    close: "Close tip",
    places: {
      sources:
        "Afletter has looked at your workbook. Are sheet, count and total right? Then you can clear automatically at once, below.",
      match:
        "Go through the suggestions: Enter accepts, Delete rejects, arrow right shows why. Everything can be undone.",
      journal: "Answer what is asked, make the journal and check the sheet. Only after your approval can you export.",
      settings: "Nothing has to be set here to begin. What you change holds for this workbook.",
    },
  },
});
