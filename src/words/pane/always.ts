import { phrases } from "../language";

/** From a suggestion to a rule. */
export const alwaysWords = phrases({
  nl: {
    always: "Altijd zo doen",
    makeRule: "Regel maken",
    shown: "Deze regel geldt vanaf de volgende keer dat u aflettert. Controleer hem voordat u opslaat.",
    title: "Nieuwe toewijzingsregel",
    exists: "Hiervoor is al een regel.",
  },
  en: {
    always: "Always do this",
    makeRule: "Make a rule",
    shown: "This rule holds from the next time that you clear. Check it before you save it.",
    title: "New assignment rule",
    exists: "There is a rule for this already.",
  },
});
