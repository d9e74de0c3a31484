import type { HandBooks, Picked } from "../../../src/domain/by-hand/weigh";
import { dayOf } from "../../../src/domain/dates/iso";
import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import { PROFILES } from "../../../src/domain/profile/builtin";
import type { Profile } from "../../../src/domain/profile/profile";

/**
 * Items and lines of one relation with these open amounts in cents; each line a day after the one before.
 *
 * @param due days between an item's due date and that of the one before; negative: the first is due last
 */
export function handBooks(
  items: readonly number[],
  lines: readonly number[],
  more: { readonly due?: number; readonly blocked?: readonly number[]; readonly profile?: Profile } = {},
): HandBooks {
  const { due = 1, blocked = [], profile = PROFILES.afletter } = more;
  return {
    items: openItemsOf(
      items.map((openAmount, i) => ({
        openAmount,
        relationCode: "10001",
        invoiceNumber: `2025-00${i + 10}`,
        dueDate: dayOf("2025-06-30")! + due * i,
        currency: "EUR",
        blocked: blocked.includes(i),
      })),
    ),
    lines: statementLinesOf(
      lines.map((amount, i) => ({ amount, bookingDate: dayOf("2025-07-01")! + i, currency: "EUR" })),
    ),
    itemLeft: Float64Array.from(items),
    lineLeft: Float64Array.from(lines),
    profile,
  };
}

/** Every row of both lists picked. */
export function allOf({ items, lines }: HandBooks): Picked {
  const all = (count: number) => Array.from({ length: count }, (_, i) => i);
  return { items: all(items.count), lines: all(lines.count) };
}

/** Parts as index, amount and rest. */
export function told(parts: readonly { readonly index: number; readonly amount: number; readonly rest: number }[]) {
  return parts.map(({ index, amount, rest }) => [index, amount, rest]);
}
