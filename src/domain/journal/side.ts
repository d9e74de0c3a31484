import { NO_DAY } from "../dates/day";
import type { OpenItems } from "../ledger/open-items";
import { compareText } from "../text/compare";

/** Which side a list is; `mixed`: debtors and creditors in one list, signs as in spec 1. */
export type LedgerSide = "receivable" | "payable" | "mixed";

/**
 * Tells whether an item is a debtor's or a creditor's, for the account that it is booked on where it
 * has no G/L account of its own.
 *
 * What a column of the list says goes first. Else, in a mixed list an invoice and a credit note of opposite sides have the same sign, so the item alone
 * does not tell. Its relation does: a debtor's items (invoices less credit notes, at their original
 * amounts) come to more than zero, a creditor's to less. Where they come to nothing, its invoice
 * decides: what has a due date, else what has a number, else what is the earliest. An item without
 * relation stands for itself.
 *
 * @returns index of an item -> its side
 */
export function sidesOf(items: OpenItems, ledger: LedgerSide): (index: number) => "receivable" | "payable" {
  if (ledger !== "mixed") return () => ledger;
  let relations: Map<string, { sum: number; invoice: number }> | undefined;
  return (index) => {
    const said = saidOf(items, index);
    if (said) return said;
    const relation = relationOf(items, index);
    if (relation === "") return originalOf(items, index) >= 0 ? "receivable" : "payable";
    relations ??= sums(items);
    const { sum, invoice } = relations.get(relation)!;
    return (sum === 0 ? originalOf(items, invoice) : sum) >= 0 ? "receivable" : "payable";
  };
}

/** The side that a column of the list names; undefined where it names none. */
export function saidOf({ side }: OpenItems, index: number): "receivable" | "payable" | undefined {
  return side?.[index] === 1 ? "receivable" : side?.[index] === 2 ? "payable" : undefined;
}

function sums(items: OpenItems): Map<string, { sum: number; invoice: number }> {
  const relations = new Map<string, { sum: number; invoice: number }>();
  for (let i = 0; i < items.count; i++) {
    const relation = relationOf(items, i);
    if (relation === "") continue;
    const known = relations.get(relation);
    if (!known) {
      relations.set(relation, { sum: originalOf(items, i), invoice: i });
    } else {
      known.sum += originalOf(items, i);
      if (precedes(items, i, known.invoice)) known.invoice = i;
    }
  }
  return relations;
}

/** True where `a` is more of an invoice than `b`: never by row (law 5). */
function precedes(items: OpenItems, a: number, b: number): boolean {
  const due = Number(items.dueDate[a] !== NO_DAY) - Number(items.dueDate[b] !== NO_DAY);
  if (due !== 0) return due > 0;
  const numbered = Number(items.invoiceNumber.at(a) !== "") - Number(items.invoiceNumber.at(b) !== "");
  if (numbered !== 0) return numbered > 0;
  const days = items.documentDate[a] - items.documentDate[b];
  if (days !== 0) return days < 0;
  const order = compareText(items.invoiceNumber.at(a), items.invoiceNumber.at(b));
  return order === 0 ? originalOf(items, a) > originalOf(items, b) : order < 0;
}

function relationOf(items: OpenItems, index: number): string {
  return items.relationCode.at(index) || items.relationName.at(index).trim().toLowerCase();
}

function originalOf(items: OpenItems, index: number): number {
  const original = items.originalAmount[index];
  return Number.isNaN(original) || original === 0 ? items.openAmount[index] : original;
}
