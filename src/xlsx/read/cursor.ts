import { refuse } from "../xlsx-error";

/** What `readTag` met. `incomplete`: the tag goes on in bytes that are not here yet. */
export const TAG = { incomplete: 0, open: 1, empty: 2, close: 3, other: 4 } as const;

/**
 * A place in the bytes of an XML part, for the two parts that may hold hundreds of
 * megabytes (a sheet's data and the shared texts). A general parser takes four times as long there.
 */
export interface Cursor {
  bytes: Uint8Array;
  at: number;
  end: number;
  /** of the last tag: its local name, up to six letters packed into a number, 0 where longer */
  name: number;
  /** of the last tag: where its attributes stand */
  from: number;
  to: number;
  /** of the last attribute: where its value stands */
  valueFrom: number;
  valueTo: number;
}

/** A cursor at the start of some bytes. */
export function createCursor(bytes: Uint8Array): Cursor {
  return { bytes, at: 0, end: bytes.length, name: 0, from: 0, to: 0, valueFrom: 0, valueTo: 0 };
}

/** The number that stands for a short name. @example packed("row") */
export function packed(name: string): number {
  let code = 0;
  for (let i = 0; i < name.length; i++) code = code * 128 + name.charCodeAt(i);
  return code;
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const COLON = 58;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;

const isSpace = (byte: number): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

/**
 * Reads the next tag and steps behind it. Text before it is passed over. Comments and
 * instructions are `other`; a document type is refused.
 */
export function readTag(c: Cursor): number {
  const { bytes, end } = c;
  let at = c.at;
  while (at < end && bytes[at] !== LT) at++;
  if (at + 1 >= end) return TAG.incomplete;
  let kind: number = TAG.open;
  at++;
  if (bytes[at] === BANG || bytes[at] === QUESTION) return skipOther(c, at);
  if (bytes[at] === SLASH) {
    kind = TAG.close;
    at++;
  }
  let name = 0;
  for (; at < end; at++) {
    const byte = bytes[at];
    if (byte === GT || byte === SLASH || isSpace(byte)) break;
    name = byte === COLON ? 0 : name > 0x1ff_ffff_ffff ? Number.NaN : name * 128 + byte;
  }
  c.from = at;
  // an attribute's value may hold ">" between its quotes
  for (let quote = 0; at < end; at++) {
    const byte = bytes[at];
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === GT) break;
  }
  if (at >= end) return TAG.incomplete;
  c.name = Number.isNaN(name) ? 0 : name;
  c.at = at + 1;
  c.to = at;
  if (bytes[at - 1] === SLASH && at - 1 >= c.from) {
    c.to = at - 1;
    return TAG.empty;
  }
  return kind;
}

/** Passes over a comment, an instruction or a CDATA section outside text. */
function skipOther(c: Cursor, at: number): number {
  const { bytes } = c;
  if (at + 8 > c.end) return TAG.incomplete;
  if (bytes[at] === QUESTION) return skipTo(c, at, "?>");
  if (bytes[at + 1] === 45) return skipTo(c, at + 3, "-->");
  if (bytes[at + 1] === 91) return skipTo(c, at, "]]>");
  return refuse("xlsx-unsafe", { source: "" }, "DOCTYPE");
}

function skipTo(c: Cursor, at: number, mark: string): number {
  const found = indexOf(c, at, mark);
  if (found < 0) return TAG.incomplete;
  c.at = found + mark.length;
  return TAG.other;
}

/** Where a mark of ASCII letters stands next, or -1. */
export function indexOf(c: Cursor, from: number, mark: string): number {
  const first = mark.charCodeAt(0);
  for (
    let at = c.bytes.indexOf(first, from);
    at >= 0 && at + mark.length <= c.end;
    at = c.bytes.indexOf(first, at + 1)
  ) {
    let same = 1;
    while (same < mark.length && c.bytes[at + same] === mark.charCodeAt(same)) same++;
    if (same === mark.length) return at;
  }
  return -1;
}

/**
 * Steps to the next attribute of the last tag, from `c.from`; its value stands at
 * `valueFrom` to `valueTo`.
 *
 * @returns the packed name without prefix, or -1 after the last
 */
export function nextAttribute(c: Cursor): number {
  const { bytes, to } = c;
  let at = c.from;
  while (at < to && isSpace(bytes[at])) at++;
  if (at >= to) return -1;
  let name = 0;
  for (; at < to && bytes[at] !== EQUALS; at++) {
    if (bytes[at] === COLON) name = 0;
    else if (!isSpace(bytes[at])) name = name * 128 + bytes[at];
  }
  at++;
  while (at < to && isSpace(bytes[at])) at++;
  const quote = bytes[at];
  const close = quote === QUOTE || quote === APOSTROPHE ? bytes.indexOf(quote, at + 1) : -1;
  if (close < 0 || close >= to) return refuse("xlsx-damaged", { source: "" }, "attribute");
  c.valueFrom = at + 1;
  c.valueTo = close;
  c.from = close + 1;
  return name;
}

/**
 * Passes over the rest of an element whose opening tag was just read.
 *
 * @returns false where its end is not among the bytes yet
 */
export function skipElement(c: Cursor): boolean {
  for (let depth = 1; depth > 0;) {
    const tag = readTag(c);
    if (tag === TAG.incomplete) return false;
    if (tag === TAG.open) depth++;
    else if (tag === TAG.close) depth--;
  }
  return true;
}
