import { isCreditorReference } from "../../../domain/text/check-digits";
import { CODE_WORD } from "../code-words";
import type { StatementLine } from "./statement-line";

/** The texts that belong to one entry. */
export interface EntryText {
  /** lines of all `:86:` of the entry */
  readonly lines: readonly string[];
  readonly line: StatementLine;
}

/** What a text can say; "" or absent where it does not. */
export interface TextFields {
  readonly name?: string;
  readonly iban?: string;
  readonly description?: string;
  readonly endToEndId?: string;
  readonly batchId?: string;
  readonly paymentReference?: string;
  readonly returnReason?: string;
  readonly code?: string;
  /** currency and amount as they stand: USD100,00 */
  readonly instructed?: string;
  readonly charges?: string;
}

/** A bank's way of writing `:86:`; what it is, its content says. */
export interface Layout {
  readonly name: string;
  fits(text: EntryText): boolean;
  read(text: EntryText): TextFields;
}

/** Banks wrap `:86:` at 65 characters, wherever that is in a word. */
const WIDTH = 65;

/**
 * The lines as one text: a line that is full runs on, any other ends with a word. A code
 * word that was cut at the end of a line is put together whatever the width.
 *
 * @example unwrapped(["/REMI/Factuur 12", "/EREF/3"]) // "/REMI/Factuur 12 /EREF/3"
 */
export function unwrapped(lines: readonly string[]): string {
  let text = "";
  let full = true;
  for (const line of lines) {
    text += full || line.startsWith(" ") || isCut(text, line) ? line : ` ${line}`;
    full = line.length === WIDTH;
  }
  return text;
}

/** Is a code word cut in two between a text and the line behind it? */
function isCut(text: string, line: string): boolean {
  const slash = text.lastIndexOf("/");
  if (slash < 0 || slash + MOST_LETTERS < text.length - 1) return false;
  const tail = /^\/[A-Z0-9]{0,4}$/.exec(text.slice(slash))?.[0];
  const head = /^[A-Z0-9]{0,4}\//.exec(line)?.[0];
  return tail !== undefined && head !== undefined && CODE_WORD.test(tail + head);
}

/** Letters of a code word that can stand before or behind the cut. */
const MOST_LETTERS = 4;

/** A text with single spaces. */
export function tidy(text: string): string {
  if (text === "") return text;
  const trimmed = text.trim();
  return isTidy(trimmed) ? trimmed : trimmed.replace(/\s+/g, " ");
}

/** Are spaces single, of a text without any around it? Looking at its letters is faster than a regular expression. */
function isTidy(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) {
      if (before === SPACE) return false;
    } else if ((code < SPACE || code > LAST_PLAIN) && /\s/.test(text[i])) return false;
    before = code;
  }
  return true;
}

const SPACE = 32;
/** Behind it there are other white spaces. */
const LAST_PLAIN = 0x7f;

/** An account number without spaces and dots; the P of the old giro numbers and a number of zeros are none. */
export function accountIn(text: string): string {
  if (text === "" || IBAN_FORM.test(text)) return text;
  const compact = text.replace(/[\s.]/g, "");
  if (/^0*$/.test(compact)) return "";
  const giro = /^P0*(\d+)$/.exec(compact);
  return giro ? giro[1] : compact;
}

/** Has a text the form of an IBAN? Published numbers are often made up, so the check digits don't count. */
export const IBAN_FORM = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/;

/** A part that every one of the forms has: most texts have none, and are looked at once. */
const MAY_NAME = /BETALINGSKENM|ISSUER:|(?:CUR|ISO|BBA)\//i;

const NAMED = [
  /BETALINGSKENM(?:ERK)?[.:]*\s*(\d{4}(?: \d{4}){3}|\d{7,16})(?![\dA-Z])/i,
  /\bISSUER:\s*(?:CUR|ISO|BBA)\s+REF:\s*(\w{7,25})/,
  /\b(?:CUR|ISO|BBA)\/(?:CDTRREF\/)?(\w{7,25})/,
];

/** The payment reference that a text names as such; "" where it names none. */
export function referenceIn(text: string): string {
  if (!MAY_NAME.test(text)) return "";
  for (const form of NAMED) {
    const found = form.exec(text)?.[1];
    if (found !== undefined) return found.replace(/ /g, "");
  }
  return "";
}

/** The payment reference in the customer's reference of `:61:` (ING). */
export function referenceOfLine({ reference }: StatementLine): string {
  const text = reference.trim();
  return /^\d{16}$/.test(text) || isCreditorReference(text) ? text : "";
}
