import { PROFILES } from "../domain/profile/builtin";
import { BASES, type Profile } from "../domain/profile/profile";
import { readProfile } from "../domain/profile/read-profile";
import { decodeText } from "../sources/decode-text";
import { onFile, refuse, refuseFor } from "./refusal";
import type { Files } from "./io";
import { readBytes } from "./read/open-file";

/** A profile, and what it is called in the result: the name of a built-in one, or the name in the file. */
export interface ChosenProfile {
  readonly profile: Profile;
  readonly name: string;
}

/**
 * A built-in profile by its name, or one from a file.
 *
 * @throws Refusal with the place of the first fault in the file
 */
export function chooseProfile(files: Files, given: string): ChosenProfile {
  const base = BASES.find((name) => name === given);
  if (base) return { profile: PROFILES[base], name: base };
  if (!/[./\\]/.test(given) && !onFile(given, () => files.facts(given))) {
    refuse((words) => words.unknownProfile(given, BASES.join(", ")));
  }
  const read = readProfile(decodeText(readBytes(files, given)), given);
  if ("problems" in read) return refuseFor(read.problems[0]);
  return { profile: read.profile, name: read.profile.name };
}
