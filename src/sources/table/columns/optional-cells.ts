import type { Problem } from "../../../domain/ledger/problem";
import { textOf } from "../cells/cell-text";
import { placedProblem } from "../rows/classify";
import type { DateColumns } from "./date-fields";
import type { MainAmount } from "./main-amount";
import type { Plan } from "../recognise/plan";

/**
 * Warnings for cells that could not be read in rows that take part without them: a due
 * date that does not exist, an original amount that is no amount.
 *
 * @param rows that take part, from 0
 */
export function optionalFaults(
  plan: Plan,
  rows: readonly number[],
  dates: DateColumns,
  amounts: readonly (MainAmount | undefined)[],
): Problem[] {
  const warnings: Problem[] = [];
  const warn = (row: number, code: string, column: number, expected: string): void => {
    const found = textOf(plan.table.value(row, column));
    warnings.push(placedProblem(plan, row, { code, found, expected }, column));
  };
  for (const [field, { column, faults }] of dates) {
    if (faults.size === 0) continue;
    const taking = new Set(rows);
    for (const [row, code] of faults) if (taking.has(row)) warn(row, code, column, field);
  }
  for (const amount of amounts) {
    if (!amount) continue;
    for (const row of rows) {
      const fault = amount.fault(row);
      if (fault) warn(row, fault.code, fault.column, plan.currency(row));
    }
  }
  return warnings;
}
