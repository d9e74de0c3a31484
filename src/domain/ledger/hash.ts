/**
 * A 64-bit hash in two 32-bit lanes, fed piece by piece. Whole-number arithmetic only, so it is
 * the same in every engine (law 8); it names rows, it protects nothing.
 */
export interface Hash {
  high: number;
  low: number;
}

/** @example const hash = startHash() */
export function startHash(): Hash {
  return { high: 0x9e3779b9, low: 0x243f6a88 };
}

/** Feeds 32 bits. */
export function feed(hash: Hash, bits: number): void {
  hash.high = turn(Math.imul(hash.high ^ bits, 0x85ebca6b), 13);
  hash.low = turn(Math.imul(hash.low ^ bits, 0xc2b2ae35), 17);
}

/** Feeds a whole number up to 2^53. */
export function feedNumber(hash: Hash, value: number): void {
  feed(hash, value | 0);
  feed(hash, Math.floor(value / 0x1_0000_0000) | 0);
}

/** Feeds a text as it reads: case of a-z and the amount of white space make no difference. */
export function feedText(hash: Hash, text: string): void {
  let gap = false;
  let any = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 0xa0) {
      gap = any;
      continue;
    }
    if (gap) feed(hash, 32);
    gap = false;
    any = true;
    feed(hash, code >= 97 && code <= 122 ? code - 32 : code);
  }
}

/** Ends the feeding: both lanes mixed, as whole numbers from 0 up to 2^32. */
export function finish(hash: Hash): Hash {
  const high = mix(hash.high ^ turn(hash.low, 7));
  const low = mix(hash.low ^ turn(hash.high, 19));
  return { high: high >>> 0, low: low >>> 0 };
}

/** Sixteen hexadecimal digits. */
export function hexOf(high: number, low: number): string {
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}

function turn(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

function mix(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return twice ^ (twice >>> 16);
}
