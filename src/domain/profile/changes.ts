import { PROFILES } from "./builtin";
import type { Profile } from "./profile";

/** Settings that say what a profile is, not what it does. */
const IDENTITY: ReadonlySet<string> = new Set(["schema", "base"]);

/**
 * What of a profile differs from the built-in one that it rests on (spec 9): all that must be kept of it.
 *
 * @example changesOf({ ...PROFILES.exact, fourEyes: true }) // { fourEyes: true }
 */
export function changesOf(profile: Profile): Partial<Profile> {
  const base: Partial<Record<string, unknown>> = { ...PROFILES[profile.base] };
  const changed = Object.entries(profile).filter(
    ([name, value]) => !IDENTITY.has(name) && JSON.stringify(value) !== JSON.stringify(base[name]),
  );
  return Object.fromEntries(changed);
}
