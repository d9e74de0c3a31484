import type { OpenItems } from "../../ledger/open-items";
import { fold } from "../../text/fold";
import { isSomethingElse, type Weakness } from "../../text/weakness";
import { numberedOf, type Numbered } from "../../text/reference";
import { tokenise, type Token } from "../../text/tokens";
import { glanceAt } from "./glance";
import { entriesOf, isOfAnotherYear, letteredShape, seriesOf, type ReferenceIndex } from "./index";
import { expandList } from "./lists";
import { failsCheck, keepWhole, lookUp, rawOf } from "./lookup";
import { NOTHING_SEEN, type Named, type Scan, type Sighting } from "./sighting";
import {
  afterInvoiceWord,
  hasInvoiceWord,
  surroundings,
  weaknessOf,
  type LineContext,
  type Surroundings,
} from "./surroundings";
import { INVOICE_PREFIXES } from "./outlines";
import { piecesOf, type Pieces, type Window } from "./windows";

/**
 * Finds the references of the index in free text as people type them (spec 3).
 *
 * @param text a cell of a statement line
 * @param context what else the line says: its accounts and amount, which are no references
 */
export function scanText(text: string, index: ReferenceIndex, items: OpenItems, context: LineContext): Scan {
  const glance = glanceAt(text, index);
  if (glance.from.length === 0 && !glance.hasInvoiceWord) return NOTHING_SEEN;
  const folded = fold(text);
  const tokens = tokenise(folded);
  const around = surroundings(folded, tokens, index, context);
  const hits: Hit[] = [];
  const unknown: Window[] = [];
  const earlier: Window[] = [];
  for (let i = 0; i < glance.from.length; i++) {
    const pieces = piecesOf(folded, tokens, glance.from[i], glance.to[i]);
    const { window } = pieces;
    const parts = numberedOf(window.typed);
    const named = lookUpWindow(pieces, parts, around, items);
    if (named.length > 0) hits.push({ window, named });
    else if (isSpanOfYears(window, tokens)) continue;
    else if (parts && looksLikeOurs(parts, index)) unknown.push(window);
    else if (parts && isWrittenTogether(window, folded, tokens) && isOfEarlierYear(parts, index)) earlier.push(window);
  }
  const shaped = earlier.length > 0 ? [...unknown, ...earlier] : unknown;
  if (hits.length === 0 && shaped.length === 0 && !hasInvoiceWord(tokens)) return NOTHING_SEEN;
  const covered = new Uint8Array(tokens.length);
  const sightings: Sighting[] = [];
  const bases: Window[] = [];
  // the longest reading of a stretch of text is the reference; what lies within it is a part of it
  if (hits.length > 1)
    hits.sort((a, b) => b.window.to - b.window.from - (a.window.to - a.window.from) || a.window.from - b.window.from);
  for (const { window, named } of hits) {
    if (isCovered(covered, window)) continue;
    const weakness = weaknessOf(around, window);
    const judged = judge(withoutStrangers(named, weakness, index, context), weakness, items, index);
    // a part of a longer number does not speak for the whole of it
    const isWhole =
      weakness !== "part" &&
      (judged.length === 0 || judged.some((n) => n.weakness === undefined || n.weakness === weakness));
    if (isWhole) cover(covered, window);
    if (judged.length === 0) continue;
    sightings.push({ start: tokens[window.from].start, end: tokens[window.to].end, named: judged });
    bases.push(window);
  }
  const notOpen = namesNotOpen(shaped, around, covered);
  const more = expandList(notOpen.length > 0 ? [...bases, ...notOpen] : bases, folded, tokens, covered, index, around);
  const all = onePerPlace(more.sightings.length > 0 ? [...sightings, ...more.sightings] : sightings);
  if (unknown.length === 0 && notOpen.length === 0 && more.notOpen.length === 0) {
    return { sightings: all, notOpen: NONE, perhapsNotOpen: NONE };
  }
  const isRead = (at: { readonly start: number; readonly end: number }) =>
    more.sightings.some((s) => !s.inRange && s.start <= at.start && s.end >= at.end);
  return {
    sightings: all,
    notOpen: [...notOpen.map((w) => stretch(w, tokens)).filter((at) => !isRead(at)), ...more.notOpen],
    perhapsNotOpen: unknown
      .filter((w) => w.from === w.to && !isCovered(covered, w) && MAY_BE_OURS.has(weaknessOf(around, w)))
      .map((w) => stretch(w, tokens)),
  };
}

/** A window that an index knows, and the entries that it may stand for. */
interface Hit {
  readonly window: Window;
  readonly named: readonly Named[];
}

const NONE: Scan["notOpen"] = [];

/**
 * More references than this that are one weak number say nothing of each other's relations: a year
 * or a date that is the number of hundreds of invoices would else be looked at, all of them, for
 * every line that has it.
 */
const MOST_WEAK = 25;

/**
 * A number that probably is something else (a date, a short number…) and stands at more items than
 * prove anything is evidence only of those of the line's own relation.
 */
function withoutStrangers(
  named: readonly Named[],
  weakness: Weakness | undefined,
  index: ReferenceIndex,
  { isOwn }: LineContext,
): readonly Named[] {
  if (named.length <= MOST_WEAK || weakness === undefined || !isSomethingElse(weakness)) return named;
  return isOwn ? named.filter(({ entry }) => isOwn(index.item[entry])) : [];
}

