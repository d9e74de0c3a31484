import { NO_RELATION } from "../../assign/relations";
import { shownBy } from "../../learn/learned";
import type { Progress } from "../../reconcile";
import { isWaiting, type Books } from "../books";
import { isRefused } from "../held";
import { currencyOf } from "../item-index";
import { because } from "../reasons";
import { offer, type Results } from "../results";

/** What an account that was learnt is worth before the clues that show it are counted. */
const POINTS = 60;
const SLICE = 2000;

/**
 * The G/L account that lines like this one went to in approved clearings (spec 8), for a line that
 * belongs to no relation and to which nothing else can be offered. Never clears; clues that point at
 * two accounts offer neither.
 */
export function* offerLearnedAccounts(books: Books, results: Results): Generator<Progress> {
  const { learned, lines, linesInOrder } = books;
  if (!learned || books.window) return;
  for (let i = 0; i < linesInOrder.length; i++) {
    if (i % SLICE === 0) yield { stage: "suggestion", done: i, of: linesInOrder.length };
    const line = linesInOrder[i];
    if (!isWaiting(books, line) || books.assigned.relation[line] !== NO_RELATION) continue;
    if ((results.offers.get(line)?.length ?? 0) > 0 || isRefused(books.held, [line], [])) continue;
    const accounts = new Set(shownBy(learned, lines, line, "account").map(({ fact }) => fact.value));
    const [account] = accounts;
    if (accounts.size !== 1) continue;
    const currency = currencyOf(lines.currency.at(line));
    const facts = { amount: books.lineLeft[line], currency, date: lines.bookingDate[line], kind: "learned", account };
    offer(books, results, {
      criterion: "suggestion",
      lines: [{ index: line, amount: books.lineLeft[line] }],
      items: [],
      contra: { account },
      score: POINTS / 100,
      why: "",
      tells: { explanation: because("assignment-rule", facts) },
    });
  }
}
