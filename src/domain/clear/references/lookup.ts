import { compact, cutsOf, numberedOf, withoutZeros, zeros, type Numbered } from "../../text/reference";
import { structured } from "../../text/check-digits";
import { GLUED_WORDS, INVOICE_WORDS } from "../../text/words-around";
import type { OpenItems } from "../../ledger/open-items";
import { entriesOf, REFERENCE_FIELDS, type ReferenceIndex } from "./index";
import type { Named } from "./sighting";

/**
 * The entries that a typed reference may stand for: equal as a whole, or equal but for a prefix
 * or leading zeros that were left out, or for a word glued in front ("F2025/0012").
 *
 * @param typed letters and digits only, upper case
 * @param parts `typed` taken apart, where that is known already
 */
export function lookUp(
  typed: string,
  index: ReferenceIndex,
  parts: Numbered | undefined = numberedOf(typed),
): readonly Named[] {
  const known = index.many.size > 0 ? index.many.get(typed) : undefined;
  if (known) return known;
  const named = entriesFor(typed, index, parts);
  if (named.length > FEW) index.many.set(typed, named);
  return named;
}

function entriesFor(typed: string, index: ReferenceIndex, parts: Numbered | undefined): readonly Named[] {
  const whole = entriesOf(index.byKey, zeros(typed));
  if (!parts) return namedExactly(whole);
  const { prefix, digits } = parts;
  const glued = prefix !== "" && (GLUED_WORDS.has(prefix) || INVOICE_WORDS.has(prefix));
  // "F2025-0012" stands first of all for that number, where it exists
  if (prefix !== "" && (!glued || whole.length > 0)) return namedExactly(whole);
  const number = glued ? entriesOf(index.byKey, digits) : NOTHING;
  const core = withoutZeros(digits);
  const loose = core.length >= 4 ? entriesOf(index.byCore, core) : NOTHING;
  if (loose.length === 0 && number.length === 0) return namedExactly(whole);
  const exact = glued ? number : whole;
  const found = exact.map((entry) => ({ entry, exact: true }));
  const known = exact.length > FEW ? new Set(exact) : undefined;
  for (const entry of loose) {
    if (!(known ? known.has(entry) : exact.includes(entry))) found.push({ entry, exact: false });
  }
  return found;
}

const NOTHING: readonly number[] = [];
const NOBODY: readonly Named[] = [];
/** So many are looked through faster than they are put in a set. */
const FEW = 16;

function namedExactly(entries: readonly number[]): readonly Named[] {
  return entries.length === 0 ? NOBODY : entries.map((entry) => ({ entry, exact: true }));
}

/**
 * Keeps what a reference typed in several pieces can stand for: cut where the reference itself
 * has a cut, or at one place where the line was broken (spec 3: its digits stand together).
 *
 * @param stretch the text as it stands there, folded
 * @param cuts positions in the typed text where one piece ends
 * @param breaks which of those cuts are a single blank or line break
 */
export function keepWhole(
  found: readonly Named[],
  typed: string,
  stretch: string,
  cuts: readonly number[],
  breaks: readonly boolean[],
  items: OpenItems,
  index: ReferenceIndex,
): readonly Named[] {
  if (cuts.length === 0 || found.length === 0) return found;
  const kept: Named[] = [];
  for (const named of found) {
    const raw = rawOf(named.entry, items, index);
    // mostly it is typed as it stands in the cell: then its cuts are its own
    const strange = raw === stretch ? NO_CUTS : strangeCuts(raw, typed, cuts);
    if (strange.length === 0) kept.push(named);
    else if (strange.length === 1 && breaks[strange[0]] && typed.length >= 6)
      kept.push({ ...named, weakness: "split" });
  }
  return kept;
}

const NO_CUTS: readonly number[] = [];

/** Which of the cuts are none of the reference's own. */
function strangeCuts(raw: string, typed: string, cuts: readonly number[]): readonly number[] {
  const own = cutsOf(raw);
  // what was left out in front shifts the places: count from the end
  const shift = compact(raw).length - typed.length;
  return cuts.map((cut, i) => (own.has(cut + shift) || isGlued(typed, cut) ? -1 : i)).filter((i) => i >= 0);
}

/** Letters in front may stand apart from their number. */
function isGlued(typed: string, cut: number): boolean {
  return /^[A-Z]+$/.test(typed.slice(0, cut));
}

/** The reference as it stands in the item's cell. */
export function rawOf(entry: number, items: OpenItems, index: ReferenceIndex): string {
  return items[REFERENCE_FIELDS[index.field[entry]]].at(index.item[entry]);
}

/** Does the reference fail its own check digits? Only payment references have any. */
export function failsCheck(entry: number, items: OpenItems, index: ReferenceIndex): boolean {
  if (REFERENCE_FIELDS[index.field[entry]] !== "paymentReference") return false;
  return structured(compact(rawOf(entry, items, index)))?.valid === false;
}
