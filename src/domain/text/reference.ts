import { fold, isAlphanumeric, isDigit } from "./fold";

/**
 * A reference as it is compared: upper case, letters and digits only, and the letter O read as
 * zero, because people type the one for the other (spec 3). Equal keys are the same reference.
 *
 * @example referenceKey("vf-2O25/0012") // "VF20250012"
 */
export function referenceKey(text: string): string {
  return zeros(compact(text));
}

/**
 * Upper case, letters and digits only.
 *
 * @example compact("VF-2025/0012") // "VF20250012"
 */
export function compact(text: string): string {
  const folded = fold(text);
  let kept = "";
  let start = 0;
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && isAlphanumeric(folded.charCodeAt(i))) continue;
    if (i > start) kept += folded.slice(start, i);
    start = i + 1;
  }
  return kept;
}

/** A reference of letters followed by digits, taken apart. */
export interface Numbered {
  /** the letters in front, "" for none */
  readonly prefix: string;
  /** the digits as they stand, with leading zeros */
  readonly digits: string;
}

/**
 * Letters in front and digits behind; undefined for a reference of another build.
 *
 * @example numbered("VF-2025-0012") // { prefix: "VF", digits: "20250012" }
 * @example numbered("2025A0012") // undefined
 */
export function numbered(text: string): Numbered | undefined {
  return numberedOf(compact(text));
}

/** The same for a text that is compact already: the engine asks it of every few words of every line. */
export function numberedOf(compacted: string): Numbered | undefined {
  // from the end: everything behind the last letter that is no O is a digit
  let start = compacted.length;
  let digits = 0;
  while (start > 0) {
    const code = compacted.charCodeAt(start - 1);
    if (isDigit(code)) digits++;
    else if (code !== LETTER_O) break;
    start--;
  }
  if (digits === 0) return undefined;
  for (let i = 0; i < start; i++) {
    const code = compacted.charCodeAt(i);
    if (code < 65 || code > 90) return undefined;
  }
  return { prefix: compacted.slice(0, start), digits: zeros(compacted.slice(start)) };
}

const LETTER_O = 79;

/** The letter O read as zero. */
export function zeros(text: string): string {
  return text.includes("O") ? text.replaceAll("O", "0") : text;
}

/**
 * The digits without leading zeros: what is left when someone leaves the prefix and the zeros
 * out; "" where nothing usable is left.
 *
 * @example digitCore("VF-0002025") // "2025"
 */
export function digitCore(text: string): string {
  return withoutZeros(numbered(text)?.digits ?? "");
}

/** Digits without the zeros in front. */
export function withoutZeros(digits: string): string {
  let start = 0;
  while (digits.charCodeAt(start) === 48) start++;
  return start === 0 ? digits : digits.slice(start);
}

/**
 * Where a reference may be cut when it is typed with other separators: at its own separators,
 * between letters and digits, after a year, and for long numbers after every fourth digit (or as
 * +++123/4567/89012+++).
 *
 * @returns positions in `compact(text)`
 * @example [...cutsOf("VF2025-0012")] // [6, 2]
 */
export function cutsOf(text: string): Set<number> {
  const cuts = new Set<number>();
  const folded = fold(text);
  let length = 0;
  for (let i = 0; i < folded.length; i++) {
    if (isAlphanumeric(folded.charCodeAt(i))) length++;
    else if (length > 0) cuts.add(length);
  }
  const whole = compact(text);
  for (let i = 1; i < whole.length; i++) {
    if (isDigit(whole.charCodeAt(i - 1)) !== isDigit(whole.charCodeAt(i))) cuts.add(i);
  }
  const year = /^[A-Z]*?(?=(?:19|20)\d\d\d)/.exec(whole);
  if (year) cuts.add(year[0].length + 4);
  if (whole.length >= 12) for (let i = 4; i < whole.length; i += 4) cuts.add(i);
  if (/^\d{12}$/.test(whole)) cuts.add(3).add(7);
  return cuts;
}

/**
 * Is the number the last part of a reference, as people leave its year or series out: the digits
 * behind one of its own separators, with or without leading zeros?
 *
 * @example isTailOf("0012", "2025-0012") // true
 * @example isTailOf("12", "2025-0012") // true
 * @example isTailOf("5-0012", "2025-0012") // false
 */
export function isTailOf(typed: string, reference: string): boolean {
  if (!/^\d+$/.test(typed)) return false;
  const whole = compact(reference);
  for (const cut of cutsOf(reference)) {
    const tail = whole.slice(cut);
    if (/^\d+$/.test(tail) && withoutZeros(tail) !== "" && withoutZeros(tail) === withoutZeros(typed)) return true;
  }
  return false;
}

/**
 * The parts of a reference between its separators, without leading zeros: "2025-0012" and
 * "2025-12" meet here, as weak evidence.
 *
 * @example segmentKey("2025-0012") // "2025|12"
 */
export function segmentKey(text: string): string {
  return fold(text)
    .split(/[^A-Z0-9]+/)
    .filter(Boolean)
    .map((part) => part.replace(/^0+(?=\d)/, ""))
    .join("|");
}
