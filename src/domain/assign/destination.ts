import type { Contra } from "../clear/match";
import type { AssignmentRule, Profile, Provider } from "../profile/profile";

/** Where a line goes that settles no open item: by a rule of the user, between own accounts, or to a provider. */
export type Destination =
  | {
      readonly kind: "rule";
      readonly rule: AssignmentRule;
      /** what the rule is called: its name, else its place in the user's order, from 1 */
      readonly label: string;
    }
  | { readonly kind: "internalTransfer" }
  | { readonly kind: "provider"; readonly provider: Provider };

/**
 * The account on the other side of the whole line, with what belongs to it (spec 2). An account of
 * the profile goes by its name, so that one that is not known yet can be asked for.
 *
 * @example contraOf({ kind: "internalTransfer" }) // { name: "internalTransfers" }
 */
export function contraOf(destination: Destination): Contra {
  if (destination.kind === "internalTransfer") return { name: "internalTransfers" };
  if (destination.kind === "provider") return { name: destination.provider };
  const { account, vatCode, costCentre, costUnit } = destination.rule;
  return {
    ...(account !== undefined && { account }),
    ...(vatCode !== undefined && { vatCode }),
    ...(costCentre !== undefined && { costCentre }),
    ...(costUnit !== undefined && { costUnit }),
  };
}

/** The number of that account, "" where the profile does not tell. */
export function accountNumber(contra: Contra, profile: Profile): string {
  if (contra.account !== undefined) return contra.account;
  return contra.name === undefined ? "" : (profile.accounts[contra.name] ?? "");
}