/** What a number of our own may also be, where nothing around it says which. */
const MAY_BE_OURS: ReadonlySet<Weakness | undefined> = new Set<Weakness>(["date", "relationCode"]);

/**
 * Readings of one stretch of text are one place: a number that the line break cut in two and what
 * its halves would be by themselves, the short form of a list and the bare number.
 */
function onePerPlace(sightings: readonly Sighting[]): readonly Sighting[] {
  if (sightings.length < 2) return sightings;
  const ordered = [...sightings].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: { start: number; end: number; named: readonly Named[]; inRange?: true }[] = [];
  for (const sighting of ordered) {
    const outer = sighting.inRange
      ? undefined
      : kept.find((k) => !k.inRange && k.start <= sighting.start && k.end >= sighting.end);
    if (!outer) kept.push({ ...sighting });
    else outer.named = [...outer.named, ...sighting.named];
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is named, with the reason why it is weak evidence. */
function judge(
  named: readonly Named[],
  weakness: Weakness | undefined,
  items: OpenItems,
  index: ReferenceIndex,
): readonly Named[] {
  if (weakness === undefined && !named.some(({ entry }) => failsCheck(entry, items, index))) return named;
  return named.map((n) => {
    const own = n.weakness ?? weakness ?? (failsCheck(n.entry, items, index) ? "checkDigits" : undefined);
    return own === undefined ? n : { ...n, weakness: own };
  });
}

function lookUpWindow(
  { window, cuts, breaks }: Pieces,
  parts: Numbered | undefined,
  { folded, tokens, index }: Surroundings,
  items: OpenItems,
): readonly Named[] {
  const named = lookUp(window.typed, index, parts);
  if (cuts.length === 0) return named;
  // a word in front that is no part of the reference belongs to the text around it
  const isWordFirst = tokens[window.from].digits === 0;
  const whole = keepWhole(
    isWordFirst && named.length > 0 ? named.filter((n) => n.exact && hasLetters(n, items, index)) : named,
    window.typed,
    folded.slice(tokens[window.from].start, tokens[window.to].end),
    cuts,
    breaks,
    items,
    index,
  );
  if (whole.length > 0 || index.bySegments.keys.count === 0) return whole;
  const segments = tokens.slice(window.from, window.to + 1).map((t) => t.text.replace(/^0+(?=\d)/, ""));
  return entriesOf(index.bySegments, segments.join("|")).map((entry) => ({ entry, exact: false, weakness: "zeros" }));
}

function hasLetters(named: Named, items: OpenItems, index: ReferenceIndex): boolean {
  return /^[A-Z]/i.test(rawOf(named.entry, items, index));
}

/** Has it the shape of our own invoice numbers? */
function looksLikeOurs({ prefix, digits }: Numbered, index: ReferenceIndex): boolean {
  const shape = seriesOf(prefix, digits);
  if (shape !== "" && (index.series.has(shape) || index.series.has(letteredShape(prefix, digits)))) return true;
  return INVOICE_PREFIXES.has(prefix) && index.series.has(seriesOf("", digits));
}

/** The same of another year, with or without a word for invoice in front. */
function isOfEarlierYear(parts: Numbered, index: ReferenceIndex): boolean {
  const { prefix, digits } = parts;
  return (
    isOfAnotherYear(parts, index) || (INVOICE_PREFIXES.has(prefix) && isOfAnotherYear({ prefix: "", digits }, index))
  );
}

/** Do the pieces hang together by signs, without a blank between them? */
function isWrittenTogether({ from, to }: Window, folded: string, tokens: readonly Token[]): boolean {
  for (let t = from; t < to; t++) if (!/^[-/._]$/.test(folded.slice(tokens[t].end, tokens[t + 1].start))) return false;
  return true;
}

/** Two years after each other are a season, a school year or a term: "2025/2026". */
function isSpanOfYears({ from, to }: Window, tokens: readonly Token[]): boolean {
  const [first, second] = [tokens[from].text, tokens[to].text];
  return (
    to === from + 1 && /^(?:19|20)\d\d$/.test(first) && second.length === 4 && Number(second) === Number(first) + 1
  );
}

/** Numbers that are named as an invoice, or look like one of ours, and stand for no open item. */
function namesNotOpen(shaped: readonly Window[], around: Surroundings, covered: Uint8Array): readonly Window[] {
  const called = afterInvoiceWord(around);
  if (shaped.length === 0 && called.length === 0) return called;
  const found: Window[] = [];
  const candidates = [...shaped].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const window of [...candidates, ...called]) {
    if (isCovered(covered, window)) continue;
    const weakness = weaknessOf(around, window);
    if (weakness !== undefined && weakness !== "short") continue;
    // two words with a blank between them are one number only where they look like one of ours
    cover(covered, window);
    found.push(window);
  }
  const { tokens } = around;
  return found.sort((a, b) => tokens[a.from].start - tokens[b.from].start);
}

function stretch(window: Window, tokens: readonly Token[]) {
  return { start: tokens[window.from].start, end: tokens[window.to].end, text: window.typed };
}

function isCovered(covered: Uint8Array, window: Window): boolean {
  for (let i = window.from; i <= window.to; i++) if (covered[i]) return true;
  return false;
}

function cover(covered: Uint8Array, window: Window): void {
  covered.fill(1, window.from, window.to + 1);
}
