import { formatAmount, formatCount } from "../../words/format";
import type { Language } from "../../words/language";
import { matchWords } from "../../words/pane/match";
import type { Outcome } from "../../worker/api";

/**
 * The outcome of a run in one sentence; "" before there is one.
 *
 * @example "312 van 388 bankregels afgeletterd, € 171.004,22 van € 184.220,10"
 */
export function outcomeSentence(language: Language, outcome: Outcome | undefined): string {
  if (!outcome) return "";
  const { side, total, cleared } = shownSide(outcome);
  return matchWords(language).sentence[side](
    formatCount(language, cleared.count),
    formatCount(language, total.count),
    formatAmount(language, cleared.amount, outcome.currency),
    formatAmount(language, total.amount, outcome.currency),
  );
}

/** What the outcome is about: the bank lines, or the items where there are no lines (spec 4). */
export function shownSide({ lines, items }: Outcome) {
  return lines.total.count > 0 ? { side: "lines" as const, ...lines } : { side: "items" as const, ...items };
}
