import type { OpenItems } from "../ledger/open-items";
import type { StatementLines } from "../ledger/statement-lines";
import type { RefusedPair } from "../reconcile";
import type { Memory } from "./memory";
import { itemText, lineText } from "./row-text";

/** Rows that say the same are all meant; of more than this the pair would say nothing. */
const MOST_ALIKE = 20;

/**
 * The refused pairs of a memory on the rows of this run: a pair that the user refused is not
 * offered again (spec 8). A pair of which a row is not here says nothing.
 */
export function refusedHere(memory: Memory, items: OpenItems, lines: StatementLines): RefusedPair[] {
  if (memory.refused.length === 0) return [];
  const lineAt = finder(
    memory.refused.flatMap((pair) => pair.lines),
    lines.count,
    (line) => lineText(lines, line),
  );
  const itemAt = finder(
    memory.refused.flatMap((pair) => pair.items),
    items.count,
    (item) => itemText(items, item),
  );
  return memory.refused.flatMap((pair) => {
    const onLines = everyChoice(pair.lines.map(lineAt));
    const onItems = everyChoice(pair.items.map(itemAt));
    return onLines.flatMap((chosen) => onItems.map((taken) => ({ lines: chosen, items: taken })));
  });
}

function finder(texts: readonly string[], count: number, textAt: (index: number) => string) {
  const wanted = new Map<string, number[]>(texts.map((text) => [text, []]));
  if (wanted.size > 0) {
    for (let i = 0; i < count; i++) wanted.get(textAt(i))?.push(i);
  }
  return (text: string): readonly number[] => wanted.get(text) ?? [];
}

/** One row for every text, in every way; none where a text has no row, or too many ways. */
function everyChoice(places: readonly (readonly number[])[]): number[][] {
  const ways = places.reduce((product, rows) => product * rows.length, 1);
  if (ways === 0 || ways > MOST_ALIKE * MOST_ALIKE) return [];
  return places.reduce<number[][]>(
    (chosen, rows) => chosen.flatMap((so) => rows.filter((row) => !so.includes(row)).map((row) => [...so, row])),
    [[]],
  );
}
