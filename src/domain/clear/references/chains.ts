import { addKey, findText, keyTable, type KeyTable } from "./key-table";

/** Entries that share a key, in the order of the rows: `first[key]`, then `next[entry]` until -1. */
export interface Chains {
  readonly keys: KeyTable;
  first: Int32Array;
  next: Int32Array;
  /** lists that were asked for and are long, by key */
  readonly long: Map<number, readonly number[]>;
}

export function noChains(): Chains {
  return { keys: keyTable(), first: new Int32Array(32), next: new Int32Array(32), long: new Map() };
}

/** Puts an entry in front of those with its key. */
export function chain(chains: Chains, entry: number, codes: Uint16Array, from: number, to: number, hash: number): void {
  const { keys } = chains;
  const known = keys.count;
  const key = addKey(keys, codes, from, to, hash);
  if (key >= chains.first.length) chains.first = larger(chains.first, key + 1);
  if (entry >= chains.next.length) chains.next = larger(chains.next, entry + 1);
  chains.next[entry] = key === known ? -1 : chains.first[key];
  chains.first[key] = entry;
}

function larger(from: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(least * 2);
  to.set(from);
  return to;
}

const NONE: readonly number[] = [];

/** A list of this length is kept once it was asked for. */
const LONG = 16;

/** The entries of a key. */
export function entriesOf(chains: Chains, text: string): readonly number[] {
  const key = findText(chains.keys, text);
  if (key < 0) return NONE;
  const first = chains.first[key];
  if (chains.next[first] < 0) return [first];
  const known = chains.long.get(key);
  if (known) return known;
  const found: number[] = [];
  for (let entry = first; entry >= 0; entry = chains.next[entry]) found.push(entry);
  if (found.length >= LONG) chains.long.set(key, found);
  return found;
}

/** Is there an entry with the key? */
export function hasEntries(chains: Chains, text: string): boolean {
  return findText(chains.keys, text) >= 0;
}
