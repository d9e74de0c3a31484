import type { Problem } from "../../domain/ledger/problem";
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
