import { isAlphanumeric, isDigit } from "./fold";

/** A run of letters and digits in a folded text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  /** position after the last character */
  readonly end: number;
  /** how many of its characters are digits */
  readonly digits: number;
}

/**
 * The runs of letters and digits of a folded text, in their order.
 *
 * @example tokenise("FACT. 2025-0012").map((t) => t.text) // ["FACT", "2025", "0012"]
 */
export function tokenise(folded: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  let digits = 0;
  for (let i = 0; i <= folded.length; i++) {
    const code = i < folded.length ? folded.charCodeAt(i) : 32;
    if (isAlphanumeric(code)) {
      if (start < 0) {
        start = i;
        digits = 0;
      }
      if (isDigit(code)) digits++;
    } else if (start >= 0) {
      tokens.push({ text: folded.slice(start, i), start, end: i, digits });
      start = -1;
    }
  }
  return tokens;
}
