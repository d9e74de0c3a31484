import type { Texts } from "../texts";
import { refuse } from "../xlsx-error";
import { unescapeCell } from "../xml-text";
import { readRuns } from "./cell-content";
import { createCursor, packed, readTag, skipElement, TAG } from "./cursor";
import { decodeBytes } from "./value";

const SI = packed("si");
const SST = packed("sst");
/** A text has at most 32,767 characters; formats inside it make it longer. */
const MAX_TEXT_BYTES = 8 * 1024 ** 2;

/**
 * A reader of the table of shared texts, in pieces of bytes. Texts with formats of their
 * own keep them, unless the file writes them with prefixes.
 *
 * @returns `close` gives for each text of the table its number in `texts`
 */
export function createSharedTextsReader(texts: Texts): { push(piece: Uint8Array): void; close(): number[] } {
  const ids: number[] = [];
  let rest = new Uint8Array(0);
  let isDone = false;
  let isOpen = false;

  const add = (text: string, xml: string): void => {
    const plain = unescapeCell(text);
    const isRich = xml.includes("<r>") || xml.includes("<r ");
    ids.push(
      isRich && !/<\/?\w+:|&(?!lt;|gt;|amp;|quot;|apos;|#)/.test(xml) ? texts.addRich(plain, xml) : texts.add(plain),
    );
  };

  return {
    push(piece) {
      const bytes = new Uint8Array(rest.length + piece.length);
      bytes.set(rest);
      bytes.set(piece, rest.length);
      const c = createCursor(bytes);
      for (let mark = 0; !isDone; mark = c.at) {
        const tag = readTag(c);
        let isWhole = tag !== TAG.incomplete;
        if (tag === TAG.close) isDone = true;
        else if (!isOpen && (tag === TAG.open || tag === TAG.empty)) {
          if (c.name !== SST) refuse("xlsx-damaged", { source: "" }, "sst");
          isOpen = tag === TAG.open;
          isDone = !isOpen;
        } else if (tag === TAG.empty && c.name === SI) ids.push(texts.add(""));
        else if (tag === TAG.open && c.name === SI) {
          const from = c.at;
          const text = readRuns(c);
          if (text === undefined) isWhole = false;
          else if (isRun(bytes, from)) add(text, decodeBytes(bytes, from, endOfContent(bytes, c.at)));
          else ids.push(texts.add(unescapeCell(text)));
        } else if (tag === TAG.open) isWhole = skipElement(c);
        if (!isWhole) {
          rest = bytes.slice(mark);
          if (rest.length > MAX_TEXT_BYTES) refuse("xlsx-damaged", { source: "" }, "si");
          return;
        }
      }
    },
    close() {
      if (!isDone) refuse("xlsx-damaged", { source: "" }, "sst");
      return ids;
    },
  };
}

/** Whether an element other than `<t` stands first: formats or phonetics. */
function isRun(bytes: Uint8Array, from: number): boolean {
  const at = bytes.indexOf(60, from);
  return bytes[at + 1] !== 116;
}

/** Where the closing tag that ends at `to` begins. */
function endOfContent(bytes: Uint8Array, to: number): number {
  return bytes.lastIndexOf(60, to - 1);
}
