import { phrases } from "../language";
import type { Said } from "./said";

/** What can be wrong with a profile's file; the place's column is the path of the setting. */
export const profileProblems = phrases({
  nl: {
    profileNotJson: () => "is geen JSON. Bewaar het profiel opnieuw vanuit de instellingen.",
    profileTwice: ({ found }: Said) => `'${found ?? ""}' staat er twee keer in.`,
    profileUnknownField: ({ found, expected }: Said) =>
      `de instelling '${found ?? ""}' bestaat niet. Mogelijk zijn ${expected ?? ""}.`,
    profileMissingField: ({ expected }: Said) => `de instelling '${expected ?? ""}' ontbreekt.`,
    profileWrongType: ({ found, expected }: Said) => `${found ?? ""} is niet van het soort ${expected ?? ""}.`,
    profileNotAChoice: ({ found, expected }: Said) =>
      `${found ?? ""} is geen mogelijke waarde. Kies uit ${expected ?? ""}.`,
    profileWrongForm: ({ found, expected }: Said) => `${found ?? ""} heeft niet de vorm ${expected ?? ""}.`,
    profileOutOfRange: ({ found, expected }: Said) => `${found ?? ""} valt buiten ${expected ?? ""}.`,
  },
  en: {
    profileNotJson: () => "is not JSON. Save the profile from the settings again.",
    profileTwice: ({ found }: Said) => `'${found ?? ""}' is in it twice.`,
    profileUnknownField: ({ found, expected }: Said) =>
      `there is no setting '${found ?? ""}'. Possible are ${expected ?? ""}.`,
    profileMissingField: ({ expected }: Said) => `the setting '${expected ?? ""}' is missing.`,
    profileWrongType: ({ found, expected }: Said) => `${found ?? ""} is not of the kind ${expected ?? ""}.`,
    profileNotAChoice: ({ found, expected }: Said) =>
      `${found ?? ""} is not a possible value. Choose from ${expected ?? ""}.`,
    profileWrongForm: ({ found, expected }: Said) => `${found ?? ""} does not have the form ${expected ?? ""}.`,
    profileOutOfRange: ({ found, expected }: Said) => `${found ?? ""} lies outside ${expected ?? ""}.`,
  },
});
