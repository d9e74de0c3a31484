import type { OpenItems } from "../../ledger/open-items";
import { fold } from "../../text/fold";
import { numberedOf } from "../../text/reference";
import { tokenise, type Token } from "../../text/tokens";
import { entriesOf, seriesOf, type ReferenceIndex } from "./index";
import { expandList } from "./lists";
import { failsCheck, keepWhole, lookUp, rawOf } from "./lookup";
import { NOTHING_SEEN, type Named, type Scan, type Sighting } from "./sighting";
import { surroundings, type LineContext, type Surroundings } from "./surroundings";

/** Neighbouring words of a text that together could be one reference. */
export interface Window {
  /** positions of the first and last token */
  readonly from: number;
  readonly to: number;
  /** the pieces put together */
  readonly typed: string;
}

const DIGIT = /\d/;
const JOINT = /^(?:[ \-/._:#+*\r\n]{1,3})$/;

/**
 * Finds the references of the index in free text as people type them (spec 3).
 *
 * @param text a cell of a statement line
 * @param context what else the line says: its accounts and amount, which are no references
 */
export function scanText(text: string, index: ReferenceIndex, items: OpenItems, context: LineContext): Scan {
  if (!DIGIT.test(text)) return NOTHING_SEEN;
  const folded = fold(text);
  const tokens = tokenise(folded);
  const around = surroundings(folded, tokens, index, context);
  const hits: { window: Window; named: Named[] }[] = [];
  const unknown: Window[] = [];
  for (let from = 0; from < tokens.length; from++) {
    eachWindow(folded, tokens, from, index, (window, cuts, breaks) => {
      const named = lookUpWindow(window, cuts, breaks, tokens, index, items);
      if (named.length > 0) hits.push({ window, named });
      else if (looksLikeOurs(window, index)) unknown.push(window);
    });
  }
  if (hits.length === 0 && unknown.length === 0 && !around.hasInvoiceWord) return NOTHING_SEEN;
  const covered = new Uint8Array(tokens.length);
  const sightings: Sighting[] = [];
  const bases: Window[] = [];
  // the longest reading of a stretch of text is the reference; what lies within it is a part of it
  hits.sort((a, b) => b.window.to - b.window.from - (a.window.to - a.window.from) || a.window.from - b.window.from);
  for (const { window, named } of hits) {
    if (isCovered(covered, window)) continue;
    const weakness = around.weaknessOf(window);
    const judged = named.map((n) =>
      judge(n, weakness ?? (failsCheck(n.entry, items, index) ? "checkDigits" : undefined)),
    );
    if (judged.some((n) => n.weakness === undefined || n.weakness === weakness)) cover(covered, window);
    sightings.push({ start: tokens[window.from].start, end: tokens[window.to].end, named: judged });
    bases.push(window);
  }
  const notOpen = namesNotOpen(unknown, around, covered, tokens);
  const more = expandList([...bases, ...notOpen], folded, tokens, covered, index, around);
  return {
    sightings: [...sightings, ...more.sightings],
    notOpen: [...notOpen.map((w) => stretch(w, tokens)), ...more.notOpen],
  };
}

function judge(named: Named, weakness: Named["weakness"]): Named {
  return weakness === undefined ? named : { ...named, weakness: named.weakness ?? weakness };
}

type Visit = (window: Window, cuts: readonly number[], breaks: readonly boolean[]) => void;

function eachWindow(folded: string, tokens: readonly Token[], from: number, index: ReferenceIndex, visit: Visit): void {
  let typed = "";
  let digits = 0;
  const cuts: number[] = [];
  const breaks: boolean[] = [];
  const last = Math.min(tokens.length - 1, from + index.longestWindow - 1);
  for (let to = from; to <= last; to++) {
    const token = tokens[to];
    if (token.digits === 0 && (to === from ? token.text.length > index.longestPrefix : token.text.length > 4)) return;
    if (to > from) {
      const gap = folded.slice(tokens[to - 1].end, token.start);
      if (!JOINT.test(gap)) return;
      cuts.push(typed.length);
      breaks.push(/^(?: |\r?\n)$/.test(gap));
    }
    typed += token.text;
    digits += token.digits;
    if (digits > 0 && token.digits > 0 && typed.length >= 4) visit({ from, to, typed }, cuts, breaks);
  }
}

function lookUpWindow(
  window: Window,
  cuts: readonly number[],
  breaks: readonly boolean[],
  tokens: readonly Token[],
  index: ReferenceIndex,
  items: OpenItems,
): Named[] {
  // a word in front that is no part of the reference belongs to the text around it
  const isWordFirst = cuts.length > 0 && tokens[window.from].digits === 0;
  const named = lookUp(window.typed, index);
  const whole = keepWhole(
    isWordFirst ? named.filter((n) => n.exact && hasLetters(n, items, index)) : named,
    window.typed,
    cuts,
    breaks,
    items,
    index,
  );
  if (whole.length > 0 || cuts.length === 0) return whole;
  if (index.bySegments.first.size === 0) return whole;
  const parts = tokens.slice(window.from, window.to + 1).map((t) => t.text.replace(/^0+(?=\d)/, ""));
  return entriesOf(index.bySegments, parts.join("|")).map((entry) => ({ entry, exact: false, weakness: "zeros" }));
}

function hasLetters(named: Named, items: OpenItems, index: ReferenceIndex): boolean {
  return /^[A-Z]/i.test(rawOf(named.entry, items, index));
}

/** Has it the shape of our own invoice numbers? */
function looksLikeOurs(window: Window, index: ReferenceIndex): boolean {
  const parts = numberedOf(window.typed);
  if (!parts) return false;
  const shape = seriesOf(parts.prefix, parts.digits);
  if (shape !== "" && index.series.has(shape)) return true;
  return /^(?:F|FA|VF|IF|FACT|FACTUUR|INV|NR)$/.test(parts.prefix) && index.series.has(seriesOf("", parts.digits));
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
