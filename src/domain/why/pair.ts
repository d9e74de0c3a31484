import { currencyOf } from "../clear/item-index";
import type { Explanation } from "../clear/match";
import { findReferences, type Mention } from "../clear/references/findings";
import { indexReferences } from "../clear/references";
import { labelledCode } from "../assign/relations";
import { numberOfItem } from "../ledger/item-number";
import { runToEnd } from "../reconcile";
import type { FinishedRun, Inquiry } from "./finished-run";
import { oneItem, oneLine } from "./one-row";

/** A line and an item as they stand after the run; between items, the first item is the line. */
export interface Pair {
  readonly line: number;
  readonly item: number;
  /** minor units of the line that are open, in its own or its instructed currency */
  readonly amount: number;
  readonly currency: string;
  /** minor units of the item that are open */
  readonly open: number;
  readonly itemCurrency: string;
  /** what every answer may tell */
  readonly facts: Explanation["facts"];
}

/** A line and an item, with what is open on both. */
export function pairOf({ input: { items, lines }, result }: FinishedRun, line: number, item: number): Pair {
  const itemCurrency = currencyOf(items.currency.at(item));
  const { amount, currency } = openOfLine(lines, result.lines[line].rest, line, itemCurrency);
  const open = result.items[item].rest;
  return pair(line, item, { amount, currency, open, itemCurrency }, numberOfItem(items, item));
}

/** Two items: the first is seen as what settles the second. */
export function pairOfItems({ input: { items }, result }: FinishedRun, first: number, second: number): Pair {
  const currency = currencyOf(items.currency.at(first));
  const itemCurrency = currencyOf(items.currency.at(second));
  const amount = 0 - result.items[first].rest;
  return pair(
    first,
    second,
    { amount, currency, open: result.items[second].rest, itemCurrency },
    numberOfItem(items, second),
  );
}

function pair(
  line: number,
  item: number,
  figures: Pick<Pair, "amount" | "currency" | "open" | "itemCurrency">,
  reference: string,
): Pair {
  const { amount, currency, open, itemCurrency } = figures;
  const facts = {
    reference,
    amount,
    open,
    difference: amount - open,
    currency,
    lineCurrency: currency,
    itemCurrency,
  };
  return { line, item, ...figures, facts };
}

/** What the bank says was instructed counts where that is in the currency of the item (spec 3). */
function openOfLine(
  lines: FinishedRun["input"]["lines"],
  rest: number,
  line: number,
  wanted: string,
): { amount: number; currency: string } {
  const currency = currencyOf(lines.currency.at(line));
  const instructed = lines.instructedAmount[line];
  const isInstructed =
    lines.instructedCurrency.at(line) !== "" && currencyOf(lines.instructedCurrency.at(line)) === wanted;
  if (currency === wanted || !isInstructed || Number.isNaN(instructed) || rest !== lines.amount[line]) {
    return { amount: rest, currency };
  }
  return { amount: Math.sign(rest) * Math.abs(instructed), currency: wanted };
}

/** How the line names the item, strongest first; undefined where it does not. */
export function mentionOf(run: FinishedRun, inquiry: Inquiry, line: number, item: number): Mention | undefined {
  const { items, lines } = run.input;
  const one = oneItem(items, item);
  const index = runToEnd(indexReferences(one, () => inquiry.isCreditor(item)));
  const { of } = runToEnd(findReferences(one, oneLine(lines, line), index, Int32Array.of(0)));
  const mentions = of[0]?.mentions ?? [];
  return mentions.find(({ weakness }) => weakness === undefined) ?? mentions[0];
}

/** Code and name of a relation; "" for none. */
export function relationLabel({ relations }: Inquiry, relation: number): string {
  if (relation < 0) return "";
  const label = [relations.code[relation], relations.name[relation]].filter(Boolean).join(" ");
  return label || labelledCode(relations, relation);
}
