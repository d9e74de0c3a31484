import { bytesToHex } from "@noble/hashes/utils";
import { sha256 } from "@noble/hashes/sha2";
import { learn } from "../domain/learn/learn";
import { EMPTY_MEMORY, type Memory } from "../domain/learn/memory";
import { readMemory } from "../domain/learn/read-memory";
import { decodeText } from "../sources/decode-text";
import type { Files } from "./io";
import type { Approval } from "./options/match-options";
import { readBytes } from "./read/open-file";
import type { Source } from "./read/source";
import type { Matched } from "./reconcile-sources";
import { onFile, refuseFor } from "./refusal";

/** What was learnt before this run. */
export interface OpenedMemory {
  readonly path: string;
  readonly memory: Memory;
  /** there is no such file yet */
  readonly isNew: boolean;
}

/**
 * Reads what was learnt (spec 8); a file that is not there yet is an empty memory.
 *
 * @throws Refusal with the place of the first fault in the file
 */
export function openMemory(files: Files, path: string): OpenedMemory {
  if (!onFile(path, () => files.facts(path))) return { path, memory: EMPTY_MEMORY, isNew: true };
  const read = readMemory(decodeText(readBytes(files, path)), path);
  return "problems" in read ? refuseFor(read.problems[0]) : { path, memory: read.memory, isNew: false };
}

/**
 * The memory with what this run taught: everything that it cleared is approved. What was approved
 * before, in the workbook that it goes on with or from the same statement, teaches nothing again.
 */
export function memoryAfter(
  { memory }: OpenedMemory,
  matched: Matched,
  sources: readonly Source[],
  { at }: Approval,
): Memory {
  const { ledger, numbers, earlier } = matched;
  const approved = matched.matches.filter(
    ({ outcome }, i) => outcome === "cleared" && earlier?.states.get(numbers[i]) !== "approved",
  );
  const refused = earlier?.refused.map(({ match }) => match) ?? [];
  const statements = sources.map((source) => {
    const hashes = [statementHash(source), ...hashesOfRuns(source, earlier)].filter(Boolean);
    return hashes.find((hash) => memory.statements.includes(hash)) ?? hashes[0] ?? "";
  });
  return learn(memory, { ...ledger, approved, refused, statements }, at);
}

/** What a sheet was when earlier runs read it: its workbook has another hash each time it is written. */
function hashesOfRuns({ sheet, lines }: Source, earlier: Matched["earlier"]): string[] {
  if (!lines || sheet === undefined || !earlier) return [];
  const notes = earlier.decisions.filter(({ verb }) => verb === "run").flatMap(({ note }) => note.split("; "));
  return notes.filter((note) => note.startsWith(`${sheet}: `)).map((note) => note.slice(sheet.length + 2));
}

/** SHA-256 of a statement; of one sheet among several that of the file and its name. */
function statementHash({ file, sheet, lines }: Source): string {
  if (!lines) return "";
  return file.sheet === undefined || sheet === undefined ? file.sha256 : bytesToHex(sha256(`${file.sha256}#${sheet}`));
}
