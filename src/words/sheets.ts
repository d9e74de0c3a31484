import type { Language } from "./language";
import { learntWords } from "./sheets/learnt";
import { markWords } from "./sheets/marks";
import { memorialWords } from "./sheets/memorial";
import { decisionWords, linkWords } from "./sheets/state";

/**
 * Heads, titles and states on the sheets that Afletter writes.
 *
 * @example sheetWords("nl").memorial.sheetName // "Memoriaal"
 */
export function sheetWords(language: Language) {
  return {
    marks: markWords(language),
    memorial: memorialWords(language),
    decisions: decisionWords(language),
    links: linkWords(language),
    learnt: learntWords(language),
  };
}
