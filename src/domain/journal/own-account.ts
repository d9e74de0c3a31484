import type { OwnAccount, Profile } from "../profile/profile";
import { compactIban } from "../text/iban";

/**
 * What the user said of an own account (spec 7, Route). A statement that does not name its account is
 * of the only one that the user told us about; where there are none or several it has the key "".
 *
 * @returns the key to ask by and, where it was answered, the answer
 * @example ownAccountOf(profile, "NL02 ABNA 0123 4567 89").key // "NL02ABNA0123456789"
 */
export function ownAccountOf(profile: Profile, text: string): { key: string; own: OwnAccount | undefined } {
  const key = compactIban(text);
  const known = Object.keys(profile.ownAccounts);
  const only = key === "" && !Object.hasOwn(profile.ownAccounts, "") && known.length === 1 ? known[0] : key;
  return { key: only, own: Object.hasOwn(profile.ownAccounts, only) ? profile.ownAccounts[only] : undefined };
}
