import type { OpenItems } from "../../ledger/open-items";
import type { Progress } from "../../reconcile";
import { compact, numberedOf, segmentKey, type Numbered } from "../../text/reference";
import { chain, noChains, type Chains } from "./chains";
import { addKey, hashOf, keyTable, type KeyTable } from "./key-table";
import { outlinesOf, type Outlines } from "./outlines";
import type { Named } from "./sighting";
import { shapeOf, spell, spelled, withoutZerosFrom } from "./spelling";

export { entriesOf, hasEntries, type Chains } from "./chains";

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
  /** the shapes of our own numbers (`seriesOf`): who names one that is not there, names an invoice that is not open */
  readonly series: ReadonlySet<string>;
  /** of the shapes that begin with a year: the first and last year that they have, by what is behind it (`yearlyOf`) */
  readonly years: ReadonlyMap<string, Years>;
  /** what of it can be seen at a glance */
  readonly outlines: Outlines;
  readonly relationCodes: KeyTable;
  /** what was looked up and stands for many entries, by what was typed */
  readonly many: Map<string, readonly Named[]>;
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

interface Years {
  readonly first: number;
  readonly last: number;
}

/** A number that begins with a year, apart from that: its letters, how many digits, and what a series shares behind the year. */
function yearlyOf(prefix: string, digits: string): { readonly key: string; readonly year: number } | undefined {
  if (digits.length < 8 || !/^(?:199|20\d)\d/.test(digits)) return undefined;
  const shape = `${prefix}:${digits.length}:${digits.slice(4, digits.length - 4)}`;
  return { key: shape, year: Number(digits.slice(0, 4)) };
}

/** So long books are kept. */
const KEPT_YEARS = 7;

/**
 * Has the number the shape of our own, but for another year: "2024-0099" where the list has 2025-0012? An invoice of an
 * earlier year that left the list is no open invoice either (spec 3).
 */
export function isOfAnotherYear({ prefix, digits }: Numbered, { years }: ReferenceIndex): boolean {
  const own = years.size === 0 ? undefined : yearlyOf(prefix, digits);
  const known = own && years.get(own.key);
  return own && known ? own.year >= known.first - KEPT_YEARS && own.year <= known.last + 1 : false;
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
  const used = REFERENCE_FIELDS.map((name, field) => ({ field, column: items[name] })).reverse();
  let item = new Int32Array(1024);
  let field = new Uint8Array(1024);
  let count = 0;
  const byKey = noChains();
  const byCore = noChains();
  const bySegments = noChains();
  const relationCodes = keyTable();
  const series = new Set<string>();
  const years = new Map<string, Years>();
  const ours = keyTable();
  const theirs = keyTable();
  let longestWindow = 2;
  let longestPrefix = 4;
  let lastCode = "";
  // from the last to the first, so that a chain runs in the order of the rows
  for (let i = items.count - 1; i >= 0; i--) {
    if ((items.count - i) % SLICE === 1) yield { stage: "index", done: items.count - i, of: items.count };
    const code = items.relationCode.at(i);
    if (code !== lastCode && code !== "") addCode(relationCodes, code);
    lastCode = code;
    for (const { field: f, column } of used) {
      const text = column.at(i);
      if (text === "" || (f === 2 && !isCreditor(i))) continue;
      spell(text);
      const { codes, length, digitsFrom } = spelled;
      if (length === 0 || (digitsFrom < 0 && NO_REFERENCE.has(compact(text)))) continue;
      const entry = count++;
      if (entry === item.length) {
        item = enlarged(item, new Int32Array(entry * 2));
        field = enlarged(field, new Uint8Array(entry * 2));
      }
      item[entry] = i;
      field[entry] = f;
      chain(byKey, entry, codes, 0, length, hashOf(codes, 0, length));
      if (spelled.separators > 0) longestWindow = Math.max(longestWindow, spelled.separators + 2);
      // long ones are printed and typed in groups of four ("RF18 5390 0754 7034")
      if (length >= 12) longestWindow = Math.max(longestWindow, Math.ceil(length / 4));
      if (digitsFrom >= 0) {
        const core = withoutZerosFrom(digitsFrom);
        if (length - core >= 4) chain(byCore, entry, codes, core, length, hashOf(codes, core, length));
        if (f < 3) {
          longestPrefix = Math.max(longestPrefix, digitsFrom);
          if (isNewShape(f < 2 ? ours : theirs, digitsFrom))
            addShapes({ series, years }, numberedOf(compact(text)), f < 2);
        }
      }
      if (spelled.zeroInFront) addSegments(bySegments, entry, text);
    }
  }
  return {
    item: item.slice(0, count),
    field: field.slice(0, count),
    byKey,
    byCore,
    bySegments,
    series,
    years,
    outlines: outlinesOf(series),
    relationCodes,
    many: new Map(),
    longestWindow: Math.min(longestWindow, 7),
    longestPrefix: Math.min(longestPrefix, 10),
  };
}

function addCode(codes: KeyTable, code: string): void {
  spell(code);
  if (spelled.length > 0) addKey(codes, spelled.codes, 0, spelled.length, hashOf(spelled.codes, 0, spelled.length));
}

/** The first number of its shape? */
function isNewShape(seen: KeyTable, digitsFrom: number): boolean {
  const shape = shapeOf(spelled.raw, digitsFrom, spelled.length);
  const known = seen.count;
  addKey(seen, shape.codes, 0, shape.length, hashOf(shape.codes, 0, shape.length));
  return seen.count > known;
}

interface Shapes {
  readonly series: Set<string>;
  readonly years: Map<string, Years>;
}

function addShapes({ series, years }: Shapes, parts: Numbered | undefined, isOurs: boolean): void {
  const own = parts ? seriesOf(parts.prefix, parts.digits) : "";
  if (!parts || own === "") return;
  series.add(own);
  if (parts.prefix !== "") series.add(letteredShape(parts.prefix, parts.digits));
  // a supplier's number without its letters may be anything
  if (!isOurs) return;
  series.add(seriesOf("", parts.digits));
  for (const prefix of new Set([parts.prefix, ""])) addYear(years, yearlyOf(prefix, parts.digits));
}

function addYear(years: Map<string, Years>, yearly: ReturnType<typeof yearlyOf>): void {
  if (!yearly) return;
  const { first, last } = years.get(yearly.key) ?? { first: yearly.year, last: yearly.year };
  years.set(yearly.key, { first: Math.min(first, yearly.year), last: Math.max(last, yearly.year) });
}

function addSegments(bySegments: Chains, entry: number, text: string): void {
  const key = segmentKey(text);
  if (key === "") return;
  const codes = Uint16Array.from(key, (letter) => letter.charCodeAt(0));
  chain(bySegments, entry, codes, 0, codes.length, hashOf(codes, 0, codes.length));
}

function enlarged<A extends { set(from: A): void }>(from: A, to: A): A {
  to.set(from);
  return to;
}

const NO_REFERENCE = new Set(["NOTPROVIDED", "NONREF", "NONE", "ONBEKEND", "NIETBEKEND", "GEEN"]);

/** What banks write where there is no end-to-end id. */
export function isNoReference(text: string): boolean {
  return NO_REFERENCE.has(compact(text));
}
