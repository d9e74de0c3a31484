import type { Language } from "../../words/language";
import type { PairRow } from "../../exports/match-pairs";
import type { Memory } from "../../domain/learn/memory";
import type { Profile } from "../../domain/profile/profile";
import type { Source } from "../read/source";
import type { Matched } from "../reconcile-sources";
import { documentRecord, journalHead, type Memorial } from "./journal-record";
import { matchRecord } from "./match-record";
import { openJson } from "./open-rows";
import { problemRecords } from "./problem-records";
import { totalsOf } from "./totals";
import { leftOutRecord, unbookedRows } from "./unbooked";

/** Everything that a result is made of. */
export interface RunResult {
  readonly sources: readonly Source[];
  readonly matched: Matched;
  readonly memorial: Memorial;
  readonly profile: Profile;
  /** what the profile is called */
  readonly profileName: string;
  readonly language: Language;
  /** what is known after the run, where a memory was given */
  readonly memory?: Memory;
}

/** Number of the contract that the JSON keeps to. */
export const RESULT_SCHEMA = 1;

/**
 * The result as JSON (spec 11), piece by piece: a record per line, so that a large one is never whole in
 * memory and two of them can be compared line by line.
 */
export function* resultJson(run: RunResult): Generator<string> {
  const { sources, matched, memorial, profile, language } = run;
  const { version, commit } = BUILD;
  yield `{"schema":${RESULT_SCHEMA},\n`;
  yield member("program", { name: "afletter", version, commit });
  yield member("profile", run.profileName);
  yield member("sources", sources.map(sourceRecord));
  yield member("totals", totalsOf(matched, hasStatement(sources)));
  yield* list("matches", matched.matches, (match, i) =>
    matchRecord(sources, matched, match, matched.numbers[i], language),
  );
  yield ",\n";
  yield* openJson(run);
  yield ",\n";
  yield `"journal":{${JSON.stringify(journalHead(memorial, profile)).slice(1, -1)},`;
  const unbooked = rowsByMatch(unbookedRows(matched, memorial));
  yield* list("leftOut", memorial.leftOut, (one) => leftOutRecord(one, unbooked.get(one.match) ?? []));
  yield ",\n";
  yield* list("documents", [...memorial.earlier, ...memorial.documents], (document) =>
    documentRecord(memorial, document, matched),
  );
  yield "},\n";
  yield* list("problems", problemRecords(sources), (problem) => problem);
  yield "}\n";
}

/** True where a statement was given; without one, items are cleared against each other. */
export function hasStatement(sources: readonly Source[]): boolean {
  return sources.some(({ lines }) => lines !== undefined);
}

function sourceRecord({ file, sheet }: Source) {
  return { file: file.path, ...(sheet === undefined ? {} : { sheet }), sha256: file.sha256 };
}

function member(key: string, value: unknown): string {
  return `${JSON.stringify(key)}:${JSON.stringify(value)},\n`;
}

function rowsByMatch(rows: readonly PairRow[]): Map<number, PairRow[]> {
  const byMatch = new Map<number, PairRow[]>();
  for (const row of rows) {
    const known = byMatch.get(row.match);
    if (known) known.push(row);
    else byMatch.set(row.match, [row]);
  }
  return byMatch;
}

function* list<T>(key: string, values: Iterable<T>, record: (value: T, index: number) => unknown): Generator<string> {
  yield `${JSON.stringify(key)}:[`;
  let index = 0;
  for (const value of values) {
    yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(record(value, index))}`;
    index++;
  }
  yield index === 0 ? "]" : "\n]";
}
