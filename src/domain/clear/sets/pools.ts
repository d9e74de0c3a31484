import { NO_RELATION, type Relations } from "../../assign/relations";
import type { OpenItems } from "../../ledger/open-items";
import type { Profile } from "../../profile/profile";

/** Open items that may clear each other (spec 4), seen as relations. */
export interface Pools {
  readonly relations: Relations;
  /** does an item of the pool settle when it is a debit? Of a creditor a payment is */
  readonly isCreditor: (item: number) => boolean;
}

/**
 * Every relation is a pool, its debtor and its creditor items apart; so is every clearing account
 * with items of no relation (*kruisposten*). The debtors' and creditors' own accounts are none:
 * there a missing relation is a gap, and no reason to clear one customer against another.
 */
export function ownPools(
  items: OpenItems,
  relations: Relations,
  isCreditor: (item: number) => boolean,
  { accounts }: Profile,
): Pools {
  const count = relations.code.length;
  const code = [...relations.code, ...relations.code];
  const name = [...relations.name, ...relations.name];
  const byAccount = new Map<string, number>();
  const ofItem = Int32Array.from({ length: items.count }, (_, item) => {
    const relation = relations.ofItem[item];
    if (relation >= 0) return isCreditor(item) ? count + relation : relation;
    const account = items.ledgerAccount.at(item);
    if (account === "" || account === accounts.debtors || account === accounts.creditors) return NO_RELATION;
    let pool = byAccount.get(account);
    if (pool === undefined) {
      byAccount.set(account, (pool = code.length));
      code.push("");
      name.push("");
    }
    return pool;
  });
  return {
    relations: { ...relations, code, name, ofItem },
    isCreditor: (item) => relations.ofItem[item] >= 0 && isCreditor(item),
  };
}

/**
 * The pools of relations that the user coupled: one company that is customer and supplier. Items
 * of other relations are in none. Undefined where nothing is coupled that stands in the list.
 *
 * @param coupled pairs of relation codes; a code coupled with itself: both its sides
 */
export function coupledPools(relations: Relations, coupled: Profile["coupled"]): Pools | undefined {
  const group = new Map<number, number>();
  const rootOf = (relation: number): number => {
    const above = group.get(relation);
    return above === undefined || above === relation ? relation : rootOf(above);
  };
  for (const [a, b] of coupled) {
    const [one, other] = [relations.ofCode(a), relations.ofCode(b)];
    if (one < 0 || other < 0) continue;
    const [low, high] = [rootOf(one), rootOf(other)].sort((x, y) => x - y);
    group.set(low, low);
    group.set(high, low);
    for (const relation of [one, other]) if (!group.has(relation)) group.set(relation, low);
  }
  if (group.size === 0) return undefined;
  const ofItem = relations.ofItem.map((relation) => (group.has(relation) ? rootOf(relation) : NO_RELATION));
  const none = relations.code.map(() => "");
  return { relations: { ...relations, code: none, name: none, ofItem }, isCreditor: () => false };
}
