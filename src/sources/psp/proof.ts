import { minorDigits } from "../../domain/money/currency";
import type { TransactionKind } from "../../domain/payout/kind";
import { isZero, sumOf } from "../bank/decimal-text";
import { isSame, less, negated } from "./decimals";
import type { PayoutProof, PayoutTransaction } from "./payout-file";

/** What there is to prove by. */
export interface ProofInput {
  readonly transactions: readonly PayoutTransaction[];
  readonly currency: string;
  /** some row of it could not be read, so that nothing adds up */
  readonly isIncomplete: boolean;
  /** of a balance that is paid out from at will */
  readonly balances?: { readonly opening: string; readonly closing: string };
}

/**
 * The proof of a payout, to the last decimal (spec 6): gross - refunds - chargebacks - fees - reserves +
 * corrections = payout. The payout is what a row of the report says it is, else what the rows come to.
 */
export function proofOf({ transactions, currency, isIncomplete, balances }: ProofInput): PayoutProof {
  const digits = minorDigits(currency);
  const total = (amounts: readonly (string | undefined)[]) =>
    sumOf(
      amounts.filter((amount) => amount !== undefined),
      digits,
    );
  const of = (...kinds: TransactionKind[]) =>
    total(transactions.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));
  const gross = of("payment");
  const refunds = negated(of("refund"));
  const chargebacks = negated(of("chargeback", "chargeback-reversal"));
  const fees = less(total(transactions.map(({ fee }) => fee)), of("fee"));
  const vat = transactions.map(({ feeVat }) => feeVat).filter((one) => one !== undefined);
  const reserves = negated(of("reserve"));
  const corrections = of("correction", "conversion", "other");
  const held = [refunds, chargebacks, fees, reserves].map(negated);
  const came = sumOf([gross, ...held, corrections], digits);
  const payouts = transactions.filter(({ kind }) => kind === "payout");
  const isStated = payouts.length > 0;
  const stated = negated(total(payouts.map(({ amount }) => amount)));
  const proof = {
    gross,
    refunds,
    chargebacks,
    fees: sumOf([fees], digits),
    ...(vat.length > 0 ? { feeVat: total(vat) } : {}),
    reserves,
    corrections,
  };
  if (balances) {
    const difference = less(sumOf([balances.opening, came, negated(stated)], digits), balances.closing);
    return {
      ...proof,
      opening: sumOf([balances.opening], digits),
      closing: sumOf([balances.closing], digits),
      payout: stated,
      ...(isIncomplete ? {} : { difference: sumOf([difference], digits) }),
    };
  }
  if (isStated) {
    const difference = sumOf([less(came, stated)], digits);
    return { ...proof, payout: stated, ...(isIncomplete ? {} : { difference }) };
  }
  if (isIncomplete) return proof;
  return { ...proof, payout: sumOf([netOf(transactions)], digits), difference: differenceOfRows(transactions, digits) };
}

/** What the rows come to by their own nets. */
function netOf(transactions: readonly PayoutTransaction[]): string {
  return sumOf(
    transactions.map(({ net, amount, fee }) => net ?? less(amount ?? "0", fee ?? "0")),
    0,
  );
}

/** Gross less fee, less what the rows themselves say is left. */
function differenceOfRows(transactions: readonly PayoutTransaction[], digits: number): string {
  const gross = sumOf(
    transactions.map(({ amount, fee }) => less(amount ?? "0", fee ?? "0")),
    0,
  );
  return sumOf([less(gross, netOf(transactions))], digits);
}

/** Does it tie to the cent? */
export function isTied({ difference }: PayoutProof): boolean {
  return difference !== undefined && isZero(difference);
}

/** Opening and closing of a balance, from what it stood at after each row. */
export function balancesOf(
  rows: readonly { readonly balance?: string | undefined; readonly net: string }[],
): { opening: string; closing: string } | undefined {
  const known = rows.filter((row) => row.balance !== undefined);
  if (known.length === 0 || known.length < rows.length) return undefined;
  const opening = less(known[0].balance!, known[0].net);
  return { opening, closing: known.at(-1)!.balance! };
}

/** Does every row follow from the one before it? */
export function runsOn(rows: readonly { readonly balance?: string | undefined; readonly net: string }[]): boolean {
  return rows.slice(1).every(({ balance, net }, i) => {
    const before = rows[i].balance;
    return balance === undefined || before === undefined || isSame(sumOf([before, net], 0), balance);
  });
}
