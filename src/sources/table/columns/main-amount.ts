import type { AmountFault } from "../../../domain/money/decimal";
import { readAmounts, type AmountColumn, type AmountReading } from "./amount-column";
import type { DecimalMark } from "../cells/amount-text";
import { directionOf } from "./direction";
import type { Plan } from "../recognise/plan";

/** What is wrong with an amount, and in which column (from 0). */
export interface PlacedFault {
  readonly code: AmountFault | "notADirection" | "amountMissing";
  readonly column: number;
}

/** The signed amount per row, from whichever columns the list has for it. */
export interface MainAmount {
  /** minor units; NaN where empty or at fault */
  readonly units: Float64Array;
  /** 1 where all its cells are empty */
  readonly empty: Uint8Array;
  /** the column that is named where the amount is missing, from 0 */
  readonly column: number;
  fault(row: number): PlacedFault | undefined;
}

export interface AmountColumns {
  /** field of the single amount column */
  readonly amount: string;
  /** what a credit is: -1 in a ledger, 1 on a bank statement */
  readonly creditSign: 1 | -1;
  /** currency of a row, where it is not that of the list */
  readonly currency?: (row: number) => string;
}

/**
 * The signed amounts of a table (spec 1): one signed column, an amount with a column of
 * debit or credit, or a debit and a credit column.
 */
export function mainAmount(plan: Plan, marks: ReadonlyMap<string, DecimalMark>, how: AmountColumns): MainAmount {
  const read = (field: string): AmountColumn => {
    const reading: AmountReading = {
      mark: marks.get(field) ?? "comma",
      creditSign: how.creditSign,
      currency: how.currency ?? ((row) => plan.currency(row)),
    };
    return readAmounts(plan.table, plan.column(field), plan.first, reading);
  };
  if (plan.column(how.amount) >= 0) {
    const amount = read(how.amount);
    return plan.column("direction") < 0 ? single(amount) : directed(plan, amount, how.creditSign);
  }
  return twoColumns(read("debit"), read("credit"), how.creditSign);
}

function single(amount: AmountColumn): MainAmount {
  const { units, empty, column, faults } = amount;
  return { units, empty, column, fault: (row) => placed(faults.get(row), column) };
}

/**
 * Amount with a D/C, Af/Bij or +/- column. Where amounts of one side carry both signs the
 * sign means something (a correction); otherwise it only repeats the side.
 */
function directed(plan: Plan, amount: AmountColumn, creditSign: 1 | -1): MainAmount {
  const column = plan.column("direction");
  const sides = new Int8Array(plan.table.rowCount);
  const signs = { 1: new Set<number>(), [-1]: new Set<number>() };
  for (let row = plan.first; row < sides.length; row++) {
    const side = directionOf(plan.table.value(row, column));
    sides[row] = side === "credit" ? creditSign : side === "debit" ? -creditSign : 0;
    const units = amount.units[row];
    if (sides[row] !== 0 && units !== 0 && !Number.isNaN(units)) signs[sides[row] as 1 | -1].add(Math.sign(units));
  }
  const meant = signs[1].size > 1 || signs[-1].size > 1;
  const units = amount.units.map((value, row) => {
    if (value === 0) return 0;
    return sides[row] === 0 ? NaN : sides[row] * (meant ? value : Math.abs(value));
  });
  return {
    units,
    empty: amount.empty,
    column: amount.column,
    fault(row) {
      const fault = placed(amount.faults.get(row), amount.column);
      if (fault || amount.empty[row] === 1 || sides[row] !== 0 || amount.units[row] === 0) return fault;
      return { code: "notADirection", column };
    },
  };
}

/** Debit and credit columns; a column that shows all its amounts negative shows them signed. */
function twoColumns(debit: AmountColumn, credit: AmountColumn, creditSign: 1 | -1): MainAmount {
  const debits = turned(debit, -creditSign);
  const credits = turned(credit, creditSign);
  const empty = debit.empty.map((value, row) => value & credit.empty[row]);
  const units = debit.units.map((_, row) => {
    if (empty[row] === 1 || debit.faults.has(row) || credit.faults.has(row)) return NaN;
    const sum =
      (debit.empty[row] === 1 ? 0 : debits * debit.units[row]) +
      (credit.empty[row] === 1 ? 0 : credits * credit.units[row]);
    return sum === 0 ? 0 : sum;
  });
  return {
    units,
    empty,
    column: debit.column,
    fault: (row) => placed(debit.faults.get(row), debit.column) ?? placed(credit.faults.get(row), credit.column),
  };
}

/** The factor of a debit or credit column: a column of only negative amounts is turned around first. */
function turned(amounts: AmountColumn, sign: number): number {
  let negative = 0;
  for (const units of amounts.units) {
    if (units > 0) return sign;
    if (units < 0) negative++;
  }
  return negative > 0 ? -sign : sign;
}

function placed(code: AmountFault | undefined, column: number): PlacedFault | undefined {
  return code === undefined ? undefined : { code, column };
}
