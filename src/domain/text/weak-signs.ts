/**
 * What a text may have in it that is no reference, seen in one pass over its letters: the patterns of
 * `weakness.ts` are only tried where they can hit, for most texts hold none of them.
 */
export const MAY_BE = { date: 1, month: 2, amount: 4, phone: 8, postcode: 16, iban: 32 } as const;

const ZERO = 48;
const NINE = 57;
const BLANK = 32;

const isDigit = (code: number) => code >= ZERO && code <= NINE;
const isLetter = (code: number) => code >= 65 && code <= 90;
const isWord = (code: number) => isDigit(code) || isLetter(code);

/** A flag for each letter of ASCII that is among these. */
function among(letters: string): Uint8Array {
  const flags = new Uint8Array(128);
  for (const letter of letters) flags[letter.charCodeAt(0)] = 1;
  return flags;
}

const DATE_SIGNS = among("-/.");
/** The last letters of the names of months, in full and cut short. */
const MONTH_ENDS = among("BCGILNPRSTV");
/** What may stand inside a telephone number. */
const PHONE_SIGNS = among("0123456789 -()");

/**
 * The kinds that may stand in a folded text, as a sum of `MAY_BE`; 0 where none can.
 *
 * @example signsIn("NOTA 779268") // 0
 * @example signsIn("12-05-2025") // MAY_BE.date
 */
export function signsIn(folded: string): number {
  let signs = 0;
  let joined = 0;
  const { length } = folded;
  for (let i = 0; i < length; i++) {
    const code = folded.charCodeAt(i);
    if (code === 0x20ac || (code === 69 && folded.startsWith("EUR", i))) signs |= MAY_BE.amount;
    if (code === 43) signs |= MAY_BE.phone;
    if (!isDigit(code)) continue;
    const before = i > 0 ? folded.charCodeAt(i - 1) : BLANK;
    if (isDigit(before)) continue;
    // here a run of digits begins
    let end = i + 1;
    while (end < length && isDigit(folded.charCodeAt(end))) end++;
    if (i > 1 && isDigit(folded.charCodeAt(i - 2))) {
      if (before < 128 && DATE_SIGNS[before] === 1) joined++;
      if ((before === 44 || before === 46) && end - i > 1) signs |= MAY_BE.amount;
    }
    if (end - i > 1 && endsMonth(folded, i)) signs |= MAY_BE.month;
    if (code === ZERO && isLong(folded, i)) signs |= MAY_BE.phone;
    if (end - i === 4 && code !== ZERO && !isLetter(before) && hasTwoLetters(folded, end)) signs |= MAY_BE.postcode;
    if (end - i > 1 && startsIban(folded, i)) signs |= MAY_BE.iban;
    i = end - 1;
  }
  return joined > 1 ? signs | MAY_BE.date : signs;
}

/** May a month stand in front of a year here, with nothing or one sign between them? */
function endsMonth(folded: string, year: number): boolean {
  let last = year - 1;
  if (last >= 0 && (folded.charCodeAt(last) === BLANK || folded[last] === "-")) last--;
  const code = last < 2 ? 0 : folded.charCodeAt(last);
  return code > 0 && code < 128 && MONTH_ENDS[code] === 1;
}

/** Eight digits or more, with what may stand between those of a telephone number. */
function isLong(folded: string, from: number): boolean {
  let digits = 0;
  for (let i = from; i < folded.length && digits < 8; i++) {
    const code = folded.charCodeAt(i);
    if (code > 127 || PHONE_SIGNS[code] === 0) return false;
    if (isDigit(code)) digits++;
  }
  return digits === 8;
}

function hasTwoLetters(folded: string, end: number): boolean {
  const at = folded.charCodeAt(end) === BLANK ? end + 1 : end;
  return isLetter(folded.charCodeAt(at)) && isLetter(folded.charCodeAt(at + 1));
}

/** Two letters in front of the digits, and nothing in front of those. */
function startsIban(folded: string, digits: number): boolean {
  if (digits < 2 || !isLetter(folded.charCodeAt(digits - 1)) || !isLetter(folded.charCodeAt(digits - 2))) return false;
  return digits === 2 || !isWord(folded.charCodeAt(digits - 3));
}
