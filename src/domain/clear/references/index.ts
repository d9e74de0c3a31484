import type { OpenItems } from "../../ledger/open-items";
import type { Progress } from "../../reconcile";
import { compact, numberedOf, referenceKey, segmentKey, withoutZeros, zeros } from "../../text/reference";

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

/** The shape of a number with letters in front: the letters tell enough, whatever the digits are. */
export function letteredShape(prefix: string, digits: string): string {
  return prefix === "" ? "" : `${prefix}:${digits.length}`;
}

const SLICE = 5000;

/**
 * Indexes the references of all items. Your reference counts only where the item is a
 * creditor's: there it is the supplier's own invoice number (spec 1 and 3).
 *
 * @param isCreditor by item
 */
export function* indexReferences(
  items: OpenItems,
  isCreditor: (item: number) => boolean,
): Generator<Progress, ReferenceIndex> {
  const item: number[] = [];
  const field: number[] = [];
  const byKey = linksOf();
  const byCore = linksOf();
  const bySegments = linksOf();
  const relationCodes = new Set<string>();
  const series = new Set<string>();
  let longestWindow = 2;
  let longestPrefix = 4;
  let lastCode = "";
  // from the last to the first, so that a chain runs in the order of the rows
  for (let i = items.count - 1; i >= 0; i--) {
    if (i % SLICE === 0) yield { stage: "index", done: items.count - i, of: items.count };
    const code = items.relationCode.at(i);
    if (code !== lastCode) relationCodes.add(referenceKey(code));
    lastCode = code;
    for (let f = REFERENCE_FIELDS.length - 1; f >= 0; f--) {
      const text = items[REFERENCE_FIELDS[f]].at(i);
      if (text === "" || (f === 2 && !isCreditor(i))) continue;
      const whole = compact(text);
      if (whole === "" || NO_REFERENCE.has(whole)) continue;
      const entry = item.length;
      item.push(i);
      field.push(f);
      byKey.add(entry, zeros(whole));
      const parts = numberedOf(whole);
      const core = parts ? withoutZeros(parts.digits) : "";
      byCore.add(entry, core.length >= 4 ? core : "");
      bySegments.add(entry, ZERO_IN_FRONT.test(text) ? segmentKey(text) : "");
      if (SEPARATORS.test(text)) longestWindow = Math.max(longestWindow, text.split(SEPARATORS).length + 1);
      // long ones are printed and typed in groups of four ("RF18 5390 0754 7034")
      if (whole.length >= 12) longestWindow = Math.max(longestWindow, Math.ceil(whole.length / 4));
      if (f > 2 || !parts) continue;
      longestPrefix = Math.max(longestPrefix, parts.prefix.length);
      const own = seriesOf(parts.prefix, parts.digits);
      if (own === "") continue;
      series.add(own);
      if (parts.prefix !== "") series.add(letteredShape(parts.prefix, parts.digits));
      // a supplier's number without its letters may be anything
      if (f < 2) series.add(seriesOf("", parts.digits));
    }
  }
  relationCodes.delete("");
  return {
    item: Int32Array.from(item),
    field: Uint8Array.from(field),
    byKey: byKey.chains(),
    byCore: byCore.chains(),
    bySegments: bySegments.chains(),
    series,
    relationCodes,
    longestWindow: Math.min(longestWindow, 7),
    longestPrefix: Math.min(longestPrefix, 10),
  };
}

const ZERO_IN_FRONT = /(?:^|\D)0\d/;
const SEPARATORS = /[^A-Za-z0-9]+/;
const NO_REFERENCE = new Set(["NOTPROVIDED", "NONREF", "NONE", "ONBEKEND", "NIETBEKEND", "GEEN"]);

/** What banks write where there is no end-to-end id. */
export function isNoReference(text: string): boolean {
  return NO_REFERENCE.has(compact(text));
}

/** Chains while they are made: each new entry comes in front of those with its key. */
function linksOf(): { add(entry: number, key: string): void; chains(): Chains } {
  const first = new Map<string, number>();
  const next: number[] = [];
  return {
    add(entry, key) {
      if (key === "") {
        next.push(-1);
        return;
      }
      next.push(first.get(key) ?? -1);
      first.set(key, entry);
    },
    chains: () => ({ first, next: Int32Array.from(next) }),
  };
}

const NONE: readonly number[] = [];

/** The entries of a chain. */
export function entriesOf(index: Chains, key: string): readonly number[] {
  let entry = index.first.get(key);
  if (entry === undefined) return NONE;
  const found: number[] = [];
  for (; entry >= 0; entry = index.next[entry]) found.push(entry);
  return found;
}
