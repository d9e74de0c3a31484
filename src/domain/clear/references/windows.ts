import type { Token } from "../../text/tokens";

/** Neighbouring words of a text that together could be one reference. */
export interface Window {
  /** positions of the first and last token */
  readonly from: number;
  readonly to: number;
  /** the pieces put together */
  readonly typed: string;
}

/** Longer words without a digit are no part of a reference, but for its letters in front. */
const LONGEST_WORD = 4;
const SHORTEST = 4;
const LONGEST_SUFFIX = 3;

/**
 * Visits every window of a folded text that has a digit in it, at its end or with a short suffix behind, and four characters in all.
 *
 * @param visit gets the places in the typed text where one piece ends, and which of those are a
 *   single blank or line break; both are used again for the next window
 */
export function eachWindow(
  folded: string,
  tokens: readonly Token[],
  longestWindow: number,
  longestPrefix: number,
  visit: (window: Window, cuts: readonly number[], breaks: readonly boolean[]) => void,
): void {
  const cuts: number[] = [];
  const breaks: boolean[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const last = Math.min(tokens.length - 1, from + longestWindow - 1);
    let typed = "";
    let digits = 0;
    cuts.length = 0;
    breaks.length = 0;
    for (let to = from; to <= last; to++) {
      const token = tokens[to];
      if (token.digits === 0 && token.text.length > (to === from ? longestPrefix : LONGEST_WORD)) break;
      if (to > from) {
        const start = tokens[to - 1].end;
        if (!isJoint(folded, start, token.start)) break;
        cuts.push(typed.length);
        breaks.push(isBreak(folded, start, token.start));
      }
      typed += token.text;
      digits += token.digits;
      const isEnd = token.digits > 0 || (digits > 0 && isSuffix(folded, token, tokens[to - 1].end));
      if (isEnd && typed.length >= SHORTEST) visit({ from, to, typed }, cuts, breaks);
    }
  }
}

/** Letters at the end of a number, tied to it by a sign ("25001-A", "2025/0012/NL"). */
function isSuffix(folded: string, token: Token, end: number): boolean {
  return token.text.length <= LONGEST_SUFFIX && token.start - end === 1 && /[-/._]/.test(folded[end]);
}

/** One to three blanks, line breaks or signs that people put inside a number. */
function isJoint(folded: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  for (let i = start; i < end; i++) if (!JOINTS.includes(folded[i])) return false;
  return true;
}

const JOINTS = " -/._:#+*\r\n";

/** A window, the places in the typed text where one piece ends, and which of those are a single blank or line break. */
export interface Pieces {
  readonly window: Window;
  readonly cuts: readonly number[];
  readonly breaks: readonly boolean[];
}

/** Puts a window of a folded text together from its first token to its last. */
export function piecesOf(folded: string, tokens: readonly Token[], from: number, to: number): Pieces {
  let typed = tokens[from].text;
  const cuts: number[] = [];
  const breaks: boolean[] = [];
  for (let t = from + 1; t <= to; t++) {
    cuts.push(typed.length);
    breaks.push(isBreak(folded, tokens[t - 1].end, tokens[t].start));
    typed += tokens[t].text;
  }
  return { window: { from, to, typed }, cuts, breaks };
}

/** A single blank or line break: there a number may have been cut in two. */
function isBreak(folded: string, start: number, end: number): boolean {
  if (end - start === 2) return folded[start] === "\r" && folded[start + 1] === "\n";
  return end - start === 1 && (folded[start] === " " || folded[start] === "\n");
}
