import { fold, isAlphanumeric } from "../../text/fold";
import { GLUED_WORDS, INVOICE_WORDS } from "../../text/words-around";
import type { ReferenceIndex } from "./index";
import { findKey, hashOf, hashOn, NO_LETTERS } from "./key-table";
import { hashText, leadOf } from "./outlines";

/**
 * A first look at a text, letter by letter and without building anything: most windows of most texts
 * are known to no index, and only what is deserves the real look (`scan.ts`).
 */
interface Glance {
  /** first and last token of every window that an index knows, in the order of the text */
  from: number[];
  to: number[];
  /** a word for invoice may stand in it */
  hasInvoiceWord: boolean;
}

const glance: Glance = { from: [], to: [], hasInvoiceWord: false };

/** Longer words without a digit are no part of a reference, but for its letters in front. */
const LONGEST_WORD = 4;
const SHORTEST = 4;
const LETTER_O = 79;
const ZERO = 48;
const BAR = 124;

let room = 1024;
let codes = new Uint16Array(room);
let starts = new Int32Array(room);
let ends = new Int32Array(room);
let digits = new Uint16Array(room);
let typed = new Uint16Array(room);
let segments = new Uint16Array(room * 2);

/** Looks at a text; what comes back is used again for the next one. */
export function glanceAt(text: string, index: ReferenceIndex): Glance {
  glance.from.length = 0;
  glance.to.length = 0;
  glance.hasInvoiceWord = false;
  if (text.length > room) makeRoom(text.length);
  const count = tokensOf(text);
  if (count === 0) return glance;
  for (let t = 0; t < count && !glance.hasInvoiceWord; t++) {
    if (digits[t] === 0) glance.hasInvoiceWord = INVOICE_HASHES.has(hashOf(codes, starts[t], ends[t]));
  }
  for (let from = 0; from < count; from++) windowsFrom(from, count, index);
  return glance;
}

/** Finds the runs of letters and digits; 0 where the text has no digit at all. */
function tokensOf(text: string): number {
  let count = 0;
  let open = false;
  let anyDigit = false;
  let inRun = 0;
  let folded = text;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    let code = folded.charCodeAt(i);
    if (code > 127 && folded === text) {
      folded = fold(text);
      code = folded.charCodeAt(i);
    }
    if (code >= 97 && code <= 122) code -= 32;
    codes[i] = code;
    const isDigit = code >= 48 && code <= 57;
    if (isDigit || (code >= 65 && code <= 90) || (code > 127 && isAlphanumeric(code))) {
      if (!open) starts[count] = i;
      open = true;
      if (isDigit) inRun++;
    } else if (open) {
      ends[count] = i;
      digits[count++] = inRun;
      anyDigit ||= inRun > 0;
      inRun = 0;
      open = false;
    }
  }
  if (open) {
    ends[count] = length;
    digits[count++] = inRun;
    anyDigit ||= inRun > 0;
  }
  return anyDigit ? count : 0;
}

function windowsFrom(from: number, count: number, index: ReferenceIndex): void {
  const last = Math.min(count - 1, from + index.longestWindow - 1);
  let hash = NO_LETTERS;
  let length = 0;
  // digits stand behind position `tail`, if they do so only there
  let tail = 0;
  let firstDigit = -1;
  let isPlain = true;
  for (let to = from; to <= last; to++) {
    const size = ends[to] - starts[to];
    if (digits[to] === 0 && size > (to === from ? index.longestPrefix : LONGEST_WORD)) return;
    if (to > from && !isJoint(ends[to - 1], starts[to])) return;
    for (let i = starts[to]; i < ends[to]; i++) {
      const code = codes[i];
      hash = hashOn(hash, code === LETTER_O ? ZERO : code);
      typed[length++] = code;
      if (code >= 48 && code <= 57) {
        if (firstDigit < 0) firstDigit = length - 1;
      } else if (code !== LETTER_O) {
        tail = length;
        if (code > 90) isPlain = false;
      }
    }
    if (length < SHORTEST || (digits[to] === 0 && !(firstDigit >= 0 && isSuffix(ends[to - 1], starts[to], size))))
      continue;
    const digitsFrom = isPlain && firstDigit >= tail ? tail : -1;
    if (isKnown(length, hash, digitsFrom, index) || (to > from && hasSegments(from, to, index))) {
      glance.from.push(from);
      glance.to.push(to);
    }
  }
}

