import { recall, remember } from "../../excel/remember";
import type { Base, Profile } from "../../domain/profile/profile";
import type { TableAnswer } from "../model";
import type { Language } from "../../words/language";
import type { Role, SheetChoice } from "../../worker/api";

/**
 * What the workbook remembers besides the state in its sheets (design.md: mapping and
 * preferences only). Nothing here is the ledger, and nothing decides what was cleared.
 */
export interface Preferences {
  readonly language?: Language;
  readonly who: string;
  readonly profile: Base;
  /** what the user changed in the profile */
  readonly changes: Partial<Pick<Profile, "accounts" | "ownAccounts" | "journal" | "tolerance">>;
  /** sheets whose role and columns the user chose, by sheet */
  readonly choices: Readonly<Record<string, { readonly role: Role; readonly choice: SheetChoice }>>;
  /** what the user said where a list can be read in two ways, by sheet */
  readonly answers: Readonly<Record<string, TableAnswer>>;
  /** SHA-256 of every file that was dropped -> the sheet it became */
  readonly files: Readonly<Record<string, string>>;
}

const NONE: Preferences = { who: "", profile: "afletter", changes: {}, choices: {}, answers: {}, files: {} };

const KEY = "preferences";

/** The preferences of this workbook; defaults where there are none or they were written by a later version. */
export async function preferences(): Promise<Preferences> {
  const kept = await recall(KEY);
  return { ...NONE, ...(typeof kept === "object" ? (kept as Partial<Preferences>) : {}) };
}

export async function savePreferences(change: Partial<Preferences>): Promise<void> {
  await remember(KEY, { ...(await preferences()), ...change });
}
