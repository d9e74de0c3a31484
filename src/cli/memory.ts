import { bytesToHex } from "@noble/hashes/utils";
import { sha256 } from "@noble/hashes/sha2";
import { learn } from "../domain/learn/learn";
import { EMPTY_MEMORY, type Memory } from "../domain/learn/memory";
import { readMemory } from "../domain/learn/read-memory";
import { writeMemory } from "../domain/learn/write-memory";
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
 * The memory as a file, with what this run taught: everything that it cleared is approved. A
 * statement that was counted before teaches nothing again.
 */
export function memoryAfter(
  { memory }: OpenedMemory,
  matched: Matched,
  sources: readonly Source[],
  { at }: Approval,
): string {
  const { items, lines } = matched.ledger;
  const approved = matched.matches.filter(({ outcome }) => outcome === "cleared");
  const statements = sources.map(statementHash);
  return writeMemory(learn(memory, { items, lines, approved, refused: [], statements }, at));
}

/** SHA-256 of a statement; of one sheet among several that of the file and its name. */
function statementHash({ file, sheet, lines }: Source): string {
  if (!lines) return "";
  return file.sheet === undefined || sheet === undefined ? file.sha256 : bytesToHex(sha256(`${file.sha256}#${sheet}`));
}
