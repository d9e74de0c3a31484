/**
 * Keys of letters and digits, each with a number from 0: open addressing on typed arrays, so that a
 * million references take no object each. A hash only says where to look; the letters decide.
 */
export interface KeyTable {
  /** number of the key + 1, by slot; 0: free */
  slots: Int32Array;
  hashes: Int32Array;
  /** where the letters of each key begin in `codes`, and one end more */
  starts: Int32Array;
  codes: Uint16Array;
  count: number;
}

const START = 0x811c9dc5 | 0;
const NONE = -1;

/** An empty table. */
export function keyTable(): KeyTable {
  return {
    slots: new Int32Array(64),
    hashes: new Int32Array(32),
    starts: new Int32Array(33),
    codes: new Uint16Array(256),
    count: 0,
  };
}

/** The hash of no letters at all; `hashOn` adds one. */
export const NO_LETTERS = START;

/** @param code of the next letter */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of the letters from `from` up to `to`. */
export function hashOf(codes: Uint16Array, from: number, to: number): number {
  let hash = START;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ codes[i], 0x01000193);
  return hash;
}

/** The number of a key, -1 where the table has none like it. @param hash of exactly these letters */
export function findKey(table: KeyTable, codes: Uint16Array, from: number, to: number, hash: number): number {
  const { slots } = table;
  const mask = slots.length - 1;
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const key = slots[slot] - 1;
    if (key < 0) return NONE;
    if (table.hashes[key] === hash && isSame(table, key, codes, from, to)) return key;
  }
}

/** The same, and a new key gets the next number. */
export function addKey(table: KeyTable, codes: Uint16Array, from: number, to: number, hash: number): number {
  const known = findKey(table, codes, from, to, hash);
  if (known >= 0) return known;
  makeRoom(table, to - from);
  const key = table.count++;
  const start = table.starts[key];
  for (let i = from; i < to; i++) table.codes[start + i - from] = codes[i];
  table.starts[key + 1] = start + to - from;
  table.hashes[key] = hash;
  place(table.slots, key, hash);
  return key;
}

/** The number of a key given as text. */
export function findText(table: KeyTable, text: string): number {
  const length = lettersOf(text);
  return findKey(table, letters, 0, length, hashOf(letters, 0, length));
}

let letters = new Uint16Array(64);

function lettersOf(text: string): number {
  const { length } = text;
  if (length > letters.length) letters = new Uint16Array(length * 2);
  for (let i = 0; i < length; i++) letters[i] = text.charCodeAt(i);
  return length;
}

function isSame(table: KeyTable, key: number, codes: Uint16Array, from: number, to: number): boolean {
  let at = table.starts[key];
  if (table.starts[key + 1] - at !== to - from) return false;
  for (let i = from; i < to; i++, at++) if (table.codes[at] !== codes[i]) return false;
  return true;
}

function makeRoom(table: KeyTable, length: number): void {
  const { count } = table;
  if (table.starts[count] + length > table.codes.length) {
    table.codes = enlarged(table.codes, new Uint16Array((table.starts[count] + length) * 2));
  }
  if (count < table.hashes.length) return;
  table.hashes = enlarged(table.hashes, new Int32Array(count * 2));
  table.starts = enlarged(table.starts, new Int32Array(count * 2 + 1));
  table.slots = new Int32Array(table.slots.length * 2);
  for (let key = 0; key < count; key++) place(table.slots, key, table.hashes[key]);
}

function enlarged<A extends { set(from: A): void }>(from: A, to: A): A {
  to.set(from);
  return to;
}

function place(slots: Int32Array, key: number, hash: number): void {
  const mask = slots.length - 1;
  let slot = spread(hash) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = key + 1;
}

/** The low bits of the hash alone crowd: numbers of a series differ in their last letters only. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15) ^ (hash >>> 7);
}
