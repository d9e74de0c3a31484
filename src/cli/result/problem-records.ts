import type { Problem } from "../../domain/ledger/problem";
import { problemSentence } from "../../words/problems";
import type { Language } from "../../words/language";
import type { Source } from "../read/source";

/** A problem as it stands in the result (spec 11); `source` is the index of its source. */
export interface ProblemRecord {
  readonly code: string;
  readonly source: number;
  readonly row?: number;
  readonly column?: string;
  readonly found?: string;
  readonly expected?: string;
}

/** Everything that could not be read or deserves a look, source by source. */
export function problemRecords(sources: readonly Source[]): ProblemRecord[] {
  return sources.flatMap(({ problems, notices }, source) =>
    [...problems, ...notices].map((problem) => problemRecord(problem, source)),
  );
}

export function problemRecord({ code, place, found, expected }: Problem, source: number): ProblemRecord {
  return {
    code,
    source,
    ...(place.row === undefined ? {} : { row: place.row }),
    ...(place.column === undefined || place.column === "" ? {} : { column: place.column }),
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  };
}

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
