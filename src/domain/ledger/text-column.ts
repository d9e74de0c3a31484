import { ownText } from "../text/own-text";

/** A column of texts, read by position; "" where there is none. */
export interface TextColumn {
  readonly length: number;
  at(index: number): string;
}

/** @example textColumn(["2025-0012", ""]).at(0) // "2025-0012" */
export function textColumn(texts: readonly string[]): TextColumn {
  return { length: texts.length, at: (index) => texts[index] ?? "" };
}

/** Texts are put together in blocks of so many, a power of two. */
const BLOCK = 1 << 13;
const BLOCK_BITS = 13;
/** After so many texts it shows whether they repeat themselves. */
const LOOKED_AT = 1 << 12;

/**
 * A column of texts in little memory: each different text once and a number per row where they repeat
 * themselves (relations, accounts), else all behind each other in few long texts. A million rows take no
 * object each, and nothing of what they were read from is kept.
 *
 * @param textAt asked once for each position, in their order
 * @example packedTexts(2, (i) => `2025-${i}`).at(1) // "2025-1"
 */
export function packedTexts(length: number, textAt: (index: number) => string): TextColumn {
  const numbers = new Map<string, number>();
  const ids = new Uint32Array(length);
  let done = 0;
  for (; done < length; done++) {
    const text = textAt(done);
    const known = numbers.get(text);
    ids[done] = known ?? numbers.size;
    if (known === undefined) numbers.set(text, numbers.size);
    if (numbers.size > LOOKED_AT && numbers.size * 3 > done) break;
  }
  const different = [...numbers.keys()];
  if (done === length) return numbered(smallest(ids, different.length), owned(different));
  const first = done + 1;
  return inBlocks(length, (index) => (index < first ? different[ids[index]] : textAt(index)));
}

// In functions of their own: what `textAt` reads from, mostly a whole file, would else live as long as the column.

/** Each different text once and a number per row. */
function numbered(numbers: Uint8Array | Uint16Array | Uint32Array, texts: readonly string[]): TextColumn {
  const { length } = numbers;
  return { length, at: (index) => (index >= 0 && index < length ? texts[numbers[index]] : "") };
}

function smallest(numbers: Uint32Array, different: number): Uint8Array | Uint16Array | Uint32Array {
  if (different <= 0x100) return Uint8Array.from(numbers);
  return different <= 0x10000 ? Uint16Array.from(numbers) : numbers;
}

/** The same texts, behind each other in few long ones. */
function owned(texts: readonly string[]): string[] {
  const all = inBlocks(texts.length, (index) => texts[index]);
  return texts.map((_, index) => all.at(index));
}

function inBlocks(length: number, textAt: (index: number) => string): TextColumn {
  const blocks: string[] = [];
  const ends = new Uint32Array(length);
  let pieces: string[] = [];
  let end = 0;
  for (let i = 0; i < length; i++) {
    const text = textAt(i);
    pieces.push(text);
    end += text.length;
    ends[i] = end;
    if (pieces.length < BLOCK && i + 1 < length) continue;
    blocks.push(ownText(pieces.join("")));
    pieces = [];
    end = 0;
  }
  return {
    length,
    at(index) {
      if (!(index >= 0 && index < length)) return "";
      const start = (index & (BLOCK - 1)) === 0 ? 0 : ends[index - 1];
      return blocks[index >> BLOCK_BITS].slice(start, ends[index]);
    },
  };
}
