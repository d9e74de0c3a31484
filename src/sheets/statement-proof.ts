import { minorDigits } from "../domain/money/currency";
import type { BankStatement } from "../sources/bank/bank-file";
import { differenceOf, sumOf } from "../sources/bank/decimal-text";

/** Opening, entries and closing of one account over all its statements, as decimal texts. */
export interface AccountProof {
  readonly account: string;
  readonly currency: string;
  readonly opening?: string;
  readonly entries: string;
  readonly closing?: string;
  readonly difference?: string;
}

/**
 * The proof per account: its first opening balance, all its entries, its last closing
 * balance, by the dates of the statements (spec 1).
 */
export function accountProofs(statements: readonly BankStatement[]): AccountProof[] {
  const accounts = new Map<string, BankStatement[]>();
  for (const statement of statements) {
    const key = `${statement.account} ${statement.currency}`;
    accounts.set(key, [...(accounts.get(key) ?? []), statement]);
  }
  return [...accounts.values()].map((found) => {
    const ordered = [...found].sort((a, b) => (dated(a) < dated(b) ? -1 : dated(a) > dated(b) ? 1 : 0));
    const { account, currency } = found[0];
    const opening = ordered.find((statement) => statement.opening !== undefined)?.opening;
    const closing = ordered.findLast((statement) => statement.closing !== undefined)?.closing;
    const amounts = found.flatMap(({ entries }) => entries.map(({ amount }) => amount ?? "0"));
    const digits = minorDigits(currency);
    return {
      account,
      currency,
      entries: sumOf(amounts, digits),
      ...(opening === undefined ? {} : { opening }),
      ...(closing === undefined ? {} : { closing }),
      ...(opening === undefined || closing === undefined
        ? {}
        : { difference: differenceOf(opening, amounts, closing, digits) }),
    };
  });
}

function dated(statement: BankStatement): string {
  return statement.to ?? statement.from ?? "";
}
