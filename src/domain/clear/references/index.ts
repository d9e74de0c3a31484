import type { OpenItems } from "../../ledger/open-items";
import { compact, digitCore, numbered, referenceKey, segmentKey } from "../../text/reference";

/** The fields of an open item that are references, in the order of their codes. */
export const REFERENCE_FIELDS = [
  "invoiceNumber",
  "ourReference",
  "yourReference",
  "paymentReference",
  "endToEndId",
  "batchId",
] as const;

export type ReferenceField = (typeof REFERENCE_FIELDS)[number];

/** Entries that share a key, chained: `first.get(key)`, then `next[entry]` until -1. */
export interface Chains {
  readonly first: Map<string, number>;
  readonly next: Int32Array;
}

/** Every reference of every open item, found by how it may be typed. Built once per run. */
export interface ReferenceIndex {
  /** item and field (position in REFERENCE_FIELDS) of every entry */
  readonly item: Int32Array;
  readonly field: Uint8Array;
  /** by the whole reference */
  readonly byKey: Chains;
  /** by its digits without prefix and leading zeros, four or more */
  readonly byCore: Chains;
  /** by its parts without their leading zeros */
  readonly bySegments: Chains;
  /** the shapes of our own numbers: who names one that is not there, names an invoice that is not open */
  readonly series: ReadonlySet<string>;
  readonly relationCodes: ReadonlySet<string>;
  /** how many neighbouring words a reference can consist of, and how long the letters in front are */
  readonly longestWindow: number;
  readonly longestPrefix: number;
}

/**
 * The shape of a number: its letters, how many digits, and the leading ones that numbers of a
 * series share ("VF-2025-0012" -> "VF:8:2025"); "" where it is too short to have one.
 */
export function seriesOf(prefix: string, digits: string): string {
  if (digits.length < 4) return "";
  const shared = digits.length === 4 ? 1 : Math.max(digits.length - 4, 2);
  return `${prefix}:${digits.length}:${digits.slice(0, shared)}`;
}

/**
 * Indexes the references of all items. Your reference counts only where the item is a
 * creditor's: there it is the supplier's own invoice number (spec 1 and 3).
 *
 * @param isCreditor by item
 */
export function indexReferences(items: OpenItems, isCreditor: (item: number) => boolean): ReferenceIndex {
  const keys: string[] = [];
  const item: number[] = [];
  const field: number[] = [];
  const raw: string[] = [];
  const relationCodes = new Set<string>();
  for (let i = 0; i < items.count; i++) {
    const code = items.relationCode.at(i);
    if (code !== "") relationCodes.add(referenceKey(code));
    for (let f = 0; f < REFERENCE_FIELDS.length; f++) {
      const text = items[REFERENCE_FIELDS[f]].at(i);
      if (text === "" || isNoReference(text)) continue;
      if (f === 2 && !isCreditor(i)) continue;
      const key = referenceKey(text);
      if (key === "") continue;
      keys.push(key);
      item.push(i);
      field.push(f);
      raw.push(text);
    }
  }
  const count = keys.length;
  const byKey = chains(count, (entry) => keys[entry]);
  const byCore = chains(count, (entry) => {
    const core = digitCore(raw[entry]);
    return core.length >= 4 ? core : "";
  });
  const bySegments = chains(count, (entry) => (/(?:^|\D)0\d/.test(raw[entry]) ? segmentKey(raw[entry]) : ""));
  const series = new Set<string>();
  let longestWindow = 2;
  let longestPrefix = 4;
  for (let entry = 0; entry < count; entry++) {
    longestWindow = Math.max(longestWindow, raw[entry].split(/[^A-Za-z0-9]+/).length + 1);
    if (field[entry] > 1) continue;
    const parts = numbered(raw[entry]);
    if (!parts) continue;
    longestPrefix = Math.max(longestPrefix, parts.prefix.length);
    const own = seriesOf(parts.prefix, parts.digits);
    if (own !== "") series.add(own).add(seriesOf("", parts.digits));
  }
  return {
    item: Int32Array.from(item),
    field: Uint8Array.from(field),
    byKey,
    byCore,
    bySegments,
    series,
    relationCodes,
    longestWindow: Math.min(longestWindow, 6),
    longestPrefix: Math.min(longestPrefix, 10),
  };
}

/** What banks write where there is no end-to-end id. */
export function isNoReference(text: string): boolean {
  return /^(NOTPROVIDED|NONREF|NONE|ONBEKEND|NIETBEKEND|GEEN)$/.test(compact(text));
}

function chains(count: number, keyOf: (entry: number) => string): Chains {
  const first = new Map<string, number>();
  const next = new Int32Array(count).fill(-1);
  // from the last to the first, so that a chain runs in the order of the entries
  for (let entry = count - 1; entry >= 0; entry--) {
    const key = keyOf(entry);
    if (key === "") continue;
    next[entry] = first.get(key) ?? -1;
    first.set(key, entry);
  }
  return { first, next };
}

/** The entries of a chain. */
export function entriesOf(index: Chains, key: string): number[] {
  const found: number[] = [];
  for (let entry = index.first.get(key) ?? -1; entry >= 0; entry = index.next[entry]) found.push(entry);
  return found;
}
