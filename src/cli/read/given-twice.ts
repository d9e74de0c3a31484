import { refuse } from "../refusal";
import { nameOf } from "./read-list";
import type { Source } from "./source";

/**
 * Refuses a list that was given twice, under whatever name: its rows would be cleared twice (spec 0, law 3).
 * Lists without a row are alike without being the same.
 */
export function refuseGivenTwice(sources: readonly Source[]): void {
  const known = new Set<string>();
  for (const { file, sheet, items, lines } of sources) {
    if ((items ?? lines)?.count === 0) continue;
    const content = `${file.sha256} ${sheet ?? ""}`;
    if (known.has(content)) refuse((words) => words.givenBefore(nameOf(file, sheet)));
    known.add(content);
  }
}
