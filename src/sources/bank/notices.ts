import { dayOf } from "../../domain/dates/iso";
import type { Problem } from "../../domain/ledger/problem";
import type { BankStatement } from "./bank-file";
import { isZero } from "./decimal-text";
import { inOrder } from "./in-order";
import { pageNotices } from "./pages";

/**
 * What deserves a look though it was read (spec 1): a statement that does not tie, one that
 * stands twice, pages and days that are missing, and a gap: an opening that is not the
 * closing before it, by the dates of the statements.
 */
export function statementNotices(source: string, statements: readonly BankStatement[]): Problem[] {
  const notices: Problem[] = [];
  const notice = (code: string, { account }: BankStatement, found: string, expected: string): void =>
    void notices.push({ code, place: { source, column: account }, found, expected });
  for (const statement of statements) {
    const { currency, difference } = statement;
    if (difference !== undefined && !isZero(difference)) notice("statementDoesNotTie", statement, difference, currency);
  }
  notices.push(...pageNotices(source, statements));
  const last = new Map<string, BankStatement>();
  const seen = new Map<string, BankStatement[]>();
  for (const statement of inOrder(statements)) {
    const { account, currency, opening, closing } = statement;
    const alike = seen.get(looks(statement)) ?? [];
    if (alike.some((other) => isSame(statement, other))) {
      notice("statementTwice", statement, statement.number ?? statement.to ?? "", currency);
      continue;
    }
    seen.set(looks(statement), [...alike, statement]);
    const previous = last.get(`${account} ${currency}`);
    if (previous?.closing !== undefined && opening !== undefined && !sameAmount(previous.closing, opening)) {
      notice("statementGap", statement, opening, previous.closing);
      const [from, to] = [previous.to ?? "", statement.from ?? ""];
      if ((dayOf(to) ?? 0) - (dayOf(from) ?? Infinity) > 1) notice("daysMissing", statement, from, to);
    }
    if (closing !== undefined) last.set(`${account} ${currency}`, statement);
  }
  return notices;
}

/** What two statements have in common before their entries need to be compared. */
function looks({ account, currency, number, from, to, opening, closing, entries }: BankStatement): string {
  return JSON.stringify([account, currency, number, from, to, opening, closing, entries.length]);
}

/** The same entries; where they stand in the file does not matter. */
function isSame({ entries }: BankStatement, other: BankStatement): boolean {
  return entries.every(
    (entry, i) => JSON.stringify({ ...entry, row: 0 }) === JSON.stringify({ ...other.entries[i], row: 0 }),
  );
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
