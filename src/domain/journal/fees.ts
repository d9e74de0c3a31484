import type { Match } from "../clear/match";
import type { StatementLines } from "../ledger/statement-lines";
import { lineKind } from "../payout/kind";
import { vatInFee } from "../payout/fee-vat";
import { PROVIDER_NAMES, providerOf } from "../payout/provider";
import type { AccountName, Profile } from "../profile/profile";
import { lineInBase } from "./base-amount";
import type { Posting } from "./entries";

/**
 * The lines of what a provider charged (spec 6): the cost, and the VAT in it: what the report says, else as the
 * profile says of the provider; reverse charge and exempt have none.
 *
 * @param fee minor units of the base currency, debit positive, VAT included
 * @example a fee of 2,42 of Mollie: 2,00 cost, 0,42 VAT (spec 7)
 */
export function feePostings(
  match: Match,
  fee: number,
  books: {
    readonly lines: StatementLines;
    readonly profile: Profile;
    readonly baseCurrency: string;
    readonly account: (name: AccountName) => Posting["account"];
  },
): Posting[] {
  const { lines, profile, account, baseCurrency } = books;
  const [first] = match.lines;
  const provider = first && providerOf(lines.ownAccount.at(first.index));
  const stated = match.lines.filter(({ index }) => lineKind(lines.code.at(index)).kind === "fee-vat");
  const vat =
    stated.length > 0
      ? stated.reduce((sum, part) => sum - (lineInBase(lines, part, match.currency, baseCurrency) ?? 0), 0)
      : provider
        ? vatInFee(fee, provider, profile)
        : 0;
  const description = provider === undefined ? "" : PROVIDER_NAMES[provider];
  return [
    { role: "charges", account: account("providerFees"), amount: fee - vat, description },
    ...(vat === 0 ? [] : [{ role: "vat" as const, account: account("vat"), amount: vat, description }]),
  ];
}
