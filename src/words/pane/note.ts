import { phrases } from "../language";

/** A note on a match. */
export const noteWords = phrases({
  nl: {
    title: "Notitie",
    add: "Notitie toevoegen",
    change: "Wijzigen",
    changeLong: "Notitie wijzigen",
    remove: "Verwijderen",
    removeLong: "Notitie verwijderen",
    hint: "Komt in Beslissingen te staan, en in het memoriaal dat u hierna maakt.",
    save: "Bewaren",
    cancel: "Annuleren",
    by: (who: string, moment: string) => (who === "" ? moment : `${who}, ${moment}`),
    has: (text: string) => `Notitie: ${text}`,
  },
  en: {
    title: "Note",
    add: "Add a note",
    change: "Change",
    changeLong: "Change the note",
    remove: "Remove",
    removeLong: "Remove the note",
    hint: "Is kept in Decisions, and in the memorial that you make after this.",
    save: "Save",
    cancel: "Cancel",
    by: (who: string, moment: string) => (who === "" ? moment : `${who}, ${moment}`),
    has: (text: string) => `Note: ${text}`,
  },
});
