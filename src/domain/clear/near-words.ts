import { isAlike } from "../text/names";

/**
 * Finds, among very many words, those that a typed word is like (`isAlike`) without looking at all of them: by
 * the word itself, by its beginning, and by what it and the other are with one character left out.
 *
 * @param words upper case, each once
 * @example nearWords(["JANSSEN", "BAKKER"])("JANSEN") // ["JANSSEN"]
 */
export function nearWords(words: Iterable<string>): (typed: string) => readonly string[] {
  const sorted = [...words].sort();
  const known = new Set(sorted);
  const shortened = new Map<string, string[]>();
  for (const word of sorted) {
    // a word shorter than this is one error away from none that is long enough
    if (word.length < LEAST_WITH_ERROR - 1) continue;
    for (const key of withOneLess(word)) {
      const list = shortened.get(key);
      if (list) list.push(word);
      else shortened.set(key, [word]);
    }
  }
  return (typed) => {
    const found = new Set<string>();
    if (known.has(typed)) found.add(typed);
    if (typed.length >= LEAST_CUT_SHORT) {
      for (let i = firstFrom(sorted, typed); i < sorted.length && sorted[i].startsWith(typed); i++)
        found.add(sorted[i]);
    }
    if (typed.length >= LEAST_WITH_ERROR) {
      for (const key of withOneLess(typed)) {
        for (const word of shortened.get(key) ?? []) if (isAlike(typed, word)) found.add(word);
      }
    }
    return [...found];
  };
}

/** As `isAlike` has them. */
const LEAST_CUT_SHORT = 5;
const LEAST_WITH_ERROR = 6;

/** The word itself, and without each of its characters: two words one error apart have one of these in common. */
function withOneLess(word: string): Set<string> {
  const keys = new Set([word]);
  for (let i = 0; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1));
  return keys;
}

/** The place of the first text that is not before this one. */
function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
