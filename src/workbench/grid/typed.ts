import type { CellError, Scalar } from "../../xlsx/workbook";
import { isFormula } from "./calculate/tokens";
import { invalidArgument } from "./refusal";
import { typedDate } from "./typed-date";
import { typedNumber } from "./typed-number";

/** What may be written to a cell: null leaves it as it is. */
export type Entry = string | number | boolean | null;

/** What Excel makes of a typed text. */
export interface Typed {
  readonly value: Scalar | CellError;
  /** with "=" */
  readonly formula?: string;
  /** given to the cell where it had none */
  readonly numberFormat?: string;
}

export interface TypingRules {
  readonly language: "nl" | "en";
  /** for dates typed without one */
  readonly year: number;
}

/** What begins with a letter and still is no text: a truth value, or a month before a number. */
const WORDS_THAT_COUNT = /^\s*(?:true|false|waar|onwaar|[a-z]{3,9}[-/ ]\d{1,4})\s*$/i;

const ERRORS = new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"]);
const TRUTH: Record<string, boolean> = { TRUE: true, FALSE: false, WAAR: true, ONWAAR: false };

/**
 * Reads a text as Excel reads what is typed into a cell (Range.values in the Office.js reference):
 * `2025-1` is a date, `=1+1` a formula, `007` a number, `'007` a text; in a cell with the format `@` all is text.
 *
 * @throws Refusal InvalidArgument for "=" with something behind it that is no formula
 * @example typed("007", "General", { language: "nl", year: 2025 }) // { value: 7 }
 */
export function typed(text: string, numberFormat: string, rules: TypingRules): Typed {
  if (text === "") return { value: null };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) {
    if (!isFormula(text)) throw invalidArgument(`${text} is no formula`);
    return { value: null, formula: text };
  }
  // Most cells of a list: no need to look further.
  if (/^[a-z]/i.test(text) && !WORDS_THAT_COUNT.test(text)) return { value: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper in TRUTH) return { value: TRUTH[upper] && true };
  if (ERRORS.has(upper)) return { value: { error: upper } };
  const read = typedNumber(trimmed, rules.language) ?? typedDate(trimmed, rules);
  if (read) {
    // A cell that has a format of its own keeps it.
    return numberFormat === "General" && read.numberFormat !== undefined
      ? { value: read.value, numberFormat: read.numberFormat }
      : { value: read.value };
  }
  // "+A1" and "-A1" start a formula too; "- " and "--" are text that people use as a rule or a dash.
  if (/^[+-][A-Za-z$('"0-9]/.test(trimmed) && isFormula(trimmed)) return { value: null, formula: `=${trimmed}` };
  return { value: text };
}
