import type { Problem } from "../ledger/problem";
import { compactIban } from "../text/iban";
import { PROFILES } from "./builtin";
import { parseJson } from "./json";
import type { OwnAccount, Profile } from "./profile";
import { PROFILE_SCHEMA } from "./schema";
import { faultsOf, type Fault, type ProfileFault } from "./validate";

/** What a profile file may hold: any of the settings. */
export type ProfileSettings = { readonly [K in keyof Profile]?: Profile[K] };

/**
 * A profile with some settings changed: lists are replaced, accounts, own accounts and journal
 * settings are filled in key by key, so that naming one account does not forget the others.
 *
 * @example withSettings(PROFILES.exact, { accounts: { debtors: "1310" } }).accounts.creditors // "1600"
 */
export function withSettings(base: Profile, settings: ProfileSettings): Profile {
  const own = Object.entries(settings.ownAccounts ?? {}).map(([iban, account]): [string, OwnAccount] => {
    const key = compactIban(iban);
    return [key, { ...base.ownAccounts[key], ...account }];
  });
  return {
    ...base,
    ...settings,
    accounts: { ...base.accounts, ...settings.accounts },
    ownAccounts: { ...base.ownAccounts, ...Object.fromEntries(own) },
    journal: { ...base.journal, ...settings.journal },
  };
}

/**
 * Reads a profile file (spec 9). A file that is not wholly right is refused, with every fault at
 * its place: `row` is the line, `column` the path ("tolerance[0].maxAmount").
 *
 * @param source name of the file or sheet, for the places
 * @example readProfile('{"schema": 1, "name": "Kantoor", "base": "afas"}', "kantoor.json")
 */
export function readProfile(
  text: string,
  source: string,
): { profile: Profile } | { problems: readonly Problem<ProfileFault>[] } {
  const json = parseJson(text);
  if (!("value" in json)) {
    return {
      problems: [{ code: "profileNotJson", place: { source, row: json.line }, found: json.found, expected: "JSON" }],
    };
  }
  const faults: Fault[] = [
    ...json.duplicates.map((path): Fault => ({ code: "profileTwice", path, found: path })),
    ...faultsOf(json.value, PROFILE_SCHEMA),
  ];
  if (faults.length > 0) {
    return {
      problems: faults.map(({ code, path, found, expected }) => ({
        code,
        place: { source, row: json.lines.get(path) ?? 1, ...(path === "" ? {} : { column: path }) },
        ...(found === undefined ? {} : { found }),
        ...(expected === undefined ? {} : { expected }),
      })),
    };
  }
  const settings = json.value as ProfileSettings;
  return { profile: withSettings(PROFILES[settings.base ?? "afletter"], settings) };
}

/**
 * A profile as the file that `readProfile` reads back to the same profile: every setting written out.
 *
 * @example writeProfile(PROFILES.exact).startsWith('{\n  "schema": 1,') // true
 */
export function writeProfile(profile: Profile): string {
  const { schema, name, base, ...rest } = profile;
  return `${JSON.stringify({ schema, name, base, ...rest }, null, 2)}\n`;
}
