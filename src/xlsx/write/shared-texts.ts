import type { Texts } from "../texts";
import { MAIN } from "../read/xml-tree";
import { escapeCell } from "../xml-text";
import { DECLARATION } from "./make";

/** Numbers the texts in the order in which the sheets use them. */
export interface SharedTexts {
  /** the number in the file of a text of a dictionary */
  index(texts: Texts, id: number): number;
  readonly count: number;
  write(out: (text: string) => void): void;
}

/** An empty table of shared texts. */
export function createSharedTexts(): SharedTexts {
  const numbers = new Map<Texts, Int32Array>();
  const used: { texts: Texts; id: number }[] = [];
  let uses = 0;
  return {
    get count() {
      return used.length;
    },
    index(texts, id) {
      uses++;
      let known = numbers.get(texts);
      if (!known || known.length <= id) {
        const grown = new Int32Array(Math.max(texts.size, id + 1)).fill(-1);
        if (known) grown.set(known);
        numbers.set(texts, grown);
        known = grown;
      }
      if (known[id] < 0) known[id] = used.push({ texts, id }) - 1;
      return known[id];
    },
    write(out) {
      let block = `${DECLARATION}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${used.length}">`;
      for (const { texts, id } of used) {
        const rich = texts.rich(id);
        block += rich === undefined ? `<si>${textElement(texts.at(id))}</si>` : `<si>${rich}</si>`;
        if (block.length > 65_536) {
          out(block);
          block = "";
        }
      }
      out(`${block}</sst>`);
    },
  };
}

const OUTER_SPACE = /^[ \t\r\n]|[ \t\r\n]$|\n|\r|\t| {2}/;

/** A `t` element; spaces that a reader might take away are said to stay. */
function textElement(text: string): string {
  return OUTER_SPACE.test(text) ? `<t xml:space="preserve">${escapeCell(text)}</t>` : `<t>${escapeCell(text)}</t>`;
}
