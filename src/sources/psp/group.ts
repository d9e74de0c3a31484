import type { Provider } from "../../domain/payout/provider";
import type { BalanceBlock } from "./balance-block";
import { less } from "./decimals";
import type { PayoutReport, PayoutTransaction } from "./payout-file";
import { balancesOf, isTied, proofOf, runsOn } from "./proof";
import type { RowReading } from "./provider-reader";

/** A row as it was read. */
export interface ReadRow {
  readonly row: number;
  readonly reading: RowReading;
  /** its amount could not be read, so nothing of its payout adds up */
  readonly isUnreadable: boolean;
}

/**
 * The payouts of a report, in the order in which they first stand in it: by reference, and where the provider
 * mixes currencies by currency as well.
 *
 * @param block balances that stand above the heads, of a report in one currency
 */
export function groupPayouts(provider: Provider, rows: readonly ReadRow[], block?: BalanceBlock): PayoutReport[] {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const { payout, currency } = row.reading;
    const key = JSON.stringify([payout.reference, currency]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => payoutOf(provider, group, groups.size === 1 ? block : undefined));
}

function payoutOf(provider: Provider, rows: readonly ReadRow[], block: BalanceBlock | undefined): PayoutReport {
  const [{ reading: first }] = rows;
  const { currency } = first;
  const { reference } = first.payout;
  const transactions = rows.map(transactionOf);
  const isIncomplete = rows.some(({ isUnreadable }) => isUnreadable);
  const running = inOrder(rows);
  const balances = running ? balancesOf(running) : block;
  const proof = proofOf({
    transactions,
    currency,
    isIncomplete,
    ...(balances ? { balances: { opening: balances.opening, closing: balances.closing } } : {}),
  });
  const isPaid = reference !== "" || transactions.some(({ kind }) => kind === "payout");
  const date =
    rows.find(({ reading }) => reading.payout.date !== undefined)?.reading.payout.date ??
    transactions.find(({ kind }) => kind === "payout")?.date;
  return {
    provider,
    reference,
    ...(date === undefined || (balances && reference === "") ? {} : { date }),
    currency,
    ...(isPaid && proof.payout !== undefined ? { amount: proof.payout } : {}),
    ties: isTied(proof) && (!running || runsOn(running)),
    proof: isPaid || balances ? proof : omit(proof, "payout"),
    transactions,
  };
}

/** Balances after each row, from the first day to the last; undefined where the report has none. */
function inOrder(rows: readonly ReadRow[]): { balance?: string; net: string }[] | undefined {
  const running = rows.map(({ reading: { balance, net, amount, fee } }) => ({
    ...(balance === undefined ? {} : { balance }),
    net: net ?? less(amount ?? "0", fee ?? "0"),
  }));
  if (!running.some(({ balance }) => balance !== undefined)) return undefined;
  if (runsOn(running)) return running;
  const turned = [...running].reverse();
  return runsOn(turned) ? turned : running;
}

function transactionOf({ row, reading }: ReadRow): PayoutTransaction {
  return { row, ...omit(reading, "payout", "balance") };
}

function omit<T extends object, K extends keyof T>(values: T, ...keys: K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !(keys as PropertyKey[]).includes(key))) as Omit<
    T,
    K
  >;
}
