import type { Problem } from "../domain/ledger/problem";
import { problemSentence } from "../words/problems";
import type { Language } from "../words/language";

/**
 * A problem as a line on standard error (spec 11): `file:row:column: message`, as compilers do, so that
 * an editor jumps to it. What the place lacks is left out.
 *
 * @example problemLine("nl", "posten.csv", { code: "notADate", place: { source: "", row: 3, column: "B" }, found: "x" })
 * // "posten.csv:3:B: 'x' is geen datum. Verbeter de cel en lees opnieuw in."
 */
export function problemLine(language: Language, file: string, problem: Problem): string {
  const { row, column } = problem.place;
  const place = [file, row, column].filter((part) => part !== undefined && part !== "").join(":");
  return `${place}: ${problemSentence(language, problem)}`;
}
