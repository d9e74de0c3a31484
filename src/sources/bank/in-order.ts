import type { BankStatement } from "./bank-file";

/**
 * Statements by the day on which they end; those of one day stay as they stand, and so do all
 * where a day is not known. The files of a zip stand by name, which is not by date.
 */
export function inOrder(statements: readonly BankStatement[]): readonly BankStatement[] {
  if (statements.some(({ to }) => to === undefined)) return statements;
  return statements
    .map((statement, at) => ({ statement, at, day: statement.to ?? "" }))
    .sort((a, b) => (a.day === b.day ? a.at - b.at : a.day < b.day ? -1 : 1))
    .map(({ statement }) => statement);
}
