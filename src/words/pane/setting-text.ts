import { PROFILES } from "../../domain/profile/builtin";
import type { Profile } from "../../domain/profile/profile";
import { formatDay, formatNumber } from "../format";
import { dayOf } from "../../domain/dates/iso";
import type { Language } from "../language";
import { criterionWords } from "./criteria";
import { profileSettingsWords } from "./profile-settings";
import { settingsWords } from "./settings";
import { limitsText } from "./tolerance";

/** What of a profile can be set. */
export type SettingName = Exclude<keyof Profile, "schema" | "base" | "name">;

/**
 * What a setting of a profile says, in words, to stand beside what the built-in one says (spec 9).
 *
 * @example settingText("nl", "partPayment", PROFILES.afletter) // "Voorstellen"
 */
export function settingText(language: Language, name: SettingName, profile: Profile): string {
  const words = profileSettingsWords(language);
  const list = (texts: readonly string[]) => (texts.length === 0 ? words.nothing : texts.join(", "));
  switch (name) {
    case "partPayment":
      return words.choices.partPayment[profile.partPayment];
    case "overpayment":
      return words.choices.overpayment[profile.overpayment];
    case "equalItems":
      return words.choices.equalItems[profile.equalItems];
    case "differences":
      return words.choices.differences[profile.differences];
    case "toleranceOf":
      return words.choices.toleranceOf[profile.toleranceOf];
    case "discountVat":
      return words.choices.discountVat[profile.discountVat];
    case "tolerance":
    case "toleranceByHand":
      return limitsText(language, profile[name]) || words.nothing;
    case "dateClearsWithoutRelation":
    case "fourEyes":
      return profile[name] ? words.yes : words.no;
    case "window":
      return "months" in profile.window
        ? `${words.months.toLowerCase()} ${profile.window.months}`
        : words.days(profile.window.days);
    case "minimumScore":
      return formatNumber(language, profile.minimumScore);
    case "criteria":
      return criteriaText(language, profile);
    case "accounts":
      return list(
        Object.entries(profile.accounts).map(
          ([kind, number]) => `${settingsWords(language).accountNames[kind as keyof Profile["accounts"]]} ${number}`,
        ),
      );
    case "ownAccounts":
      return list(Object.keys(profile.ownAccounts));
    case "journal":
      return journalText(language, profile);
    case "feeVat":
      return list(
        Object.entries(profile.feeVat ?? {}).map(
          ([provider, rate]) =>
            `${words.providers[provider as keyof typeof words.providers]} ${vatText(language, rate)}`,
        ),
      );
    case "assignmentRules":
    case "coupled":
      return words.count(profile[name].length);
  }
}

/** What VAT is in a fee. @example vatText("nl", "reverse") // "Btw verlegd" */
export function vatText(language: Language, rate: string): string {
  const words = profileSettingsWords(language);
  if (rate === "reverse" || rate === "exempt") return words.feeVatChoice[rate];
  return words.feeVatRate(formatNumber(language, rate));
}

/** Of criteria what there is more and less than in the built-in profile; all of them would be a page. */
function criteriaText(language: Language, { criteria, base }: Profile): string {
  const words = profileSettingsWords(language);
  const names = criterionWords(language);
  const known = PROFILES[base].criteria;
  const more = criteria.filter((name) => !known.includes(name)).map((name) => names[name]);
  const less = known.filter((name) => !criteria.includes(name)).map((name) => names[name]);
  const parts = [
    ...(more.length > 0 ? [words.with(more.join(", "))] : []),
    ...(less.length > 0 ? [words.without(less.join(", "))] : []),
  ];
  if (parts.length > 0) return parts.join(", ");
  return criteria.join() === known.join() ? words.count(criteria.length) : words.otherOrder;
}

function journalText(language: Language, { journal }: Profile): string {
  const words = profileSettingsWords(language);
  const closed = journal.closedThrough === undefined ? undefined : dayOf(journal.closedThrough);
  return [
    `${words.journalCode} ${journal.code}`,
    `${words.firstNumber} ${journal.firstNumber}`,
    ...(closed === undefined ? [] : [`${words.closedThrough} ${formatDay(language, closed)}`]),
  ].join(", ");
}
