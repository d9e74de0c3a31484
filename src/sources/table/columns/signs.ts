import type { MainAmount } from "./main-amount";
import type { Plan } from "../recognise/plan";
import type { Ledger } from "../recognise/fields";
import { ledgerOf, titlesOf } from "../recognise/titles";
import { textOf } from "../cells/cell-text";

/** Which rows (from 0) show their amounts with the sign turned around, and which side the list is. */
export interface Signs {
  readonly ledger?: Ledger;
  readonly turned: boolean;
  isTurned(row: number): boolean;
}

const PAYABLE_KIND =
  /^(?:crediteur|cred\.?$|leverancier|supplier|vendor|creditor|(?:accounts )?payable|A\/?P$|inkoop|purchase|bill\b|fournisseur|lieferant|kreditor)/i;
const RECEIVABLE_KIND =
  /^(?:debiteur|deb\.?$|klant|customer|client|debtor|(?:accounts )?receivable|A\/?R$|verkoop|sales?\b|kunde|debitor)/i;

/**
 * The sign rule of spec 1: amounts are debit positive as seen from the relation's account.
 * A creditors' list that shows its invoices positive is turned around; it is known by the
 * user's word, its heads or its titles, or row by row where a column names the kind.
 * `mixed` says that the signs are the ledger's already.
 */
export function itemSigns(plan: Plan, open: MainAmount, rows: readonly number[], fromDebitCredit: boolean): Signs {
  const kinds = plan.column("kind") < 0 ? [] : rows.map((row) => plan.text(row, "kind"));
  const payableRows = rows.filter((_, i) => PAYABLE_KIND.test(kinds[i] ?? ""));
  const ledger = plan.options.ledger ?? kindOfList(kinds) ?? foundLedger(plan);
  const shown = (some: readonly number[]): boolean => !fromDebitCredit && areMostlyPositive(open, some);
  if (ledger === "payable") {
    const turned = shown(rows);
    return { ledger, turned, isTurned: () => turned };
  }
  if (ledger === "mixed" && plan.options.ledger === undefined && payableRows.length > 0 && shown(payableRows)) {
    return { ledger, turned: true, isTurned: (row) => PAYABLE_KIND.test(plan.text(row, "kind")) };
  }
  return { ...(ledger ? { ledger } : {}), turned: false, isTurned: () => false };
}

/**
 * What the column of kinds says of every row, for the ledger: 1 a debtor's item, 2 a creditor's, 0 neither; undefined where it
 * says nothing.
 */
export function sidesNamed(plan: Plan, rows: readonly number[]): Uint8Array | undefined {
  if (plan.column("kind") < 0) return undefined;
  const sides = Uint8Array.from(rows, (row) => {
    const kind = plan.text(row, "kind");
    return RECEIVABLE_KIND.test(kind) ? 1 : PAYABLE_KIND.test(kind) ? 2 : 0;
  });
  return sides.some((side) => side > 0) ? sides : undefined;
}

function kindOfList(kinds: readonly string[]): Ledger | undefined {
  const payable = kinds.some((kind) => PAYABLE_KIND.test(kind));
  const receivable = kinds.some((kind) => RECEIVABLE_KIND.test(kind));
  if (!payable && !receivable) return undefined;
  return payable && receivable ? "mixed" : payable ? "payable" : "receivable";
}

function foundLedger(plan: Plan): Ledger | undefined {
  if (plan.choice.headRow === 0) return "mixed";
  const heads = Object.values(plan.choice.mapping).map((position) =>
    textOf(plan.table.value(plan.first - 1, position - plan.table.firstColumn)),
  );
  return ledgerOf(heads, titlesOf(plan.table, plan.first - 1));
}

/** More rows above zero than below; where as many, the sum decides. */
function areMostlyPositive(open: MainAmount, rows: readonly number[]): boolean {
  let balance = 0;
  let sum = 0;
  for (const row of rows) {
    balance += Math.sign(open.units[row]);
    sum += open.units[row];
  }
  return balance === 0 ? sum > 0 : balance > 0;
}
