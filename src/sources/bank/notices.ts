import type { Problem } from "../../domain/ledger/problem";
import type { BankStatement } from "./bank-file";
import { isZero } from "./decimal-text";

/**
 * What deserves a look though it was read (spec 1): a statement that does not tie, one that
 * stands twice in the file, and a gap: an opening that is not the closing before it.
 */
export function statementNotices(source: string, statements: readonly BankStatement[]): Problem[] {
  const notices: Problem[] = [];
  const last = new Map<string, BankStatement>();
  const seen = new Set<string>();
  for (const statement of statements) {
    const { account, currency, difference, opening, closing } = statement;
    const notice = (code: string, found: string, expected: string): void =>
      void notices.push({ code, place: { source, column: account }, found, expected });
    if (difference !== undefined && !isZero(difference)) notice("statementDoesNotTie", difference, currency);
    const print = JSON.stringify(
      statement.entries.length > 0
        ? { ...statement, entries: statement.entries.map((entry) => ({ ...entry, row: 0 })) }
        : statement,
    );
    if (seen.has(print)) {
      notice("statementTwice", statement.number ?? statement.to ?? "", currency);
      continue;
    }
    seen.add(print);
    const previous = last.get(`${account} ${currency}`);
    const gap = previous?.closing !== undefined && opening !== undefined && !sameAmount(previous.closing, opening);
    if (gap) notice("statementGap", opening, previous.closing ?? "");
    if (closing !== undefined) last.set(`${account} ${currency}`, statement);
  }
  return notices;
}

/** Are two decimal texts the same amount? @example sameAmount("1.50", "1.5") // true */
export function sameAmount(a: string, b: string): boolean {
  if (a === b) return true;
  const plain = (text: string): string =>
    text
      .replace(/(\.\d*?)0+$/, "$1")
      .replace(/\.$/, "")
      .replace(/^(-?)0+(?=\d)/, "$1");
  return plain(a) === plain(b);
}
