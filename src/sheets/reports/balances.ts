import { CRITERIA, type CriterionName, type Match } from "../../domain/clear/match";
import type { JournalDocument } from "../../domain/journal/document";
import { compareText } from "../../domain/text/compare";
import type { ReportInput, ReportMatch } from "./input";
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
  /** an account, or why there is none */
  readonly account: { readonly number: string } | "otherCurrency" | "notBooked" | "unexplained";
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
}

/**
 * The sums of the reconciliation per currency (spec 7). What the lines bring and the items take differs per
 * match by what its document books elsewhere; what no document explains is named, so that it always ties.
 *
 * @param documents by match: as proposed or approved, else as they would be made now
 */
export function balancesOf(
  input: ReportInput,
  documents: ReadonlyMap<number, JournalDocument>,
  isPairs: (match: number) => boolean,
): CurrencyBalance[] {
  const { items, lines, matches } = input;
  const base = input.baseCurrency ?? "EUR";
  const itemCurrency = (index: number) => items.currency.at(index) || base;
  const lineCurrency = (index: number) => lines.currency.at(index) || base;
  const currencies = new Set<string>([base]);
  for (let i = 0; i < items.count; i++) currencies.add(itemCurrency(i));
  for (let i = 0; i < lines.count; i++) currencies.add(lineCurrency(i));

  return [...currencies]
    .sort((a, b) => Number(b === base) - Number(a === base) || compareText(a, b))
    .map((currency) => {
      let [list, statement, onRelation] = [0, 0, 0];
      for (let i = 0; i < items.count; i++) if (itemCurrency(i) === currency) list += items.openAmount[i];
      for (let i = 0; i < lines.count; i++) if (lineCurrency(i) === currency) statement += lines.amount[i];
      const criteria = new Map<CriterionName, CriterionSum>();
      const accounts = new Map<string, AccountSum>();
      const book = (account: AccountSum["account"], amount: number) => {
        if (amount === 0) return;
        const key = typeof account === "string" ? account : `account ${account.number}`;
        accounts.set(key, { account, amount: (accounts.get(key)?.amount ?? 0) + amount });
      };
      for (const one of matches) {
        const { match } = one;
        const ofItems = match.items.filter(({ index }) => itemCurrency(index) === currency);
        const ofLines = match.lines.filter(({ index }) => lineCurrency(index) === currency);
        if (ofItems.length + ofLines.length === 0) continue;
        const taken = ofItems.reduce((sum, { amount }) => sum + amount, 0);
        const brought = ofLines.reduce((sum, part) => sum + takenOfLine(lines, match, part, base), 0);
        addTo(criteria, one, taken, brought);
        const isMixed = ofItems.length < match.items.length || ofLines.length < match.lines.length;
        const document = documents.get(one.number);
        let rest = taken - brought;
        if (isMixed || currency !== base) book("otherCurrency", rest);
        else if (document) {
          for (const { role, account, debit, credit } of document.lines) {
            if (role === "item" || role === "line") continue;
            book({ number: account }, debit - credit);
            if (role === "rest") onRelation += debit - credit;
            rest -= debit - credit;
          }
          book("unexplained", rest);
        } else book(isPairs(one.number) ? "notBooked" : "unexplained", rest);
      }
      return {
        currency,
        list,
        statement,
        criteria: CRITERIA.flatMap((criterion) => criteria.get(criterion) ?? []),
        accounts: [...accounts].sort(([a], [b]) => compareText(a, b)).map(([, sum]) => sum),
        onRelation,
      };
    });
}

function addTo(sums: Map<CriterionName, CriterionSum>, one: ReportMatch, items: number, lines: number): void {
  const { criterion }: Match = one.match;
  const so = sums.get(criterion) ?? { criterion, matches: 0, approved: 0, items: 0, lines: 0 };
  sums.set(criterion, {
    criterion,
    matches: so.matches + 1,
    approved: so.approved + Number(one.isApproved),
    items: so.items + items,
    lines: so.lines + lines,
  });
}
