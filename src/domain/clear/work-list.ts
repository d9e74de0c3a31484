import { isWaiting, type Books } from "./books";
import type { Results } from "./results";

/** The lines that a criterion has to look at, in the order of rank. */
export function waitingLines(books: Books): Int32Array {
  return books.linesInOrder.filter((line) => isWaiting(books, line) && books.setAside[line] === 0);
}

/**
 * Which lines a round of clearing can have changed anything for: those of the relations that it
 * touched, those that name an item that it touched, and those of no relation, which look at all
 * items. What a criterion said of any other line still holds, and need not be asked again.
 *
 * @param from number of clearings before the round
 */
export function changedBy(books: Books, results: Results, from: number): (line: number) => boolean {
  const relations = new Uint8Array(books.relations.code.length);
  const items = new Uint8Array(books.items.count);
  const touch = (item: number) => {
    items[item] = 1;
    const relation = books.relations.ofItem[item];
    if (relation >= 0) relations[relation] = 1;
  };
  for (let i = from; i < results.cleared.length; i++) {
    const match = results.cleared[i];
    for (const { index } of match.items) touch(index);
    for (const { index: line } of match.lines) {
      const relation = books.assigned.relation[line];
      if (relation >= 0) relations[relation] = 1;
      // it no longer waits: not for what it names, nor for what was offered to it
      const finding = books.findings.of[line];
      if (finding) for (const { item } of finding.mentions) touch(item);
      for (const offer of results.offers.get(line) ?? []) for (const { index } of offer.items) touch(index);
    }
  }
  return (line) => {
    const relation = books.assigned.relation[line];
    if (relation < 0 || relations[relation] === 1) return true;
    const finding = books.findings.of[line];
    if (finding) for (const { item } of finding.mentions) if (items[item] === 1) return true;
    return false;
  };
}
