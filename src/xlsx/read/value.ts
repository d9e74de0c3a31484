import { refuse } from "../xlsx-error";
import type { Cursor } from "./cursor";

const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** A text from bytes: short plain ones by hand, because a decoder's call costs more than they do. */
export function decodeBytes(bytes: Uint8Array, from: number, to: number): string {
  if (to - from <= 12) {
    let text = "";
    let at = from;
    for (; at < to && bytes[at] < 128; at++) text += String.fromCharCode(bytes[at]);
    if (at === to) return text;
  }
  return DECODER.decode(bytes.subarray(from, to));
}

/**
 * Reads a number from its digits. Up to 15 digits with a small power of ten are exact
 * in doubles, so one division rounds right; everything else goes the long way (law 9).
 *
 * @returns NaN for what is no number
 * @example parseNumber(bytes of "12.50", 0, 5) // 12.5
 */
export function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const negative = bytes[at] === 45;
  if (negative) at++;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < to; at++) {
    const byte = bytes[at];
    if (byte >= 48 && byte <= 57) {
      mantissa = mantissa * 10 + byte - 48;
      if (mantissa > 0) digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === 46 && decimals < 0) decimals = 0;
    else break;
  }
  const plain = at === to && at > from + (negative ? 1 : 0) && digits <= 15 && decimals <= 22 && decimals !== 0;
  if (!plain) return slowNumber(decodeBytes(bytes, from, to));
  const value = decimals > 0 ? mantissa / POWERS[decimals] : mantissa;
  return negative && value !== 0 ? -value : value;
}

/** The number of a text in the notation of XML, or NaN. */
export function slowNumber(text: string): number {
  const trimmed = text.trim();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed)) return Number.NaN;
  return Number(trimmed) + 0;
}

/** A whole number of up to nine digits from bytes, or -1. */
export function parseWhole(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > 9) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at] - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const ENTITIES = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Puts the characters back for `&amp;`, `&#10;` and the like; any other name is refused. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;]{0,12});?/g, (found, name: string) => {
    const known = ENTITIES.get(name);
    if (known !== undefined && found.endsWith(";")) return known;
    const code = /^#\d{1,7};$/.test(found.slice(1))
      ? Number(name.slice(1))
      : /^#x[0-9a-fA-F]{1,6};$/.test(found.slice(1))
        ? parseInt(name.slice(2), 16)
        : 0;
    if (code === 0 || code > 0x10ffff) refuse("xlsx-damaged", { source: "" }, found);
    return String.fromCodePoint(code);
  });
}

/**
 * Reads the text between tags from the cursor on, CDATA sections included, comments left
 * out, and stops before the next tag.
 *
 * @returns undefined where the next tag is not among the bytes yet
 */
export function readText(c: Cursor): string | undefined {
  const { bytes } = c;
  let text = "";
  for (let from = c.at; ;) {
    let at = from;
    while (at < c.end && bytes[at] !== 60) at++;
    if (at + 9 > c.end && (at + 1 >= c.end || bytes[at + 1] === 33)) return undefined;
    if (at > from) {
      const piece = decodeBytes(bytes, from, at);
      text += decodeEntities(piece.includes("\r") ? piece.replace(/\r\n?/g, "\n") : piece);
    }
    c.at = at;
    if (bytes[at + 1] !== 33) return text;
    const isComment = bytes[at + 2] === 45;
    let close = at + (isComment ? 4 : 9);
    const mark = isComment ? 45 : 93;
    while (close + 2 < c.end && !(bytes[close] === mark && bytes[close + 1] === mark && bytes[close + 2] === 62))
      close++;
    if (close + 2 >= c.end) return undefined;
    if (!isComment) text += decodeBytes(bytes, at + 9, close).replace(/\r\n?/g, "\n");
    from = close + 3;
  }
}

const XML_SPACE = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** Without the spaces around it, as Excel shows a text that does not ask for them with xml:space. */
export function trimXml(text: string): string {
  return text.replace(XML_SPACE, "");
}
