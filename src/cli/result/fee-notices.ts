import { PROVIDER_NAMES, providerOf } from "../../domain/payout/provider";
import type { Problem } from "../../domain/ledger/problem";
import { decimalOf } from "../../domain/money/decimal";
import type { Source } from "../read/source";
import type { Matched } from "../reconcile-sources";

/**
 * The sources, with a warning on each payout report of which fees were taken for cost: the provider's monthly
 * invoice may follow, and must not be booked once more (spec 6).
 */
export function withFeeNotices(sources: readonly Source[], { matches, ledger }: Matched): Source[] {
  const { lines } = ledger;
  const fees = new Map<number, Map<string, { amount: number; provider: string }>>();
  for (const { outcome, contra, lines: of, currency } of matches) {
    const [first] = of;
    const provider = first && providerOf(lines.ownAccount.at(first.index));
    if (outcome !== "cleared" || contra?.name !== "providerFees" || !provider) continue;
    const source = lines.source[first.index];
    const own = fees.get(source) ?? new Map<string, { amount: number; provider: string }>();
    const before = own.get(currency)?.amount ?? 0;
    const amount = of.reduce((sum, part) => sum - part.amount, before);
    fees.set(source, own.set(currency, { amount, provider: PROVIDER_NAMES[provider] }));
  }
  return sources.map((source, at) => {
    const own = [...(fees.get(at) ?? [])].map(([currency, { amount, provider }]): Problem => ({
      code: "payoutFeesBooked",
      place: { source: source.file.path },
      found: `${currency} ${decimalOf(amount, currency)}`,
      expected: provider,
    }));
    return own.length === 0 ? source : { ...source, notices: [...source.notices, ...own] };
  });
}
