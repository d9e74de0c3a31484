/** Which words were added, by their hashes alone. */
export interface WordFilter {
  add(word: string): void;
  /** true for every word that was added; for one that was not, false but for a few in a hundred */
  mayHave(word: string): boolean;
}

/** Bits per word: so many that hardly two words share one. */
const BITS = 16;

/**
 * A set of words in two bytes each, for questions where a yes is looked into further and only a no decides: the
 * words of half a million names would take fifty times as much as texts.
 *
 * @param expected about how many different words there will be
 * @example const words = wordFilter(10); words.add("JANSEN"); words.mayHave("JANSEN") // true
 */
export function wordFilter(expected: number): WordFilter {
  let size = 1024;
  while (size < expected * BITS && size < 1 << 30) size *= 2;
  const bits = new Uint8Array(size >> 3);
  return {
    add(word) {
      const bit = hashOf(word) & (size - 1);
      bits[bit >> 3] |= 1 << (bit & 7);
    },
    mayHave(word) {
      const bit = hashOf(word) & (size - 1);
      return (bits[bit >> 3] & (1 << (bit & 7))) !== 0;
    },
  };
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x7feb352d);
  return (hash ^ (hash >>> 16)) >>> 0;
}
