import type { OpenItems } from "../../ledger/open-items";
import { fold } from "../../text/fold";
import type { Weakness } from "../../text/weakness";
import { numberedOf, type Numbered } from "../../text/reference";
import { tokenise, type Token } from "../../text/tokens";
import { glanceAt } from "./glance";
import { entriesOf, letteredShape, seriesOf, type ReferenceIndex } from "./index";
import { expandList } from "./lists";
import { failsCheck, keepWhole, lookUp, rawOf } from "./lookup";
import { NOTHING_SEEN, type Named, type Scan, type Sighting } from "./sighting";
import { hasInvoiceWord, surroundings, type LineContext, type Surroundings } from "./surroundings";
import { INVOICE_PREFIXES } from "./outlines";
import { piecesOf, type Window } from "./windows";

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
  const hits: { window: Window; named: readonly Named[] }[] = [];
  const unknown: Window[] = [];
  for (let i = 0; i < glance.from.length; i++) {
    const { window, cuts, breaks } = piecesOf(folded, tokens, glance.from[i], glance.to[i]);
    const parts = numberedOf(window.typed);
    const named = lookUpWindow(window, parts, cuts, breaks, tokens, index, items);
    if (named.length > 0) hits.push({ window, named });
    else if (parts && looksLikeOurs(parts, index)) unknown.push(window);
  }
  if (hits.length === 0 && unknown.length === 0 && !hasInvoiceWord(tokens)) return NOTHING_SEEN;
  const around = surroundings(folded, tokens, index, context);
  const covered = new Uint8Array(tokens.length);
  const sightings: Sighting[] = [];
  const bases: Window[] = [];
  // the longest reading of a stretch of text is the reference; what lies within it is a part of it
  if (hits.length > 1)
    hits.sort((a, b) => b.window.to - b.window.from - (a.window.to - a.window.from) || a.window.from - b.window.from);
  for (const { window, named } of hits) {
    if (isCovered(covered, window)) continue;
    const weakness = around.weaknessOf(window);
    const judged = named.map((n) =>
      judge(n, weakness ?? (failsCheck(n.entry, items, index) ? "checkDigits" : undefined)),
    );
    // a part of a longer number does not speak for the whole of it
    const isWhole = weakness !== "part" && judged.some((n) => n.weakness === undefined || n.weakness === weakness);
    if (isWhole) cover(covered, window);
    sightings.push({ start: tokens[window.from].start, end: tokens[window.to].end, named: judged });
    bases.push(window);
  }
  const notOpen = namesNotOpen(unknown, around, covered, tokens);
  const more = expandList([...bases, ...notOpen], folded, tokens, covered, index, around);
  const all = onePerPlace([...sightings, ...more.sightings]);
  const isRead = (at: { readonly start: number; readonly end: number }) =>
    more.sightings.some((s) => !s.inRange && s.start <= at.start && s.end >= at.end);
  return {
    sightings: all,
    notOpen: [...notOpen.map((w) => stretch(w, tokens)).filter((at) => !isRead(at)), ...more.notOpen],
    perhapsNotOpen: unknown
      .filter((w) => w.from === w.to && !isCovered(covered, w) && MAY_BE_OURS.has(around.weaknessOf(w)))
      .map((w) => stretch(w, tokens)),
  };
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

function judge(named: Named, weakness: Named["weakness"]): Named {
  return weakness === undefined ? named : { ...named, weakness: named.weakness ?? weakness };
}

function lookUpWindow(
  window: Window,
  parts: Numbered | undefined,
  cuts: readonly number[],
  breaks: readonly boolean[],
  tokens: readonly Token[],
  index: ReferenceIndex,
  items: OpenItems,
): readonly Named[] {
  const named = lookUp(window.typed, index, parts);
  if (cuts.length === 0) return named;
  // a word in front that is no part of the reference belongs to the text around it
  const isWordFirst = tokens[window.from].digits === 0;
  const whole = keepWhole(
    isWordFirst && named.length > 0 ? named.filter((n) => n.exact && hasLetters(n, items, index)) : named,
    window.typed,
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

/** Numbers that are named as an invoice, or look like one of ours, and stand for no open item. */
function namesNotOpen(
  shaped: readonly Window[],
  around: Surroundings,
  covered: Uint8Array,
  tokens: readonly Token[],
): Window[] {
  const found: Window[] = [];
  const candidates = [...shaped].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const window of [...candidates, ...around.afterInvoiceWord()]) {
    const weakness = around.weaknessOf(window);
    if (isCovered(covered, window) || (weakness !== undefined && weakness !== "short")) continue;
    // two words with a blank between them are one number only where they look like one of ours
    cover(covered, window);
    found.push(window);
  }
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
