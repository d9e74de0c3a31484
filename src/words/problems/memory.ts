import { phrases } from "../language";
import type { Said } from "./said";

/** What can be wrong in the sheet of what was learnt: such a row is left out. */
export const learntProblems = phrases({
  nl: {
    learntUnknown: ({ found, expected }: Said) =>
      `'${found ?? ""}' is hier niet mogelijk; deze rij telt niet mee. Kies uit ${expected ?? ""}.`,
    learntEmpty: () => "deze cel is leeg; deze rij telt niet mee.",
    learntTwice: ({ found }: Said) => `'${found ?? ""}' staat er twee keer in; de eerste rij telt.`,
    learntNotADay: ({ found }: Said) =>
      `'${found ?? ""}' is geen datum; deze rij telt niet mee. Verwacht is jjjj-mm-dd.`,
  },
  en: {
    learntUnknown: ({ found, expected }: Said) =>
      `'${found ?? ""}' is not possible here; this row does not count. Choose from ${expected ?? ""}.`,
    learntEmpty: () => "this cell is empty; this row does not count.",
    learntTwice: ({ found }: Said) => `'${found ?? ""}' is there twice; the first row counts.`,
    learntNotADay: ({ found }: Said) => `'${found ?? ""}' is no date; this row does not count. Expected is yyyy-mm-dd.`,
  },
});

/** What can be wrong with a memory file. */
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
