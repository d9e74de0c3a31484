import type { Problem } from "../domain/ledger/problem";
import { phrases, type Language } from "./language";
import { entryProblems, fileProblems, statementProblems } from "./problems/bank";
import { payoutProblems } from "./problems/payout";
import { learntProblems, memoryProblems } from "./problems/memory";
import { placeText, type PlaceKind } from "./problems/places";
import { profileProblems } from "./problems/profile";
import type { Said } from "./problems/said";
import { tableProblems } from "./problems/table";
import { workbookProblems } from "./problems/workbook";

/** Sentences by code, and what the row of their place counts. */
const SETS = [
  { words: tableProblems, place: "sheet" },
  { words: fileProblems, place: "line" },
  { words: entryProblems, place: "entry" },
  { words: statementProblems, place: "account" },
  { words: payoutProblems, place: "sheet" },
  { words: workbookProblems, place: "sheet" },
  { words: profileProblems, place: "line" },
  { words: memoryProblems, place: "line" },
  { words: learntProblems, place: "sheet" },
] as const;

/** Every code that has a sentence. */
export type ProblemCode =
  | keyof ReturnType<typeof tableProblems>
  | keyof ReturnType<typeof fileProblems>
  | keyof ReturnType<typeof entryProblems>
  | keyof ReturnType<typeof statementProblems>
  | keyof ReturnType<typeof payoutProblems>
  | keyof ReturnType<typeof workbookProblems>
  | keyof ReturnType<typeof profileProblems>
  | keyof ReturnType<typeof memoryProblems>
  | keyof ReturnType<typeof learntProblems>;

const unknown = phrases({
  nl: (found: string) => (found === "" ? "is niet leesbaar." : `'${found}' is niet leesbaar.`),
  en: (found: string) => (found === "" ? "cannot be read." : `'${found}' cannot be read.`),
});

/**
 * A problem as a sentence: where it stands, what is wrong and what to do now (ux.md, Tone).
 *
 * @example
 * problemText("nl", { code: "notAnAmount", place: { source: "Bank mei", row: 14, column: "D" }, found: "12,3,4" })
 * // "Blad Bank mei, cel D14: '12,3,4' is geen bedrag. Verbeter de cel en lees opnieuw in."
 */
export function problemText(language: Language, problem: Problem): string {
  const said: Said = { found: problem.found, expected: problem.expected };
  const found = sentenceOf(language, problem, said);
  const kind: PlaceKind = found?.place ?? "sheet";
  const path = kind === "line" && problem.place.row === undefined ? problem.place.column : undefined;
  const place = placeText(language, problem.place, kind) + (path === undefined ? "" : `, ${path}`);
  const sentence = found?.text ?? unknown(language)(problem.found ?? "");
  return `${place}${/^(?:is|er is|breekt) /.test(sentence) ? " " : ": "}${sentence}`;
}

/**
 * The same without its place, for where that is written in another way.
 *
 * @example problemSentence("en", { code: "fileEmpty", place: { source: "bank.xml" } }) // "is empty. …"
 */
export function problemSentence(language: Language, problem: Problem): string {
  const said: Said = { found: problem.found, expected: problem.expected };
  return sentenceOf(language, problem, said)?.text ?? unknown(language)(problem.found ?? "");
}

/** Has this code a sentence of its own? */
export function hasProblemText(code: string): code is ProblemCode {
  return SETS.some(({ words }) => Object.hasOwn(words("nl"), code));
}

function sentenceOf(language: Language, problem: Problem, said: Said): { text: string; place: PlaceKind } | undefined {
  for (const { words, place } of SETS) {
    const sentences: Readonly<Record<string, ((said: Said) => string) | undefined>> = words(language);
    if (!Object.hasOwn(sentences, problem.code)) continue;
    // an amount of a bank file that has too many decimals stands at an entry, not in a cell
    const entry =
      place === "sheet" &&
      problem.place.column === undefined &&
      problem.place.row !== undefined &&
      isBankFile(problem.place.source);
    return { text: sentences[problem.code]?.(said) ?? "", place: entry ? "entry" : place };
  }
  return undefined;
}

function isBankFile(source: string): boolean {
  return /\.(?:xml|zip|sta|940|mt940|swi|cod|coda)$/i.test(source);
}