/** One to three blanks, line breaks or signs that people put inside a number. */
function isJoint(start: number, end: number): boolean {
  if (end - start > 3) return false;
  for (let i = start; i < end; i++) if (codes[i] > 127 || JOINTS[codes[i]] === 0) return false;
  return true;
}

/** Letters at the end of a number, tied to it by a sign ("25001-A", "2025/0012/NL"). */
function isSuffix(end: number, start: number, size: number): boolean {
  return size <= LONGEST_SUFFIX && start - end === 1 && SUFFIX_SIGNS.includes(codes[end]);
}

const LONGEST_SUFFIX = 3;
const SUFFIX_SIGNS: readonly number[] = ["-", "/", ".", "_"].map((sign) => sign.charCodeAt(0));

const JOINTS = new Uint8Array(128);
for (const sign of " -/._:#+*\r\n") JOINTS[sign.charCodeAt(0)] = 1;

const numbers = { codes: new Uint16Array(room) };

function isKnown(length: number, hash: number, digitsFrom: number, index: ReferenceIndex): boolean {
  for (let i = 0; i < length; i++) numbers.codes[i] = typed[i] === LETTER_O ? ZERO : typed[i];
  if (findKey(index.byKey.keys, numbers.codes, 0, length, hash) >= 0) return true;
  if (digitsFrom < 0) return false;
  const isGlued = digitsFrom > 0 && GLUED_HASHES.has(hashOf(typed, 0, digitsFrom));
  if (isGlued) {
    const ofDigits = hashOf(numbers.codes, digitsFrom, length);
    if (findKey(index.byKey.keys, numbers.codes, digitsFrom, length, ofDigits) >= 0) return true;
  }
  if (isGlued || digitsFrom === 0) {
    let core = digitsFrom;
    while (core < length && numbers.codes[core] === ZERO) core++;
    if (length - core >= 4) {
      const ofCore = hashOf(numbers.codes, core, length);
      if (findKey(index.byCore.keys, numbers.codes, core, length, ofCore) >= 0) return true;
    }
  }
  return hasOutline(digitsFrom, length, index);
}

/** May it have the shape of our own numbers? */
function hasOutline(digitsFrom: number, length: number, { outlines }: ReferenceIndex): boolean {
  const count = length - digitsFrom;
  if (count < 4 || !outlines.counts.has(count)) return false;
  if (digitsFrom === 0) return outlines.leads.has(leadOf(count, numbers.codes[0]));
  return outlines.prefixes.has(hashOf(typed, 0, digitsFrom));
}

/** Are the pieces, without their leading zeros, those of a reference? */
function hasSegments(from: number, to: number, index: ReferenceIndex): boolean {
  const { keys } = index.bySegments;
  if (keys.count === 0) return false;
  let length = 0;
  for (let t = from; t <= to; t++) {
    if (t > from) segments[length++] = BAR;
    let i = starts[t];
    while (i + 1 < ends[t] && codes[i] === ZERO && codes[i + 1] >= 48 && codes[i + 1] <= 57) i++;
    for (; i < ends[t]; i++) segments[length++] = codes[i];
  }
  return findKey(keys, segments, 0, length, hashOf(segments, 0, length)) >= 0;
}

function makeRoom(length: number): void {
  room = length * 2;
  codes = new Uint16Array(room);
  starts = new Int32Array(room);
  ends = new Int32Array(room);
  digits = new Uint16Array(room);
  typed = new Uint16Array(room);
  segments = new Uint16Array(room * 2);
  numbers.codes = new Uint16Array(room);
}

/** By hash: another word of the same hash only costs a second look. */
const INVOICE_HASHES = new Set([...INVOICE_WORDS].map(hashText));
const GLUED_HASHES = new Set([...GLUED_WORDS, ...INVOICE_WORDS].map(hashText));
