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
}

/** What the words around a number make of it. */
export interface Surroundings {
  /** why the number is weak evidence; undefined where nothing speaks against it */
  weaknessOf(window: Window): Weakness | undefined;
  /** numbers that stand directly behind a word for invoice */
  afterInvoiceWord(): Window[];
}

/** Does the text speak of an invoice at all? */
export function hasInvoiceWord(tokens: readonly Token[]): boolean {
  return tokens.some((t) => t.digits === 0 && INVOICE_WORDS.has(t.text));
}

const ADJOINING = /^[-/._]$/;

/** Looks at the dates, amounts, accounts and words around the numbers of a folded text. */
export function surroundings(
  folded: string,
  tokens: readonly Token[],
  index: ReferenceIndex,
  context: LineContext,
): Surroundings {
  let spans: readonly Span[] | undefined;
  const allSpans = () => (spans ??= weakSpans(folded));
  const gap = (i: number) => folded.slice(tokens[i].end, tokens[i + 1].start);

  const spanOf = (window: Window): Weakness | undefined =>
    allSpans().find((s) => s.start <= tokens[window.from].start && s.end >= tokens[window.to].end)?.weakness;

  /** Is the number called an invoice, itself or as one of a list that is? */
  const isCalledInvoice = (window: Window): boolean => {
    for (let i = window.from - 1; i >= 0; i--) {
      const { text, digits } = tokens[i];
      if (INVOICE_WORDS.has(text)) return true;
      if (digits !== text.length && !LIST_WORDS.has(text) && !FILLERS.has(text)) return false;
      if (text === "VAN" || text === "DE" || text === "MET") return false;
    }
    return false;
  };

  const wordBefore = (window: Window): string => {
    let i = window.from - 1;
    while (i > 0 && (FILLERS.has(tokens[i].text) || tokens[i].text === "IS")) i--;
    return i >= 0 ? tokens[i].text : "";
  };

  /** Do letters of another series stand before it ("CR-2025-0012")? */
  const hasSeriesBefore = (window: Window): boolean => {
    const previous = tokens[window.from - 1];
    if (window.from === 0 || previous.digits > 0 || previous.text.length > 3) return false;
    return gap(window.from - 1) === "-" && !GLUED_WORDS.has(previous.text) && !INVOICE_WORDS.has(previous.text);
  };

  /** Is it the tail or the head of a longer number with separators? */
  const isPart = (window: Window): boolean => {
    const before = window.from > 0 && tokens[window.from - 1].digits > 0 && ADJOINING.test(gap(window.from - 1));
    const after = window.to + 1 < tokens.length && tokens[window.to + 1].digits > 0 && /^[-._]$/.test(gap(window.to));
    return before || after || hasSeriesBefore(window);
  };

  const ofBareNumber = (window: Window): Weakness | undefined => {
    const digits = window.typed;
    if (digits.length === 4 && isDateNumber(digits)) return "date";
    if (Number(digits) * minorFactor(context.currency) === Math.abs(context.amount)) return "amount";
    if (context.ibans().some((iban) => iban.includes(digits))) return "iban";
    const before = wordBefore(window);
    if (OTHER_NUMBER_WORDS.has(before)) return "otherNumber";
    if (PHONE_WORDS.has(before)) return "phone";
    if (isCalledInvoice(window)) return undefined;
    if (isDateNumber(digits)) return "date";
    if (findText(index.relationCodes, digits) >= 0) return "relationCode";
    return digits.length <= 5 ? "short" : undefined;
  };

  return {
    weaknessOf(window) {
      const span = spanOf(window);
      if (span === "amount" || span === "iban") return span;
      if (span !== undefined && !(window.from === window.to && isCalledInvoice(window))) return span;
      if (isPart(window)) return "part";
      return window.from === window.to && /^\d+$/.test(window.typed) ? ofBareNumber(window) : undefined;
    },
    afterInvoiceWord() {
      const found: Window[] = [];
      for (let i = 0; i < tokens.length; i++) {
        if (!INVOICE_WORDS.has(tokens[i].text)) continue;
        let from = i + 1;
        while (from < tokens.length && FILLERS.has(tokens[from].text)) from++;
        // letters of the number itself may stand in front of its digits ("factuur RE-003882", "nota I/25/79")
        const hasLetters = tokens[from + 1]?.digits > 0 && tokens[from].text.length <= 4 && ADJOINING.test(gap(from));
        if (from >= tokens.length || (tokens[from].digits === 0 && !hasLetters)) continue;
        let to = from;
        let typed = tokens[from].text;
        while (to + 1 < tokens.length && tokens[to + 1].digits > 0 && ADJOINING.test(gap(to)))
          typed += tokens[++to].text;
        if (typed.length >= 4 && typed.replace(/\D/g, "").length >= 3) found.push({ from, to, typed });
      }
      return found;
    },
  };
}
