import { CRITERIA, type CriterionName } from "../../domain/clear/match";
import { compareText } from "../../domain/text/compare";
import { bookedIn, groupsOf, isWhole, type Group } from "./booked";
import { DIFFERENCE_KINDS, type DifferenceKind } from "./difference-kinds";
import type { ReconciliationInput, ReportMatch } from "./input";
import { takenOfLine } from "./taken";

/** What one criterion cleared, in minor units of one currency. */
export interface CriterionSum {
  readonly criterion: CriterionName;
  readonly matches: number;
  readonly approved: number;
  readonly items: number;
  readonly lines: number;
}

/** Where what lines bring more or less than items take went: debit positive. */
export interface AccountSum {
  readonly kind: DifferenceKind;
  /** "" where nothing books it, or nobody told the account yet */
  readonly account: string;
  readonly amount: number;
}

/** Both ends of the reconciliation in one currency. */
export interface CurrencyBalance {
  readonly currency: string;
  readonly list: number;
  readonly statement: number;
  readonly criteria: readonly CriterionSum[];
  readonly accounts: readonly AccountSum[];
  /** what a document leaves on the relation without an invoice number, debit positive */
  readonly onRelation: number;
  /** what was taken of items without a document that books it: it stays on the ledger */
  readonly unbooked: number;
}

/**
 * The sums of the reconciliation per currency (spec 7). What the lines bring and the items take differs per
 * match by what its document books elsewhere: apart by what it is and by account, so that an exchange
 * difference never disappears in the payment differences. What no document books is named by why it is not
 * booked, so that it always ties.
 */
export function balancesOf(input: ReconciliationInput): CurrencyBalance[] {
  const { items, lines } = input;
  const base = input.baseCurrency ?? "EUR";
  const itemCurrency = (index: number) => items.currency.at(index) || base;
  const lineCurrency = (index: number) => lines.currency.at(index) || base;
  const currencies = new Set<string>([base]);
  for (let i = 0; i < items.count; i++) currencies.add(itemCurrency(i));
  for (let i = 0; i < lines.count; i++) currencies.add(lineCurrency(i));
  const groups = groupsOf(input);

  return [...currencies]
    .sort((a, b) => Number(b === base) - Number(a === base) || compareText(a, b))
    .map((currency) => {
      let [list, statement, onRelation, unbooked] = [0, 0, 0, 0];
      for (let i = 0; i < items.count; i++) if (itemCurrency(i) === currency) list += items.openAmount[i];
      for (let i = 0; i < lines.count; i++) if (lineCurrency(i) === currency) statement += lines.amount[i];
      const criteria = new Map<CriterionName, CriterionSum>();
      const accounts = new Map<string, AccountSum>();
      for (const group of groups) {
        let [taken, brought] = [0, 0];
        for (const one of group.matches) {
          const sums = sumsOf(one, input, currency, base);
          if (!sums) continue;
          taken += sums.taken;
          brought += sums.brought;
          addTo(criteria, one, sums.taken, sums.brought);
        }
        const booked = bookedIn(group, { currency, base, difference: taken - brought, isWhole: isWhole(group, input) });
        for (const sum of booked) book(accounts, sum);
        if (currency !== base) continue;
        onRelation += booked.reduce((sum, { kind, amount }) => (kind === "rest" ? sum + amount : sum), 0);
        if (isLeftOnLedger(group)) unbooked += taken;
      }
      return {
        ...{ currency, list, statement, onRelation, unbooked },
        criteria: CRITERIA.flatMap((criterion) => criteria.get(criterion) ?? []),
        accounts: [...accounts.values()].sort(
          (a, b) =>
            DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind) || compareText(a.account, b.account),
        ),
      };
    });
}

/** Without a document what was cleared stays open in the ledger, unless the package ticks it off itself. */
function isLeftOnLedger({ document, reason }: Group): boolean {
  return document === undefined && reason !== "pairs";
}

/** What a match takes and brings in a currency; undefined where none of it is in that currency. */
function sumsOf({ match }: ReportMatch, { items, lines }: ReconciliationInput, currency: string, base: string) {
  const ofItems = match.items.filter(({ index }) => (items.currency.at(index) || base) === currency);
  const ofLines = match.lines.filter(({ index }) => (lines.currency.at(index) || base) === currency);
  if (ofItems.length + ofLines.length === 0) return undefined;
  return {
    taken: ofItems.reduce((sum, { amount }) => sum + amount, 0),
    brought: ofLines.reduce((sum, part) => sum + takenOfLine(lines, match, part, base), 0),
  };
}

function book(accounts: Map<string, AccountSum>, { kind, account, amount }: AccountSum): void {
  if (amount === 0) return;
  const key = JSON.stringify([kind, account]);
  accounts.set(key, { kind, account, amount: (accounts.get(key)?.amount ?? 0) + amount });
}

function addTo(sums: Map<CriterionName, CriterionSum>, one: ReportMatch, items: number, lines: number): void {
  const { criterion } = one.match;
  const so = sums.get(criterion) ?? { criterion, matches: 0, approved: 0, items: 0, lines: 0 };
  sums.set(criterion, {
    criterion,
    matches: so.matches + 1,
    approved: so.approved + Number(one.isApproved),
    items: so.items + items,
    lines: so.lines + lines,
  });
}
