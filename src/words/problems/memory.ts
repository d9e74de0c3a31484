import { phrases } from "../language";
import type { Said } from "./said";

/** What can be wrong with a memory file, or with the sheet of what was learnt. */
export const memoryProblems = phrases({
  nl: {
    memoryNotJson: ({ found }: Said) =>
      `is geen geheugenbestand: ${found ? `'${found}' is hier geen JSON` : "het is leeg of breekt af"}. Herstel het of laat Afletter een nieuw bestand schrijven.`,
    memoryTwice: ({ found }: Said) => `'${found ?? ""}' staat er twee keer in.`,
    memoryUnknownField: ({ found, expected }: Said) =>
      `het veld '${found ?? ""}' bestaat niet. Mogelijk zijn ${expected ?? ""}.`,
    memoryMissingField: ({ expected }: Said) => `het veld '${expected ?? ""}' ontbreekt.`,
    memoryWrongType: ({ found, expected }: Said) => `${found ?? ""} is niet van het soort ${expected ?? ""}.`,
    memoryNotAChoice: ({ found, expected }: Said) =>
      `${found ?? ""} is geen mogelijke waarde. Kies uit ${expected ?? ""}.`,
    memoryWrongForm: ({ found, expected }: Said) => `${found ?? ""} heeft niet de vorm ${expected ?? ""}.`,
    memoryOutOfRange: ({ found, expected }: Said) => `${found ?? ""} valt buiten ${expected ?? ""}.`,
  },
  en: {
    memoryNotJson: ({ found }: Said) =>
      `is no memory file: ${found ? `'${found}' is no JSON here` : "it is empty or breaks off"}. Mend it, or let Afletter write a new one.`,
    memoryTwice: ({ found }: Said) => `'${found ?? ""}' is in it twice.`,
    memoryUnknownField: ({ found, expected }: Said) =>
      `there is no field '${found ?? ""}'. Possible are ${expected ?? ""}.`,
    memoryMissingField: ({ expected }: Said) => `the field '${expected ?? ""}' is missing.`,
    memoryWrongType: ({ found, expected }: Said) => `${found ?? ""} is not of the kind ${expected ?? ""}.`,
    memoryNotAChoice: ({ found, expected }: Said) =>
      `${found ?? ""} is not a possible value. Choose from ${expected ?? ""}.`,
    memoryWrongForm: ({ found, expected }: Said) => `${found ?? ""} does not have the form ${expected ?? ""}.`,
    memoryOutOfRange: ({ found, expected }: Said) => `${found ?? ""} lies outside ${expected ?? ""}.`,
  },
});
