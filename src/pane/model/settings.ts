import type { Profile } from "../../domain/profile/profile";
import type { RuleTrial } from "../../worker/api";

export type AccountKind = keyof Profile["accounts"];

export interface SettingsState {
  readonly profile: Profile;
  readonly profiles: readonly Profile[];
  /** which lines the rule that is being made would hit */
  readonly trial?: RuleTrial | undefined;
  /** how much was learnt (spec 8); absent while it is not known */
  readonly learnt?: { readonly facts: number; readonly refused: number } | undefined;
  /** the keys of each verb of the ribbon, as this user has them; absent where Excel does not tell */
  readonly shortcuts?: Readonly<Record<string, string>> | undefined;
  readonly version: string;
}
