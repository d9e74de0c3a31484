import { fold, isAlphanumeric } from "../../text/fold";

/** A reference taken apart letter by letter; one is looked at at a time, so nothing is built for it. */
interface Spelled {
  /** letters and digits, upper case, O as zero; only the first `length` count */
  codes: Uint16Array;
  /** the same with O as it stands */
  raw: Uint16Array;
  length: number;
  /** where the digits begin, with only letters in front of them; -1 for another build */
  digitsFrom: number;
  /** runs of signs that are no letter or digit */
  separators: number;
  /** has a part with a zero in front of another digit */
  zeroInFront: boolean;
}

export const spelled: Spelled = {
  codes: new Uint16Array(64),
  raw: new Uint16Array(64),
  length: 0,
  digitsFrom: -1,
  separators: 0,
  zeroInFront: false,
};

/** Takes a reference apart into `spelled`: what `referenceKey`, `numbered` and `segmentKey` say of it. */
export function spell(text: string): void {
  if (text.length > spelled.codes.length) {
    spelled.codes = new Uint16Array(text.length * 2);
    spelled.raw = new Uint16Array(text.length * 2);
  }
  const { codes, raw } = spelled;
  let folded = text;
  let length = 0;
  let separators = 0;
  let inGap = false;
  let zeroInFront = false;
  let wasDigit = false;
  let wasFirstZero = false;
  for (let i = 0; i < text.length; i++) {
    let code = folded.charCodeAt(i);
    if (code > 127 && folded === text) {
      folded = fold(text);
      code = folded.charCodeAt(i);
    }
    if (code >= 97 && code <= 122) code -= 32;
    const isDigit = code >= 48 && code <= 57;
    if (wasFirstZero && isDigit) zeroInFront = true;
    wasFirstZero = code === 48 && !wasDigit;
    wasDigit = isDigit;
    const isPlain = isDigit || (code >= 65 && code <= 90 && text.charCodeAt(i) < 128);
    if (!isPlain && !inGap) separators++;
    inGap = !isPlain;
    if (!isPlain && !isAlphanumeric(code)) continue;
    raw[length] = code;
    codes[length++] = code === LETTER_O ? ZERO : code;
  }
  spelled.length = length;
  spelled.separators = separators;
  spelled.zeroInFront = zeroInFront;
  spelled.digitsFrom = digitsFrom(raw, length);
}

const LETTER_O = 79;
const ZERO = 48;

/** From the end: everything behind the last letter that is no O is a digit. */
function digitsFrom(raw: Uint16Array, length: number): number {
  let start = length;
  let digits = 0;
  for (; start > 0; start--) {
    const code = raw[start - 1];
    if (code >= 48 && code <= 57) digits++;
    else if (code !== LETTER_O) break;
  }
  if (digits === 0) return -1;
  for (let i = 0; i < start; i++) if (raw[i] < 65 || raw[i] > 90) return -1;
  return start;
}

/** Where the digits of `spelled` begin without the zeros in front. */
export function withoutZerosFrom(from: number): number {
  let start = from;
  while (start < spelled.length && spelled.codes[start] === ZERO) start++;
  return start;
}

const shape = { codes: new Uint16Array(64), length: 0 };

/**
 * What `seriesOf` looks at, as letters: those in front, how many digits, and the leading ones that
 * numbers of a series share; of no length where it is too short to have a shape.
 *
 * @param raw letters, digits from `digits` up to `to`
 */
export function shapeOf(raw: Uint16Array, digits: number, to: number): { codes: Uint16Array; length: number } {
  const count = to - digits;
  const shared = count === 4 ? 1 : Math.max(count - 4, 2);
  shape.length = 0;
  if (count < 4) return shape;
  if (to > shape.codes.length - 2) shape.codes = new Uint16Array(to * 2 + 2);
  const { codes } = shape;
  let length = 0;
  for (let i = 0; i < digits; i++) codes[length++] = raw[i];
  codes[length++] = 0;
  codes[length++] = count;
  for (let i = digits; i < digits + shared; i++) codes[length++] = raw[i] === LETTER_O ? ZERO : raw[i];
  shape.length = length;
  return shape;
}
