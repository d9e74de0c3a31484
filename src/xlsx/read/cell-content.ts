import { KIND } from "../column";
import { unescapeCell } from "../xml-text";
import { type Cursor, nextAttribute, packed, readTag, skipElement, TAG } from "./cursor";
import { isoSerial } from "./iso-serial";
import { decodeBytes, decodeEntities, parseNumber, readText, slowNumber, trimXml } from "./value";

/** A cell as it was read; one object is used over and over. */
export interface CellContent {
  kind: number;
  number: number;
  /** of a text or an error; also what stood where a number was expected */
  text: string | undefined;
  formula: FormulaPart | undefined;
  /** the text is `number` in the table of shared texts */
  shared: boolean;
  /** position in the workbook's cell metadata (dynamic arrays), 0 for none */
  metadata: number;
}

/** A formula element: for the followers of a shared formula the text is empty. */
export interface FormulaPart {
  text: string;
  type: string;
  ref: string;
  index: string;
}

const V = packed("v");
const F = packed("f");
const IS = packed("is");
const T = packed("t");
const R = packed("r");
const SI = packed("si");
const REF = packed("ref");
const SPACE = packed("space");

/**
 * Reads the inside of a `c` element up to and with its end.
 *
 * @returns false where its end is not among the bytes yet
 */
export function readContent(
  c: Cursor,
  content: CellContent,
  bytes: Uint8Array,
  typeFrom: number,
  typeTo: number,
  dates1904: boolean,
): boolean {
  for (;;) {
    const tag = readTag(c);
    if (tag === TAG.incomplete) return false;
    if (tag === TAG.close) return true;
    if (tag === TAG.other) continue;
    if (c.name === V && tag === TAG.open) {
      if (!readValue(c, content, bytes, typeFrom, typeTo, dates1904)) return false;
    } else if (c.name === F) {
      if (!readFormula(c, content, tag === TAG.empty)) return false;
    } else if (c.name === IS && tag === TAG.open) {
      const text = readRuns(c);
      if (text === undefined) return false;
      content.kind = KIND.text;
      content.text = unescapeCell(text);
    } else if (tag === TAG.open && !skipElement(c)) return false;
  }
}

const LETTER = { s: 115, b: 98, e: 101, d: 100, n: 110 } as const;

function readValue(
  c: Cursor,
  content: CellContent,
  bytes: Uint8Array,
  typeFrom: number,
  typeTo: number,
  dates1904: boolean,
): boolean {
  const keepsSpace = hasPreserve(c);
  const { bytes: b, end } = c;
  // the common case: plain digits up to the next tag
  const from = c.at;
  let at = from;
  while (at < end && b[at] !== 60 && b[at] !== 38) at++;
  if (at + 1 >= end) return false;
  const isPlain = b[at] === 60 && b[at + 1] === 47;
  const text = isPlain ? undefined : readText(c);
  if (!isPlain && text === undefined) return false;
  if (isPlain) c.at = at;
  const raw = (): string => text ?? decodeBytes(b, from, at).replace(/\r\n?/g, "\n");
  const type = typeTo - typeFrom === 1 ? bytes[typeFrom] : typeTo === typeFrom ? LETTER.n : 0;
  if (type === LETTER.n || type === LETTER.s) {
    content.number = text === undefined ? parseNumber(b, from, at) : slowNumber(text);
    content.kind = type === LETTER.s ? KIND.text : KIND.number;
    content.shared = type === LETTER.s;
    if (Number.isNaN(content.number)) {
      // no number where one should stand: shown as the text it is, for the reader of the table to judge
      content.text = raw().trim();
      content.kind = content.text === "" ? KIND.empty : KIND.text;
      content.shared = false;
    }
  } else if (type === LETTER.b) {
    content.kind = ["1", "true"].includes(raw().trim()) ? KIND.true : KIND.false;
  } else if (type === LETTER.e) {
    content.kind = KIND.error;
    content.text = raw().trim();
  } else if (type === LETTER.d) {
    const serial = isoSerial(raw().trim(), dates1904);
    content.kind = serial === undefined ? KIND.text : KIND.number;
    content.number = serial ?? 0;
    content.text = raw();
  } else {
    // t="str", the text of a formula; t="inlineStr" with its text in v is read alike
    content.kind = KIND.text;
    content.text = unescapeCell(keepsSpace ? raw() : trimXml(raw()));
  }
  return closed(c);
}

function readFormula(c: Cursor, content: CellContent, isEmpty: boolean): boolean {
  const part: FormulaPart = { text: "", type: "", ref: "", index: "" };
  for (let name = nextAttribute(c); name >= 0; name = nextAttribute(c)) {
    const value = (): string => decodeEntities(decodeBytes(c.bytes, c.valueFrom, c.valueTo));
    if (name === T) part.type = value();
    else if (name === REF) part.ref = value();
    else if (name === SI) part.index = value();
  }
  content.formula = part;
  if (isEmpty) return true;
  const text = readText(c);
  if (text === undefined) return false;
  part.text = text.trim();
  return closed(c);
}

/** The text of a rich or plain text element up to its end; phonetic readings are left out. */
export function readRuns(c: Cursor): string | undefined {
  let text = "";
  let depth = 1;
  let isFirst = true;
  let keepsEnd = true;
  for (;;) {
    const tag = readTag(c);
    if (tag === TAG.incomplete) return undefined;
    if (tag === TAG.close && --depth === 0) return keepsEnd ? text : text.replace(/[ \t\r\n]+$/, "");
    if (tag !== TAG.open) continue;
    if (c.name === T) {
      const keeps = hasPreserve(c);
      const piece = readText(c);
      if (piece === undefined || !closed(c)) return undefined;
      text += isFirst && !keeps ? piece.replace(/^[ \t\r\n]+/, "") : piece;
      isFirst = false;
      keepsEnd = keeps;
    } else if (c.name === R) depth++;
    else if (!skipElement(c)) return undefined;
  }
}

/** Whether the last tag says xml:space="preserve". */
function hasPreserve(c: Cursor): boolean {
  for (let name = nextAttribute(c); name >= 0; name = nextAttribute(c)) {
    if (name === SPACE) return c.valueTo - c.valueFrom === 8;
  }
  return false;
}

/** Steps behind the end of the current element; what still stands in it is passed over. */
function closed(c: Cursor): boolean {
  return skipElement(c);
}
