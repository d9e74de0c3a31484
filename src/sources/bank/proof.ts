import { minorDigits } from "../../domain/money/currency";
import type { BankStatement } from "./bank-file";
import { differenceOf } from "./decimal-text";

/**
 * A statement with its proof: opening + entries - closing, to the last decimal (spec 1).
 * Without both balances there is nothing to prove.
 */
export function proven(statement: BankStatement): BankStatement {
  const { opening, closing, entries } = statement;
  if (opening === undefined || closing === undefined) return statement;
  const amounts = entries.map(({ amount }) => amount).filter((amount) => amount !== undefined);
  return { ...statement, difference: differenceOf(opening, amounts, closing, minorDigits(statement.currency)) };
}
