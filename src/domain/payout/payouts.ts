import type { StatementLines } from "../ledger/statement-lines";
import { lineKind, type TransactionKind } from "./kind";
import { providerOf, type Provider } from "./provider";

/** The lines of one payout, or of a balance that is paid out from at will (then `reference` is ""). */
export interface Payout {
  readonly provider: Provider;
  readonly reference: string;
  readonly currency: string;
  /** gross less all that was held back equals what was paid out, by the report itself (spec 6) */
  readonly ties: boolean;
  /** indexes of its lines, in the order in which they stand */
  readonly lines: readonly number[];
}

/** The payouts among the statement lines. */
export interface Payouts {
  readonly list: readonly Payout[];
  /** payout of a line; undefined for a line of a bank */
  of(line: number): Payout | undefined;
  /** what a line of a payout is */
  kind(line: number): TransactionKind | undefined;
}

/**
 * The payouts that stand among the lines: those whose own account is a provider (`linesOfPayouts`), by provider,
 * reference and currency. Undefined where there are none, which costs next to nothing to find out.
 */
export function payoutsAmong(lines: StatementLines): Payouts | undefined {
  const groups = new Map<string, { provider: Provider; lines: number[] }>();
  let account = "";
  let provider: Provider | undefined;
  for (let line = 0; line < lines.count; line++) {
    const own = lines.ownAccount.at(line);
    if (own !== account) [account, provider] = [own, providerOf(own)];
    if (!provider) continue;
    const key = JSON.stringify([provider, lines.batchId.at(line), lines.currency.at(line)]);
    const group = groups.get(key);
    if (group) group.lines.push(line);
    else groups.set(key, { provider, lines: [line] });
  }
  if (groups.size === 0) return undefined;
  const list = [...groups.values()].map((group): Payout => ({
    provider: group.provider,
    reference: lines.batchId.at(group.lines[0]),
    currency: lines.currency.at(group.lines[0]),
    ties: group.lines.every((line) => lineKind(lines.code.at(line)).ties),
    lines: group.lines,
  }));
  const byLine = new Map(list.flatMap((payout) => payout.lines.map((line) => [line, payout] as const)));
  return {
    list,
    of: (line) => byLine.get(line),
    kind: (line) => (byLine.has(line) ? lineKind(lines.code.at(line)).kind : undefined),
  };
}
