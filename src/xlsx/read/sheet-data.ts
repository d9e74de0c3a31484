import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { KIND } from "../column";
import { refuse } from "../xlsx-error";
import { type Cursor, createCursor, nextAttribute, packed, readTag, skipElement, TAG } from "./cursor";
import { decodeBytes, parseWhole } from "./value";
import { type CellContent, readContent } from "./cell-content";

/** Where a sheet's cells go while they are read. */
export interface CellSink {
  /** a row that says more than its number: attributes by name */
  row(row: number, attributes: Map<string, string>): void;
  cell(row: number, column: number, style: number, content: CellContent): void;
}

const ROW = packed("row");
const CELL = packed("c");
const R = packed("r");
const S = packed("s");
const T = packed("t");
const CM = packed("cm");

/** A cell that has not ended after so many bytes is damage: text ends at 32,767 characters. */
const MAX_CELL_BYTES = 4 * 1024 ** 2;

/**
 * A reader of what stands between `<sheetData>` and its end, in pieces of bytes.
 *
 * @returns `push` takes bytes and gives back those behind the end, or undefined while it has not come
 */
export function createSheetDataReader(
  sink: CellSink,
  dates1904: boolean,
): { push(piece: Uint8Array): Uint8Array | undefined } {
  let rest = new Uint8Array(0);
  let row = -1;
  let column = -1;
  let inRow = false;
  const content: CellContent = {
    kind: KIND.empty,
    number: 0,
    text: undefined,
    formula: undefined,
    shared: false,
    metadata: 0,
  };

  const openRow = (c: Cursor): void => {
    const { bytes } = c;
    let next = row + 1;
    let more: Map<string, string> | undefined;
    for (let name = nextAttribute(c); name >= 0; name = nextAttribute(c)) {
      if (name === R) {
        next = parseWhole(c.bytes, c.valueFrom, c.valueTo) - 1;
      } else if (KEPT_OF_ROW.has(name) && bytes[c.valueFrom] !== ZERO && bytes[c.valueFrom] !== FALSE) {
        more ??= new Map();
        more.set(KEPT_OF_ROW.get(name)!, decodeBytes(bytes, c.valueFrom, c.valueTo));
      }
    }
    if (next < 0 || next >= MAX_ROWS) refuse("xlsx-bad-reference", { source: "" }, String(next + 1));
    row = next;
    column = -1;
    // a height alone is what the program measured itself: on a million rows it tells nothing
    if (more && !(more.size === 1 && more.has("ht"))) sink.row(row, more);
  };

  /** @returns false where the cell goes on in bytes that are not here yet */
  const readCell = (c: Cursor, isEmpty: boolean): boolean => {
    let style = 0;
    let atRow = row;
    let atColumn = column + 1;
    let typeFrom = 0;
    let typeTo = 0;
    content.metadata = 0;
    for (let name = nextAttribute(c); name >= 0; name = nextAttribute(c)) {
      if (name === R) {
        const place = parseReference(c.bytes, c.valueFrom, c.valueTo);
        atRow = Math.floor(place / MAX_COLUMNS);
        atColumn = place % MAX_COLUMNS;
      } else if (name === S) {
        style = Math.max(0, parseWhole(c.bytes, c.valueFrom, c.valueTo));
      } else if (name === T) {
        typeFrom = c.valueFrom;
        typeTo = c.valueTo;
      } else if (name === CM) {
        content.metadata = Math.max(0, parseWhole(c.bytes, c.valueFrom, c.valueTo));
      }
    }
    if (atRow < 0 || atColumn >= MAX_COLUMNS) refuse("xlsx-bad-reference", { source: "" });
    content.kind = KIND.empty;
    content.text = undefined;
    content.formula = undefined;
    content.shared = false;
    if (!isEmpty && !readContent(c, content, c.bytes, typeFrom, typeTo, dates1904)) return false;
    column = atColumn;
    sink.cell(atRow, atColumn, style, content);
    return true;
  };

  return {
    push(piece) {
      const bytes = rest.length === 0 ? piece : joined(rest, piece);
      const c = createCursor(bytes);
      for (;;) {
        const mark = c.at;
        const tag = readTag(c);
        let isDone = tag !== TAG.incomplete;
        if (tag === TAG.close) {
          if (!inRow) return bytes.subarray(mark);
          inRow = false;
        } else if (tag === TAG.open || tag === TAG.empty) {
          if (c.name === CELL && inRow) isDone = readCell(c, tag === TAG.empty);
          else if (c.name === ROW && !inRow) {
            openRow(c);
            inRow = tag === TAG.open;
          } else if (tag === TAG.open) isDone = skipElement(c);
        }
        if (!isDone) {
          rest = bytes.slice(mark);
          if (rest.length > MAX_CELL_BYTES) refuse("xlsx-damaged", { source: "" }, "cell");
          return undefined;
        }
      }
    },
  };
}

/** Attributes of a row that are kept, by packed name; long names cannot be packed and are told by their first letters. */
const KEPT_OF_ROW = new Map(
  ["s", "ht", "hidden", "customFormat", "customHeight", "outlineLevel", "collapsed"].map((name) => [
    packed(name),
    name,
  ]),
);

const ZERO = 48;
const FALSE = 102;

/** "B3" as row * 16,384 + column. */
function parseReference(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  let column = 0;
  for (; at < to; at++) {
    const letter = bytes[at] & 0xdf;
    if (letter < 65 || letter > 90 || bytes[at] < 65) break;
    column = column * 26 + letter - 64;
  }
  const row = parseWhole(bytes, at, to);
  if (at === from || row < 1 || row > MAX_ROWS || column > MAX_COLUMNS) {
    refuse("xlsx-bad-reference", { source: "" }, decodeBytes(bytes, from, Math.min(to, from + 40)));
  }
  return (row - 1) * MAX_COLUMNS + column - 1;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
