import type { JournalLeftOut } from "../../domain/journal/document";
import { NO_DAY } from "../../domain/dates/day";
import { isoOf } from "../../domain/dates/iso";
import { decimalOf } from "../../domain/money/decimal";
import { pairRows, type PairRow } from "../../exports/match-pairs";
import type { Matched } from "../reconcile-sources";
import { clearedOf, type Memorial } from "./journal-record";

/** The lines and items of matches that their package books itself (spec 7, Route c), to be ticked off. */
export function unbookedRows(matched: Matched, { leftOut }: Pick<Memorial, "leftOut">): PairRow[] {
  const unbooked = new Set(leftOut.flatMap(({ match, reason }) => (reason === "pairs" ? [match] : [])));
  if (unbooked.size === 0) return [];
  const matches = clearedOf(matched).filter(({ number }) => unbooked.has(number));
  return pairRows(matches, matched.ledger.items, matched.ledger.lines);
}

/** A match that gets no document, and why; with what is to be ticked off where the package books it itself. */
export function leftOutRecord({ match, reason, firstOpenDate }: JournalLeftOut, rows: readonly PairRow[]) {
  return {
    match,
    reason,
    ...(firstOpenDate === undefined ? {} : { firstOpenDate: isoOf(firstOpenDate) }),
    ...(rows.length === 0 ? {} : { rows: rows.map(unbookedRecord) }),
  };
}

/** A row as it stands in the result: absent fields left out, so that `export` makes the same list of it. */
function unbookedRecord({ kind, date, amount, rest, currency, ...texts }: PairRow) {
  const { account, relationCode, relationName, invoiceNumber, description } = texts;
  return {
    kind,
    date: date === NO_DAY ? undefined : isoOf(date),
    account: account || undefined,
    relationCode: relationCode || undefined,
    relationName: relationName || undefined,
    invoiceNumber: invoiceNumber || undefined,
    description: description || undefined,
    amount: decimalOf(amount, currency),
    rest: decimalOf(rest, currency),
    currency,
  };
}
