import { keyOfWords, nameWords } from "../text/names";
import { NO_RELATION, type Relations } from "./relations";

/** Words of payments that are no name by themselves, even where a relation is called so. */
const COMMON_WORDS = new Set(
  "BETALING FACTUUR FACTUREN NOTA REKENING HUUR SALARIS LOON PREMIE INCASSO BANK KOSTEN RENTE TERUG STORNO INVOICE PAYMENT".split(
    " ",
  ),
);

/**
 * The relation whose full name stands in a description as whole words, in any order of the
 * words; the longest name counts where one lies within another. Two different names are no hit.
 *
 * @returns the relation, or NO_RELATION; `found` is the name's key
 */
export function relationNamedIn(text: string, relations: Relations): { relation: number; found: string } {
  const none = { relation: NO_RELATION, found: "" };
  if (relations.longestName === 0) return none;
  const words = nameWords(text);
  let best = none;
  let bestLength = 0;
  let isUnclear = false;
  for (let from = 0; from < words.length; from++) {
    if (!relations.mayStandInName(words[from])) continue;
    const last = Math.min(words.length, from + relations.longestName);
    for (let to = from + 1; to <= last && relations.mayStandInName(words[to - 1]); to++) {
      if (to - from < bestLength || (to - from === 1 && !isTelling(words[from]))) continue;
      const key = keyOfWords(words.slice(from, to));
      const relation = relations.ofName(key);
      if (relation < 0) continue;
      if (to - from > bestLength) {
        best = { relation, found: key };
        bestLength = to - from;
        isUnclear = false;
      } else if (relation !== best.relation) isUnclear = true;
    }
  }
  return isUnclear ? none : best;
}

function isTelling(word: string): boolean {
  return word.length >= 4 && /\p{L}/u.test(word) && !COMMON_WORDS.has(word);
}
