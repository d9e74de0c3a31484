import { isDateNumber, weakSpans, type Span, type Weakness } from "../../text/weakness";
import {
  FILLERS,
  GLUED_WORDS,
  INVOICE_WORDS,
  LIST_WORDS,
  OTHER_NUMBER_WORDS,
  PHONE_WORDS,
} from "../../text/words-around";
import { minorFactor } from "../../money/currency";
import { isDigit } from "../../text/fold";
import type { Token } from "../../text/tokens";
import type { ReferenceIndex } from "./index";
import { findText } from "./key-table";
import type { Window } from "./windows";

/** What else a line says that is no reference: account numbers and the amount. */
export interface LineContext {
  readonly ibans: () => readonly string[];
  /** minor units */
  readonly amount: number;
  readonly currency: string;
  /** is the item one of the relation that the line is assigned to? Absent: it is assigned to none */
  readonly isOwn?: (item: number) => boolean;
}

/** A folded text, its words, and what is known of them: what the words around a number make of it. */
export interface Surroundings {
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly index: ReferenceIndex;
  readonly context: LineContext;
  /** dates, amounts, accounts…; found when first asked for */
  spans: readonly Span[] | undefined;
}

/** Does the text speak of an invoice at all? */
export function hasInvoiceWord(tokens: readonly Token[]): boolean {
  return tokens.some((t) => t.digits === 0 && INVOICE_WORDS.has(t.text));
}

/** The dates, amounts, accounts and words around the numbers of a folded text. */
export function surroundings(
  folded: string,
  tokens: readonly Token[],
  index: ReferenceIndex,
  context: LineContext,
): Surroundings {
  return { folded, tokens, index, context, spans: undefined };
}

/** Why the number is weak evidence; undefined where nothing speaks against it. */
export function weaknessOf(around: Surroundings, window: Window): Weakness | undefined {
  const span = spanOf(around, window);
  if (span === "amount" || span === "iban") return span;
  if (span !== undefined && !(window.from === window.to && isCalledInvoice(around, window))) return span;
  if (isPart(around, window)) return "part";
  return window.from === window.to && areDigits(window.typed) ? ofBareNumber(around, window) : undefined;
}

/** Numbers that stand directly behind a word for invoice. */
export function afterInvoiceWord(around: Surroundings): Window[] {
  const { tokens } = around;
  const found: Window[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i].digits > 0 || !INVOICE_WORDS.has(tokens[i].text)) continue;
    let from = i + 1;
    while (from < tokens.length && FILLERS.has(tokens[from].text)) from++;
    // letters of the number itself may stand in front of its digits ("factuur RE-003882", "nota I/25/79")
    const hasLetters =
      tokens[from + 1]?.digits > 0 && tokens[from].text.length <= 4 && isAdjoining(around, from, SIGNS_WITHIN);
    if (from >= tokens.length || (tokens[from].digits === 0 && !hasLetters)) continue;
    let to = from;
    let typed = tokens[from].text;
    let digits = tokens[from].digits;
    while (to + 1 < tokens.length && tokens[to + 1].digits > 0 && isAdjoining(around, to, SIGNS_WITHIN)) {
      digits += tokens[++to].digits;
      typed += tokens[to].text;
    }
    if (typed.length >= 4 && digits >= 3) found.push({ from, to, typed });
  }
  return found;
}

const SIGNS_WITHIN = "-/._";
const SIGNS_BEHIND = "-._";

/** Is there nothing but one of these signs between the token and the next? */
function isAdjoining({ folded, tokens }: Surroundings, token: number, signs: string): boolean {
  const { end } = tokens[token];
  return tokens[token + 1].start - end === 1 && signs.includes(folded[end]);
}

function spanOf(around: Surroundings, { from, to }: Window): Weakness | undefined {
  const spans = (around.spans ??= weakSpans(around.folded));
  if (spans.length === 0) return undefined;
  const { start } = around.tokens[from];
  const { end } = around.tokens[to];
  for (const span of spans) if (span.start <= start && span.end >= end) return span.weakness;
  return undefined;
}

/** Is the number called an invoice, itself or as one of a list that is? */
function isCalledInvoice({ tokens }: Surroundings, window: Window): boolean {
  for (let i = window.from - 1; i >= 0; i--) {
    const { text, digits } = tokens[i];
    if (INVOICE_WORDS.has(text)) return true;
    if (digits !== text.length && !LIST_WORDS.has(text) && !FILLERS.has(text)) return false;
    if (text === "VAN" || text === "DE" || text === "MET") return false;
  }
  return false;
}

function wordBefore({ tokens }: Surroundings, window: Window): string {
  let i = window.from - 1;
  while (i > 0 && (FILLERS.has(tokens[i].text) || tokens[i].text === "IS")) i--;
  return i >= 0 ? tokens[i].text : "";
}

/** Is it the tail or the head of a longer number with separators? */
function isPart(around: Surroundings, { from, to }: Window): boolean {
  const { tokens } = around;
  if (from > 0 && tokens[from - 1].digits > 0 && isAdjoining(around, from - 1, SIGNS_WITHIN)) return true;
  if (to + 1 < tokens.length && tokens[to + 1].digits > 0 && isAdjoining(around, to, SIGNS_BEHIND)) return true;
  return from > 0 && hasSeriesBefore(around, from);
}

/** Do letters of another series stand before it ("CR-2025-0012")? */
function hasSeriesBefore(around: Surroundings, from: number): boolean {
  const previous = around.tokens[from - 1];
  if (previous.digits > 0 || previous.text.length > 3 || !isAdjoining(around, from - 1, "-")) return false;
  return !GLUED_WORDS.has(previous.text) && !INVOICE_WORDS.has(previous.text);
}

function ofBareNumber(around: Surroundings, window: Window): Weakness | undefined {
  const { index, context } = around;
  const digits = window.typed;
  if (digits.length === 4 && isDateNumber(digits)) return "date";
  if (Number(digits) * minorFactor(context.currency) === Math.abs(context.amount)) return "amount";
  if (context.ibans().some((iban) => iban.includes(digits))) return "iban";
  const before = wordBefore(around, window);
  if (OTHER_NUMBER_WORDS.has(before)) return "otherNumber";
  if (PHONE_WORDS.has(before)) return "phone";
  if (isCalledInvoice(around, window)) return undefined;
  if (isDateNumber(digits)) return "date";
  if (findText(index.relationCodes, digits) >= 0) return "relationCode";
  return digits.length <= 5 ? "short" : undefined;
}

function areDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return text !== "";
}
