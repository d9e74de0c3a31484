import type { Problem } from "../../../domain/ledger/problem";
import { decimalOf } from "../../../domain/money/decimal";
import { notationOf, readAmounts } from "../columns/amount-column";
import type { DecimalMark } from "../cells/amount-text";
import { placedProblem } from "../rows/classify";
import type { Plan } from "../recognise/plan";

/** What stood on the account before the first line and after the last, in minor units. */
export interface RunningBalance {
  readonly opening: number;
  readonly closing: number;
  /** rows whose balance does not follow from the one before */
  readonly breaks: readonly Problem[];
}

const MOST_BREAKS = 20;

/**
 * Proves a cash book or statement by its column of balances (issue: opening + entries = closing): newest or oldest first.
 * Undefined where there is no such column, it is of more than one account, or it does not run on from row to row.
 *
 * @param rows that were read, from 0
 * @param units their amounts, by row
 */
export function runningBalance(
  plan: Plan,
  marks: ReadonlyMap<string, DecimalMark>,
  rows: readonly number[],
  units: Float64Array,
): RunningBalance | undefined {
  const column = plan.column("balance");
  if (column < 0 || rows.length < 2) return undefined;
  const isOne = rows.every(
    (row) =>
      plan.text(row, "ownAccount") === plan.text(rows[0], "ownAccount") &&
      plan.currency(row) === plan.currency(rows[0]),
  );
  const own = notationOf(plan.table, column, plan.first);
  const mark = own === "comma" || own === "point" ? own : (marks.get("amount") ?? marks.get("debit") ?? "comma");
  const shown = readAmounts(plan.table, column, plan.first, {
    mark,
    creditSign: 1,
    currency: (row) => plan.currency(row),
  }).units;
  if (!isOne || rows.some((row) => Number.isNaN(shown[row]) || Number.isNaN(units[row]))) return undefined;
  const follows = (before: number, row: number): boolean => shown[before] + units[row] === shown[row];
  const agreeing = (order: readonly number[]): number =>
    order.slice(1).filter((row, i) => follows(order[i], row)).length;
  const turned = [...rows].reverse();
  const order = agreeing(turned) > agreeing(rows) ? turned : rows;
  // a column that mostly does not run on is no running balance
  if (agreeing(order) * 2 < order.length - 1 || agreeing(order) === 0) return undefined;
  const currency = plan.currency(rows[0]);
  const breaks = order.slice(1).flatMap((row, i) => {
    if (follows(order[i], row)) return [];
    const found = decimalOf(shown[row] - units[row], currency);
    return [
      placedProblem(plan, row, { code: "balanceBreak", found, expected: decimalOf(shown[order[i]], currency) }, -1),
    ];
  });
  return {
    opening: shown[order[0]] - units[order[0]],
    closing: shown[order[order.length - 1]],
    breaks: breaks.slice(0, MOST_BREAKS),
  };
}
