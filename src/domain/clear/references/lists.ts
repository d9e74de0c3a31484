import { numberedOf, zeros } from "../../text/reference";
import { LIST_WORDS } from "../../text/words-around";
import type { Token } from "../../text/tokens";
import type { ReferenceIndex } from "./index";
import { lookUp } from "./lookup";
import { NOTHING_SEEN, type Scan, type Sighting } from "./sighting";
import { weaknessOf, type Surroundings } from "./surroundings";
import type { Window } from "./windows";

/** More numbers than this between two ends are no range that anybody means. */
const LONGEST_RANGE = 500;

const RANGE_WORDS = new Set(["TM", "TOT", "THROUGH", "THRU", "BIS", "UNTIL"]);

interface Joint {
  readonly kind: "list" | "range";
  /** only a number as long as the last part of the one before counts */
  readonly strict: boolean;
  /** the token behind the joint */
  readonly at: number;
}

/**
 * Numbers that follow a reference in short: `2025-0012 en 0013`, `2025-0012/13/15`,
 * `2025-0012 t/m 2025-0015` (spec 3).
 *
 * @param bases references found, and numbers that look like ours and are not open
 * @param covered tokens that are spoken for; those found here are added
 */
export function expandList(
  bases: readonly Window[],
  folded: string,
  tokens: readonly Token[],
  covered: Uint8Array,
  index: ReferenceIndex,
  around: Surroundings,
): Scan {
  if (!bases.some((base) => base.to + 1 < tokens.length)) return NOTHING_SEEN;
  const sightings: Sighting[] = [];
  const notOpen: { start: number; end: number; text: string }[] = [];
  const byStart = new Map(bases.map((base) => [base.from, base]));
  for (const base of bases) {
    const parts = numberedOf(base.typed);
    if (!parts || parts.digits.length < 4) continue;
    let { digits } = parts;
    const lastPart = Math.min(tokens[base.to].text.length, digits.length);
    for (let to = base.to, joint = jointAfter(to, folded, tokens); joint; joint = jointAfter(to, folded, tokens)) {
      const token = tokens[joint.at];
      const other = byStart.get(joint.at);
      if (joint.kind === "range") {
        const last = other ? numberedOf(other.typed)?.digits : completed(digits, token, lastPart);
        if (last === undefined) break;
        // the whole range is what the payer wrote, up to the end of its last number
        const { end } = other ? tokens[other.to] : token;
        between(digits, last, (number) => {
          const named = lookUp(parts.prefix + number, index);
          if (named.length > 0) sightings.push({ start: tokens[base.from].start, end, named, inRange: true });
        });
        if (!other) sightings.push(...sightingOf(parts.prefix + last, token, index));
        cover(covered, base.to + 1, joint.at);
        if (other) break;
        digits = last;
        to = joint.at;
        continue;
      }
      const number = completed(digits, token, joint.strict ? -lastPart : lastPart);
      if (number === undefined || weaknessOf(around, { from: joint.at, to: joint.at, typed: number }) === "amount")
        break;
      const found = sightingOf(parts.prefix + number, token, index);
      // a number of its own may be the short form as well ("S-8584, 8585"): both are readings of the place
      if ((other || covered[joint.at]) && (found.length === 0 || other?.to !== joint.at)) break;
      if (found.length === 0 && (joint.strict || token.text.length !== lastPart)) break;
      if (found.length === 0) notOpen.push({ start: token.start, end: token.end, text: parts.prefix + number });
      sightings.push(...found);
      cover(covered, joint.at, joint.at);
      digits = number;
      to = joint.at;
    }
  }
  return { sightings, notOpen, perhapsNotOpen: [] };
}

function sightingOf(typed: string, token: Token, index: ReferenceIndex): Sighting[] {
  const named = lookUp(typed, index);
  return named.length > 0 ? [{ start: token.start, end: token.end, named }] : [];
}

/** What joins a number to the next: a comma, a slash, "en", "t/m". */
function jointAfter(to: number, folded: string, tokens: readonly Token[]): Joint | undefined {
  const next = tokens[to + 1];
  if (next === undefined) return undefined;
  const word = (at: number) => tokens[at]?.text ?? "";
  if (word(to + 1) === "T" && word(to + 2) === "M" && folded.slice(next.end, tokens[to + 2].start) === "/") {
    return at("range", to + 3, tokens);
  }
  if (word(to + 1) === "TOT" && word(to + 2) === "EN" && word(to + 3) === "MET") return at("range", to + 4, tokens);
  if (RANGE_WORDS.has(word(to + 1))) return at("range", to + 2, tokens);
  if (LIST_WORDS.has(word(to + 1))) return at("list", to + 2, tokens);
  const gap = folded.slice(tokens[to].end, next.start);
  if (gap !== " " && /^\s*[,;&+/]\s*$/.test(gap))
    return LIST_WORDS.has(word(to + 1)) ? at("list", to + 2, tokens) : at("list", to + 1, tokens);
  return gap === " " || /^\s+$/.test(gap) ? at("list", to + 1, tokens, true) : undefined;
}

function at(kind: Joint["kind"], position: number, tokens: readonly Token[], strict = false): Joint | undefined {
  return tokens[position] ? { kind, strict, at: position } : undefined;
}

/**
 * The whole number that a shortened one stands for: the last digits are replaced. Shorter than
 * the last part it must go up ("0012/13"), so that "2025-0012/1" is no list.
 *
 * @param lastPart length of the last part; negative: the shortened number must have exactly that length
 */
function completed(digits: string, token: Token, lastPart: number): string | undefined {
  if (token.digits === 0 && !token.text.includes("O")) return undefined;
  const tail = zeros(token.text);
  if (!/^\d+$/.test(tail) || tail.length > digits.length) return undefined;
  if (lastPart < 0 && tail.length !== -lastPart) return undefined;
  const whole = digits.slice(0, digits.length - tail.length) + tail;
  if (tail.length < Math.abs(lastPart) && whole <= digits) return undefined;
  return whole;
}

/** The numbers between two of the same length, the ends left out. */
function between(first: string, last: string, visit: (number: string) => void): void {
  const from = Number(first);
  const to = Number(last);
  if (first.length !== last.length || !Number.isSafeInteger(to) || to <= from || to - from > LONGEST_RANGE) return;
  for (let n = from + 1; n < to; n++) visit(String(n).padStart(first.length, "0"));
}

function cover(covered: Uint8Array, from: number, to: number): void {
  covered.fill(1, from, to + 1);
}
