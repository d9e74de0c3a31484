import { forget, recall, remember } from "../../../excel/user/remember";
import type { Base, Profile } from "../../../domain/profile/profile";
import type { ExportSettings, TableAnswer } from "../../model";
import type { Language } from "../../../words/language";
import type { KnownHeads, Role, SheetChoice } from "../../../worker/api";
import { forgetView } from "../view";

/**
 * What the workbook remembers besides the state in its sheets (design.md: mapping and
 * preferences only). Nothing here is the ledger, and nothing decides what was cleared.
 */
export interface Preferences {
  readonly language?: Language;
  readonly who: string;
  readonly profile: Base;
  /** what the user changed in the profile */
  readonly changes: Partial<Profile>;
  /** sheets whose role and columns the user chose, by sheet */
  readonly choices: Readonly<Record<string, { readonly role: Role; readonly choice: SheetChoice }>>;
  /** sheets that the user said take no part */
  readonly left: readonly string[];
  /** what the user said where a list can be read in two ways, by sheet */
  readonly answers: Readonly<Record<string, TableAnswer>>;
  /** SHA-256 of every file that was dropped -> the numbers of its sheets among Afletter's own, which stay when one is renamed */
  readonly fileSheets: Readonly<Record<string, number | readonly number[]>>;
  /** what the user said of lists, by their heads: for lists with the same heads */
  readonly heads: readonly KnownHeads[];
  /** for which package the journal was exported last, and what its file names */
  readonly exportAs?: Pick<ExportSettings, "format" | "administration" | "companyName" | "taxNumber">;
  /** whether hidden rows take part: else what was cleared with them would be gone at the next opening */
  readonly includeHidden: Readonly<Record<Role, boolean>>;
  /** minor units: what the ledger account says, which the list must equal (spec 1) */
  readonly ledgerBalance?: number | undefined;
}

const NONE: Preferences = {
  who: "",
  profile: "afletter",
  changes: {},
  choices: {},
  left: [],
  answers: {},
  fileSheets: {},
  heads: [],
  includeHidden: { items: false, lines: false },
};

const KEY = "preferences";

/** The preferences of this workbook; defaults where there are none or they were written by a later version. */
export async function preferences(): Promise<Preferences> {
  const kept = await recall(KEY);
  return { ...NONE, ...(typeof kept === "object" ? (kept as Partial<Preferences>) : {}) };
}

export async function savePreferences(change: Partial<Preferences>): Promise<void> {
  await remember(KEY, { ...(await preferences()), ...change });
}

/** As if the workbook had never been seen. */
export async function forgetPreferences(): Promise<void> {
  await forget(KEY);
  await forgetView();
}

/** Keeps what the user said a sheet is; of open items there is one list, so an earlier choice for it is over. */
export async function rememberChoice(role: Role, choice: SheetChoice): Promise<void> {
  const { choices, left } = await preferences();
  const others = Object.entries(choices).filter(
    ([sheet, known]) => sheet !== choice.sheet && (role === "lines" || known.role === "lines"),
  );
  await savePreferences({
    choices: { ...Object.fromEntries(others), [choice.sheet]: { role, choice } },
    left: left.filter((sheet) => sheet !== choice.sheet),
  });
}

/** Settings of a workbook stay small. */
const MOST_HEADS = 50;

/** Keeps what the user said of a list for lists with the same heads; what was said of these heads before is over. */
export async function rememberHeads(known: KnownHeads): Promise<readonly KnownHeads[]> {
  const { heads } = await preferences();
  const key = known.heads.join("\n");
  const kept = [...heads.filter((one) => one.heads.join("\n") !== key), known].slice(-MOST_HEADS);
  await savePreferences({ heads: kept });
  return kept;
}

/** What was said of sheets goes along when they are renamed. @param names the old name -> the new one */
export async function followNames(names: ReadonlyMap<string, string>): Promise<void> {
  if (names.size === 0) return;
  const { choices, left, answers } = await preferences();
  const now = (sheet: string) => names.get(sheet) ?? sheet;
  await savePreferences({
    choices: Object.fromEntries(
      Object.entries(choices).map(([sheet, known]) => [
        now(sheet),
        { ...known, choice: { ...known.choice, sheet: now(sheet) } },
      ]),
    ),
    left: left.map(now),
    answers: Object.fromEntries(Object.entries(answers).map(([sheet, answer]) => [now(sheet), answer])),
  });
}

/** Keeps that a sheet takes no part. */
export async function rememberLeft(sheet: string): Promise<void> {
  const { choices, left } = await preferences();
  const others = Object.entries(choices).filter(([known]) => known !== sheet);
  await savePreferences({ choices: Object.fromEntries(others), left: [...new Set([...left, sheet])] });
}

/** For whom the journal is exported: as last time, else for the package of the profile. */
export function exportSettingsOf({ exportAs, profile }: Preferences): ExportSettings {
  const format = profile === "afletter" ? "csv" : profile;
  return { ...{ format, administration: "", companyName: "", taxNumber: "" }, ...exportAs, again: false };
}
