import { nameWords, wordsAlike } from "../text/names";
import { NO_DAY } from "../dates/day";
import type { Books } from "./books";
import { nearWords } from "./near-words";

/**
 * Many free items of one amount (a yearly fee, a subscription), as lines without a relation ask for them: thousands
 * of lines with thousands of items each are not to be looked through.
 */
export interface EqualItems {
  /** those whose relation's name shares a telling word with these; undefined where more than `most` do */
  named(words: () => readonly string[], most: number): readonly number[] | undefined;
  /** those whose document existed on that day; undefined where more than `most` did */
  on(day: number, most: number): readonly number[] | undefined;
}

/** Shorter words tell nothing (`wordsAlike`). */
const TELLING = 4;

/** So many are looked through faster than they are put in an index. */
export const FEW = 40;

/** @param nameOf the name of an item's relation, "" for none */
export function equalItems(books: Books, items: readonly number[], nameOf: (item: number) => string): EqualItems {
  return items.length <= FEW ? few(books, items, nameOf) : many(books, items, nameOf);
}

function few(books: Books, items: readonly number[], nameOf: (item: number) => string): EqualItems {
  const atMost = (found: readonly number[], most: number) => (found.length > most ? undefined : found);
  const existed = (item: number, day: number) => day === (NO_DAY as number) || books.items.documentDate[item] <= day;
  return {
    named: (words, most) =>
      atMost(
        items.filter((item) => wordsAlike(words, nameOf(item)) > 0),
        most,
      ),
    on: (day, most) =>
      atMost(
        items.filter((item) => existed(item, day)),
        most,
      ),
  };
}

function many(books: Books, items: readonly number[], nameOf: (item: number) => string): EqualItems {
  const { documentDate } = books.items;
  const byWord = new Map<string, number[]>();
  for (const item of items) {
    for (const word of new Set(nameWords(nameOf(item)))) {
      if (word.length < TELLING) continue;
      const list = byWord.get(word);
      if (list) list.push(item);
      else byWord.set(word, [item]);
    }
  }
  const near = nearWords(byWord.keys());
  // no date comes before every day: such a document may have existed
  const byDate = [...items].sort((a, b) => documentDate[a] - documentDate[b]);
  return {
    named(words, most) {
      const found = new Set<number>();
      for (const typed of new Set(words())) {
        for (const word of near(typed)) {
          for (const item of byWord.get(word)!) {
            found.add(item);
            if (found.size > most) return undefined;
          }
        }
      }
      return [...found];
    },
    on(day, most) {
      const found: number[] = [];
      for (const item of byDate) {
        if (day !== (NO_DAY as number) && documentDate[item] > day) break;
        found.push(item);
        if (found.length > most) return undefined;
      }
      return found;
    },
  };
}
