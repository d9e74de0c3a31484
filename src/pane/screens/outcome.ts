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
  const { total, cleared } = outcome.lines;
  return matchWords(language).sentence(
    formatCount(language, cleared.count),
    formatCount(language, total.count),
    formatAmount(language, cleared.amount, outcome.currency),
    formatAmount(language, total.amount, outcome.currency),
  );
}
