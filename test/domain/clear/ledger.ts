import { dayOf } from "../../../src/domain/dates/iso";
import type { Match } from "../../../src/domain/clear/match";
import {
  openItemsOf,
  statementLinesOf,
  type OpenItemRecord,
  type StatementLineRecord,
} from "../../../src/domain/ledger/from-records";
import type { Profile } from "../../../src/domain/profile/profile";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { reconcile, runToEnd, type Held, type Reconciliation } from "../../../src/domain/reconcile";

/** An item as a test writes it: amount in cents first, dates as text. */
export function item(openAmount: number, rest: Partial<Omit<OpenItemRecord, "openAmount">> = {}): OpenItemRecord {
  return { openAmount, currency: "EUR", documentDate: day("2025-11-03"), ...rest };
}

/** A line as a test writes it: amount in cents first. */
export function line(amount: number, rest: Partial<Omit<StatementLineRecord, "amount">> = {}): StatementLineRecord {
  return { amount, currency: "EUR", bookingDate: day("2025-12-01"), ...rest };
}

export function day(text: string): number {
  const found = dayOf(text);
  if (found === undefined) throw new Error(`no date: ${text}`);
  return found;
}

export interface Outcome extends Reconciliation {
  /** every match in one short line: "criterion lines>items" with positions, "?" before a suggestion */
  readonly short: readonly string[];
}

/** Reconciles a small ledger. */
export function match(
  items: readonly OpenItemRecord[],
  lines: readonly StatementLineRecord[],
  profile: Profile = PROFILES.afletter,
  held?: Held,
): Outcome {
  const result = runToEnd(
    reconcile({ items: openItemsOf(items), lines: statementLinesOf(lines), profile, ...(held && { held }) }),
  );
  return { ...result, short: result.matches.map(shortOf) };
}

export function shortOf(m: Match): string {
  const places = (parts: Match["items"]) =>
    parts
      .map((p) => p.index)
      .sort((a, b) => a - b)
      .join("+");
  const difference = m.difference === 0 ? "" : ` ${m.difference > 0 ? "+" : ""}${m.difference}`;
  return `${m.outcome === "suggested" ? "?" : ""}${m.criterion} ${places(m.lines)}>${places(m.items)}${difference}`;
}
