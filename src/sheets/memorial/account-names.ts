import { ACCOUNT_NAMES, type Profile } from "../../domain/profile/profile";
import type { Language } from "../../words/language";
import { memorialWords } from "../../words/sheets/memorial";

/**
 * What an account is called, as far as the profile tells: the program knows no chart of accounts.
 *
 * @returns account number -> name, "" where nobody told
 * @example accountNames(PROFILES.afletter, "nl")("7980") // "Betalingsverschillen"
 */
export function accountNames(profile: Profile, language: Language): (account: string) => string {
  const words = memorialWords(language).accounts;
  const names = new Map<string, string>();
  for (const name of ACCOUNT_NAMES) {
    const account = profile.accounts[name];
    if (account && !names.has(account)) names.set(account, words[name]);
  }
  for (const { ledger, route, account } of Object.values(profile.ownAccounts)) {
    if (ledger && !names.has(ledger)) names.set(ledger, words.bank);
    if (route === "suspense" && account && !names.has(account)) names.set(account, words.suspense);
  }
  return (account) => names.get(account) ?? "";
}
