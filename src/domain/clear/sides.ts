import type { Relations } from "../assign/relations";
import type { OpenItems } from "../ledger/open-items";
import type { Profile } from "../profile/profile";

/**
 * Which items are a creditor's. The item's own ledger account says so where it is the account
 * for debtors or creditors of the profile; else the sign of what stands open on the relation,
 * and for items without one the sign of the list: purchases are negative (spec 1, Signs).
 */
export function findCreditors(items: OpenItems, relations: Relations, profile: Profile): (item: number) => boolean {
  const totals = new Map<number, number>();
  let whole = 0;
  for (let i = 0; i < items.count; i++) {
    const relation = relations.ofItem[i];
    totals.set(relation, (totals.get(relation) ?? 0) + items.openAmount[i]);
    whole += items.openAmount[i];
  }
  const { debtors, creditors } = profile.accounts;
  return (item) => {
    const account = items.ledgerAccount.at(item);
    if (account !== "" && account === creditors) return true;
    if (account !== "" && account === debtors) return false;
    const relation = relations.ofItem[item];
    return (relation < 0 ? whole : (totals.get(relation) ?? 0)) < 0;
  };
}
