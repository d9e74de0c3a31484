import type { Relations } from "../../assign/relations";
import { NO_DAY } from "../../dates/day";
import { saidOf, sidesOf, type LedgerSide } from "../../journal/side";
import type { OpenItems } from "../../ledger/open-items";
import type { Profile } from "../../profile/profile";
import type { Progress } from "../../reconcile";

const SLICE = 20_000;

/**
 * Which items are a creditor's (spec 1, Signs; spec 4). The item's own ledger account says so
 * where it is the account for debtors or creditors of the profile; else a column of the list; else the side of the whole list,
 * where that is known; else what stands on the account, where its invoices are all of one side;
 * else the sign of what stands open on the relation, and for items without one that of the list; where that
 * comes to nothing, the side of its invoice.
 *
 * @param ledger which side the list is; `mixed` or absent: both
 */
export function* findCreditors(
  items: OpenItems,
  relations: Relations,
  profile: Profile,
  ledger: LedgerSide = "mixed",
): Generator<Progress, (item: number) => boolean> {
  const { debtors, creditors } = profile.accounts;
  const ofRelation = ledger === "mixed" ? yield* byTotals(items, relations) : () => ledger === "payable";
  return (item) => {
    const account = items.ledgerAccount.at(item);
    if (account !== "" && account === creditors) return true;
    if (account !== "" && account === debtors) return false;
    const said = ledger === "mixed" ? saidOf(items, item) : undefined;
    if (said) return said === "payable";
    return ofRelation(item);
  };
}

function* byTotals(items: OpenItems, relations: Relations): Generator<Progress, (item: number) => boolean> {
  const totals = new Map<number, number>();
  const accounts = new Map<string, { debit: boolean; credit: boolean }>();
  const sideOf = sidesOf(items, "mixed");
  let whole = 0;
  for (let i = 0; i < items.count; i++) {
    if (i % SLICE === 0) yield { stage: "index", done: i, of: items.count };
    const relation = relations.ofItem[i];
    const amount = items.openAmount[i];
    totals.set(relation, (totals.get(relation) ?? 0) + amount);
    whole += amount;
    // what falls due is an invoice: a payment or a credit note has no due date as a rule
    const account = items.dueDate[i] === (NO_DAY as number) ? "" : items.ledgerAccount.at(i);
    if (account === "") continue;
    const known = accounts.get(account) ?? { debit: false, credit: false };
    accounts.set(account, { debit: known.debit || amount > 0, credit: known.credit || amount < 0 });
  }
  return (item) => {
    const onAccount = accounts.get(items.ledgerAccount.at(item));
    if (onAccount && onAccount.debit !== onAccount.credit) return onAccount.credit;
    const relation = relations.ofItem[item];
    const total = relation < 0 ? whole : (totals.get(relation) ?? 0);
    // what is paid to the cent comes to nothing: then its invoice tells
    return total === 0 ? sideOf(item) === "payable" : total < 0;
  };
}
